import { freeName } from "./freeName";
import { markSheet } from "./owned";
import type { UnderlagTable } from "./underlagTable";

/** A pivot to have on the summary sheet. Fields are captions of Underlag's columns. */
export interface PivotPlan {
  readonly name: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Width in points of each sheet column that it may come to take, its total included. */
  readonly widths: readonly number[];
}

export interface SummaryPlan {
  readonly title: string;
  /** Lines under the title. */
  readonly notes: readonly string[];
  readonly pivots: readonly PivotPlan[];
  /** Column of Underlag whose values are counted, and the caption of that count. */
  readonly counted: string;
  readonly caption: string;
  readonly description: string;
}

/** Rows kept for the title and the notes, so that a longer note never runs into a pivot. */
const FIRST_PIVOT_ROW = 8;

/** Width in points of the empty column between two pivots. */
const GAP_WIDTH = 24;

/**
 * Brings the summary sheet up to date: its title and notes are written again; its pivots are refreshed where they stand,
 * or made where they are missing or count a table that has been replaced. ExcelApi 1.13 (alt text).
 */
export async function writeSummary(
  context: Excel.RequestContext,
  owned: string | undefined,
  plan: SummaryPlan,
  underlag: UnderlagTable,
  takenSheets: readonly string[],
): Promise<string> {
  const name = owned ?? freeName(plan.title, takenSheets);
  const sheet = owned === undefined ? addSheet(context, name) : context.workbook.worksheets.getItem(name);
  const standing = sheet.pivotTables;
  standing.load("items/name");
  await context.sync();
  const known = new Set(standing.items.map((pivot) => pivot.name));
  if (underlag.isNew)
    standing.items.filter(({ name }) => isPlanned(plan, name)).forEach((pivot) => pivot.delete());
  queueTexts(sheet, plan);
  plan.pivots.forEach((pivot, index) => {
    if (known.has(pivot.name) && !underlag.isNew) sheet.pivotTables.getItem(pivot.name).refresh();
    else queuePivot(sheet, plan, pivot, columnOf(plan, index), underlag.table);
  });
  await context.sync();
  return name;
}

/** The pivots stand side by side, each with room to grow downwards and an empty column behind it. */
function columnOf({ pivots }: SummaryPlan, index: number): number {
  return pivots.slice(0, index).reduce((column, { widths }) => column + widths.length + 1, 0);
}

function isPlanned(plan: SummaryPlan, name: string): boolean {
  return plan.pivots.some((pivot) => pivot.name === name);
}

function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  markSheet(context, "Insatskollen_Sammanstallning", name);
  return sheet;
}

function queueTexts(sheet: Excel.Worksheet, plan: SummaryPlan): void {
  const room = FIRST_PIVOT_ROW - 2;
  const lines = [plan.title, ...plan.notes].slice(0, room);
  const blank = new Array<string>(room - lines.length).fill("");
  sheet.getRangeByIndexes(0, 0, room, 1).values = [...lines, ...blank].map((line) => [line]);
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.format.font.bold = true;
  title.format.font.size = 16;
}

function queuePivot(
  sheet: Excel.Worksheet,
  plan: SummaryPlan,
  { name, rows, columns, widths }: PivotPlan,
  column: number,
  table: Excel.Table,
): void {
  [...widths, GAP_WIDTH].forEach((width, offset) => {
    sheet.getRangeByIndexes(0, column + offset, 1, 1).format.columnWidth = width;
  });
  const heading = sheet.getRangeByIndexes(FIRST_PIVOT_ROW - 1, column, 1, 1);
  heading.values = [[name]];
  heading.format.font.bold = true;
  const pivot = sheet.pivotTables.add(name, table, sheet.getRangeByIndexes(FIRST_PIVOT_ROW, column, 1, 1));
  rows.forEach((field) => pivot.rowHierarchies.add(pivot.hierarchies.getItem(field)));
  columns.forEach((field) => pivot.columnHierarchies.add(pivot.hierarchies.getItem(field)));
  const count = pivot.dataHierarchies.add(pivot.hierarchies.getItem(plan.counted));
  count.summarizeBy = "Count";
  count.name = plan.caption;
  pivot.layout.layoutType = "Tabular";
  // Widths and formats that the user sets are kept when the pivot is refreshed.
  pivot.layout.autoFormat = false;
  pivot.layout.preserveFormatting = true;
  pivot.layout.altTextTitle = name;
  pivot.layout.altTextDescription = plan.description;
}
