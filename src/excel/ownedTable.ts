import type { TableCell } from "../core/cellBlocks";
import { type RowIdentity, type TableChange, tableChange } from "../core/tableChange";
import { type StandingTable, readStanding } from "./standingTable";
import { freeName } from "./freeName";
import { literal } from "./literal";
import { type OwnedMark, type OwnedSheet, leaveSheet, markSheet } from "./owned";
import { queuePrintSetup } from "./printSetup";
import { shiftRows } from "./tableShifts";
import { writeBlocks, writeRows } from "./tableWriting";

/** Names that a new sheet or table may not take. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** A table that the add-in keeps on a sheet of its own. */
export interface TablePlan {
  readonly mark: OwnedMark;
  /** Name of a new sheet and table, as long as it is free. */
  readonly title: string;
  /** Lines above the table. */
  readonly heading?: readonly string[];
  readonly columns: readonly string[];
  /** In points. */
  readonly widths: readonly number[];
  /** The column whose texts are broken into lines. */
  readonly wraps?: number;
  /** At least one. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly identity: RowIdentity;
}

/** The table as it stands after writing. */
export interface OwnedTable {
  readonly sheet: string;
  readonly table: Excel.Table;
  readonly isNew: boolean;
  /** Whether anything was written. */
  readonly isChanged: boolean;
}

/**
 * Makes the table on the sheet `owned` say what is planned, and writes no more than what it does not say already. The
 * user's sorting, their columns in and beside the table and what stands above and below it stay. Where that cannot be,
 * or the planned columns are no longer there, the sheet is left to them and a new one made. ExcelApi 1.13 (`resize`).
 */
export async function writeOwnedTable(
  context: Excel.RequestContext,
  owned: OwnedSheet | undefined,
  plan: TablePlan,
  taken: TakenNames,
): Promise<OwnedTable> {
  const standing = owned === undefined ? null : await readStanding(context, owned.id, plan);
  const change = standing && tableChange(standing.rows, plan.rows, plan.identity);
  const isPossible = change !== null && (change.shifts.length === 0 || standing?.mayShift === true);
  if (owned === undefined || standing === null || change === null || !isPossible)
    return create(context, owned, plan, taken);
  await apply(context, standing, change);
  await writeHeading(context, standing, plan.heading ?? []);
  const isChanged = change.shifts.length + change.blocks.length > 0;
  return { sheet: owned.name, table: standing.table, isNew: false, isChanged };
}

async function apply(
  context: Excel.RequestContext,
  standing: StandingTable,
  { shifts, blocks }: TableChange,
): Promise<void> {
  const { table, columns, area } = standing;
  await shiftRows(context, standing, shifts);
  await writeBlocks(context, table.worksheet, blocks, { row: area.rowIndex + 1, columns });
}

/** Writes the lines that say something else than they shall, unless there is no room for them above the table. */
async function writeHeading(
  context: Excel.RequestContext,
  { table, area }: StandingTable,
  heading: readonly string[],
): Promise<void> {
  if (heading.length === 0 || area.rowIndex <= heading.length) return;
  const lines = table.worksheet.getRangeByIndexes(0, 0, heading.length, 1).load("values");
  await context.sync();
  heading.forEach((line, row) => {
    if (lines.values[row]?.[0] !== line) lines.getCell(row, 0).values = [[literal(line)]];
  });
  await context.sync();
}

async function create(
  context: Excel.RequestContext,
  left: OwnedSheet | undefined,
  plan: TablePlan,
  taken: TakenNames,
): Promise<OwnedTable> {
  const { mark, title, columns, rows } = plan;
  const name = freeName(title, taken.sheets);
  const sheet = context.workbook.worksheets.add(name);
  const freeTableName = freeName(tableName(title), taken.tables, "");
  if (left !== undefined) leaveSheet(context, freeTableName, left.name);
  markSheet(context, mark, name);
  const top = queueHead(sheet, plan);
  await writeRows(context, sheet, { row: top + 1, column: 0 }, rows);
  const area = sheet.getRangeByIndexes(top, 0, rows.length + 1, columns.length);
  const table = context.workbook.tables.add(area, true);
  table.name = freeTableName;
  queueWrapping(area, plan);
  sheet.freezePanes.freezeRows(top + 1);
  queuePrintSetup(sheet, `$${top + 1}:$${top + 1}`);
  await context.sync();
  return { sheet: name, table, isNew: true, isChanged: true };
}

/** Queues what stands above the rows, and how columns look; gives the row of the captions. */
function queueHead(sheet: Excel.Worksheet, { heading = [], columns, widths }: TablePlan): number {
  const top = heading.length === 0 ? 0 : heading.length + 1;
  heading.forEach((line, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).values = [[literal(line)]];
  });
  if (heading.length > 0) sheet.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
  sheet.getRangeByIndexes(top, 0, 1, columns.length).values = [[...columns]];
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  return top;
}

/** Queues that the texts of a column are broken into lines, and that all cells of a row begin at the same height. */
function queueWrapping(area: Excel.Range, { wraps }: TablePlan): void {
  if (wraps === undefined) return;
  area.getColumn(wraps).format.wrapText = true;
  area.format.verticalAlignment = "Top";
}

/** A table's name has no spaces. */
function tableName(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, "_");
}
