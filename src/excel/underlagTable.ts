import { quoteSheet } from "../core/address";
import type { UnderlagRow } from "../core/underlag";
import type { CellValue } from "../core/workbook";
import { freeName } from "./freeName";
import { literal } from "./literal";
import { markSheet } from "./owned";
import { jsonBytes, packMessages } from "./payload";
import { queuePrintSetup } from "./printSetup";

/** Names that a new sheet or table may not take. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** The table that the pivots count, as it stands after writing. */
export interface UnderlagTable {
  readonly sheet: string;
  readonly table: Excel.Table;
  readonly isNew: boolean;
}

interface Standing {
  readonly table: Excel.Table;
  readonly area: Excel.Range;
}

/** In points. */
const COLUMN_WIDTHS = [40, 70, 190, 80, 80, 520, 190, 60, 70, 100, 150];

/** Bytes of a request beside the values, for each row. */
const ROW_OVERHEAD = 30;

/**
 * Writes one row for each intervention to the add-in's own table, which is made if it is missing or if somebody has
 * changed its columns; then the changed one is left alone. `rows` must not be empty. ExcelApi 1.13 (`resize`).
 */
export async function writeUnderlag(
  context: Excel.RequestContext,
  owned: string | undefined,
  title: string,
  columns: readonly string[],
  rows: readonly UnderlagRow[],
  taken: TakenNames,
): Promise<UnderlagTable> {
  const standing = owned === undefined ? null : await findTable(context, owned, columns);
  if (standing !== null && owned !== undefined) {
    await rewrite(context, standing, rows);
    return { sheet: owned, table: standing.table, isNew: false };
  }
  return create(context, title, columns, rows, taken);
}

async function findTable(
  context: Excel.RequestContext,
  sheet: string,
  columns: readonly string[],
): Promise<Standing | null> {
  const tables = context.workbook.worksheets.getItem(sheet).tables;
  tables.load("items/name");
  await context.sync();
  const [table] = tables.items;
  if (!table) return null;
  const header = table.getHeaderRowRange();
  header.load("values");
  const area = table.getRange();
  area.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const captions = (header.values as CellValue[][])[0] ?? [];
  return captions.length === columns.length && columns.every((column, index) => captions[index] === column)
    ? { table, area }
    : null;
}

/** Fills the table again from its first body row, then fits its size; rows that are left over below are emptied. */
async function rewrite(
  context: Excel.RequestContext,
  { table, area }: Standing,
  rows: readonly UnderlagRow[],
): Promise<void> {
  const sheet = table.worksheet;
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  await writeRows(context, sheet, rowIndex + 1, columnIndex, rows);
  if (rowCount !== rows.length + 1) {
    table.resize(sheet.getRangeByIndexes(rowIndex, columnIndex, rows.length + 1, columnCount));
  }
  const left = rowCount - 1 - rows.length;
  if (left > 0)
    sheet.getRangeByIndexes(rowIndex + 1 + rows.length, columnIndex, left, columnCount).clear("Contents");
  await context.sync();
}

async function create(
  context: Excel.RequestContext,
  title: string,
  columns: readonly string[],
  rows: readonly UnderlagRow[],
  taken: TakenNames,
): Promise<UnderlagTable> {
  const name = freeName(title, taken.sheets);
  const sheet = context.workbook.worksheets.add(name);
  markSheet(context, "Insatskollen_Underlag", name);
  sheet.getRangeByIndexes(0, 0, 1, columns.length).values = [[...columns]];
  COLUMN_WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  await writeRows(context, sheet, 1, 0, rows);
  const area = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  const table = context.workbook.tables.add(area, true);
  table.name = freeName(title, taken.tables, "");
  sheet.freezePanes.freezeRows(1);
  queuePrintSetup(sheet, "$1:$1");
  await context.sync();
  return { sheet: name, table, isNew: true };
}

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  firstRow: number,
  column: number,
  rows: readonly UnderlagRow[],
): Promise<void> {
  const lines = rows.map(rowCells);
  let row = firstRow;
  for (const message of packMessages(lines, (line) => jsonBytes(line) + ROW_OVERHEAD)) {
    await writeMessage(context, sheet, row, column, message);
    row += message.length;
  }
}

async function writeMessage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  lines: CellValue[][],
): Promise<void> {
  sheet.getRangeByIndexes(row, column, lines.length, COLUMN_WIDTHS.length).values = lines;
  await context.sync();
}

function rowCells({ values, source }: UnderlagRow): CellValue[] {
  const target = `#${quoteSheet(source.sheet)}!${source.address}`;
  const shown = `${source.sheet}!${source.address}`;
  const texts = values.map((value) => (typeof value === "string" ? literal(value) : value));
  return [...texts, `=HYPERLINK(${formulaText(target)},${formulaText(shown)})`];
}

/** A text as it stands in a formula. */
function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
