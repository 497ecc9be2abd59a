import type { CellRef } from "../core/workbook";
import { supports } from "./supports";

/** How far above a cell, and to its left, a merged one may begin. Excel tells of no other than those that begin in a range. */
const ROWS = 60;
const COLUMNS = 10;

/** Those of the cells that a merged one covers, so that nothing written there stays; none before ExcelApi 1.13. One sync. */
export async function coveredCells(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
): Promise<ReadonlySet<CellRef>> {
  if (!supports("1.13") || cells.length === 0) return new Set();
  const merged = cells.map((cell) => ({ cell, areas: queueMerged(context, cell) }));
  await context.sync();
  const covered = merged.filter(
    ({ cell, areas }) => !areas.isNullObject && areas.areas.items.some((area) => covers(area, cell)),
  );
  return new Set(covered.map(({ cell }) => cell));
}

/** Queues the reading of the merged cells that begin near the cell. */
function queueMerged(context: Excel.RequestContext, { sheet, row, column }: CellRef): Excel.RangeAreas {
  const [up, left] = [Math.min(row, ROWS), Math.min(column, COLUMNS)];
  const near = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row - up, column - left, up + 1, left + 1);
  const areas = near.getMergedAreasOrNullObject();
  areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return areas;
}

function covers({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, cell: CellRef): boolean {
  const [down, right] = [cell.row - rowIndex, cell.column - columnIndex];
  const isWithin = down >= 0 && down < rowCount && right >= 0 && right < columnCount;
  return isWithin && down + right > 0;
}
