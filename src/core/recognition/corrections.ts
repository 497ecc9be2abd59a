/** What a person has decided about how tables are read: finds the table that each choice is about, and applies it. */
import type { TableChoice, TableRef } from "../choices";
import { fingerprintOf } from "../fingerprint";
import type { Grid } from "./grid";
import { headerAt, type Columns, type Header } from "./headers";
import { headingAbove, type Heading } from "./headings";
import { COLUMN_ROLES } from "./recognition";

/** A header as it is read in the end, with the name that choices know its table by. */
export interface NamedHeader {
  readonly header: Header;
  readonly ref: TableRef;
  readonly choice: TableChoice | null;
}

/** The names of tables, by what is found without any correction: so they hold whatever is corrected. */
export function nameHeaders(
  sheet: string,
  headers: readonly Header[],
  headings: readonly Heading[],
): readonly TableRef[] {
  const counts = new Map<string, number>();
  return headers.map((header) => {
    const digest = headerDigest(headingAbove(header, headings)?.text ?? "", header);
    const nth = counts.get(digest) ?? 0;
    counts.set(digest, nth + 1);
    return { sheet, header: digest, nth, column: firstCaption(header) };
  });
}

/** The name of an Excel table: its own name holds, wherever the table is moved. */
export function nameTable(sheet: string, name: string, header: Header): TableRef {
  return { sheet, header: headerDigest(name, header), nth: 0, column: firstCaption(header) };
}

/** What tells a heading's rows from those of other headings of the same table. */
export function sectionDigest(caption: string): string {
  return fingerprintOf(["section", caption]);
}

/** Whether two choices name the same table. */
export function isSameTable(one: TableRef, other: TableRef): boolean {
  return one.sheet === other.sheet && one.header === other.header && one.nth === other.nth;
}

/** The choice that names the table, or null. */
export function choiceFor<C extends TableRef>(ref: TableRef, choices: readonly C[]): C | null {
  return choices.find((choice) => isSameTable(choice, ref)) ?? null;
}

/** The choices that name the table. */
export function choicesFor<C extends TableRef>(ref: TableRef, choices: readonly C[]): readonly C[] {
  return choices.filter((choice) => isSameTable(choice, ref));
}

/** A header as a person has corrected it: another row, other columns. */
export function correctHeader(grid: Grid, header: Header, ref: TableRef, choice: TableChoice | null): Header {
  if (choice === null) return header;
  const moved = choice.headerOffset ? movedHeader(grid, header, choice.headerOffset) : header;
  const shift = ref.column - choice.column;
  return withColumns(moved, chosenColumns(moved.columns, choice.columns ?? {}, shift));
}

/** The header in another row. What is done is looked for in the same column unless the captions there say otherwise. */
function movedHeader(grid: Grid, header: Header, offset: number): Header {
  const moved = headerAt(grid, header.row + offset, header.firstColumn, header.lastColumn);
  if (moved === null) return header;
  const { what } = header.columns;
  return withColumns(moved, what === undefined ? moved.columns : { what, ...moved.columns });
}

function chosenColumns(found: Columns, chosen: NonNullable<TableChoice["columns"]>, shift: number): Columns {
  const taken = new Set(Object.values(chosen).flatMap((column) => (column === null ? [] : column + shift)));
  const columns: { -readonly [R in keyof Columns]: Columns[R] } = {};
  for (const role of COLUMN_ROLES) {
    const own = chosen[role];
    const column =
      own === undefined ? unlessTaken(found[role], taken) : own === null ? undefined : own + shift;
    if (column !== undefined && column >= 0) columns[role] = column;
  }
  return columns;
}

function unlessTaken(column: number | undefined, taken: ReadonlySet<number>): number | undefined {
  return column === undefined || taken.has(column) ? undefined : column;
}

/** A table without a column that says what is done is none; a correction never goes so far. */
function withColumns(header: Header, columns: Columns): Header {
  if (columns.what === undefined) return header;
  const places = Object.values(columns);
  return {
    ...header,
    columns,
    ours: true,
    firstColumn: Math.min(header.firstColumn, ...places),
    lastColumn: Math.max(header.lastColumn, ...places),
  };
}

function headerDigest(above: string, { quote }: Header): string {
  return fingerprintOf([above, quote]);
}

function firstCaption({ captions, firstColumn }: Header): number {
  return captions[0]?.column ?? firstColumn;
}
