import { ROWS, contains, movedDown, overlaps } from "./area";
import type { Area, BookSheet } from "./book";
import { shiftCellsDown, usedArea } from "./cells";
import { invalidOperation, mergedRangeConflict, pivotTableRangeConflict } from "./hostError";
import type { Workbook } from "./workbook";

/**
 * Makes room for `rows` rows in the columns of `at`, above its first row: what stands there and below moves down, with
 * merged cells, tables and held ranges. `grows` is a table that the rows are inserted into. Refuses to cut a merge,
 * another table or a pivot table, and to push cells off the sheet.
 * Guess: formulas and defined names are left as they are; Excel makes them follow.
 */
export function insertCells(
  workbook: Workbook,
  sheet: BookSheet,
  at: Area,
  rows: number,
  grows: string | null = null,
): void {
  const moving = { ...at, lastRow: ROWS - 1 };
  requireMovable(sheet, moving, grows);
  const used = usedArea(sheet, moving, false);
  if (used !== null && used.lastRow + rows >= ROWS)
    throw invalidOperation("Cells would leave the worksheet.");
  shiftCellsDown(sheet, at, rows);
  sheet.merges = sheet.merges.map((merge) => (contains(moving, merge) ? movedDown(merge, rows) : merge));
  for (const table of sheet.tables) {
    if (table.id === grows || !contains(moving, table.area)) continue;
    table.area = movedDown(table.area, rows);
    table.changed = true;
  }
  workbook.references.moveDown(sheet, moving, rows);
}

function requireMovable(sheet: BookSheet, moving: Area, grows: string | null): void {
  const cut = (area: Area) => overlaps(moving, area) && !contains(moving, area);
  if (sheet.merges.some(cut)) throw mergedRangeConflict();
  if (sheet.pivots.some((pivot) => pivot.area !== null && overlaps(moving, pivot.area))) {
    throw pivotTableRangeConflict();
  }
  if (sheet.tables.some((table) => table.id !== grows && cut(table.area))) {
    throw invalidOperation("The operation would cut a table.");
  }
}
