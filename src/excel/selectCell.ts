import type { CellRef } from "../core/workbook";

/** Activates a cell's sheet and selects the cell. `ItemNotFound` where the sheet is gone. */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet, row, column }: CellRef,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRangeByIndexes(row, column, 1, 1).select();
  await context.sync();
}
