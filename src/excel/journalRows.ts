/** Rows of the journal's sheet, as they are read and written. All are numbered from 0, the captions' row. */
import type { JournalLine } from "../core/history";
import { cellAddress } from "../core/address";
import { JOURNAL_COLUMNS, type JournalEntry, journalRow, parseJournalRow } from "../core/journal";
import { joinedSpans } from "../core/labelChange";
import type { CellRef, CellValue } from "../core/workbook";
import { literal } from "./literal";
import { readLines } from "./readLines";

/** Of an ordinary entry with a long reason. */
const LINE_BYTES = 600;

const SHEET_ROWS = 1_048_576;

/** Where a row names the sheet, and then the cell. */
const PLACE_COLUMN = JOURNAL_COLUMNS.indexOf("sheet");

/** Reads rows of the journal; those that somebody has made unreadable are left out. */
export async function readEntries(
  context: Excel.RequestContext,
  journal: string,
  first: number,
  count: number,
): Promise<readonly JournalLine[]> {
  const sheet = context.workbook.worksheets.getItem(journal);
  const size = { columns: JOURNAL_COLUMNS.length, rowBytes: LINE_BYTES };
  const rows = await readLines(context, sheet, { first, count, ...size, reads: "values" });
  return rows.flatMap((cells, index) => {
    const entry = parseJournalRow(cells);
    return entry ? [{ ...entry, row: first + index }] : [];
  });
}

/** A journal entry as the cells to write. */
export function entryCells(entry: JournalEntry): CellValue[] {
  return journalRow(entry).map((value) => (typeof value === "string" ? literal(value) : value));
}

/** Throws (`journal-full`) where the journal's sheet has no room for so many rows, and one that tells what came of them. */
export function requireRoom(firstRow: number, count: number): void {
  if (firstRow + count < SHEET_ROWS) return;
  throw Object.assign(new Error(`${count} rows from ${firstRow} on`), { code: "journal-full" });
}

/** Queues rows from this one on. */
export function queueRows(
  context: Excel.RequestContext,
  sheet: string,
  firstRow: number,
  rows: readonly CellValue[][],
): void {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(firstRow, 0, rows.length, JOURNAL_COLUMNS.length);
  range.values = rows as CellValue[][];
}

/** Queues the place of a cell that has moved since its row of the journal was queued. */
export function queuePlace(context: Excel.RequestContext, sheet: string, row: number, place: CellRef): void {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, PLACE_COLUMN, 1, 2);
  range.values = [[literal(place.sheet), cellAddress(place.row, place.column)]];
}

/** Queues the removal of rows of the journal, all numbered as they stand now. Those that lie together go at one stroke. */
export function queueDropped(context: Excel.RequestContext, journal: string, rows: readonly number[]): void {
  const sheet = context.workbook.worksheets.getItem(journal);
  const spans = joinedSpans(rows.map((row) => ({ first: row, last: row })));
  for (const { first, last } of [...spans].reverse()) {
    sheet
      .getRangeByIndexes(first, 0, last - first + 1, 1)
      .getEntireRow()
      .delete("Up");
  }
}
