import type { SampleSheet } from "../core/sampleSheet";
import { freeName } from "./freeName";

const POINTS_PER_CHARACTER = 5.6;

/** Whether no cell of any sheet holds anything. Two syncs. */
export async function isEmptyWorkbook(context: Excel.RequestContext): Promise<boolean> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  return used.every((range) => range.isNullObject);
}

/** Adds sheets under names that are free, shows the first of them and gives their names. One sync. */
export async function addSampleSheets(
  context: Excel.RequestContext,
  sheets: readonly SampleSheet[],
  taken: readonly string[],
): Promise<readonly string[]> {
  const added = sheets.map((sheet) => {
    const name = freeName(sheet.name, taken);
    const worksheet = context.workbook.worksheets.add(name);
    fillSampleSheet(worksheet, sheet);
    return { name, worksheet };
  });
  added[0]?.worksheet.activate();
  await context.sync();
  return added.map(({ name }) => name);
}

/** Lays out a sheet of the sample in an empty worksheet; the caller syncs. */
export function fillSampleSheet(
  worksheet: Excel.Worksheet,
  { rows, widths, bold, table }: SampleSheet,
): void {
  const width = widths.length;
  const range = worksheet.getRangeByIndexes(0, 0, rows.length, width);
  range.values = rows.map((row) => Array.from({ length: width }, (_, column) => asText(row[column] ?? "")));
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  widths.forEach((characters, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS_PER_CHARACTER;
  });
  for (const row of bold) {
    const { format } = worksheet.getRangeByIndexes(row, 0, 1, width);
    format.font.bold = true;
    // A title runs on over the empty cells beside it.
    format.wrapText = false;
  }
  if (table) addTable(worksheet, table);
}

function addTable(
  worksheet: Excel.Worksheet,
  { name, firstRow, lastRow, lastColumn, totals }: SampleTable,
): void {
  const area = worksheet.getRangeByIndexes(firstRow, 0, lastRow - firstRow + 1, lastColumn + 1);
  const table = worksheet.tables.add(area, true);
  table.name = name;
  if (totals === null) return;
  table.showTotals = true;
  table.getTotalRowRange().values = [[...totals]];
}

type SampleTable = NonNullable<SampleSheet["table"]>;

/** The texts are texts, also those that look like a year or begin with a minus sign. */
function asText(cell: string | number): string | number {
  return typeof cell === "string" && /^[-=+\d]/.test(cell) ? `'${cell}` : cell;
}
