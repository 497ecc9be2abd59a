import {
  type RowBlock,
  type RowSelection,
  type RowSpan,
  type SelectedArea,
  joinedSpans,
} from "../core/labelChange";
import type { CellValue } from "../core/workbook";
import { COLUMNS } from "./read";

/** As many columns as a sheet has. */
const ROW_WIDTH = 16_384;

/** A selection, and the sheet that it is on, whatever its name. */
export interface Selected extends RowSelection {
  readonly sheetId: string;
}

/**
 * The rows that the user has selected on the active sheet, wherever in them, as far down as the sheet is used. Rows that
 * are hidden, by a filter or by hand, are left out. Two syncs, three where some are hidden. ExcelApi 1.9.
 */
export async function readSelection(context: Excel.RequestContext): Promise<Selected> {
  const selected = queueSelected(context);
  const sheet = selected.worksheet;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const areas = selected.areas.items.map(areaOf);
  const place = { sheet: sheet.name, sheetId: sheet.id, areas };
  if (used.isNullObject) return { ...place, spans: [] };
  const spans = joinedSpans(areas).flatMap((span) => within(span, spanOf(used)));
  return { ...place, spans: await visibleSpans(context, sheet, spans, used) };
}

/** Rows as they stood when the selection was read again, and whether it was then what it had been. */
export interface SelectedRows {
  readonly isStill: boolean;
  readonly rows: readonly RowBlock[];
}

/** The values of some rows of the selection's sheet, from column A to the last that is used. Two syncs. */
export async function readRows(
  context: Excel.RequestContext,
  { sheet: name, areas }: RowSelection,
  spans: readonly RowSpan[],
): Promise<SelectedRows> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
  await context.sync();
  if (used.isNullObject) return { isStill: true, rows: [] };
  const columns = Math.min(used.columnIndex + used.columnCount, COLUMNS);
  const ranges = spans.map(({ first, last }) => sheet.getRangeByIndexes(first, 0, last - first + 1, columns));
  ranges.forEach((range) => range.load("rowIndex,values"));
  const selected = queueSelected(context);
  await context.sync();
  return {
    isStill: selected.worksheet.name === name && isSame(selected.areas.items.map(areaOf), areas),
    rows: ranges.map(({ rowIndex, values }) => ({ row: rowIndex, values: values as CellValue[][] })),
  };
}

function isSame(areas: readonly SelectedArea[], others: readonly SelectedArea[]): boolean {
  return JSON.stringify(areas) === JSON.stringify(others);
}

function queueSelected(context: Excel.RequestContext): Excel.RangeAreas {
  const selected = context.workbook.getSelectedRanges();
  selected.areas.load("items/rowIndex,items/rowCount,items/columnIndex,items/columnCount");
  selected.worksheet.load("id,name");
  return selected;
}

/** Which of these rows of a sheet are hidden. One sync. */
export async function hiddenRows(
  context: Excel.RequestContext,
  sheetName: string,
  rows: readonly number[],
): Promise<ReadonlySet<number>> {
  if (rows.length === 0) return new Set();
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const ranges = rows.map((row) => sheet.getRangeByIndexes(row, 0, 1, 1).load("rowHidden"));
  await context.sync();
  return new Set(rows.filter((_, index) => ranges[index]?.rowHidden));
}

type Rows = Pick<Excel.Range, "rowIndex" | "rowCount">;

function spanOf({ rowIndex, rowCount }: Rows): RowSpan {
  return { first: rowIndex, last: rowIndex + rowCount - 1 };
}

function areaOf(range: Excel.Range): SelectedArea {
  const { columnIndex: first, columnCount } = range;
  const columns = columnCount === ROW_WIDTH ? null : { first, last: first + columnCount - 1 };
  return { ...spanOf(range), columns };
}

/** The rows that a span has within `bounds`. */
function within({ first, last }: RowSpan, bounds: RowSpan): readonly RowSpan[] {
  const common = { first: Math.max(first, bounds.first), last: Math.min(last, bounds.last) };
  return common.first > common.last ? [] : [common];
}

async function visibleSpans(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spans: readonly RowSpan[],
  used: Excel.Range,
): Promise<readonly RowSpan[]> {
  const ranges = spans.map(({ first, last }) =>
    sheet.getRangeByIndexes(first, used.columnIndex, last - first + 1, used.columnCount).load("rowHidden"),
  );
  await context.sync();
  const parts = ranges.map((range, index) => ({ range, span: spans[index] }));
  // Null where some rows of the range are hidden. Only there: of a single cell Excel may give the visible cells of the sheet.
  const mixed = parts.filter(({ range }) => isMixed(range)).map(({ range }) => queueVisible(range));
  if (mixed.length > 0) await context.sync();
  const shown = parts.flatMap(({ range, span }) => (range.rowHidden === false && span ? [span] : []));
  return joinedSpans([...shown, ...mixed.flatMap((take) => take())]);
}

/** The type of `rowHidden` does not tell of it. */
function isMixed({ rowHidden }: { readonly rowHidden: boolean | null }): boolean {
  return rowHidden === null;
}

function queueVisible(range: Excel.Range): () => readonly RowSpan[] {
  const visible = range.getSpecialCellsOrNullObject("Visible");
  visible.load("areas/items/rowIndex,areas/items/rowCount");
  return () => (visible.isNullObject ? [] : visible.areas.items.map(spanOf));
}
