/** A value of the sample workbook. */
export type SampleCell = string | number;

/** One of its sheets, as data. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Rows (0-based) that are set in bold: titles and headers. */
  readonly bold: readonly number[];
  /** An Excel table over the given rows and columns, headers included; its totals row, if any, comes below. */
  readonly table: {
    readonly name: string;
    readonly firstRow: number;
    readonly lastRow: number;
    readonly lastColumn: number;
    readonly totals: readonly SampleCell[] | null;
  } | null;
}
