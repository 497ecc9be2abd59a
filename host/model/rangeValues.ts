import { height, isUnbounded, width } from "./area";
import type { Area, BookSheet, Cell, Scalar } from "./book";
import { cellText } from "./cellText";
import { knownValue } from "./cells";
import { rangeExceedsLimit } from "./hostError";
import { formatOf } from "./styles";
import type { Workbook } from "./workbook";

/** Most cells that a range gives in one go. */
const MOST_CELLS = 5_000_000;

/**
 * What `read` makes of each cell, as rows of the area; null for whole rows or columns, as Excel answers.
 * `RangeExceedsLimit` above five million cells.
 */
export function readCells<T>(
  sheet: BookSheet,
  area: Area,
  read: (cell: Cell | undefined) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  if (height(area) * width(area) > MOST_CELLS) throw rangeExceedsLimit();
  const rows: T[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const cells = sheet.rows[row] ?? [];
    const line: T[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column++) line.push(read(cells[column]));
    rows.push(line);
  }
  return rows;
}

export function value(cell: Cell | undefined): Scalar {
  return knownValue(cell);
}

/** The formula with its `=`, or the value of a cell without one. */
export function formula(cell: Cell | undefined): Scalar {
  return cell?.formula === undefined ? value(cell) : `=${cell.formula}`;
}

/** Excel's name for what kind of value a cell holds. */
export function valueType(cell: Cell | undefined): string {
  const value = knownValue(cell);
  if (value === "" && cell?.formula === undefined) return "Empty";
  if (cell?.error === true) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** The reader of what cells show. */
export function shownText(workbook: Workbook): (cell: Cell | undefined) => string {
  const { book } = workbook;
  return (cell) => {
    knownValue(cell);
    return cellText(cell, formatOf(book, cell).numberFormat, book.date1904);
  };
}

/** The reader of number formats. */
export function numberFormat(workbook: Workbook): (cell: Cell | undefined) => string {
  return (cell) => formatOf(workbook.book, cell).numberFormat;
}
