import { toNumber } from "./coercion";
import { eachValue } from "./manyValues";
import { FormulaError, isMany, type Operand } from "./values";

/**
 * Calls `visit` with each number of the arguments, as SUM takes them: of cells and arrays the numbers alone, of values
 * given as such also truth values and texts that are numbers. Gives the first error met, if any.
 */
export function eachNumber(args: readonly Operand[], visit: (number: number) => void): FormulaError | null {
  for (const arg of args) {
    const error = isMany(arg) ? numbersOfMany(arg, visit) : numberOfOne(arg, visit);
    if (error !== null) return error;
  }
  return null;
}

function numberOfOne(arg: Exclude<Operand, { height: number }>, visit: (number: number) => void) {
  const number = toNumber(arg);
  if (number instanceof FormulaError) return number;
  visit(number);
  return null;
}

function numbersOfMany(arg: Extract<Operand, { height: number }>, visit: (number: number) => void) {
  let error: FormulaError | null = null;
  eachValue(arg, (value) => {
    if (value instanceof FormulaError) error ??= value;
    else if (typeof value === "number") visit(value);
  });
  return error;
}

/** The numbers of the arguments, or the first error among them. */
export function numbersIn(args: readonly Operand[]): number[] | FormulaError {
  const numbers: number[] = [];
  return eachNumber(args, (number) => numbers.push(number)) ?? numbers;
}
