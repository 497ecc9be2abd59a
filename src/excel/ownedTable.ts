import type { TableCell } from "../core/cellBlocks";
import { type RowIdentity, type TableChange, tableChange } from "../core/tableChange";
import { type StandingTable, readStanding } from "./standingTable";
import { freeName } from "./freeName";
import { type OwnedMark, markSheet } from "./owned";
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
  readonly columns: readonly string[];
  /** In points. */
  readonly widths: readonly number[];
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
  owned: string | undefined,
  plan: TablePlan,
  taken: TakenNames,
): Promise<OwnedTable> {
  const standing = owned === undefined ? null : await readStanding(context, owned, plan);
  const change = standing && tableChange(standing.rows, plan.rows, plan.identity);
  const isPossible = change !== null && (change.shifts.length === 0 || standing?.mayShift === true);
  if (owned === undefined || standing === null || change === null || !isPossible)
    return create(context, plan, taken);
  await apply(context, standing, change);
  const isChanged = change.shifts.length + change.blocks.length > 0;
  return { sheet: owned, table: standing.table, isNew: false, isChanged };
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

async function create(
  context: Excel.RequestContext,
  { mark, title, columns, widths, rows }: TablePlan,
  taken: TakenNames,
): Promise<OwnedTable> {
  const name = freeName(title, taken.sheets);
  const sheet = context.workbook.worksheets.add(name);
  markSheet(context, mark, name);
  sheet.getRangeByIndexes(0, 0, 1, columns.length).values = [[...columns]];
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  await writeRows(context, sheet, { row: 1, column: 0 }, rows);
  const area = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  const table = context.workbook.tables.add(area, true);
  table.name = freeName(tableName(title), taken.tables, "");
  sheet.freezePanes.freezeRows(1);
  queuePrintSetup(sheet, "$1:$1");
  await context.sync();
  return { sheet: name, table, isNew: true, isChanged: true };
}

/** A table's name has no spaces. */
function tableName(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, "_");
}
