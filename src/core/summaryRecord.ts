import { groupBy } from "./grouping";
import { COUNTS, type Summary, type SummaryRow, countsFrom } from "./summary";
import { type SummaryChoices, parseSummaryChoices } from "./summaryChoices";

/** The numbers that a build of the summary came to. */
export interface BuiltNumbers {
  /** ISO 8601. */
  readonly builtAt: string;
  /** False where there were too many departments to keep apart: then the rows are those of whole years. */
  readonly byDepartment: boolean;
  readonly rows: readonly SummaryRow[];
}

/** A pivot as it was built, so that it is known again. Rows and columns of the sheet count from 0. */
export interface BuiltPivot {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Captions of its fields. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly data: readonly string[];
}

/** A cross-table on the summary sheet, where there could be no pivot. */
export interface BuiltTable {
  readonly name: string;
  readonly row: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What the summary sheet has beside its pivots. */
export interface BuiltLayout {
  /** The cells that each of the charts is drawn of, by the chart's name. */
  readonly charts: Readonly<Record<string, string>>;
  readonly tables: readonly BuiltTable[];
}

/** What the workbook keeps of the latest build: numbers and departments, nothing of what an intervention says. */
export interface SummaryRecord {
  readonly fingerprint: string;
  readonly choices: SummaryChoices;
  readonly numbers: BuiltNumbers;
  /** Of the latest build before it that came to other numbers. */
  readonly before: BuiltNumbers | null;
  readonly pivots: readonly BuiltPivot[];
  /** Null where it was built by a version that had pivots alone, side by side. */
  readonly layout: BuiltLayout | null;
}

/** A summary sheet that stands in the workbook, and what it was built to. */
export interface StandingSummary {
  readonly sheet: string;
  readonly record: SummaryRecord;
}

/** Settings of a workbook are meant for little. */
const MOST_ROWS = 1000;

/** The numbers to keep of a summary. */
export function builtNumbers(builtAt: string, { rows }: Summary): BuiltNumbers {
  const byDepartment = rows.length <= MOST_ROWS;
  return { builtAt, byDepartment, rows: byDepartment ? rows : yearRows(rows) };
}

/** The rows of whole years. */
export function yearRows(rows: readonly SummaryRow[]): readonly SummaryRow[] {
  return groupBy(rows, ({ year }) => String(year)).map((ofYear) => {
    const counts = countsFrom((name) => ofYear.reduce((total, row) => total + row[name], 0));
    return { year: ofYear[0]?.year ?? null, department: null, ...counts };
  });
}

type Plain = Readonly<Record<string, unknown>>;

/** A record as plain data for the workbook's settings. */
export function recordJson({ numbers, before, ...record }: SummaryRecord): unknown {
  return { ...record, numbers: numbersJson(numbers), before: before && numbersJson(before) };
}

/** The record in what `recordJson` gave; null where it is anything else. */
export function parseRecord(json: unknown): SummaryRecord | null {
  const { fingerprint, choices, numbers, before, pivots, layout } = plain(json);
  const built = parseNumbers(numbers);
  if (typeof fingerprint !== "string" || built === null) return null;
  return {
    fingerprint,
    choices: parseSummaryChoices(choices),
    numbers: built,
    before: parseNumbers(before),
    pivots: listOf(pivots, parsePivot),
    layout: parseLayout(layout),
  };
}

/** Rows as lists, since a thousand of them are kept. */
function numbersJson({ rows, ...built }: BuiltNumbers): unknown {
  return {
    ...built,
    rows: rows.map((row) => [row.year, row.department, ...COUNTS.map((name) => row[name])]),
  };
}

function parseNumbers(json: unknown): BuiltNumbers | null {
  const { builtAt, byDepartment, rows } = plain(json);
  if (typeof builtAt !== "string" || typeof byDepartment !== "boolean") return null;
  return { builtAt, byDepartment, rows: listOf(rows, parseRow) };
}

function parseRow(json: unknown): SummaryRow | null {
  const [year, department, ...numbers] = Array.isArray(json) ? (json as unknown[]) : [];
  if (!(typeof year === "number" || year === null)) return null;
  if (!(typeof department === "string" || department === null)) return null;
  if (numbers.length !== COUNTS.length || !numbers.every(isCount)) return null;
  return { year, department, ...countsFrom((name) => numbers[COUNTS.indexOf(name)] ?? 0) };
}

function parsePivot(json: unknown): BuiltPivot | null {
  const { name, row, column, rows, columns, data } = plain(json);
  if (typeof name !== "string" || typeof row !== "number" || typeof column !== "number") return null;
  const fields = { rows: listOf(rows, asText), columns: listOf(columns, asText), data: listOf(data, asText) };
  return { name, row, column, ...fields };
}

function parseLayout(json: unknown): BuiltLayout | null {
  if (typeof json !== "object" || json === null) return null;
  const { charts, tables } = plain(json);
  const sources = Object.entries(plain(charts)).filter(([, source]) => typeof source === "string");
  return {
    charts: Object.fromEntries(sources) as Record<string, string>,
    tables: listOf(tables, parseTable),
  };
}

function parseTable(json: unknown): BuiltTable | null {
  const { name, row, rowCount, columnCount } = plain(json);
  if (typeof name !== "string" || !isCount(row) || !isCount(rowCount) || !isCount(columnCount)) return null;
  return { name, row, rowCount, columnCount };
}

function isCount(json: unknown): json is number {
  return Number.isSafeInteger(json);
}

function asText(json: unknown): string | null {
  return typeof json === "string" ? json : null;
}

function plain(json: unknown): Plain {
  return typeof json === "object" && json !== null ? (json as Plain) : {};
}

function listOf<Item>(json: unknown, parse: (item: unknown) => Item | null): readonly Item[] {
  const items = Array.isArray(json) ? (json as unknown[]).map(parse) : [];
  return items.filter((item) => item !== null);
}
