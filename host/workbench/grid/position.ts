import type { Area } from "../../model/book";

/** A cell, 0-based. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The area of one cell. */
export function cellArea({ row, column }: Position): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

/** The area with these two cells in opposite corners. */
export function areaBetween(a: Position, b: Position): Area {
  return {
    firstRow: Math.min(a.row, b.row),
    firstColumn: Math.min(a.column, b.column),
    lastRow: Math.max(a.row, b.row),
    lastColumn: Math.max(a.column, b.column),
  };
}

export function topLeft(area: Area): Position {
  return { row: area.firstRow, column: area.firstColumn };
}

export function samePosition(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column;
}
