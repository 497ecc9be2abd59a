import type { BookSheet, Scalar } from "../book";
import type { Workbook } from "../workbook";

/** A cell of a sheet. */
export interface Place {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** What a formula gives; `uncalculated` names what the host cannot calculate, such as `LET`. */
export type Evaluated =
  | { readonly value: Scalar; readonly error?: true }
  | { readonly uncalculated: string };

/**
 * The value of a formula (with or without its leading `=`) as if it stood in the cell `at`. Where it was written for
 * another cell, `written`, its relative references move along, as those of conditional formats and data validations do.
 */
export function evaluateFormula(
  workbook: Workbook,
  formula: string,
  at: Place,
  written: { readonly row: number; readonly column: number } = at,
): Evaluated {
  void [workbook, at, written];
  return { uncalculated: formula };
}
