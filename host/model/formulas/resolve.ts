import { intersection } from "../area";
import type { Area, BookName, BookSheet, BookTable } from "../book";
import { sameName } from "../names";
import type { Scope } from "./scope";
import type { Corner, Expression, TablePart } from "./syntax";
import { COLUMNS, ROWS } from "../area";
import { REF, Reference, Uncalculated, type FormulaError } from "./values";

type Cells = Extract<Expression, { kind: "cells" }>;
type Structure = Extract<Expression, { kind: "table" }>;

/** The sheet of that name, or the one that the formula stands on. */
function sheetOf({ book, at }: Pick<Scope, "book" | "at">, name: string | null): BookSheet {
  if (name === null) return at.sheet;
  const sheet = book.sheets.find((one) => sameName(one.name, name));
  if (sheet === undefined) throw new Uncalculated(`a sheet that is not there (${name})`);
  return sheet;
}

/** The cells that a reference means where the formula stands; one that moves off the sheet comes in on the other side. */
export function cellsOf(scope: Scope, { sheet, first, last }: Cells): Reference {
  const a = cornerAt(first, scope.moved);
  const b = cornerAt(last, scope.moved);
  const area: Area = {
    firstRow: Math.min(a.row ?? 0, b.row ?? 0),
    firstColumn: Math.min(a.column ?? 0, b.column ?? 0),
    lastRow: Math.max(a.row ?? ROWS - 1, b.row ?? ROWS - 1),
    lastColumn: Math.max(a.column ?? COLUMNS - 1, b.column ?? COLUMNS - 1),
  };
  return new Reference(sheetOf(scope, sheet), area);
}

function cornerAt(corner: Corner, { rows, columns }: Scope["moved"]) {
  const row = corner.row === null || corner.rowFixed ? corner.row : wrapped(corner.row + rows, ROWS);
  const isFixed = corner.column === null || corner.columnFixed;
  return { row, column: isFixed ? corner.column : wrapped((corner.column ?? 0) + columns, COLUMNS) };
}

function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}

/** The defined names of a list by what they are called: a workbook may have them by the ten thousand. */
const known = new WeakMap<readonly BookName[], { length: number; byName: ReadonlyMap<string, BookName[]> }>();

/** Names come to the end of the list, or in a new list; they keep what they are called. */
function namesIn(names: readonly BookName[]): ReadonlyMap<string, readonly BookName[]> {
  const before = known.get(names);
  if (before?.length === names.length) return before.byName;
  const byName = new Map<string, BookName[]>();
  for (const one of names) {
    const key = one.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  known.set(names, { length: names.length, byName });
  return byName;
}

/** The defined name meant: that of the sheet goes before that of the workbook. */
export function nameOf({ book, at }: Scope, sheet: string | null, name: string): BookName | null {
  const named = namesIn(book.names).get(name.toLowerCase()) ?? [];
  const local = sheet === null ? at.sheet : book.sheets.find((one) => sameName(one.name, sheet));
  return named.find((one) => one.sheet === local?.id) ?? named.find((one) => one.sheet === null) ?? null;
}

/** A table of the workbook, or the one around the formula. */
function tableOf({ book, at }: Scope, name: string | null): { sheet: BookSheet; table: BookTable } | null {
  for (const sheet of name === null ? [at.sheet] : book.sheets) {
    const table = sheet.tables.find((one) =>
      name === null ? holds(one.area, at) : sameName(one.name, name),
    );
    if (table !== undefined) return { sheet, table };
  }
  return null;
}

function holds(area: Area, { row, column }: Scope["at"]): boolean {
  const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return intersection(area, cell) !== null;
}

/** The cells of a structured reference; `#REF!` for a part or column that the table lacks. */
export function tableCells(
  scope: Scope,
  { table: name, parts, columns }: Structure,
): Reference | FormulaError {
  const found = tableOf(scope, name);
  if (found === null) throw new Uncalculated(name ?? "a structured reference outside a table");
  const { sheet, table } = found;
  const rows = rowsOf(scope, sheet, table, parts);
  if (rows === null) return REF;
  const [first, last] = columns ?? [table.columns[0] ?? "", table.columns.at(-1) ?? ""];
  const [a, b] = [columnOf(table, first), columnOf(table, last)];
  if (a < 0 || b < 0) return REF;
  const left = table.area.firstColumn;
  const stretch = { firstColumn: left + Math.min(a, b), lastColumn: left + Math.max(a, b) };
  return new Reference(sheet, { firstRow: rows[0], lastRow: rows[1], ...stretch });
}

function columnOf(table: BookTable, name: string): number {
  return table.columns.findIndex((column) => sameName(column, name));
}

/** First and last row of the parts together, which adjoin. */
function rowsOf(scope: Scope, sheet: BookSheet, table: BookTable, parts: readonly TablePart[]) {
  const stretches = (parts.length === 0 ? (["#Data"] as const) : parts).map((part) =>
    rowsOfPart(scope, sheet, table, part),
  );
  const known = stretches.filter((stretch) => stretch !== null);
  if (known.length === 0) return null;
  return [Math.min(...known.map(([first]) => first)), Math.max(...known.map(([, last]) => last))] as const;
}

function rowsOfPart(
  { at }: Scope,
  sheet: BookSheet,
  { area, showHeaders, showTotals }: BookTable,
  part: TablePart,
): readonly [number, number] | null {
  const first = area.firstRow + (showHeaders ? 1 : 0);
  const last = area.lastRow - (showTotals ? 1 : 0);
  switch (part) {
    case "#All":
      return [area.firstRow, area.lastRow];
    case "#Data":
      return first <= last ? [first, last] : null;
    case "#Headers":
      return showHeaders ? [area.firstRow, area.firstRow] : null;
    case "#Totals":
      return showTotals ? [area.lastRow, area.lastRow] : null;
    default:
      if (at.sheet !== sheet || at.row < first || at.row > last)
        throw new Uncalculated("a table's row from outside it");
      return [at.row, at.row];
  }
}
