import { compare } from "./comparison";
import { usedHeight, valueIn } from "./manyValues";
import { FormulaError, Uncalculated, type Matrix, type Operand, type Reference, type Single } from "./values";
import { textMatcher } from "./wildcards";

type Sought = Exclude<Single, FormulaError>;

/** A row or column to look in, by 0-based place. */
export interface Line {
  readonly length: number;
  readonly at: (index: number) => Single;
}

/** The values of an operand that is one row or one column; null for any other. */
export function lineOf(operand: Matrix | Reference): Line | null {
  if (operand.width === 1) return columnOf(operand, 0);
  return operand.height === 1 ? rowOf(operand, 0) : null;
}

/** A column of an operand. What lies below all that its sheet holds is left out. */
export function columnOf(operand: Matrix | Reference, column: number): Line {
  return { length: usedHeight(operand), at: (index) => valueIn(operand, index, column) };
}

export function rowOf(operand: Matrix | Reference, row: number): Line {
  return { length: operand.width, at: (index) => valueIn(operand, row, index) };
}

/** The first place, or the last, whose value is the one sought; -1 where there is none. */
export function findEqual(line: Line, sought: Sought, wildcards: boolean, backwards = false): number {
  const isEqual = equality(sought, wildcards);
  for (let step = 0; step < line.length; step++) {
    const index = backwards ? line.length - 1 - step : step;
    if (isEqual(line.at(index))) return index;
  }
  return -1;
}

function equality(sought: Sought, wildcards: boolean): (value: Single) => boolean {
  const wanted = sought ?? 0;
  if (typeof wanted === "string" && wildcards) {
    const matches = textMatcher(wanted);
    return (value) => typeof value === "string" && matches(value);
  }
  return (value) => isLike(value, wanted) && compare(value, wanted) === 0;
}

function isLike(value: Single, wanted: string | number | boolean): value is string | number | boolean {
  return typeof value === typeof wanted;
}

/**
 * The last place whose value is at most the one sought, as a search by halves finds it in sorted values of the same
 * kind; -1 where all are greater. Where the order does not allow to say what it finds, it is `Uncalculated`.
 */
export function findAtMost(line: Line, sought: Sought): number {
  const wanted = sought ?? 0;
  let found = -1;
  let isSorted = true;
  let someGreater = false;
  let before: Sought = null;
  for (let index = 0; index < line.length; index++) {
    const value = line.at(index);
    if (!isLike(value, wanted)) continue;
    if (before !== null && compare(before, value) > 0) isSorted = false;
    before = value;
    if (compare(value, wanted) <= 0) found = index;
    else someGreater = true;
  }
  if (someGreater && !isSorted) throw new Uncalculated("an approximate search in values that are not sorted");
  return found;
}

/** The place of the smallest value that is at least the one sought, in values that fall. */
export function findAtLeast(line: Line, sought: Sought): number {
  const wanted = sought ?? 0;
  let found = -1;
  let before: Sought = null;
  for (let index = 0; index < line.length; index++) {
    const value = line.at(index);
    if (!isLike(value, wanted)) continue;
    if (before !== null && compare(before, value) <= 0)
      throw new Uncalculated("an approximate search in values that do not fall");
    before = value;
    if (compare(value, wanted) >= 0) found = index;
  }
  return found;
}

/** The place of the nearest value on one side, wherever it stands; the first of equal ones. */
export function findNearest(line: Line, sought: Sought, side: "below" | "above"): number {
  const wanted = sought ?? 0;
  const sign = side === "below" ? 1 : -1;
  let found = -1;
  let best: Sought = null;
  for (let index = 0; index < line.length; index++) {
    const value = line.at(index);
    if (!isLike(value, wanted) || compare(value, wanted) * sign > 0) continue;
    if (best !== null && compare(value, best) * sign <= 0) continue;
    best = value;
    found = index;
  }
  return found;
}

/** The single value that is looked for; an error is given back as the result. */
export function soughtOf(operand: Operand): Single {
  if (operand !== null && typeof operand === "object" && !(operand instanceof FormulaError))
    throw new Uncalculated("a search for several values");
  return operand;
}
