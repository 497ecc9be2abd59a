import { roundedToPrecision } from "./coercion";
import type { FormulaError } from "./values";
import { type Single } from "./values";

/** Excel sorts numbers before texts before truth values. */
const RANK = { number: 0, string: 1, boolean: 2 };
/**
 * Texts are compared without regard to case.
 * Guess: which of two texts comes first is told as Swedish dictionaries do.
 */
const COLLATOR = new Intl.Collator("sv", { sensitivity: "accent" });

/** Negative, 0 or positive. A blank is as nothing of the other's kind: 0, no text, or FALSE. No errors here. */
export function compare(left: Exclude<Single, FormulaError>, right: Exclude<Single, FormulaError>): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return RANK[kindOf(a)] - RANK[kindOf(b)];
}

function kindOf(value: string | number | boolean): keyof typeof RANK {
  return typeof value as keyof typeof RANK;
}

function blankLike(other: Exclude<Single, FormulaError>): string | number | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/** Numbers are as fifteen digits tell them, so that 0.1+0.2 equals 0.3. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const near = Math.abs(a - b) <= Math.abs(a) * 1e-14;
  return near && roundedToPrecision(a) === roundedToPrecision(b) ? 0 : a - b;
}

export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return sameText(a, b) ? 0 : COLLATOR.compare(a, b) || (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
}

function sameText(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}
