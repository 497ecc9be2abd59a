/** Reads the rows under a header into entries: one draft for each intervention, with the rows that continue it. */
import { cellText } from "../plainText";
import { cellAt } from "../workbook";
import { isContinuation } from "./continuations";
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
  readonly rows: number[];
  readonly heading: Heading | null;
  what: string;
  who: string;
  comment: string;
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
  readonly kind: RowKind | "heading" | "header";
  /** Whether an empty row or a section heading stands between this row and the entry above. */
  readonly afterGap: boolean;
}

const SHORT_CAPTION = 40;
const DECIDED: Readonly<Partial<Record<KindRow["kind"], DecisionCode>>> = {
  header: "repeated-header",
  subheading: "header",
  placeholder: "placeholder",
  totals: "totals",
  footnote: "footnote",
  zero: "zero-year",
};

/** Reads a table's body. `above` is the heading in force at its header, `headings` are those of the sheet. */
export function readBody(
  grid: Grid,
  extent: Extent,
  above: Heading | null,
  headings: ReadonlyMap<number, readonly Heading[]>,
): TableBody {
  const rows = withoutNotes(kindRows(grid, extent, headings));
  const body = { drafts: [] as Draft[], zeroes: [] as ZeroRow[], placeholders: [] as ZeroRow[] };
  let heading = above;
  const decisions: Decision[] = [];
  const decide = (code: DecisionCode, row: KindRow) =>
    decisions.push({ code, sheet: grid.sheet.name, row: row.row, quote: row.cells[0]?.text ?? "" });
  for (const row of rows) {
    const last = body.drafts.at(-1);
    const zero = { row: row.row, text: row.what, heading };
    const code = DECIDED[row.kind];
    if (code !== undefined) decide(code, row);
    if (row.kind === "heading") heading = headingAt(headings, row.row, extent.header) ?? heading;
    else if (row.kind === "zero") body.zeroes.push(zero);
    else if (row.kind === "placeholder") body.placeholders.push(zero);
    else if (row.kind === "entry" && last?.heading === heading && isContinuation(row, last.what, last.who)) {
      join(last, grid, row, extent.header);
      decide("continuation", row);
    } else if (row.kind === "entry") body.drafts.push(draftOf(grid, row, extent.header, heading));
  }
  return { ...body, decisions, lastRow: lastRowOf(rows, extent.header) };
}

function kindRows(grid: Grid, extent: Extent, headings: ReadonlyMap<number, readonly Heading[]>): KindRow[] {
  const { header, repeated, end } = extent;
  const headerRows = new Set(repeated.flatMap(({ row, lastRow }) => [row, lastRow]));
  const marks = new Set<string>();
  const rows: KindRow[] = [];
  let afterGap = false;
  for (let at = header.lastRow + 1; at < end; at++) {
    const row = readRow(grid, at, header);
    const heading = headingAt(headings, at, header);
    const kind = headerRows.has(at) ? "header" : heading !== null ? "heading" : kindOfRow(row, marks);
    const mark = kind === "entry" ? endingMark(row.what) : null;
    if (mark !== null) marks.add(mark);
    rows.push({ ...row, kind, afterGap });
    if (kind === "entry") afterGap = false;
    else if (kind === "blank" || heading?.year === null) afterGap = true;
  }
  return rows;
}

/**
 * Leaves out what follows the table. An empty row does not end it, but lone texts after one belong to it only where a
 * later row has a label or an actor beside its text; a row of other captions ends it at once.
 */
function withoutNotes(rows: readonly KindRow[]): KindRow[] {
  const foreign = rows.findIndex((row) => row.kind === "entry" && row.afterGap && isForeign(row));
  const own = foreign < 0 ? rows : rows.slice(0, foreign);
  const lastSure = own.findLastIndex((row) => row.kind === "entry" && (!isAlone(row) || isLabelled(row)));
  const firstNote = own.findIndex((row, i) => i > lastSure && row.kind === "entry" && row.afterGap);
  return firstNote < 0
    ? [...own]
    : own.filter((row, i) => i < firstNote || row.kind !== "entry" || !isAlone(row));
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

function draftOf(grid: Grid, row: BodyRow, header: Header, heading: Heading | null): Draft {
  const typed = (column: number | undefined) => typedText(grid, row.row, column);
  const { what, who, comment } = header.columns;
  return { rows: [row.row], heading, what: typed(what), who: typed(who), comment: typed(comment) };
}

function join(draft: Draft, grid: Grid, row: BodyRow, header: Header): void {
  draft.rows.push(row.row);
  for (const role of ["what", "who", "comment"] as const)
    draft[role] = joined(draft[role], typedText(grid, row.row, header.columns[role]));
}

function joined(text: string, rest: string): string {
  return rest === "" ? text : `${text.trimEnd()} ${rest.trimStart()}`.trimStart();
}

function typedText(grid: Grid, row: number, column: number | undefined): string {
  return column === undefined ? "" : cellText(cellAt(grid.sheet, row, column));
}

function lastRowOf(rows: readonly KindRow[], header: Header): number {
  const last = rows.findLast(({ kind }) => ["entry", "zero", "placeholder", "totals"].includes(kind));
  return last?.row ?? header.lastRow;
}
