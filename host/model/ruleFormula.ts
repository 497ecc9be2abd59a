import { absoluteFormula } from "./address";
import type { Spot } from "./areaList";
import { formulaTokens, movedFormula } from "./formulaTokens";
import { isFormula } from "./formulaSyntax";
import { invalidArgument } from "./hostError";
import { Range } from "./range";

/** Longest formula of a rule, without its `=`. */
const LONGEST = 8192;

/** The formula of a rule, as it reads for another cell than it was written for. */
export function movedRule(formula: string, from: Spot, to: Spot): string {
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  return rows === 0 && columns === 0 ? formula : movedFormula(formulaTokens(formula), rows, columns);
}

/** A text that begins with `=` as a formula without it; what cannot be read as one is `InvalidArgument`. */
export function asFormula(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
  const formula = value.slice(1);
  if (formula.length > LONGEST || !isFormula(formula)) throw invalidArgument();
  return formula;
}

/** What a rule compares with: a range, a number, a number written as text, or a formula with its `=`. */
export function asOperand(value: unknown): string {
  if (value instanceof Range) return rangeFormula(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return value.trim();
  return asFormula(value);
}

/** Guess: Excel too refers to a range that is given to a rule by its sheet and with `$` signs. */
export function rangeFormula(range: Range): string {
  return absoluteFormula(range.sheet.name, range.area).slice(1);
}

/** The members of a plain object that is given as an argument; anything else is `InvalidArgument`. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument();
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
