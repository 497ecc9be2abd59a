/** Reads the rows under a header into entries: one draft for each intervention, with the rows that continue it. */
import { cellText } from "../plainText";
import { cellAt } from "../workbook";
import { goneOn, isContinuation } from "./continuations";
import type { Grid } from "./grid";
import { stands, type Heading } from "./headings";
import type { Header } from "./headers";
import type { Decision, DecisionCode } from "./recognition";
import { endingMark, isAlone, isLabelled, kindOfRow, readRow, type BodyRow, type RowKind } from "./rows";

/** The rows of a table: from its first header to `end`, exclusive; `headers` are the first one and its repetitions. */
export interface Extent {
  readonly header: Header;
  readonly repeated: readonly Header[];
  readonly end: number;
}

/** An intervention before its year and department are settled. `heading` is the one in force at its row. */
export interface Draft {
  readonly rows: readonly number[];
  readonly heading: Heading | null;
  readonly what: string;
  readonly who: string;
  readonly comment: string;
}

/** A row that says that nothing was found. */
export interface ZeroRow {
  readonly row: number;
  readonly text: string;
  readonly heading: Heading | null;
}

export interface TableBody {
  readonly drafts: readonly Draft[];
  readonly zeroes: readonly ZeroRow[];
  /** Rows of dashes: a zero too, where the heading has nothing else. */
  readonly placeholders: readonly ZeroRow[];
  readonly decisions: readonly Decision[];
  readonly lastRow: number;
}

interface KindRow extends BodyRow {
  readonly kind: RowKind | "heading" | "header" | "continuation";
  /** The heading in force at the row. */
  readonly heading: Heading | null;
  /** Whether an empty row or a section heading stands between this row and the entry above. */
  readonly afterGap: boolean;
}

/** The texts of the entry that the next row may continue. */
interface OpenEntry {
  readonly what: string;
  readonly who: string;
  readonly heading: Heading | null;
}

const SHORT_CAPTION = 40;
const DECIDED: Readonly<Partial<Record<KindRow["kind"], DecisionCode>>> = {
  header: "repeated-header",
  placeholder: "placeholder",
  totals: "totals",
  footnote: "footnote",
  zero: "zero-year",
  continuation: "continuation",
  note: "note",
};

/** Reads a table's body. `above` is the heading in force at its header, `headings` are those of the sheet. */
export function readBody(
  grid: Grid,
  extent: Extent,
  above: Heading | null,
  headings: ReadonlyMap<number, readonly Heading[]>,
): TableBody {
  const { header } = extent;
  const { rows, ending } = ownRows(kindRows(grid, extent, above, headings));
  const entries: [KindRow, ...KindRow[]][] = [];
  for (const row of rows) {
    if (row.kind === "entry") entries.push([row]);
    else if (row.kind === "continuation") entries.at(-1)?.push(row);
  }
  const zeroRows = (kind: RowKind) =>
    rows.filter((row) => row.kind === kind).map(({ row, what, heading }) => ({ row, text: what, heading }));
  return {
    drafts: entries.map((entry) => draftOf(grid, entry, header)),
    zeroes: zeroRows("zero"),
    placeholders: zeroRows("placeholder"),
    decisions: [
      ...rows.flatMap((row) => decisionOn(DECIDED[row.kind], grid, row)),
      ...decisionOn("table-end", grid, ending),
    ],
    lastRow: lastRowOf(rows, header),
  };
}

function decisionOn(code: DecisionCode | undefined, grid: Grid, row: BodyRow | undefined): Decision[] {
  if (code === undefined || row === undefined) return [];
  return [{ code, sheet: grid.sheet.name, row: row.row, quote: row.cells[0]?.text ?? "" }];
}

function kindRows(
  grid: Grid,
  extent: Extent,
  above: Heading | null,
  headings: ReadonlyMap<number, readonly Heading[]>,
): KindRow[] {
  const { header, repeated, end } = extent;
  const headerRows = new Set(repeated.flatMap(({ row, lastRow }) => [row, lastRow]));
  const marks = new Set<string>();
  const rows: KindRow[] = [];
  let heading = above;
  let entry: OpenEntry | null = null;
  let afterGap = false;
  for (let at = header.lastRow + 1; at < end; at++) {
    // One empty row says as much as the million that may follow it on a sheet with something in its last row.
    if (grid.rows[at]?.length === 0 && rows.at(-1)?.kind === "blank") continue;
    const row = readRow(grid, at, header);
    const own = headingAt(headings, at, header);
    heading = own ?? heading;
    const kind: KindRow["kind"] = headerRows.has(at)
      ? "header"
      : own !== null
        ? "heading"
        : kindAfter(entry, heading, row, kindOfRow(row, marks));
    entry = openAfter(entry, heading, row, kind);
    const mark = kind === "entry" || kind === "continuation" ? endingMark(row.what) : null;
    if (mark !== null) marks.add(mark);
    rows.push({ ...row, kind, heading, afterGap });
    if (kind === "entry") afterGap = false;
    else if (kind === "blank" || own?.kind === "section") afterGap = true;
  }
  return rows;
}

/** A text that continues the entry above it is its continuation. */
function kindAfter(
  entry: OpenEntry | null,
  heading: Heading | null,
  row: BodyRow,
  kind: RowKind,
): RowKind | "continuation" {
  const isText = kind === "entry" || (kind === "note" && row.what === "");
  const isOpen = isText && entry?.heading === heading;
  return isOpen && isContinuation(row, entry.what, entry.who) ? "continuation" : kind;
}

function openAfter(
  entry: OpenEntry | null,
  heading: Heading | null,
  { what, who }: BodyRow,
  kind: KindRow["kind"],
): OpenEntry | null {
  if (kind === "entry") return { what, who, heading };
  if (kind !== "continuation" || entry === null) return entry;
  return { what: goneOn(entry.what, what), who: goneOn(entry.who, who), heading };
}

interface OwnRows {
  readonly rows: readonly KindRow[];
  /** The first row after the table's end, where other rows follow. */
  readonly ending: KindRow | undefined;
}

/**
 * Tells the table's rows from what follows it. An empty row does not end it, but lone texts after one belong to it only
 * where a later row has a label or an actor beside its text; a row of other captions ends it at once.
 */
function ownRows(rows: readonly KindRow[]): OwnRows {
  const end = rows.findIndex((row) => row.kind === "entry" && row.afterGap && isForeign(row));
  const own = end < 0 ? rows : rows.slice(0, end);
  const lastSure = own.findLastIndex((row) => row.kind === "entry" && (!isAlone(row) || isLabelled(row)));
  const firstNote = own.findIndex((row, i) => i > lastSure && row.kind === "entry" && row.afterGap);
  const isNote = ({ kind }: KindRow, i: number) =>
    firstNote >= 0 && i >= firstNote && (kind === "entry" || kind === "continuation");
  return {
    rows: own.map((row, i) => (isNote(row, i) ? { ...row, kind: "note" } : row)),
    ending: rows[end],
  };
}

function isForeign(row: KindRow): boolean {
  const hasOtherLabels = !isLabelled(row) && (row.approach !== "" || row.focus !== "");
  return row.what.endsWith(":") || (hasOtherLabels && row.what.length <= SHORT_CAPTION);
}

function headingAt(
  headings: ReadonlyMap<number, readonly Heading[]>,
  row: number,
  header: Header,
): Heading | null {
  return headings.get(row)?.find(({ column }) => stands(header, column)) ?? null;
}

function draftOf(grid: Grid, rows: readonly [KindRow, ...KindRow[]], header: Header): Draft {
  const typed = (column: number | undefined) => joined(rows.map(({ row }) => typedText(grid, row, column)));
  const { what, who, comment } = header.columns;
  return {
    rows: rows.map(({ row }) => row),
    heading: rows[0].heading,
    what: typed(what),
    who: typed(who),
    comment: typed(comment),
  };
}

/** A text that was cut, with a space between its pieces; what stands before or after the whole is left as it is typed. */
function joined([first = "", ...rest]: readonly string[]): string {
  const more = rest.filter((text) => text !== "");
  const last = more.pop();
  if (last === undefined) return first;
  const before = [first.trimEnd(), ...more.map((text) => text.trim())].filter((text) => text !== "");
  return [...before, last.trimStart()].join(" ").trimStart();
}

function typedText(grid: Grid, row: number, column: number | undefined): string {
  return column === undefined ? "" : cellText(cellAt(grid.sheet, row, column));
}

function lastRowOf(rows: readonly KindRow[], header: Header): number {
  const last = rows.findLast(({ kind }) =>
    ["entry", "continuation", "zero", "placeholder", "totals"].includes(kind),
  );
  return last?.row ?? header.lastRow;
}
