import type { Area, BookSheet, Cell, Scalar } from "../book";

/** The errors that a formula can give here. */
export const ERROR_CODES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as a value: it is passed on by what is calculated from it. */
export class FormulaError {
  constructor(readonly code: ErrorCode) {}
}

export const NULL = new FormulaError("#NULL!");
export const DIV0 = new FormulaError("#DIV/0!");
export const VALUE = new FormulaError("#VALUE!");
export const REF = new FormulaError("#REF!");
export const NAME = new FormulaError("#NAME?");
export const NUM = new FormulaError("#NUM!");
export const NA = new FormulaError("#N/A");

const ERRORS: readonly FormulaError[] = [NULL, DIV0, VALUE, REF, NAME, NUM, NA];

/** What one cell or one argument holds; null is a blank cell or an argument left out. */
export type Single = Scalar | FormulaError | null;

/** Values in rows, all of the same length. From the row `distinct` on, all rows are one and the same. */
export class Matrix {
  constructor(
    readonly rows: readonly (readonly Single[])[],
    readonly distinct = rows.length,
  ) {}

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows[0]?.length ?? 0;
  }
}

/** Cells of one sheet. */
export class Reference {
  constructor(
    readonly sheet: BookSheet,
    readonly area: Area,
  ) {}

  get height(): number {
    return this.area.lastRow - this.area.firstRow + 1;
  }

  get width(): number {
    return this.area.lastColumn - this.area.firstColumn + 1;
  }
}

/** Whatever a part of a formula can be. */
export type Operand = Single | Matrix | Reference;

/** `Cell.uncalculated` of a formula just written, and of one whose value a file does not give, until the calculation. */
export const NOT_YET = "a formula not calculated yet";
export const NOT_IN_FILE = "a formula without a value in the file";

/** Thrown where the host cannot tell what Excel would give; `what` names the function or other cause. */
export class Uncalculated extends Error {
  constructor(readonly what: string) {
    super(`not calculated: ${what}`);
    this.name = "Uncalculated";
  }
}

export function isMany(operand: Operand): operand is Matrix | Reference {
  return operand instanceof Matrix || operand instanceof Reference;
}

/** The error of that code; `Uncalculated` for one that formulas here do not know, such as `#SPILL!`. */
export function errorOf(code: string): FormulaError {
  const known = ERRORS.find((error) => error.code === code.toUpperCase());
  if (known === undefined) throw new Uncalculated(code);
  return known;
}

/** What a cell gives to formulas. */
export function contentOf(cell: Cell | undefined): Single {
  if (cell === undefined) return null;
  if (cell.uncalculated !== undefined) throw new Uncalculated(cell.uncalculated);
  if (cell.error === true) return errorOf(String(cell.value));
  return cell.value === "" && cell.formula === undefined ? null : cell.value;
}
