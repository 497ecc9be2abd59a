import type { Area } from "./book";
import { invalidArgument } from "./hostError";

/** Rows and columns of a worksheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** The area of a height and width from a corner; `InvalidArgument` where it is empty or leaves the sheet. */
export function areaOf(row: number, column: number, rows: number, columns: number): Area {
  const inside = row >= 0 && column >= 0 && row + rows <= ROWS && column + columns <= COLUMNS;
  if (!inside || rows < 1 || columns < 1) throw invalidArgument();
  return { firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}

export function height(area: Area): number {
  return area.lastRow - area.firstRow + 1;
}

export function width(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

/** The cells that both areas have, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const firstRow = Math.max(a.firstRow, b.firstRow);
  const lastRow = Math.min(a.lastRow, b.lastRow);
  const firstColumn = Math.max(a.firstColumn, b.firstColumn);
  const lastColumn = Math.min(a.lastColumn, b.lastColumn);
  return firstRow > lastRow || firstColumn > lastColumn
    ? null
    : { firstRow, firstColumn, lastRow, lastColumn };
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== null;
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && sameArea(common, inner);
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.lastRow === b.lastRow &&
    a.firstColumn === b.firstColumn &&
    a.lastColumn === b.lastColumn
  );
}

/** The smallest area around both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

export function isEntireRows(area: Area): boolean {
  return area.firstColumn === 0 && area.lastColumn === COLUMNS - 1;
}

export function isEntireColumns(area: Area): boolean {
  return area.firstRow === 0 && area.lastRow === ROWS - 1;
}

/** Whole rows or columns: Excel gives no cell arrays for these. */
export function isUnbounded(area: Area): boolean {
  return isEntireRows(area) || isEntireColumns(area);
}

/** `area` moved down, or up for a negative number. */
export function movedDown(area: Area, rows: number): Area {
  return { ...area, firstRow: area.firstRow + rows, lastRow: area.lastRow + rows };
}

/** `area` moved down and to the right, or the other ways for negative numbers. */
export function movedBy(area: Area, rows: number, columns: number): Area {
  return {
    firstRow: area.firstRow + rows,
    lastRow: area.lastRow + rows,
    firstColumn: area.firstColumn + columns,
    lastColumn: area.lastColumn + columns,
  };
}
