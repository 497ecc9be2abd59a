import { type TableCell, changedBlocks } from "../core/cellBlocks";
import { type CrossPlan, HEADER_ROWS, crossCells } from "../core/crossCells";
import type { CellValue } from "../core/workbook";
import { freeName } from "./freeName";
import { type OwnedSheet, markSheet } from "./owned";
import { queuePrintSetup } from "./printSetup";
import { queueStandingCells } from "./standingCells";
import { writeBlocks } from "./tableWriting";

/** The cross-tables that charts are drawn of, on a sheet of their own. */
export interface ChartTables {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Whether the sheet was made now. */
  readonly isNew: boolean;
}

/** A cross-table, and which of the places side by side is its own. */
interface Slotted {
  readonly slot: number;
  readonly cross: CrossPlan;
}

/** Rows and columns that the sheet may have in use. */
const ROWS = 5000;
const COLUMNS = 256;
/** Columns of a cross-table with an empty one beside it; the last of them may be wider. */
const SLOT = 7;
/** Zeros are left out of the charts' numbers, which look as the cells do. */
const COUNT_FORMAT = "0;-0;;@";
const KEY_WIDTH = 180;

/** Brings the cross-tables that charts are drawn of up to date: cells that hold something else are written, others left. */
export async function writeChartTables(
  context: Excel.RequestContext,
  owned: OwnedSheet | undefined,
  title: string,
  plans: readonly Slotted[],
  table: string,
  takenSheets: readonly string[],
): Promise<ChartTables> {
  const name = owned?.name ?? freeName(title, takenSheets);
  const sheet = owned === undefined ? addSheet(context, name) : context.workbook.worksheets.getItem(owned.id);
  const standing = queueStandingCells(sheet, ROWS, COLUMNS);
  await context.sync();
  const grid = gridOf(plans, table, standing());
  queueCountFormat(sheet, grid, Math.max(HEADER_ROWS, standing().length));
  if (owned === undefined) queueFormats(sheet, plans);
  const place = { row: 0, columns: grid[0]?.map((_, column) => column) ?? [] };
  await writeBlocks(context, sheet, changedBlocks(standing(), grid), place);
  return { sheet, name, isNew: owned === undefined };
}

/** The column in which a cross-table begins; all begin in the first row. */
export function slotColumn({ slot }: Slotted): number {
  return slot * SLOT;
}

/** All cells of the sheet as they shall be: what stands beside the cross-tables is emptied. */
function gridOf(
  plans: readonly Slotted[],
  table: string,
  standing: readonly (readonly CellValue[])[],
): readonly (readonly TableCell[])[] {
  const blocks = plans.map((plan) => {
    const column = slotColumn(plan);
    return { column, cells: crossCells(plan.cross, table, 0, column) };
  });
  const height = Math.max(standing.length, ...blocks.map(({ cells }) => cells.length));
  const width = Math.max(
    ...standing.map((row) => row.length),
    ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)),
  );
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const block = blocks.find((each) => column >= each.column && column < each.column + lengthOf(each));
      return block?.cells[row]?.[column - block.column] ?? "";
    }),
  );
}

function lengthOf({ cells }: { readonly cells: readonly (readonly TableCell[])[] }): number {
  return cells[0]?.length ?? 0;
}

function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  markSheet(context, "Insatskollen_Diagram", name);
  queuePrintSetup(sheet, null);
  return sheet;
}

/** Queues the looks of the rows that have come to be in use. */
function queueCountFormat(
  sheet: Excel.Worksheet,
  grid: readonly (readonly TableCell[])[],
  first: number,
): void {
  if (grid.length <= first) return;
  const formats = grid.slice(first).map((row) => row.map(() => COUNT_FORMAT));
  sheet.getRangeByIndexes(first, 0, formats.length, formats[0]?.length ?? 0).numberFormat = formats;
}

function queueFormats(sheet: Excel.Worksheet, plans: readonly Slotted[]): void {
  sheet.getRange("A1:AZ2").format.font.bold = true;
  plans.forEach((plan) => {
    sheet.getRangeByIndexes(0, slotColumn(plan), 1, 1).format.columnWidth = KEY_WIDTH;
  });
}
