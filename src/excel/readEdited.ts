import { cellPosition } from "../core/address";
import type { CellChange } from "../core/patch";
import type { CellRef, CellValue } from "../core/workbook";
import type { EditedArea } from "./watch";

/** More edited cells than this are as well read with the whole workbook. */
const MOST_CELLS = 20_000;

/** The values of edited cells as they are now; null where they are too many, or whole rows, columns or a sheet that is gone. */
export async function readEdited(
  context: Excel.RequestContext,
  edited: readonly EditedArea[],
): Promise<readonly CellChange[] | null> {
  const areas = edited.flatMap(({ sheetId, address }) =>
    address.split(",").map((area) => ({ sheetId, address: area.trim() })),
  );
  const cells = areas.reduce((sum, { address }) => sum + cellCount(address), 0);
  if (!(cells <= MOST_CELLS)) return null;
  const ranges = areas.map(({ sheetId, address }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("name");
    const range = sheet.getRange(address);
    range.load("rowIndex,columnIndex,values");
    return { sheet, range };
  });
  if (ranges.length > 0) await context.sync();
  if (ranges.some(({ sheet }) => sheet.isNullObject)) return null;
  return ranges.map(({ sheet, range: { rowIndex, columnIndex, values } }) => {
    return { sheet: sheet.name, row: rowIndex, column: columnIndex, values: values as CellValue[][] };
  });
}

/** NaN for whole rows and columns. */
function cellCount(address: string): number {
  const [first = "", last = first] = address.replaceAll("$", "").split(":");
  const [start, end] = [cellPosition(first), cellPosition(last)];
  return start && end ? (end.row - start.row + 1) * (end.column - start.column + 1) : NaN;
}

/** The active cell. ExcelApi 1.7. */
export async function activeCell(context: Excel.RequestContext): Promise<CellRef> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/name");
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
