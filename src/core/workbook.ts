/**
 * What the add-in sees of a workbook: plain values, read once. Rows and columns are 0-based sheet positions
 * everywhere in `core`; only `address.ts` turns them into A1 notation.
 */

/** A cell as Excel's `Range.values` gives it. An empty cell is `""`; an error value is its text, such as `#N/A`. */
export type CellValue = string | number | boolean;

/** One cell's place in a workbook. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** An Excel table (ListObject). `headerRow` is null when its headers are hidden; the totals row is not among the body rows. */
export interface ExcelTable {
  readonly name: string;
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** One worksheet. `values[row][column]` starts at A1; a row may be shorter than others, and rows may be missing at the end. */
export interface Sheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly tables: readonly ExcelTable[];
}

/** All sheets of a workbook but those that the add-in owns. */
export interface Snapshot {
  readonly sheets: readonly Sheet[];
}

/** The value of a cell, `""` outside what was read. */
export function cellAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? "";
}
