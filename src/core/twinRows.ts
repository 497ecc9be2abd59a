import type { Sheet } from "./workbook";

/** Texts that stand in several rows, by the sheet as it was read and its columns: a sheet that was read is never changed. */
const REPEATED = new WeakMap<Sheet, Map<number, ReadonlySet<string>>>();

/** The text of a row, without white space at its ends. */
export function rowText(sheet: Sheet, row: number, column: number): string {
  return String(sheet.values[row]?.[column] ?? "").trim();
}

/** Whether another row of the sheet says the same in that column. */
export function hasTwin(sheet: Sheet, row: number, column: number): boolean {
  const columns = REPEATED.get(sheet) ?? new Map<number, ReadonlySet<string>>();
  REPEATED.set(sheet, columns);
  const texts = columns.get(column) ?? repeatedTexts(sheet, column);
  columns.set(column, texts);
  return texts.has(rowText(sheet, row, column));
}

function repeatedTexts(sheet: Sheet, column: number): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of sheet.values.keys()) {
    const text = rowText(sheet, row, column);
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}
