import { columnName } from "../../address";
import { toNumber, toText, toTruth } from "../coercion";
import { ofMany, ofValues, type FunctionTable } from "../define";
import { valueIn } from "../manyValues";
import type { Scope } from "../scope";
import {
  columnOf,
  findAtLeast,
  findAtMost,
  findEqual,
  findNearest,
  lineOf,
  rowOf,
  soughtOf,
  type Line,
} from "../search";
import {
  FormulaError,
  Matrix,
  NA,
  REF,
  Reference,
  Uncalculated,
  VALUE,
  isMany,
  type Operand,
} from "../values";

type Arguments = readonly Operand[];

/** VLOOKUP and HLOOKUP. */
function lookup(direction: "down" | "across") {
  return ([sought = null, table = null, index = null, approximate]: Arguments): Operand => {
    const value = soughtOf(sought);
    if (value instanceof FormulaError) return value;
    const at = toNumber(soughtOf(index));
    if (at instanceof FormulaError) return at;
    if (!isMany(table)) return table instanceof FormulaError ? table : NA;
    const isNear = approximate === undefined ? true : toTruth(soughtOf(approximate));
    if (isNear instanceof FormulaError) return isNear;
    const place = Math.trunc(at) - 1;
    if (place < 0) return VALUE;
    if (place >= (direction === "down" ? table.width : table.height)) return REF;
    const line = direction === "down" ? columnOf(table, 0) : rowOf(table, 0);
    const found = isNear ? findAtMost(line, value) : findEqual(line, value, true);
    if (found < 0) return NA;
    return direction === "down" ? valueIn(table, found, place) : valueIn(table, place, found);
  };
}

function match([sought = null, many = null, kind]: Arguments): Operand {
  const value = soughtOf(sought);
  if (value instanceof FormulaError) return value;
  const type = kind === undefined ? 1 : toNumber(soughtOf(kind));
  if (type instanceof FormulaError) return type;
  const line = isMany(many) ? lineOf(many) : null;
  if (line === null) return many instanceof FormulaError ? many : NA;
  const found =
    type === 0 ? findEqual(line, value, true) : type > 0 ? findAtMost(line, value) : findAtLeast(line, value);
  return found < 0 ? NA : found + 1;
}

/** LOOKUP: in a row or column, or in the longer side of an area, giving what stands at its end. */
function lookUp([sought = null, many = null, results]: Arguments): Operand {
  const value = soughtOf(sought);
  if (value instanceof FormulaError) return value;
  if (!isMany(many)) return many instanceof FormulaError ? many : NA;
  const across = many.width > many.height;
  const line = across ? rowOf(many, 0) : columnOf(many, 0);
  const found = findAtMost(line, value);
  if (found < 0) return NA;
  if (results === undefined)
    return across ? valueIn(many, many.height - 1, found) : valueIn(many, found, many.width - 1);
  if (!isMany(results)) return results;
  return results.height === 1 ? valueIn(results, 0, found) : valueIn(results, found, 0);
}

function xlookup([sought = null, many = null, results = null, missing, ...modes]: Arguments): Operand {
  const value = soughtOf(sought);
  if (value instanceof FormulaError) return value;
  const line = isMany(many) ? lineOf(many) : null;
  if (line === null || !isMany(many) || !isMany(results)) throw new Uncalculated("XLOOKUP");
  const found = xplace(line, value, modes);
  if (found instanceof FormulaError) return found;
  const isColumn = many.width === 1;
  if ((isColumn ? results.height : results.width) !== (isColumn ? many.height : many.width)) return VALUE;
  if (found < 0) return missing ?? NA;
  return isColumn ? part(results, found, null) : part(results, null, found);
}

function xmatch([sought = null, many = null, ...modes]: Arguments): Operand {
  const value = soughtOf(sought);
  if (value instanceof FormulaError) return value;
  const line = isMany(many) ? lineOf(many) : null;
  if (line === null) throw new Uncalculated("XMATCH");
  const found = xplace(line, value, modes);
  return typeof found === "number" && found >= 0 ? found + 1 : found instanceof FormulaError ? found : NA;
}

/** The place as XLOOKUP's modes of matching and searching ask for it; -1 for none. */
function xplace(
  line: Line,
  value: string | number | boolean | null,
  [matching = 0, searching = 1]: Arguments,
): number | FormulaError {
  const mode = toNumber(soughtOf(matching));
  const direction = toNumber(soughtOf(searching));
  if (mode instanceof FormulaError) return mode;
  if (direction instanceof FormulaError) return direction;
  if (Math.abs(direction) !== 1) throw new Uncalculated("XLOOKUP by halves");
  const equal = findEqual(line, value, mode === 2, direction === -1);
  if (equal >= 0 || mode === 0 || mode === 2) return equal;
  if (mode !== 1 && mode !== -1) return VALUE;
  if (direction === -1) throw new Uncalculated("XLOOKUP of the nearest value from the end");
  return findNearest(line, value, mode === -1 ? "below" : "above");
}

/** One row, one column or one cell (neither null) of an operand, 0-based; null for all of them. */
function part(operand: Matrix | Reference, row: number | null, column: number | null): Operand {
  if (operand instanceof Reference) {
    const { firstRow, firstColumn, lastRow, lastColumn } = operand.area;
    return new Reference(operand.sheet, {
      firstRow: firstRow + (row ?? 0),
      lastRow: row === null ? lastRow : firstRow + row,
      firstColumn: firstColumn + (column ?? 0),
      lastColumn: column === null ? lastColumn : firstColumn + column,
    });
  }
  if (row !== null && column !== null) return valueIn(operand, row, column);
  const rows = row === null ? operand.rows : [operand.rows[row] ?? []];
  return new Matrix(rows.map((line) => (column === null ? line : [line[column] ?? null])));
}

function index([many = null, rowAt = null, columnAt, areaAt]: Arguments): Operand {
  if (areaAt !== undefined) throw new Uncalculated("INDEX of several areas");
  const row = toNumber(soughtOf(rowAt));
  const column = columnAt === undefined ? null : toNumber(soughtOf(columnAt));
  if (row instanceof FormulaError) return row;
  if (column instanceof FormulaError) return column;
  if (!isMany(many)) return many;
  const isRow = many.height === 1 && column === null;
  return indexed(many, isRow ? 0 : Math.trunc(row), isRow ? Math.trunc(row) : Math.trunc(column ?? 0));
}

/** 0 stands for all rows or columns. */
function indexed(many: Matrix | Reference, row: number, column: number): Operand {
  if (row < 0 || column < 0) return VALUE;
  if (row > many.height || column > many.width) return REF;
  const y = many.height === 1 ? 0 : row - 1;
  const x = many.width === 1 ? 0 : column - 1;
  return part(many, y < 0 ? null : y, x < 0 ? null : x);
}

/** ROW and COLUMN. Of several rows they give several numbers. */
function placeOf(axis: "row" | "column") {
  return ([cells]: Arguments, scope: Scope): Operand => {
    if (cells === undefined) return scope.at[axis] + 1;
    if (!(cells instanceof Reference)) return cells instanceof FormulaError ? cells : VALUE;
    const first = axis === "row" ? cells.area.firstRow : cells.area.firstColumn;
    const count = axis === "row" ? cells.height : cells.width;
    if (count === 1) return first + 1;
    if (count > 1e6 || (scope.arrays === "within" && scope.depth === 0))
      throw new Uncalculated(axis.toUpperCase());
    if (scope.depth === 0) scope.tookMany = true;
    const numbers = Array.from({ length: count }, (_, step) => first + step + 1);
    return new Matrix(axis === "row" ? numbers.map((number) => [number]) : [numbers]);
  };
}

function sizeOf(axis: "height" | "width") {
  return ([many = null]: Arguments): Operand => {
    if (many instanceof FormulaError) return many;
    return isMany(many) ? many[axis] : 1;
  };
}

/** ADDRESS in A1 notation; another notation or a sheet's name is left to Excel. */
function address(row: number, column: number, kind: number): string | FormulaError {
  if (row < 1 || column < 1 || row > 1_048_576 || column > 16_384 || kind < 1 || kind > 4) return VALUE;
  const fixedColumn = kind === 1 || kind === 3 ? "$" : "";
  const fixedRow = kind < 3 ? "$" : "";
  return `${fixedColumn}${columnName(Math.trunc(column) - 1)}${fixedRow}${Math.trunc(row)}`;
}

export const LOOKUP: FunctionTable = {
  ADDRESS: ofValues(2, 3, (args) => {
    const [row = 0, column = 0, kind = 1] = args.map(toNumber);
    if (row instanceof FormulaError) return row;
    if (column instanceof FormulaError) return column;
    return kind instanceof FormulaError ? kind : address(row, column, Math.trunc(kind));
  }),
  COLUMN: ofMany(0, 1, placeOf("column")),
  COLUMNS: ofMany(1, 1, sizeOf("width")),
  HLOOKUP: ofMany(3, 4, lookup("across"), [0, 2, 3]),
  HYPERLINK: ofValues(1, 2, ([link = null, name]) => (name === undefined ? toText(link) : (name ?? 0))),
  INDEX: ofMany(2, 4, index, [1, 2, 3]),
  LOOKUP: { ...ofMany(2, 3, lookUp, [0]), arrays: true },
  MATCH: ofMany(2, 3, match, [0, 2]),
  ROW: ofMany(0, 1, placeOf("row")),
  ROWS: ofMany(1, 1, sizeOf("height")),
  VLOOKUP: ofMany(3, 4, lookup("down"), [0, 2, 3]),
  XLOOKUP: ofMany(3, 6, xlookup, [0, 4, 5]),
  XMATCH: ofMany(2, 4, xmatch, [0, 2, 3]),
};
