import type { Sheet } from "./workbook";

/** How many rows have a text, by the sheet as it was read and its columns: a sheet that was read is never changed. */
const TIMES = new WeakMap<Sheet, Map<number, ReadonlyMap<string, number>>>();

/** The text of a row, without white space at its ends. */
export function rowText(sheet: Sheet, row: number, column: number): string {
  return String(sheet.values[row]?.[column] ?? "").trim();
}

/** How many other rows of the sheet say the same in that column. */
export function twinsOf(sheet: Sheet, row: number, column: number): number {
  const columns = TIMES.get(sheet) ?? new Map<number, ReadonlyMap<string, number>>();
  TIMES.set(sheet, columns);
  const times = columns.get(column) ?? timesOf(sheet, column);
  columns.set(column, times);
  return (times.get(rowText(sheet, row, column)) ?? 1) - 1;
}

function timesOf(sheet: Sheet, column: number): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const row of sheet.values.keys()) {
    const text = rowText(sheet, row, column);
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  return times;
}
