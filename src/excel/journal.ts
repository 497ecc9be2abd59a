import type { JournalLine } from "../core/history";
import { cellAddress } from "../core/address";
import { JOURNAL_COLUMNS, type JournalEntry, journalRow, parseJournalRow } from "../core/journal";
import type { CellRef, CellValue } from "../core/workbook";
import { literal } from "./literal";
import { markSheet } from "./owned";
import { type Rest, readRests } from "./readRests";
import { queueUnfinished, settleUnfinished } from "./unfinished";

/** A run's name and the sheet row it stands on. */
export interface RunRow {
  readonly run: string;
  readonly row: number;
}

/** Where the journal stands and which runs it holds. `sheet` is null when there is none yet. */
export interface JournalState {
  readonly sheet: string | null;
  readonly runs: readonly RunRow[];
  /** First free row, 0-based; row 0 holds the captions. */
  readonly nextRow: number;
}

export const NO_JOURNAL: JournalState = { sheet: null, runs: [], nextRow: 1 };
/** Of an ordinary entry with a long reason. */
const LINE_BYTES = 600;

/** Where a row names the sheet, and then the cell. */
const PLACE_COLUMN = JOURNAL_COLUMNS.indexOf("sheet");

const COLUMN_WIDTHS = [130, 50, 110, 50, 110, 110, 420, 70, 130, 70];

/** Queues the reading of the journal's runs and returns what gives them after the caller's sync. ExcelApi 1.4. */
export function queueJournalState(
  context: Excel.RequestContext,
  sheet: string | undefined,
): () => JournalState {
  if (sheet === undefined) return () => NO_JOURNAL;
  const runs = context.workbook.worksheets.getItem(sheet).getRange("B:B").getUsedRangeOrNullObject(true);
  runs.load("rowIndex,rowCount,values");
  return () => {
    if (runs.isNullObject) return { ...NO_JOURNAL, sheet };
    const rows = (runs.values as CellValue[][]).map(([run], index) => ({
      run: String(run),
      row: runs.rowIndex + index,
    }));
    return { sheet, runs: rows.filter(({ row }) => row > 0), nextRow: runs.rowIndex + runs.rowCount };
  };
}

/** How the journal stands when what an earlier run left unfinished has been settled. One sync, or five. */
export async function settledJournal(
  context: Excel.RequestContext,
  sheet: string | undefined,
): Promise<JournalState> {
  const state = queueJournalState(context, sheet);
  const unfinished = queueUnfinished(context);
  await context.sync();
  const left = unfinished();
  if (left === null || sheet === undefined) return state();
  await settleUnfinished(context, sheet, left);
  return settledJournal(context, sheet);
}

/** Everything in the journal, in order; rows that somebody has made unreadable are left out. */
export async function readJournal(
  context: Excel.RequestContext,
  sheet: string,
): Promise<readonly JournalLine[]> {
  const { nextRow } = await settledJournal(context, sheet);
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const lines: JournalLine[] = [];
  const rest: Rest = {
    rows: nextRow - 1,
    rowBytes: LINE_BYTES,
    columns: COLUMN_WIDTHS.length,
    queue: (first, count) =>
      worksheet.getRangeByIndexes(1 + first, 0, count, COLUMN_WIDTHS.length).load("values"),
    place: (first, values) =>
      values.forEach((row, index) => {
        const entry = parseJournalRow(row);
        if (entry) lines.push({ ...entry, row: 1 + first + index });
      }),
  };
  await readRests(context, rest.rows > 0 ? [rest] : [], () => {});
  return lines;
}

/** A journal entry as the cells to write. */
export function entryCells(entry: JournalEntry): CellValue[] {
  return journalRow(entry).map((value) => (typeof value === "string" ? literal(value) : value));
}

/** Queues rows at the journal's end. */
export function queueRows(
  context: Excel.RequestContext,
  sheet: string,
  firstRow: number,
  rows: readonly CellValue[][],
): void {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(firstRow, 0, rows.length, COLUMN_WIDTHS.length);
  range.values = rows as CellValue[][];
}

/** Queues the place of a cell that has moved since its row of the journal was queued. */
export function queuePlace(context: Excel.RequestContext, sheet: string, row: number, place: CellRef): void {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, PLACE_COLUMN, 1, 2);
  range.values = [[literal(place.sheet), cellAddress(place.row, place.column)]];
}

/** Queues a new journal sheet at the end of the workbook, under a name that is free. */
export function queueNewJournal(
  context: Excel.RequestContext,
  name: string,
  columns: readonly string[],
): void {
  const sheet = context.workbook.worksheets.add(name);
  const header = sheet.getRangeByIndexes(0, 0, 1, COLUMN_WIDTHS.length);
  header.values = [[...columns]];
  header.format.font.bold = true;
  COLUMN_WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(1);
  markSheet(context, "Insatskollen_Andringslogg", name);
}
