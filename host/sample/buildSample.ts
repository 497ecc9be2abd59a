import { SAMPLE_SHEETS } from "./sampleSheets";
import type { SampleSheet } from "./sampleSheet";

const POINTS_PER_CHARACTER = 5.6;

/** Lays the sample's sheets out in a new workbook, in place of its one empty sheet. */
export async function buildSample(context: Excel.RequestContext): Promise<void> {
  const first = context.workbook.worksheets.getFirst();
  SAMPLE_SHEETS.forEach((sheet, index) => {
    const worksheet = index === 0 ? first : context.workbook.worksheets.add(sheet.name);
    worksheet.name = sheet.name;
    fill(worksheet, sheet);
  });
  first.activate();
  await context.sync();
}

function fill(worksheet: Excel.Worksheet, { rows, widths, bold, table }: SampleSheet): void {
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
