import { quoteSheet } from "../core/address";
import type { Content } from "../core/crossCells";
import { listChange } from "../core/listChange";
import type { SourceLink } from "../core/underlag";
import type { CellValue } from "../core/workbook";
import { freeName } from "./freeName";
import { markSheet } from "./owned";
import { jsonBytes, packMessages } from "./payload";
import { queuePrintSetup } from "./printSetup";
import { readRests } from "./readRests";
import { toWrite } from "./writeContents";

/** A line of the list: a link, null where there is nothing to go to, and the texts beside it. */
export interface ListLine {
  readonly source: SourceLink | null;
  readonly cells: readonly CellValue[];
}

/** The list as it shall be. */
export interface ListPlan {
  readonly title: string;
  readonly captions: readonly string[];
  readonly lines: readonly ListLine[];
}

/** In points: the link, the year, the department, the text, what is left and why. */
const WIDTHS = [130, 62, 140, 300, 120, 170];
const LAST_COLUMN = "F";
/** Bytes of a request beside the values, for each row. */
const ROW_OVERHEAD = 30;

/**
 * Brings the list of what is left to assess up to date on a sheet of its own, and gives the sheet's name. Lines that stay
 * are left as they are, with the formats that the user has given them.
 */
export async function writeRemaining(
  context: Excel.RequestContext,
  owned: string | undefined,
  plan: ListPlan,
  takenSheets: readonly string[],
): Promise<string> {
  const name = owned ?? freeName(plan.title, takenSheets);
  const sheet =
    owned === undefined ? addSheet(context, name, plan) : context.workbook.worksheets.getItem(name);
  const standing = await readLines(context, sheet);
  const wanted = [plan.captions, ...plan.lines.map(shownCells)].map((cells) => JSON.stringify(cells));
  const { start, removed, added } = listChange(standing, wanted);
  const isLast = start + removed === standing.length;
  if (!isLast || removed > added) queueRoom(sheet, start + Math.min(removed, added), added - removed);
  const contents = [[...plan.captions], ...plan.lines.map(contentsOf)].slice(start, start + added);
  await writeRows(context, sheet, start, contents);
  if (wanted.length > standing.length) queueLook(sheet, standing.length, wanted.length - standing.length);
  await context.sync();
  return name;
}

function addSheet(context: Excel.RequestContext, name: string, { captions }: ListPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  markSheet(context, "Insatskollen_Kvar", name);
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  const header = sheet.getRangeByIndexes(0, 0, 1, captions.length);
  header.format.font.bold = true;
  header.format.borders.getItem("EdgeBottom").style = "Continuous";
  sheet.freezePanes.freezeRows(1);
  queuePrintSetup(sheet, "$1:$1");
  return sheet;
}

/** The rows of the list as they stand, each as one text. */
async function readLines(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string[]> {
  const used = sheet.getRange(`A:${LAST_COLUMN}`).getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  if (used.isNullObject) return [];
  const lines: string[] = [];
  const rest = {
    rows: used.rowIndex + used.rowCount,
    rowBytes: 0,
    columns: WIDTHS.length,
    queue: (first: number, count: number) =>
      sheet.getRangeByIndexes(first, 0, count, WIDTHS.length).load("values"),
    place: (first: number, values: readonly CellValue[][]) =>
      values.forEach((cells, down) => (lines[first + down] = JSON.stringify(cells))),
  };
  await readRests(context, [rest], () => {});
  return lines;
}

/** Queues the insertion, or the deletion, of rows of the list alone: what stands beside it stays. */
function queueRoom(sheet: Excel.Worksheet, row: number, count: number): void {
  if (count === 0) return;
  const rows = sheet.getRange(`A${row + 1}:${LAST_COLUMN}${row + Math.abs(count)}`);
  if (count > 0) rows.insert("Down");
  else rows.delete("Up");
}

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  first: number,
  contents: readonly (readonly Content[])[],
): Promise<void> {
  let row = first;
  const lines = contents.map((cells) => cells.map(toWrite));
  for (const message of packMessages(lines, (line) => jsonBytes(line) + ROW_OVERHEAD)) {
    sheet.getRangeByIndexes(row, 0, message.length, WIDTHS.length).formulas = message;
    await context.sync();
    row += message.length;
  }
}

function queueLook(sheet: Excel.Worksheet, first: number, count: number): void {
  const { format } = sheet.getRangeByIndexes(first, 0, count, WIDTHS.length);
  format.wrapText = true;
  format.verticalAlignment = "Top";
  format.horizontalAlignment = "Left";
  format.autofitRows();
}

function shownCells({ source, cells }: ListLine): CellValue[] {
  return [source === null ? "" : `${source.sheet}!${source.address}`, ...cells];
}

function contentsOf({ source, cells }: ListLine): Content[] {
  return [source === null ? "" : { formula: linkFormula(source) }, ...cells];
}

function linkFormula({ sheet, address }: SourceLink): string {
  const inFormula = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return `HYPERLINK(${inFormula(`#${quoteSheet(sheet)}!${address}`)},${inFormula(`${sheet}!${address}`)})`;
}
