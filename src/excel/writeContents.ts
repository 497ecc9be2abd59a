import type { Content } from "../core/crossCells";
import type { CellValue } from "../core/workbook";
import { literal } from "./literal";

/**
 * Queues the writing of the rows of a block that hold something else than they shall, given what they hold; null leaves a
 * cell alone. Rows are looked up in `standing`, the formulas from the sheet's first row and column on.
 */
export function queueContents(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  wanted: readonly (readonly (Content | null)[])[],
  standing: readonly (readonly CellValue[])[],
): void {
  wanted.forEach((cells, down) => {
    const now = standing[row + down] ?? [];
    const differs = cells.map((cell, right) => cell !== null && inCell(cell) !== (now[column + right] ?? ""));
    const [first, last] = [differs.indexOf(true), differs.lastIndexOf(true)];
    if (first < 0) return;
    const changed = cells.slice(first, last + 1).map((cell) => (cell === null ? null : toWrite(cell)));
    sheet.getRangeByIndexes(row + down, column + first, 1, changed.length).formulas = [changed];
  });
}

/** What a cell that holds it says as its formula. */
function inCell(content: Content): CellValue {
  return typeof content === "object" ? `=${content.formula}` : content;
}

/** What to write so that a cell holds it: a text as it is, never as a formula, a number or a date. */
export function toWrite(content: Content): CellValue {
  if (typeof content === "object") return `=${content.formula}`;
  return typeof content === "string" ? literal(content) : content;
}

/** Queues the reading of a sheet's formulas from its first cell on; the answer comes after the caller's sync. */
export function queueStandingCells(
  sheet: Excel.Worksheet,
  rows: number,
  columns: number,
): () => CellValue[][] {
  const used = sheet.getRangeByIndexes(0, 0, rows, columns).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas");
  return () => {
    if (used.isNullObject) return [];
    const margin = new Array<CellValue>(used.columnIndex).fill("");
    const above = Array.from({ length: used.rowIndex }, (): CellValue[] => []);
    return [...above, ...(used.formulas as CellValue[][]).map((cells) => [...margin, ...cells])];
  };
}
