import { compareNumbers } from "../comparison";
import { finite, toNumber } from "../coercion";
import { MANY, ofMany, type FunctionDefinition, type FunctionTable } from "../define";
import { eachValue } from "../manyValues";
import { numbersIn } from "../numbersIn";
import { DIV0, FormulaError, NA, NUM, VALUE, isMany, type Operand, type Single } from "../values";

/** A function of all the numbers among its arguments. */
function ofNumbersIn(run: (numbers: readonly number[]) => number | FormulaError): FunctionDefinition {
  return ofMany(1, MANY, (args) => {
    const numbers = numbersIn(args);
    return numbers instanceof FormulaError ? numbers : run(numbers);
  });
}

/** A function of the numbers in the first argument, and of a second number. */
function ofNumbersAnd(
  run: (numbers: readonly number[], by: number) => number | FormulaError,
): FunctionDefinition {
  return ofMany(
    2,
    2,
    ([many = null, by = null]) => {
      const numbers = numbersIn([many]);
      const number = isMany(by) ? VALUE : toNumber(by);
      if (numbers instanceof FormulaError) return numbers;
      return number instanceof FormulaError ? number : run(numbers, number);
    },
    [1],
  );
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

export function average(numbers: readonly number[]): number | FormulaError {
  return numbers.length === 0 ? DIV0 : sumOf(numbers) / numbers.length;
}

/** Sum of the squared distances from the average, by which `less` of the count it is divided. */
export function variance(numbers: readonly number[], less: 0 | 1): number | FormulaError {
  if (numbers.length <= less) return DIV0;
  const middle = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((number) => (number - middle) ** 2)) / (numbers.length - less);
}

export function deviation(numbers: readonly number[], less: 0 | 1): number | FormulaError {
  const squared = variance(numbers, less);
  return squared instanceof FormulaError ? squared : Math.sqrt(squared);
}

/** 0 where there are no numbers. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
}

export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** The value at a share of the way through the sorted numbers, between neighbours in proportion. */
function quantile(numbers: readonly number[], share: number): number | FormulaError {
  const sorted = ascending(numbers);
  if (sorted.length === 0 || share < 0 || share > 1) return NUM;
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

/** The `rank`-th of sorted numbers; a fraction counts as the next rank. */
function ranked(sorted: readonly number[], rank: number): number | FormulaError {
  return sorted[Math.ceil(rank) - 1] ?? NUM;
}

function mode(numbers: readonly number[]): number | FormulaError {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = largest([...counts.values()]);
  const first = [...counts].find(([, count]) => count === most)?.[0];
  return first === undefined || most < 2 ? NA : first;
}

function rank([value = null, many = null, order = null]: readonly Operand[], ties: "first" | "average") {
  const numbers = numbersIn([many]);
  const number = isMany(value) ? VALUE : toNumber(value);
  const ascends = isMany(order) ? VALUE : toNumber(order);
  if (number instanceof FormulaError) return number;
  if (numbers instanceof FormulaError) return numbers;
  if (ascends instanceof FormulaError) return ascends;
  const orders = numbers.map((other) => compareNumbers(other, number));
  const equal = orders.filter((one) => one === 0).length;
  if (equal === 0) return NA;
  const before = orders.filter((one) => (ascends === 0 ? one > 0 : one < 0)).length;
  return before + 1 + (ties === "average" ? (equal - 1) / 2 : 0);
}

function counting(counts: (value: Exclude<Single, null>) => boolean, one: (value: Single) => boolean) {
  return ofMany(1, MANY, (args) => {
    let count = 0;
    for (const arg of args) {
      if (isMany(arg)) eachValue(arg, (value) => void (counts(value) && count++));
      else if (one(arg)) count++;
    }
    return count;
  });
}

function countBlank([cells = null]: readonly Operand[]): number | FormulaError {
  if (!isMany(cells)) return VALUE;
  let filled = 0;
  eachValue(cells, (value) => void (value !== "" && filled++));
  return cells.height * cells.width - filled;
}

/** MAXA and its like: of cells, texts count as 0 and truth values as 0 or 1. */
function ofAllIn(run: (numbers: readonly number[]) => number | FormulaError): FunctionDefinition {
  return ofMany(1, MANY, (args) => {
    const values: Single[] = [];
    for (const arg of args) {
      if (!isMany(arg)) values.push(toNumber(arg));
      else eachValue(arg, (value) => values.push(typeof value === "string" ? 0 : toNumber(value)));
    }
    const error = values.find((value) => value instanceof FormulaError);
    return error instanceof FormulaError ? error : run(values as number[]);
  });
}

export const STATISTICS: FunctionTable = {
  AVERAGE: ofNumbersIn(average),
  AVERAGEA: ofAllIn(average),
  COUNT: counting(
    (value) => typeof value === "number",
    (value) => !(value instanceof FormulaError || toNumber(value) instanceof FormulaError),
  ),
  COUNTA: counting(
    () => true,
    () => true,
  ),
  COUNTBLANK: ofMany(1, 1, countBlank),
  LARGE: ofNumbersAnd((numbers, at) => ranked(ascending(numbers).reverse(), at)),
  MAX: ofNumbersIn(largest),
  MAXA: ofAllIn(largest),
  MEDIAN: ofNumbersIn((numbers) => quantile(numbers, 0.5)),
  MIN: ofNumbersIn(smallest),
  MINA: ofAllIn(smallest),
  MODE: ofNumbersIn(mode),
  "MODE.SNGL": ofNumbersIn(mode),
  PERCENTILE: ofNumbersAnd(quantile),
  "PERCENTILE.INC": ofNumbersAnd(quantile),
  QUARTILE: ofNumbersAnd((numbers, quarter) => quantile(numbers, Math.trunc(quarter) / 4)),
  "QUARTILE.INC": ofNumbersAnd((numbers, quarter) => quantile(numbers, Math.trunc(quarter) / 4)),
  RANK: ofMany(2, 3, (args) => rank(args, "first"), [0, 2]),
  "RANK.AVG": ofMany(2, 3, (args) => rank(args, "average"), [0, 2]),
  "RANK.EQ": ofMany(2, 3, (args) => rank(args, "first"), [0, 2]),
  SMALL: ofNumbersAnd((numbers, at) => ranked(ascending(numbers), at)),
  STDEV: ofNumbersIn((numbers) => deviation(numbers, 1)),
  "STDEV.P": ofNumbersIn((numbers) => deviation(numbers, 0)),
  "STDEV.S": ofNumbersIn((numbers) => deviation(numbers, 1)),
  STDEVP: ofNumbersIn((numbers) => deviation(numbers, 0)),
  VAR: ofNumbersIn((numbers) => variance(numbers, 1)),
  "VAR.P": ofNumbersIn((numbers) => variance(numbers, 0)),
  "VAR.S": ofNumbersIn((numbers) => variance(numbers, 1)),
  VARP: ofNumbersIn((numbers) => variance(numbers, 0)),
  GEOMEAN: ofNumbersIn((numbers) =>
    numbers.length === 0 || numbers.some((number) => number <= 0)
      ? NUM
      : finite(Math.exp(sumOf(numbers.map(Math.log)) / numbers.length), NUM),
  ),
};
