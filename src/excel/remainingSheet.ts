import { type TableCell, changedBlocks } from "../core/cellBlocks";
import { type RowIdentity, type RowShift, tableChange } from "../core/tableChange";
import type { SourceLink } from "../core/underlag";
import type { CellValue } from "../core/workbook";
import { freeName } from "./freeName";
import { type OwnedSheet, markSheet } from "./owned";
import { queuePrintSetup } from "./printSetup";
import { readLines } from "./readLines";
import { writeBlocks } from "./tableWriting";
import { linkTo } from "./underlagTable";

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

/** A line is known by its text and its place, then by its text and the year, then by its place. */
const IDENTITY: RowIdentity = {
  keys: [
    ([place, , , what]) => JSON.stringify([place, what]),
    ([, year, , what]) => JSON.stringify([year, what]),
    ([place]) => JSON.stringify(place),
  ],
  numbers: null,
};

/**
 * Brings the list of what is left to assess up to date on a sheet of its own, and gives the sheet's name. Lines that stay
 * are left as they are, with the formats that the user has given them.
 */
export async function writeRemaining(
  context: Excel.RequestContext,
  owned: OwnedSheet | undefined,
  plan: ListPlan,
  takenSheets: readonly string[],
): Promise<string> {
  const name = owned?.name ?? freeName(plan.title, takenSheets);
  const sheet =
    owned === undefined ? addSheet(context, name, plan) : context.workbook.worksheets.getItem(owned.id);
  const standing = await readStanding(context, sheet);
  const [captions = [], ...rows] = standing;
  const wanted = plan.lines.map(contentsOf);
  const lines = rows.map((cells) => ({ cells, isTheirs: false }));
  const change = tableChange(lines, wanted, IDENTITY) ?? { shifts: [], blocks: [] };
  change.shifts.forEach((shift) => queueShift(sheet, shift, rows.length));
  const heads = changedBlocks([captions], [plan.captions]).map((block) => ({ ...block, row: -1 }));
  const place = { row: 1, columns: WIDTHS.map((_, column) => column) };
  await writeBlocks(context, sheet, [...heads, ...change.blocks], place);
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

/** The rows of the list as they stand, the captions among them. */
async function readStanding(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly (readonly CellValue[])[]> {
  const used = sheet.getRange(`A:${LAST_COLUMN}`).getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  const count = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  return readLines(context, sheet, {
    first: 0,
    count,
    columns: WIDTHS.length,
    rowBytes: 0,
    reads: "formulas",
  });
}

/** Queues the insertion, or the deletion, of rows of the list alone: what stands beside it stays. */
function queueShift(sheet: Excel.Worksheet, { at, count }: RowShift, rows: number): void {
  const range = sheet.getRange(`A${at + 2}:${LAST_COLUMN}${at + 1 + Math.abs(count)}`);
  if (count < 0) range.delete("Up");
  else {
    if (at < rows) range.insert("Down");
    // The first would look like the captions above them.
    if (at === 0) sheet.getRange(`A2:${LAST_COLUMN}${1 + count}`).clear("Formats");
    queueLook(sheet, 1 + at, count);
  }
}

function queueLook(sheet: Excel.Worksheet, first: number, count: number): void {
  const { format } = sheet.getRangeByIndexes(first, 0, count, WIDTHS.length);
  format.wrapText = true;
  format.verticalAlignment = "Top";
  format.horizontalAlignment = "Left";
  format.autofitRows();
}

function contentsOf({ source, cells }: ListLine): readonly TableCell[] {
  return [source === null ? "" : linkTo(source), ...cells];
}
