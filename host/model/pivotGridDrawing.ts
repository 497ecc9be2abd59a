import type { BookPivot, Scalar } from "./book";
import type { AxisLine } from "./pivotGridAxis";

/** A cell of the drawing. `indent` is in steps, 0 if absent. */
export interface DrawnCell {
  value: Scalar;
  error?: true;
  bold?: true;
  indent?: number;
  /** Of a value; a cell without one keeps its own. */
  numberFormat?: string;
}

/** A column of values: a line of the column axis and the data field it shows (index into `pivot.data`). */
export interface DataColumn extends AxisLine {
  data: number;
}

/** What a pivot needs to be drawn. */
export type PivotDesign = Pick<BookPivot, "rows" | "columns" | "filters" | "data" | "layout"> &
  Partial<Pick<BookPivot, "options" | "fieldSettings">>;

/** Offsets in the body of a pivot, as the `location` element of its part gives them (ECMA-376 part 1, 18.10.1.49). */
export interface HeaderShape {
  firstHeaderRow: number;
  firstDataRow: number;
  firstDataColumn: number;
}

/** The grid of a pivot and where its parts are. */
export interface PivotDrawing extends HeaderShape {
  /** Rows of equal length from the pivot's destination on, filter area included; null is an empty cell. */
  cells: (DrawnCell | null)[][];
  /** The body, that is the drawing without filters, as offsets in `cells`. It begins in column 0. */
  body: { row: number; rows: number; columns: number };
  rowLines: readonly AxisLine[];
  dataColumns: readonly DataColumn[];
}
