import type { BuiltPivot } from "../core/summaryRecord";

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
  /** Width in points of each sheet column that it may come to take, its total included. */
  readonly widths: readonly number[];
}

/** A pivot that stands on the sheet, with the captions of its fields. */
export interface StandingPivot extends Pick<BuiltPivot, "name" | "rows" | "columns" | "data"> {
  readonly pivot: Excel.PivotTable;
  readonly filters: readonly string[];
}

/** The row of the pivots' headings, which leaves room for title and notes; the pivots begin on the next. */
export const HEADING_ROW = 7;

/** Width in points of the empty column between two pivots. */
const GAP_WIDTH = 24;

/** Queues the reading of a sheet's pivots, and returns what gives them after the caller's sync. */
export function queuePivots(sheet: Excel.Worksheet): () => readonly StandingPivot[] {
  const pivots = sheet.pivotTables;
  const axes = ["rowHierarchies", "columnHierarchies", "filterHierarchies", "dataHierarchies"];
  pivots.load(["items/name", ...axes.map((axis) => `items/${axis}/items/name`)].join());
  const names = ({ items }: { readonly items: readonly { readonly name: string }[] }) =>
    items.map(({ name }) => name);
  return () =>
    pivots.items.map((pivot) => ({
      pivot,
      name: pivot.name,
      rows: names(pivot.rowHierarchies),
      columns: names(pivot.columnHierarchies),
      filters: names(pivot.filterHierarchies),
      data: names(pivot.dataHierarchies),
    }));
}

/**
 * Of the given pivots those that stand as they were built, in the same place and of the same fields. `fields` are
 * Underlag's: Excel may list the values among the columns.
 */
export async function asBuilt(
  context: Excel.RequestContext,
  standing: readonly StandingPivot[],
  built: readonly BuiltPivot[],
  fields: readonly string[],
): Promise<readonly StandingPivot[]> {
  const alike = standing.flatMap((pivot) => {
    const was = built.find(({ name }) => name === pivot.name);
    return was && hasFields(pivot, was, fields) ? [{ pivot, was, range: pivot.pivot.layout.getRange() }] : [];
  });
  if (alike.length === 0) return [];
  alike.forEach(({ range }) => range.load("rowIndex,columnIndex"));
  await context.sync();
  return alike
    .filter(({ was, range }) => range.rowIndex === was.row && range.columnIndex === was.column)
    .map(({ pivot }) => pivot);
}

function hasFields(pivot: StandingPivot, was: BuiltPivot, fields: readonly string[]): boolean {
  const columns = pivot.columns.filter((name) => fields.includes(name));
  return (
    pivot.filters.length === 0 &&
    JSON.stringify([pivot.rows, columns, pivot.data]) === JSON.stringify([was.rows, was.columns, was.data])
  );
}

/** Queues a pivot under its heading, from the given column on, and returns how to know it again. */
export function queuePivot(
  sheet: Excel.Worksheet,
  { name, rows, columns, data, widths }: PivotPlan,
  column: number,
  table: Excel.Table,
  description: string,
): BuiltPivot {
  [...widths, GAP_WIDTH].forEach((width, offset) => {
    sheet.getRangeByIndexes(0, column + offset, 1, 1).format.columnWidth = width;
  });
  const heading = sheet.getRangeByIndexes(HEADING_ROW, column, 1, 1);
  heading.values = [[name]];
  heading.format.font.bold = true;
  const row = HEADING_ROW + 1;
  const pivot = sheet.pivotTables.add(name, table, sheet.getRangeByIndexes(row, column, 1, 1));
  rows.forEach((field) => pivot.rowHierarchies.add(pivot.hierarchies.getItem(field)));
  columns.forEach((field) => pivot.columnHierarchies.add(pivot.hierarchies.getItem(field)));
  data.forEach((each) => queueData(pivot, each));
  queueLayout(pivot.layout, name, description);
  return { name, row, column, rows, columns, data: data.map(({ caption }) => caption) };
}

function queueData(pivot: Excel.PivotTable, { field, by, caption }: PivotData): void {
  const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem(field));
  data.summarizeBy = by;
  data.name = caption;
}

function queueLayout(layout: Excel.PivotLayout, name: string, description: string): void {
  layout.layoutType = "Tabular";
  // Widths and formats that the user sets are kept when the pivot is refreshed.
  layout.autoFormat = false;
  layout.preserveFormatting = true;
  layout.altTextTitle = name;
  layout.altTextDescription = description;
}
