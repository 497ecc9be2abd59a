import { type TableCell, changedBlocks } from "../core/cellBlocks";
import type { CellValue } from "../core/workbook";
import { writeBlocks } from "./tableWriting";

/** What is known of the sheet once its tables have counted. */
export interface FrontFacts {
  /** The workbook's name, as Excel tells it. */
  readonly workbook: string;
  /** The tables that count another number than that of the interventions, with what they count where it is a number. */
  readonly astray: readonly { readonly name: string; readonly total: number | null }[];
}

/** A line at the head of the sheet: the cells from column A on. */
export interface FrontLine {
  readonly cells: readonly TableCell[];
  readonly look: "title" | "heading" | "text" | "captions" | "figures" | "definition";
}

/** Columns that a line may take. */
const COLUMNS = 4;
/** Widths in points: captions and three figures, a gap, then what the pivots and cross-tables count by, and what they count. */
const WIDTHS = [170, 62, 86, 62, 14, 180, 62, 62, 62, 62, 62];
const RULE = "#8A8886";

/** Writes the cells of the lines that differ from what stands on the sheet. */
export async function writeFront(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lines: readonly FrontLine[],
  standing: readonly (readonly CellValue[])[],
): Promise<void> {
  const rows = lines.map(({ cells }) => Array.from({ length: COLUMNS }, (_, column) => cells[column] ?? ""));
  const place = { row: 0, columns: Array.from({ length: COLUMNS }, (_, column) => column) };
  await writeBlocks(context, sheet, changedBlocks(standing, rows), place);
}

/** Queues widths and looks of a new sheet; set once, so that what the user sets stays. */
export function queueFrontFormats(sheet: Excel.Worksheet, lines: readonly FrontLine[]): void {
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  lines.forEach(({ look }, row) => queueLook(sheet, row, look));
}

function queueLook(sheet: Excel.Worksheet, row: number, look: FrontLine["look"]): void {
  const first = sheet.getRangeByIndexes(row, 0, 1, 1).format;
  const figures = sheet.getRangeByIndexes(row, 1, 1, COLUMNS - 1);
  switch (look) {
    case "title":
      first.font.bold = true;
      first.font.size = 16;
      return;
    case "heading":
      first.font.bold = true;
      return;
    case "captions":
      first.font.bold = true;
      figures.format.font.bold = true;
      figures.format.horizontalAlignment = "Right";
      queueRule(sheet, row);
      return;
    case "figures":
      figures.format.horizontalAlignment = "Right";
      sheet.getRangeByIndexes(row, COLUMNS - 1, 1, 1).numberFormat = [["+0;-0;0"]];
      return;
    case "definition":
    case "text":
      return;
  }
}

function queueRule(sheet: Excel.Worksheet, row: number): void {
  const edge = sheet.getRangeByIndexes(row, 0, 1, COLUMNS).format.borders.getItem("EdgeBottom");
  edge.style = "Continuous";
  edge.color = RULE;
}
