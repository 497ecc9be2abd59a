import type { Single } from "./values";

/** One end of a reference, 0-based; null where it is a whole row or column. `fixed` parts carry a `$`. */
export interface Corner {
  readonly row: number | null;
  readonly rowFixed: boolean;
  readonly column: number | null;
  readonly columnFixed: boolean;
}

export type BinaryOperator =
  "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=" | ":" | " " | ",";
export type UnaryOperator = "+" | "-" | "%" | "@";

/** A part of a table that a structured reference names. */
export type TablePart = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

/** A formula, taken apart. */
export type Expression =
  | { readonly kind: "constant"; readonly value: Single }
  | { readonly kind: "array"; readonly rows: readonly (readonly Single[])[] }
  | { readonly kind: "cells"; readonly sheet: string | null; readonly first: Corner; readonly last: Corner }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  | {
      readonly kind: "table";
      /** Null for the table that the formula stands in. */
      readonly table: string | null;
      readonly parts: readonly TablePart[];
      /** First and last column; null for all. */
      readonly columns: readonly [string, string] | null;
    }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression | null)[] }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      /** It stands in brackets. */
      readonly bracketed?: true;
    }
  /** Well formed, but beyond this host: another workbook, several sheets at once, a spilled area. */
  | { readonly kind: "beyond"; readonly what: string };
