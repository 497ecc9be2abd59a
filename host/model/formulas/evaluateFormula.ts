import type { Book, BookSheet, Scalar } from "../book";
import { asCellValue, evaluateWhole } from "./evaluate";
import { parseFormula } from "./parser";
import { beginScope } from "./scope";
import { Uncalculated } from "./values";

/** A cell of a sheet. */
export interface Place {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** What formulas are calculated with; a `Workbook` is one. */
export interface Calculable {
  readonly book: Book;
  /** The clock on the user's wall. */
  readonly clock: () => Date;
}

/** What a formula gives; `uncalculated` names what the host cannot calculate, such as `LET`. */
export type Evaluated = { readonly value: Scalar; readonly error?: true } | { readonly uncalculated: string };

/**
 * The value of a formula (with or without its leading `=`) as if it stood in the cell `at`. Where it was written for
 * another cell, `written`, its relative references move along, as those of conditional formats and data validations do.
 */
export function evaluateFormula(
  workbook: Calculable,
  formula: string,
  at: Place,
  written: { readonly row: number; readonly column: number } = at,
): Evaluated {
  const expression = parseFormula(formula.replace(/^=/, ""));
  if (expression === null) return { uncalculated: "a formula that cannot be read" };
  const moved = { rows: at.row - written.row, columns: at.column - written.column };
  return outcome(() => asCellValue(evaluateWhole(expression, beginScope(workbook, at, "always", moved))));
}

/** What `run` gives, or what it could not calculate. */
export function outcome(run: () => Evaluated): Evaluated {
  try {
    return run();
  } catch (error) {
    if (error instanceof Uncalculated) return { uncalculated: error.what };
    throw error;
  }
}
