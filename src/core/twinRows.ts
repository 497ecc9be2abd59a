import type { Sheet } from "./workbook";

/** Which one a row is of those that say the same. */
export interface Twin {
  /** How many of the others stand above it. */
  readonly above: number;
  readonly others: number;
}

/** The texts of a column. */
interface Texts {
  /** How many rows have each of them. */
  readonly times: ReadonlyMap<string, number>;
  /** For each row, how many of those above it say the same. */
  readonly above: readonly number[];
}

/** By the sheet as it was read and its columns: a sheet that was read is never changed. */
const TEXTS = new WeakMap<Sheet, Map<number, Texts>>();

/** The text of a row, without white space at its ends. */
export function rowText(sheet: Sheet, row: number, column: number): string {
  return String(sheet.values[row]?.[column] ?? "").trim();
}

/** Which one the row is of those of the sheet that say the same in that column; null where no other does. */
export function twinOf(sheet: Sheet, row: number, column: number): Twin | null {
  const columns = TEXTS.get(sheet) ?? new Map<number, Texts>();
  TEXTS.set(sheet, columns);
  const texts = columns.get(column) ?? textsOf(sheet, column);
  columns.set(column, texts);
  const others = (texts.times.get(rowText(sheet, row, column)) ?? 1) - 1;
  return others === 0 ? null : { above: texts.above[row] ?? 0, others };
}

function textsOf(sheet: Sheet, column: number): Texts {
  const times = new Map<string, number>();
  const above = sheet.values.map((_, row) => {
    const text = rowText(sheet, row, column);
    const before = times.get(text) ?? 0;
    times.set(text, before + 1);
    return before;
  });
  return { times, above };
}
