import type { BookSheet } from "../book";
import type { Watched } from "./dependents";
import type { Scope } from "./scope";
import type { Expression } from "./syntax";

/** A cell with a formula, as the calculation knows it. */
export interface FormulaCell {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Null for a formula that cannot be read here. */
  readonly expression: Expression | null;
  readonly arrays: Scope["arrays"];
  /** What it refers to. */
  watched: readonly { readonly sheet: BookSheet; readonly area: Watched }[];
  volatile: boolean;
  /** What it means by names of sheets, tables and the workbook; null where it uses none. */
  resolution: string | null;
}
