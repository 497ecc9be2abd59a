import { COLUMNS, ROWS, height, isEntireColumns, isEntireRows, overlaps, width } from "./area";
import type { Area, BookSheet, Shift } from "./book";
import { eachCell, usedArea } from "./cells";
import { requireUnprotected } from "./editing";
import { invalidOperation, mergedRangeConflict, pivotTableRangeConflict } from "./hostError";
import { resizes, shiftedArea, shiftedCells, tears } from "./shift";
import { shiftCells } from "./shiftCells";
import { followShift } from "./shiftFollowers";
import { followInTables, requireWholeTables } from "./shiftTables";
import type { Workbook } from "./workbook";

/**
 * Makes room for `rows` rows in the columns of `at`, above its first row: what stands there and below moves down.
 * `grows` is a table that the rows are inserted into, which its caller resizes.
 */
export function insertCells(
  workbook: Workbook,
  sheet: BookSheet,
  at: Area,
  rows: number,
  grows: string | null = null,
): void {
  const { firstRow, firstColumn, lastColumn } = at;
  shiftSheet(
    workbook,
    sheet,
    { axis: "rows", at: firstRow, count: rows, first: firstColumn, last: lastColumn },
    grows,
  );
}

/** The shift that inserts (or with `sign` -1 deletes) an area's cells; whole rows and columns know only one way. */
export function shiftOf(area: Area, axis: Shift["axis"], sign: 1 | -1): Shift {
  const byRows = isEntireRows(area) || (axis === "rows" && !isEntireColumns(area));
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  return byRows
    ? { axis: "rows", at: firstRow, count: sign * height(area), first: firstColumn, last: lastColumn }
    : { axis: "columns", at: firstColumn, count: sign * width(area), first: firstRow, last: lastRow };
}

/**
 * Inserts or deletes cells, with all that lies on them and refers to them. Refuses to cut a merge, a table, a pivot table
 * or an array formula, and to push cells off the sheet.
 */
export function shiftSheet(
  workbook: Workbook,
  sheet: BookSheet,
  shift: Shift,
  grows: string | null = null,
): void {
  requireUnprotected(sheet);
  workbook.settle();
  const tables = sheet.tables.filter(({ id }) => id !== grows);
  requireShiftable(sheet, shift);
  requireWholeTables(tables, shift);
  sheet.pivots = sheet.pivots.filter(({ area }) => area === null || shiftedArea(area, shift) !== null);
  shiftCells(sheet, shift);
  followInTables(workbook, sheet, tables, shift);
  followShift(workbook.book, sheet, shift);
  workbook.references.follow(sheet, (area) => shiftedArea(area, shift));
  workbook.followSelection(sheet, (area) => shiftedArea(area, shift));
}

function requireShiftable(sheet: BookSheet, shift: Shift): void {
  if (sheet.merges.some((merge) => tears(shift, merge))) throw mergedRangeConflict();
  const changes = (area: Area) =>
    tears(shift, area) || (resizes(shift, area) && overlaps(shiftedCells(shift), area));
  if (sheet.pivots.some(({ area }) => area !== null && changes(area))) throw pivotTableRangeConflict();
  if (arrays(sheet).some(changes)) throw invalidOperation("A part of an array cannot be changed.");
  requireRoom(sheet, shift);
}

/** The cells of array formulas. */
function arrays(sheet: BookSheet): Area[] {
  const areas: Area[] = [];
  eachCell(
    sheet,
    { firstRow: 0, lastRow: ROWS - 1, firstColumn: 0, lastColumn: COLUMNS - 1 },
    (cell, row, column) => {
      if (cell.array === undefined) return;
      const { rows, columns } = cell.array;
      areas.push({
        firstRow: row,
        lastRow: row + rows - 1,
        firstColumn: column,
        lastColumn: column + columns - 1,
      });
    },
  );
  return areas;
}

function requireRoom(sheet: BookSheet, shift: Shift): void {
  if (shift.count < 0) return;
  const used = usedArea(sheet, shiftedCells(shift), false);
  if (used === null) return;
  const [last, size] = shift.axis === "rows" ? [used.lastRow, ROWS] : [used.lastColumn, COLUMNS];
  if (last + shift.count >= size) throw invalidOperation("Cells would leave the worksheet.");
}
