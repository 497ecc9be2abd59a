import type { RowSpan } from "../core/packPlaces";
import type { BuiltPivot } from "../core/summaryRecord";
import { supports } from "./supports";

/** What a pivot counts or adds up: a column of Underlag, under a caption of its own. */
interface PivotData {
  readonly field: string;
  readonly by: "Count" | "Sum";
  readonly caption: string;
}

/** A pivot to have on the summary sheet. Fields are captions of Underlag's columns. */
export interface PivotPlan {
  readonly name: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly data: readonly PivotData[];
}

/** A pivot that stands on the sheet, with its rows and the captions of its fields. */
export interface StandingPivot extends Pick<BuiltPivot, "name" | "rows" | "columns" | "data"> {
  readonly pivot: Excel.PivotTable;
  readonly filters: readonly string[];
  readonly column: number;
  readonly columnCount: number;
  readonly span: RowSpan;
  /** What its last cell shows: how much it counts in all, unless somebody has changed it. */
  readonly total: unknown;
}

const AXES = ["rowHierarchies", "columnHierarchies", "filterHierarchies", "dataHierarchies"];

/** Reads those of the pivots, whose names are known, that have one of `ours`. ExcelApi 1.8. */
export async function readPivots(
  context: Excel.RequestContext,
  { items }: Excel.PivotTableCollection,
  ours: ReadonlySet<string>,
): Promise<readonly StandingPivot[]> {
  const known = items
    .filter(({ name }) => ours.has(name))
    .map((pivot) => ({ pivot, range: pivot.layout.getRange() }));
  if (known.length === 0) return [];
  known.forEach(({ pivot, range }) => {
    pivot.load(AXES.map((axis) => `${axis}/items/name`).join());
    range.load("rowIndex,rowCount,columnIndex,columnCount,values");
  });
  await context.sync();
  return known.map(({ pivot, range }) => standingPivot(pivot, range));
}

function standingPivot(pivot: Excel.PivotTable, range: Excel.Range): StandingPivot {
  const names = ({ items }: { readonly items: readonly { readonly name: string }[] }) =>
    items.map(({ name }) => name);
  return {
    pivot,
    name: pivot.name,
    rows: names(pivot.rowHierarchies),
    columns: names(pivot.columnHierarchies),
    filters: names(pivot.filterHierarchies),
    data: names(pivot.dataHierarchies),
    column: range.columnIndex,
    columnCount: range.columnCount,
    total: (range.values as unknown[][]).at(-1)?.at(-1),
    span: { first: range.rowIndex, last: range.rowIndex + range.rowCount - 1 },
  };
}

/**
 * Whether a pivot stands as it was built, in the same place and of the same fields. `fields` are Underlag's: Excel may
 * list the values among the columns.
 */
export function isAsBuilt(
  pivot: StandingPivot,
  built: readonly BuiltPivot[],
  fields: readonly string[],
): boolean {
  const was = built.find(({ name }) => name === pivot.name);
  if (was === undefined || pivot.filters.length > 0) return false;
  if (was.row !== pivot.span.first || was.column !== pivot.column) return false;
  const columns = pivot.columns.filter((name) => fields.includes(name));
  return (
    JSON.stringify([pivot.rows, columns, pivot.data]) === JSON.stringify([was.rows, was.columns, was.data])
  );
}

/** Queues a pivot with its top left cell in a place. */
export function queuePivot(
  sheet: Excel.Worksheet,
  { name, rows, columns, data }: PivotPlan,
  { row, column }: Pick<BuiltPivot, "row" | "column">,
  table: Excel.Table,
  description: string,
): void {
  const pivot = sheet.pivotTables.add(name, table, sheet.getRangeByIndexes(row, column, 1, 1));
  rows.forEach((field) => pivot.rowHierarchies.add(pivot.hierarchies.getItem(field)));
  columns.forEach((field) => pivot.columnHierarchies.add(pivot.hierarchies.getItem(field)));
  data.forEach((each) => queueData(pivot, each));
  queueLayout(pivot.layout, name, description);
}

/** How a pivot that was built of a plan is known again. */
export function builtPivot(
  { name, rows, columns, data }: PivotPlan,
  place: Pick<BuiltPivot, "row" | "column">,
): BuiltPivot {
  return { name, ...place, rows, columns, data: data.map(({ caption }) => caption) };
}

function queueData(pivot: Excel.PivotTable, { field, by, caption }: PivotData): void {
  const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem(field));
  data.summarizeBy = by;
  data.name = caption;
}

function queueLayout(layout: Excel.PivotLayout, name: string, description: string): void {
  layout.layoutType = "Tabular";
  if (!supports("1.9")) return;
  // Widths and formats that the user sets are kept when the pivot is refreshed.
  layout.autoFormat = false;
  layout.preserveFormatting = true;
  if (!supports("1.13")) return;
  layout.altTextTitle = name;
  layout.altTextDescription = description;
}
