import type { CellValue } from "../core/workbook";

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
