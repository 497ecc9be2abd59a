import { COLUMNS, contains, intersection } from "./area";
import type { Area, BookSheet, Cell, Scalar } from "./book";
import { apiNotFound } from "./hostError";

/** The cell at a place, or undefined where it is empty and has no format of its own. */
export function cellAt(sheet: BookSheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

/** What the cell at a place holds; `ApiNotFound` where the value of its formula cannot be calculated. */
export function valueAt(sheet: BookSheet, row: number, column: number): Scalar {
  return knownValue(cellAt(sheet, row, column));
}

/** The cells of one row, for writing. Setting a cell through it records the change. */
export interface RowWriter {
  get(column: number): Cell | undefined;
  set(column: number, cell: Cell | undefined): void;
}

/** Writes cells of a row; every change is recorded for saving. */
export function rowWriter(sheet: BookSheet, row: number): RowWriter {
  const cells = (sheet.rows[row] ??= []);
  const changed = changedColumns(sheet, row);
  return {
    get: (column) => cells[column],
    set: (column, cell) => {
      if (!sameContent(cells[column], cell)) sheet.changes.uncalculated.push(row * COLUMNS + column);
      cells[column] = cell;
      changed.add(column);
    },
  };
}

/** Whether what formulas see of two cells is the same; a new formula is not, since it has no value yet. */
function sameContent(a: Cell | undefined, b: Cell | undefined): boolean {
  const same = (a?.value ?? "") === (b?.value ?? "") && a?.formula === b?.formula && a?.error === b?.error;
  return same && a?.uncalculated === b?.uncalculated;
}

/** Puts a formula's value in its cell; `recorded` so that it is saved. */
export function setResult(
  sheet: BookSheet,
  row: number,
  column: number,
  cell: Cell,
  recorded: boolean,
): void {
  const cells = (sheet.rows[row] ??= []);
  cells[column] = cell;
  if (recorded) changedColumns(sheet, row).add(column);
}

/** The value of a cell; `ApiNotFound` where it is that of a formula which the host cannot calculate. */
export function knownValue(cell: Cell | undefined): Scalar {
  if (cell?.uncalculated !== undefined)
    throw apiNotFound(`Range.values of a formula with ${cell.uncalculated}`);
  return cell?.value ?? "";
}

/** Whether a cell's value is not known, so that it is shown as "…". */
export function isUncalculated(cell: Cell | undefined): boolean {
  return cell?.uncalculated !== undefined;
}

/** Sets one cell, recording the change. For many cells of a row, use `rowWriter`. */
export function setCell(sheet: BookSheet, row: number, column: number, cell: Cell | undefined): void {
  rowWriter(sheet, row).set(column, cell);
}

function changedColumns(sheet: BookSheet, row: number): Set<number> {
  const known = sheet.changes.cells.get(row);
  if (known !== undefined) return known;
  const columns = new Set<number>();
  sheet.changes.cells.set(row, columns);
  return columns;
}

/** Calls `visit` for each cell of the area that is held, row by row; empty stretches cost nothing. */
export function eachCell(
  sheet: BookSheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const end = Math.min(area.lastRow + 1, sheet.rows.length);
  for (let row = area.firstRow; row < end; row++) {
    const cells = sheet.rows[row] ?? [];
    const last = Math.min(area.lastColumn + 1, cells.length);
    for (let column = area.firstColumn; column < last; column++) {
      const cell = cells[column];
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}

/** The smallest area around the cells of `within` that hold or, unless `valuesOnly`, are formatted; null when there are none. */
export function usedArea(sheet: BookSheet, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  eachCell(sheet, within, (cell, row, column) => {
    if (valuesOnly && cell.value === "" && cell.formula === undefined) return;
    used = used === null ? oneCell(row, column) : grow(used, row, column);
  });
  return used;
}

function oneCell(row: number, column: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

function grow(area: Area, row: number, column: number): Area {
  area.lastRow = row;
  if (column < area.firstColumn) area.firstColumn = column;
  if (column > area.lastColumn) area.lastColumn = column;
  return area;
}

/** Whether any merged cells lie, wholly or in part, in the area. */
export function hasMerge(sheet: BookSheet, area: Area): boolean {
  return sheet.merges.some((merge) => intersection(merge, area) !== null);
}

/** Whether a cell is covered by a merge that starts elsewhere: such a cell holds nothing. */
export function isCovered(sheet: BookSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      contains(merge, oneCell(row, column)) && (merge.firstRow !== row || merge.firstColumn !== column),
  );
}
