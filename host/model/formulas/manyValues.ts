import { cellAt, eachCell } from "../cells";
import type { Scope } from "./scope";
import type { Reference } from "./values";
import { Matrix, NA, Uncalculated, VALUE, contentOf, isMany, type Operand, type Single } from "./values";

/** Most values that are calculated one by one. */
const MOST_VALUES = 3_000_000;

/** The value at a place of an operand, 0-based. A single value, row or column repeats itself; beyond it is `#N/A`. */
export function valueIn(operand: Operand, row: number, column: number): Single {
  if (!isMany(operand)) return operand;
  const y = operand.height === 1 ? 0 : row;
  const x = operand.width === 1 ? 0 : column;
  if (y >= operand.height || x >= operand.width) return NA;
  if (operand instanceof Matrix) return operand.rows[y]?.[x] ?? null;
  const { sheet, area } = operand;
  return contentOf(cellAt(sheet, area.firstRow + y, area.firstColumn + x));
}

/**
 * What `run` gives for each place of the largest of the operands. Below where whole columns and the like end, it is asked
 * once.
 */
export function forEachValue(operands: readonly Operand[], run: (values: Single[]) => Single): Matrix {
  const many = operands.filter(isMany);
  const height = Math.max(...many.map((one) => one.height));
  const width = Math.max(...many.map((one) => one.width));
  if (height * width > MOST_VALUES) throw new Uncalculated("an array of millions of values");
  const rowAt = (row: number) =>
    Array.from({ length: width }, (_, column) =>
      run(operands.map((operand) => valueIn(operand, row, column))),
    );
  const distinct = Math.max(...many.map((one) => distinctRows(one, height)));
  const rows = Array.from({ length: distinct }, (_, row) => rowAt(row));
  if (distinct === height) return new Matrix(rows);
  const rest = new Array<Single[]>(height - distinct).fill(rowAt(distinct));
  return new Matrix(rows.concat(rest), distinct);
}

/** From which row on, of so many, an operand has the same to give in all. */
function distinctRows(operand: Matrix | Reference, height: number): number {
  if (operand.height === 1) return 0;
  if (operand.height < height) return operand.height;
  return operand instanceof Matrix ? operand.distinct : usedHeight(operand);
}

/**
 * What a part that takes one value makes of an operand: cells of which one is meant, that of the formula's own row or
 * column, become that value where the formula is not calculated as an array.
 */
export function oneOrMany(operand: Operand, scope: Scope): Operand {
  if (!isMany(operand)) return operand;
  if (operand.height === 1 && operand.width === 1) return valueIn(operand, 0, 0);
  if (operand instanceof Matrix) return operand;
  if (scope.depth > 0) return operand;
  if (scope.arrays === "within") return implicitIntersection(operand, scope);
  scope.tookMany = true;
  return operand;
}

/** The cell of a column in the formula's row, or of a row in its column; `#VALUE!` where there is none. */
export function implicitIntersection({ sheet, area }: Reference, { at }: Scope): Single {
  const row = area.firstRow === area.lastRow ? area.firstRow : at.row;
  const column = area.firstColumn === area.lastColumn ? area.firstColumn : at.column;
  const inside =
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
  return inside ? contentOf(cellAt(sheet, row, column)) : VALUE;
}

/** Calls `visit` with every value of an operand that is not blank, row by row; blank cells cost nothing. */
export function eachValue(
  operand: Matrix | Reference,
  visit: (value: Exclude<Single, null>, row: number, column: number) => void,
): void {
  if (operand instanceof Matrix) {
    operand.rows.forEach((line, row) =>
      line.forEach((value, column) => value !== null && visit(value, row, column)),
    );
    return;
  }
  const { sheet, area } = operand;
  eachCell(sheet, area, (cell, row, column) => {
    const value = contentOf(cell);
    if (value !== null) visit(value, row - area.firstRow, column - area.firstColumn);
  });
}

/** How many rows of an operand can hold anything: whole columns end where their sheet does. */
export function usedHeight(operand: Matrix | Reference): number {
  if (operand instanceof Matrix) return operand.height;
  return Math.max(0, Math.min(operand.height, operand.sheet.rows.length - operand.area.firstRow));
}
