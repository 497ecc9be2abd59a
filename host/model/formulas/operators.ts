import { compare } from "./comparison";
import { finite, toNumber, toText } from "./coercion";
import type { BinaryOperator } from "./syntax";
import { DIV0, FormulaError, NUM, type Single } from "./values";

/** The operators on single values. */
export type Calculating = Exclude<BinaryOperator, ":" | " " | ",">;

export function calculate(operator: Calculating, left: Single, right: Single): Single {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  switch (operator) {
    case "&":
      return joined(left, right);
    case "+":
    case "-":
    case "*":
    case "/":
    case "^":
      return arithmetic(operator, left, right);
    default:
      return holds(operator, compare(left, right));
  }
}

function joined(left: Single, right: Single): string | FormulaError {
  const [a, b] = [toText(left), toText(right)];
  if (a instanceof FormulaError) return a;
  return b instanceof FormulaError ? b : a + b;
}

function arithmetic(operator: "+" | "-" | "*" | "/" | "^", left: Single, right: Single): Single {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  switch (operator) {
    case "+":
      return finite(a + b, NUM);
    case "-":
      return finite(a - b, NUM);
    case "*":
      return finite(a * b, NUM);
    case "/":
      return b === 0 ? DIV0 : finite(a / b, NUM);
    default:
      return power(a, b);
  }
}

/** 0^0 is `#NUM!`, a negative power of 0 a division by zero. */
export function power(base: number, exponent: number): number | FormulaError {
  if (base === 0 && exponent <= 0) return exponent === 0 ? NUM : DIV0;
  return finite(base ** exponent, NUM);
}

function holds(operator: "=" | "<>" | "<" | "<=" | ">" | ">=", order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

/**
 * A sum or difference that is the last step of a formula and all but cancels out is 0, as 0.5-0.4-0.1 is in Excel.
 * Guess: within one part in 2^49 of the larger of the two; Excel does not say how near.
 */
export function withoutResidue(result: Single, left: Single, right: Single): Single {
  if (typeof result !== "number" || typeof left !== "number" || typeof right !== "number") return result;
  return Math.abs(result) < Math.max(Math.abs(left), Math.abs(right)) * 2 ** -49 ? 0 : result;
}
