import { fillSampleSheet } from "../../src/excel/sample";
import { SAMPLE_SHEETS } from "../../src/strings/sample/sampleSheets";

/** Lays the sample's sheets out in a new workbook, in place of its one empty sheet. */
export async function buildSample(context: Excel.RequestContext): Promise<void> {
  const first = context.workbook.worksheets.getFirst();
  SAMPLE_SHEETS.forEach((sheet, index) => {
    const worksheet = index === 0 ? first : context.workbook.worksheets.add(sheet.name);
    worksheet.name = sheet.name;
    fillSampleSheet(worksheet, sheet);
  });
  first.activate();
  await context.sync();
}
