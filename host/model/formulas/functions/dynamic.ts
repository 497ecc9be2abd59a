import { COLUMNS, ROWS } from "../../area";
import { toNumber, toText, toTruth } from "../coercion";
import { ofMany, type FunctionTable } from "../define";
import { parseFormula } from "../parser";
import { cellsOf, nameOf, tableCells } from "../resolve";
import type { Scope } from "../scope";
import { FormulaError, NUM, REF, Reference, Uncalculated, VALUE, type Operand, type Single } from "../values";

/** Cells so many rows and columns away; `#REF!` where they leave the sheet. */
function offset([cells = null, ...sizes]: readonly Operand[]): Operand {
  if (!(cells instanceof Reference)) return cells instanceof FormulaError ? cells : VALUE;
  const given = sizes.map((size) => (size === null ? null : toNumber(size as Single)));
  const error = given.find((size) => size instanceof FormulaError);
  if (error instanceof FormulaError) return error;
  const [down, right, high, wide] = given.map((size) => (typeof size === "number" ? Math.trunc(size) : null));
  const { firstRow, firstColumn } = cells.area;
  const rows = stretch(firstRow + (down ?? 0), high ?? cells.height);
  const columns = stretch(firstColumn + (right ?? 0), wide ?? cells.width);
  if (rows === null || columns === null) return REF;
  const area = { firstRow: rows[0], lastRow: rows[1], firstColumn: columns[0], lastColumn: columns[1] };
  const inside =
    area.firstRow >= 0 && area.firstColumn >= 0 && area.lastRow < ROWS && area.lastColumn < COLUMNS;
  return inside ? new Reference(cells.sheet, area) : REF;
}

/** First and last of so many; a negative number counts backwards. */
function stretch(first: number, count: number): readonly [number, number] | null {
  if (count === 0) return null;
  return count > 0 ? [first, first + count - 1] : [first + count + 1, first];
}

/** The cells that a text in A1 notation names; `#REF!` where it names none. */
function indirect([text = null, style]: readonly Operand[], scope: Scope): Operand {
  const isA1 = style === undefined ? true : toTruth(style as Single);
  if (isA1 !== true) throw new Uncalculated("INDIRECT in R1C1 notation");
  const address = toText(text as Single);
  if (address instanceof FormulaError) return address;
  const expression = parseFormula(address);
  const unmoved = { ...scope, moved: { rows: 0, columns: 0 } };
  switch (expression?.kind) {
    case "cells":
      return isThere(scope, expression.sheet) ? cellsOf(unmoved, expression) : REF;
    case "table":
      return tableCells(scope, expression);
    case "name":
      return nameOf(scope, expression.sheet, expression.name) === null ? REF : refused();
    case "beyond":
      throw new Uncalculated(`INDIRECT to ${expression.what}`);
    default:
      return REF;
  }
}

function isThere({ book }: Scope, sheet: string | null): boolean {
  return sheet === null || book.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase());
}

function refused(): never {
  throw new Uncalculated("INDIRECT to a name");
}

function between(least: Single, most: Single): Single {
  const [low, high] = [toNumber(least), toNumber(most)];
  if (low instanceof FormulaError) return low;
  if (high instanceof FormulaError) return high;
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  return first > last ? NUM : first + Math.floor(Math.random() * (last - first + 1));
}

/** Functions that give another value though nothing that they are given has changed. */
export const DYNAMIC: FunctionTable = {
  INDIRECT: ofMany(1, 2, indirect, [0, 1]),
  OFFSET: ofMany(3, 5, offset, [1, 2, 3, 4]),
  RAND: ofMany(0, 0, () => Math.random()),
  RANDBETWEEN: ofMany(
    2,
    2,
    ([least = null, most = null]) => between(least as Single, most as Single),
    [0, 1],
  ),
};
