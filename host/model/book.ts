import type { RuleKind, SheetRules } from "./bookRules";

/**
 * An open workbook as plain data: what host/xlsx reads from a file and saves to one, and what the model's objects
 * work on. Rows and columns are 0-based; areas are inclusive of both corners. Every change goes through the model,
 * which also records what changed, so that saving can leave the rest of the file as it is.
 */

import type { BookChart } from "./chartBook";
import type { ColumnFilters, SheetFilter } from "./filter";
import type { Style } from "./format";
import type { PivotRecords } from "./pivotGridItems";
import type { FieldSettings, PivotOptions } from "./pivotOptions";
import type { SheetSetup } from "./sheetSetup";
import type { SortState } from "./sort";

export type Scalar = string | number | boolean;

/** A cell that holds something or is formatted. `value` is `""` for an empty cell, and the cached result of a formula. */
export interface Cell {
  value: Scalar;
  /** `value` is the text of an error such as `#N/A`. */
  error?: true;
  /** As in A1 notation and English, without the leading `=`. */
  formula?: string;
  /** The formula is an array formula of that many cells, of which this one is the first. */
  array?: { readonly rows: number; readonly columns: number };
  /** `value` is not that of the formula, because of what is named here: a function that the host lacks, or the like. */
  uncalculated?: string;
  /** Index into `Book.styles`. */
  style: number;
}

export interface Area {
  firstRow: number;
  firstColumn: number;
  lastRow: number;
  lastColumn: number;
}

export interface ColumnLayout {
  /** Width in characters, as the file gives it; null for the sheet's default. */
  width: number | null;
  hidden: boolean;
  /** How many groups it lies in, up to 7; absent for none. */
  level?: number;
}

export interface RowLayout {
  /** Height in points; null for automatic. */
  height: number | null;
  hidden: boolean;
  /** How many groups it lies in, up to 7; absent for none. */
  level?: number;
}

export interface BookTable {
  id: string;
  name: string;
  /** Headers and totals included. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  columns: string[];
  style: string;
  /** What the style marks: the first and last column, every other row or column. */
  marks: TableMarks;
  /** Whether the headers have their filter buttons. */
  filterButton: boolean;
  filters: ColumnFilters;
  /** How it was last sorted; `other` for a way that the host does not know and keeps as the file has it. */
  sort: SortState | "other" | null;
  /** Package part it came from; null when made since opening. */
  part: string | null;
  changed: boolean;
}

export interface TableMarks {
  firstColumn: boolean;
  lastColumn: boolean;
  bandedRows: boolean;
  bandedColumns: boolean;
}

export type PivotLayout = "Compact" | "Outline" | "Tabular";
export type Aggregation =
  | "Count"
  | "Sum"
  | "Average"
  | "Max"
  | "Min"
  | "Product"
  | "CountNumbers"
  | "StandardDeviation"
  | "StandardDeviationP"
  | "Variance"
  | "VarianceP";
/** How values are shown: as they are, or as shares of a total. */
export type ShowAs = "None" | "PercentOfGrandTotal" | "PercentOfRowTotal" | "PercentOfColumnTotal";

export interface PivotData {
  /** Name of the source column. */
  field: string;
  /** Caption shown in the pivot. */
  caption: string;
  by: Aggregation;
  /** `None` where it is left out. */
  showAs?: ShowAs;
  /** General where it is left out. */
  numberFormat?: string;
}

export interface BookPivot {
  id: string;
  name: string;
  /** The table it counts, or an area of a sheet (headers included). */
  source: { kind: "table"; table: string } | { kind: "area"; sheet: string; area: Area };
  /** Names of source columns, outermost first. */
  rows: string[];
  columns: string[];
  filters: string[];
  data: PivotData[];
  layout: PivotLayout;
  options: PivotOptions;
  /** What was set for a field, by its name; it stays when the field leaves the pivot and comes back. */
  fieldSettings: ReadonlyMap<string, FieldSettings>;
  /** Top left cell. */
  destination: { row: number; column: number };
  /** What it covers as last drawn; null before the first refresh. */
  area: Area | null;
  /** What it counted when it was last refreshed; absent for one that the host has not drawn yet. */
  counted?: PivotRecords;
  /** The number formats that its cells were given when it was last drawn. */
  drawnFormats?: readonly string[];
  altTitle: string;
  altDescription: string;
  /** Whether column widths follow what is drawn, as they do in a new pivot. */
  autoFormat: boolean;
  /** Whether the formats that the user gave it stay when it is drawn again, as they do in a new pivot. */
  preserveFormatting: boolean;
  part: string | null;
  changed: boolean;
  /** False for a pivot from a file that uses what the host does not know: it is kept as it is and never redrawn. */
  understood: boolean;
}

export interface BookName {
  name: string;
  /** As in the file, with the leading `=`: `=Blad1!$A$1`. */
  formula: string;
  visible: boolean;
  /** Id of the sheet it belongs to; null for the whole workbook. */
  sheet: string | null;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/**
 * Cells that make room for others or close a gap. Of the rows (or columns) `first` to `last`, everything from column (or
 * row) `at` on moves.
 */
export interface Shift {
  /** Which way cells move: `rows` down or up, `columns` right or left. */
  readonly axis: "rows" | "columns";
  readonly at: number;
  /** How far: positive where cells are inserted, negative where those from `at` on are deleted. */
  readonly count: number;
  /** The columns (of the axis `rows`) or rows that take part. */
  readonly first: number;
  readonly last: number;
}

/** What changed in a sheet since it was opened. */
export interface SheetChanges {
  /** row -> columns whose cell was set, restyled or cleared. */
  cells: Map<number, Set<number>>;
  /** Cells whose content became another since the last calculation, as `row * 16384 + column`. */
  uncalculated: number[];
  /** Cells inserted and deleted, in that order; the places of all other changes are those after them. */
  shifts: Shift[];
  columns: Set<number>;
  rows: Set<number>;
  rules: Set<RuleKind>;
  charts: boolean;
  /** Frozen panes, protection, filter, set-up. */
  view: boolean;
}

export interface BookSheet {
  /** `{GUID}` with braces, unique in the workbook. */
  id: string;
  name: string;
  /** Only a worksheet has cells; the others are kept as they are. */
  kind: "worksheet" | "other";
  visibility: Visibility;
  protected: boolean;
  /** rows[row]?.[column]; holes are empty cells without format of their own. */
  rows: (Cell | undefined)[][];
  columnLayout: Map<number, ColumnLayout>;
  rowLayout: Map<number, RowLayout>;
  merges: Area[];
  frozenRows: number;
  frozenColumns: number;
  tables: BookTable[];
  /** The filter of its own, apart from those of its tables. */
  filter: SheetFilter | null;
  pivots: BookPivot[];
  /** In the order of drawing. */
  charts: BookChart[];
  rules: SheetRules;
  setup: SheetSetup;
  /** Package part it came from; null when made since opening. */
  part: string | null;
  changes: SheetChanges;
}

export interface Book {
  /** File name shown as the workbook's name. */
  name: string;
  sheets: BookSheet[];
  /** Id of the active sheet. */
  active: string;
  names: BookName[];
  styles: Style[];
  /** Settings of the add-in (workbook.settings), values as JSON text. */
  settings: Map<string, string>;
  protected: boolean;
  readOnly: boolean;
  date1904: boolean;
  /** Sheets were added, removed, renamed, moved or hidden, or names changed. */
  changed: boolean;
}

export function noChanges(): SheetChanges {
  return {
    cells: new Map(),
    uncalculated: [],
    shifts: [],
    columns: new Set(),
    rows: new Set(),
    rules: new Set(),
    charts: false,
    view: false,
  };
}
