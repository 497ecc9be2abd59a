/** The sheet that keeps the interventions as they were at a meeting. */
import {
  MEETING_COLUMNS,
  type Meeting,
  type MeetingRow,
  meetingCells,
  parseMeetingCells,
} from "../core/meeting";
import type { CellValue } from "../core/workbook";
import { freeName } from "./freeName";
import { literal } from "./literal";
import { type OwnedSheet, type OwnedSheets, markSheet, moveMark } from "./owned";
import { jsonBytes } from "./payload";
import { readLines } from "./readLines";
import { writeRows } from "./tableWriting";

/** What a person reads on the sheet. */
interface MeetingTexts {
  /** Name of the sheet. */
  readonly title: string;
  /** Stands in the first cell. */
  readonly heading: string;
  readonly columns: readonly string[];
}

/** Sheets by mark, and all sheet names in use. */
interface MeetingGround {
  readonly owned: OwnedSheets;
  readonly sheetNames: readonly string[];
}

const MARK = "Insatskollen_Motesversion";
/** Of a sheet that is still being written, or has just been. */
const NEW_MARK = "Insatskollen_Motesversion_ny";
const MARKS = [MARK, NEW_MARK] as const;

interface NewSheet {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
}

/** The stamp stands in the first row: a heading, the time and the number of rows. It is written when all rows are known to stand. */
const FIRST_ROW = 2;
const WIDTHS = [110, 60, 50, 160, 70, 70, 520];

/**
 * Keeps a meeting's version on a new hidden sheet, reads it back, and only then has it take the place of the one before.
 * Whatever is lost on the way, one of them is whole. Returns the name of the sheet.
 */
export async function writeMeeting(
  context: Excel.RequestContext,
  ground: MeetingGround,
  { takenAt, rows }: Meeting,
  texts: MeetingTexts,
): Promise<string> {
  const former = await formerSheet(context, ground.owned);
  const sheet = await addSheet(context, ground, former, texts);
  await writeRows(context, sheet.worksheet, { row: FIRST_ROW, column: 0 }, rows.map(meetingCells));
  const kept = await readRows(context, sheet.worksheet, rows.length, rows);
  if (JSON.stringify(kept) !== JSON.stringify(rows))
    throw Object.assign(new Error("The meeting's version was not kept as it was written"), {
      code: "not-kept",
    });
  sheet.worksheet.getRange("A1:C1").values = [[literal(texts.heading), literal(takenAt), rows.length]];
  await context.sync();
  return replace(context, former, sheet);
}

/** The sheet that the mark leads to, or shall: a version that is whole but was broken off before it got the mark. */
async function formerSheet(context: Excel.RequestContext, owned: MeetingGround["owned"]) {
  const whole = await findMeeting(context, owned);
  return whole?.sheet ?? owned.get(MARK);
}

async function replace(
  context: Excel.RequestContext,
  former: OwnedSheet | undefined,
  { name, worksheet }: NewSheet,
): Promise<string> {
  if (former !== undefined) context.workbook.worksheets.getItem(former.id).delete();
  moveMark(context, former !== undefined, MARK, name);
  context.workbook.names.getItemOrNullObject(NEW_MARK).delete();
  if (former !== undefined) worksheet.name = former.name;
  await context.sync();
  return former?.name ?? name;
}

/** The meeting's version that the workbook keeps, whole; null where there is none. */
export async function readMeeting(
  context: Excel.RequestContext,
  owned: MeetingGround["owned"],
): Promise<Meeting | null> {
  const found = await findMeeting(context, owned);
  if (found === null) return null;
  const worksheet = context.workbook.worksheets.getItem(found.sheet.id);
  return { takenAt: found.takenAt, rows: await readRows(context, worksheet, found.count) };
}

/** Of the sheet with the mark and one that may have been about to get it, the first that has been stamped. */
async function findMeeting(context: Excel.RequestContext, owned: MeetingGround["owned"]) {
  const sheets = MARKS.flatMap((mark) => owned.get(mark) ?? []);
  if (sheets.length === 0) return null;
  const stamps = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getRange("A1:C1").load("values");
    return { sheet, range };
  });
  await context.sync();
  for (const { sheet, range } of stamps) {
    const [, takenAt, count] = (range.values as CellValue[][])[0] ?? [];
    if (typeof takenAt === "string" && takenAt !== "" && typeof count === "number")
      return { sheet, takenAt, count };
  }
  return null;
}

/** Adds the sheet that is to be written; what a run that was broken off has left is taken away. */
async function addSheet(
  context: Excel.RequestContext,
  { owned, sheetNames }: MeetingGround,
  former: OwnedSheet | undefined,
  { title, columns }: MeetingTexts,
): Promise<NewSheet> {
  const left = MARKS.flatMap((mark) => owned.get(mark) ?? []).filter(({ id }) => id !== former?.id);
  if (former !== undefined) moveMark(context, owned.has(MARK), MARK, former.name);
  const name = freeName(title, sheetNames);
  const worksheet = context.workbook.worksheets.add(name);
  markSheet(context, NEW_MARK, name);
  new Set(left.map(({ id }) => id)).forEach((id) => context.workbook.worksheets.getItem(id).delete());
  worksheet.visibility = "Hidden";
  worksheet.getRangeByIndexes(FIRST_ROW - 1, 0, 1, columns.length).values = [[...columns]];
  WIDTHS.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  worksheet.freezePanes.freezeRows(FIRST_ROW);
  await context.sync();
  return { name, worksheet };
}

/** `like` are rows that are about as long. */
async function readRows(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  count: number,
  like: readonly MeetingRow[] = [],
): Promise<readonly MeetingRow[]> {
  const columns = MEETING_COLUMNS.length;
  const rowBytes = like.length === 0 ? 0 : jsonBytes(like) / like.length;
  const lines = await readLines(context, worksheet, {
    first: FIRST_ROW,
    count,
    columns,
    rowBytes,
    reads: "values",
  });
  return lines.map(parseMeetingCells);
}
