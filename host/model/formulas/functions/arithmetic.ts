import { finite } from "../coercion";
import { MANY, ofMany, ofNumbers, type FunctionTable } from "../define";
import { eachNumber, numbersIn } from "../numbersIn";
import { power } from "../operators";
import { DIV0, FormulaError, NUM } from "../values";

/** Moves the decimal point by way of the number's digits, so that 1.005 times 100 is 100.5. */
export function shifted(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounds what is left of the decimal point after `digits` places, away from or towards zero, or to the nearest. */
function rounded(value: number, digits: number, round: (size: number) => number): number {
  const places = Math.trunc(digits);
  const size = shifted(Number(Math.abs(value).toPrecision(15)), places);
  const result = shifted(round(size), -places);
  return value < 0 && result !== 0 ? -result : result;
}

function modulo(value: number, divisor: number): number | FormulaError {
  if (divisor === 0) return DIV0;
  const rest = value - divisor * Math.floor(value / divisor);
  return Math.abs(value / divisor) > 2 ** 40 ? NUM : rest;
}

/** The next multiple away from (`Math.ceil`) or towards (`Math.floor`) minus infinity. */
function multiple(round: (size: number) => number) {
  return (value: number, step: number): number | FormulaError => {
    if (step === 0) return round === Math.floor && value !== 0 ? DIV0 : 0;
    if (value > 0 && step < 0) return NUM;
    return finite(round(Number((value / step).toPrecision(15))) * step, NUM);
  };
}

function nearestMultiple(value: number, step: number): number | FormulaError {
  if (step === 0 || value === 0) return 0;
  if (value < 0 !== step < 0) return NUM;
  return Math.round(Number((value / step).toPrecision(15))) * step;
}

function factorial(value: number): number | FormulaError {
  if (value < 0 || value >= 171) return NUM;
  let product = 1;
  for (let factor = 2; factor <= Math.floor(value); factor++) product *= factor;
  return product;
}

function combinations(all: number, chosen: number): number | FormulaError {
  const [n, k] = [Math.trunc(all), Math.trunc(chosen)];
  if (n < 0 || k < 0 || k > n) return NUM;
  let result = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) result = (result * (n - i + 1)) / i;
  return finite(Math.round(result), NUM);
}

/** A logarithm of what must be above 0. */
function logarithm(value: number, base: number): number | FormulaError {
  if (value <= 0 || base <= 0) return NUM;
  if (base === 1) return DIV0;
  if (base === 10) return Math.log10(value);
  return base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function ofWholeNumbers(combine: (a: number, b: number) => number) {
  return ofMany(1, MANY, (args) => {
    const numbers = numbersIn(args);
    if (numbers instanceof FormulaError) return numbers;
    if (numbers.some((number) => number < 0)) return NUM;
    return finite(numbers.map(Math.trunc).reduce(combine), NUM);
  });
}

/** Excel gives `#NUM!` to angles from 2^27 on. */
function ofAngle(run: (angle: number) => number) {
  return ofNumbers(1, 1, (angle) => (Math.abs(angle) >= 2 ** 27 ? NUM : run(angle)));
}

export const ARITHMETIC: FunctionTable = {
  ABS: ofNumbers(1, 1, Math.abs),
  ACOS: ofNumbers(1, 1, (value) => finite(Math.acos(value), NUM)),
  ASIN: ofNumbers(1, 1, (value) => finite(Math.asin(value), NUM)),
  ATAN: ofNumbers(1, 1, Math.atan),
  ATAN2: ofNumbers(2, 2, (x, y) => (x === 0 && y === 0 ? DIV0 : Math.atan2(y, x))),
  CEILING: ofNumbers(2, 2, multiple(Math.ceil)),
  COMBIN: ofNumbers(2, 2, combinations),
  COS: ofAngle(Math.cos),
  DEGREES: ofNumbers(1, 1, (angle) => (angle / Math.PI) * 180),
  EVEN: ofNumbers(1, 1, (value) => Math.sign(value) * 2 * Math.ceil(Math.abs(value) / 2)),
  EXP: ofNumbers(1, 1, (value) => finite(Math.exp(value), NUM)),
  FACT: ofNumbers(1, 1, factorial),
  FLOOR: ofNumbers(2, 2, multiple(Math.floor)),
  GCD: ofWholeNumbers(greatestDivisor),
  INT: ofNumbers(1, 1, Math.floor),
  LCM: ofWholeNumbers((a, b) => (a === 0 || b === 0 ? 0 : (a / greatestDivisor(a, b)) * b)),
  LN: ofNumbers(1, 1, (value) => logarithm(value, Math.E)),
  LOG: ofNumbers(1, 2, (value, base = 10) => logarithm(value, base)),
  LOG10: ofNumbers(1, 1, (value) => logarithm(value, 10)),
  MOD: ofNumbers(2, 2, modulo),
  MROUND: ofNumbers(2, 2, nearestMultiple),
  ODD: ofNumbers(1, 1, (value) => {
    const size = Math.ceil((Math.abs(value) - 1) / 2) * 2 + 1;
    return value < 0 ? -Math.max(1, size) : Math.max(1, size);
  }),
  PI: ofNumbers(0, 0, () => Math.PI),
  POWER: ofNumbers(2, 2, power),
  PRODUCT: ofMany(1, MANY, (args) => {
    const numbers = numbersIn(args);
    if (numbers instanceof FormulaError) return numbers;
    return numbers.length === 0
      ? 0
      : finite(
          numbers.reduce((product, number) => product * number),
          NUM,
        );
  }),
  QUOTIENT: ofNumbers(2, 2, (value, divisor) => (divisor === 0 ? DIV0 : Math.trunc(value / divisor))),
  RADIANS: ofNumbers(1, 1, (angle) => (angle / 180) * Math.PI),
  ROUND: ofNumbers(2, 2, (value, digits) => rounded(value, digits, Math.round)),
  ROUNDDOWN: ofNumbers(2, 2, (value, digits) => rounded(value, digits, Math.floor)),
  ROUNDUP: ofNumbers(2, 2, (value, digits) => rounded(value, digits, Math.ceil)),
  SIGN: ofNumbers(1, 1, Math.sign),
  SIN: ofAngle(Math.sin),
  SQRT: ofNumbers(1, 1, (value) => (value < 0 ? NUM : Math.sqrt(value))),
  SUM: ofMany(1, MANY, (args) => {
    let sum = 0;
    return eachNumber(args, (number) => (sum += number)) ?? finite(sum, NUM);
  }),
  SUMSQ: ofMany(1, MANY, (args) => {
    let sum = 0;
    return eachNumber(args, (number) => (sum += number * number)) ?? finite(sum, NUM);
  }),
  TAN: ofAngle(Math.tan),
  TRUNC: ofNumbers(1, 2, (value, digits = 0) => rounded(value, digits, Math.floor)),
};
