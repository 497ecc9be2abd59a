/** Runs that were broken off while they were written: their rows in the journal tell what was to be done. */
import { type JournalEntry, parseJournalRow, printOf } from "../core/journal";
import { groupBy } from "../core/grouping";
import type { CellValue } from "../core/workbook";

/** Kept in the workbook from the moment a run begins to write until its journal is known to be true. */
const KEY = "Insatskollen.writing";

/** The journal's columns that are read. */
const COLUMNS = 10;

/** Rows of the journal's sheet, 0-based. */
export interface JournalRows {
  readonly row: number;
  readonly count: number;
}

/** Queues the reading of the rows that an earlier run left unfinished; null after the sync where there are none. */
export function queueUnfinished(context: Excel.RequestContext): () => JournalRows | null {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => {
    if (setting.isNullObject) return null;
    const [row = NaN, count = NaN] = String(setting.value).split(" ").map(Number);
    return Number.isSafeInteger(row) && Number.isSafeInteger(count) && row > 0 && count > 0
      ? { row, count }
      : null;
  };
}

/** Queues the note that the rows of the journal are being written. */
export function queueBegun(context: Excel.RequestContext, { row, count }: JournalRows): void {
  context.workbook.settings.add(KEY, `${row} ${count}`);
}

/** Queues the note that all rows of the journal are true. */
export function queueFinished(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(KEY).delete();
}

/** Queues the removal of rows of the journal, all numbered as they stand now. */
export function queueDropped(context: Excel.RequestContext, journal: string, rows: readonly number[]): void {
  const sheet = context.workbook.worksheets.getItem(journal);
  for (const row of [...rows].sort((a, b) => b - a)) {
    sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().delete("Up");
  }
}

/**
 * Takes the rows out of the journal that tell of a change that was never made: their cells say what they said before.
 * Three syncs.
 */
export async function settleUnfinished(
  context: Excel.RequestContext,
  journal: string,
  { row: first, count }: JournalRows,
): Promise<void> {
  const range = context.workbook.worksheets.getItem(journal).getRangeByIndexes(first, 0, count, COLUMNS);
  range.load("values");
  await context.sync();
  const entries = (range.values as CellValue[][]).flatMap((cells, index) => {
    const entry = parseJournalRow(cells);
    return entry ? [{ entry, row: first + index }] : [];
  });
  const isUndone = await undoneAmong(
    context,
    entries.map(({ entry }) => entry),
  );
  const undone = entries.filter(({ entry }) => isUndone(entry)).map(({ row }) => row);
  queueDropped(context, journal, undone);
  queueFinished(context);
  await context.sync();
}

/** Tells of which of these changes it is certain that they were not made. */
async function undoneAmong(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
): Promise<(entry: JournalEntry) => boolean> {
  const cells = new Map(
    groupBy(entries, sheetKey).flatMap((ofSheet) => {
      const [some] = ofSheet;
      const sheet = context.workbook.worksheets.getItemOrNullObject(some ? sheetKey(some) : "");
      return ofSheet.map((entry) => [entry, queueCell(sheet, entry)] as const);
    }),
  );
  await context.sync();
  return (entry) => {
    const cell = cells.get(entry);
    if (cell === undefined || cell.sheet.isNullObject) return true;
    if (cell.beside && printOf(String(cell.beside.values[0]?.[0])) !== entry.mark?.print) return false;
    return String(cell.range.formulas[0]?.[0]) === entry.before;
  };
}

function sheetKey({ cell, mark }: JournalEntry): string {
  return mark?.sheetId ?? cell.sheet;
}

function queueCell(sheet: Excel.Worksheet, { cell, mark }: JournalEntry) {
  const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).load("formulas");
  const beside = mark && sheet.getRangeByIndexes(cell.row, mark.column, 1, 1).load("values");
  return { sheet, range, beside };
}
