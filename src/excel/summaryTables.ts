import { crossCells } from "../core/crossCells";
import type { BuiltTable } from "../core/summaryRecord";
import type { CellValue } from "../core/workbook";
import { type BlockPlan, TABLE_COLUMN } from "./summaryBlocks";
import { writtenCell } from "./tableWriting";

/** Queues the cross-table that stands in for a pivot, under the block's heading, and gives how to know it again. */
export function queueTable(
  sheet: Excel.Worksheet,
  { pivot: { name }, cross }: BlockPlan,
  heading: number,
  table: string,
): BuiltTable {
  const rows = crossCells(cross, table, heading, TABLE_COLUMN).slice(1);
  const [rowCount, columnCount] = [rows.length, rows[0]?.length ?? 0];
  const place = { name, row: heading, rowCount: rowCount + 1, columnCount };
  const range = sheet.getRangeByIndexes(heading + 1, TABLE_COLUMN, rowCount, columnCount);
  range.values = rows.map((cells) => cells.map(writtenCell));
  return place;
}

/** Queues the emptying of the cross-tables that were built and still stand where they did, and gives them. */
export function queueClearing(
  sheet: Excel.Worksheet,
  tables: readonly BuiltTable[],
  cells: readonly (readonly CellValue[])[],
): readonly BuiltTable[] {
  const standing = tables.filter(({ name, row }) => cells[row]?.[TABLE_COLUMN] === name);
  for (const { row, rowCount, columnCount } of standing)
    sheet.getRangeByIndexes(row, TABLE_COLUMN, rowCount, columnCount).clear("Contents");
  return standing;
}

/** What each of the cross-tables comes to in all. One sync. */
export async function readTotals(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  tables: readonly BuiltTable[],
): Promise<readonly { readonly name: string; readonly total: unknown }[]> {
  const read = tables.map(({ name, row, rowCount, columnCount }) => ({
    name,
    cell: sheet.getCell(row + rowCount - 1, TABLE_COLUMN + columnCount - 1).load("values"),
  }));
  await context.sync();
  return read.map(({ name, cell }) => ({ name, total: (cell.values as unknown[][])[0]?.[0] }));
}
