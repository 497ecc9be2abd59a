import type { JournalLine } from "../core/history";
import type { CellValue } from "../core/workbook";
import { readEntries } from "./journalRows";
import { markSheet } from "./owned";
import { type TellSettled, settleUnfinished } from "./settle";
import { queueUnfinished } from "./unfinished";

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
  tell: TellSettled,
): Promise<JournalState> {
  const state = queueJournalState(context, sheet);
  const unfinished = queueUnfinished(context);
  await context.sync();
  const left = unfinished();
  if (left === null || sheet === undefined) return state();
  await settleUnfinished(context, { sheet, nextRow: state().nextRow }, left, tell);
  return settledJournal(context, sheet, tell);
}

/**
 * Everything in the journal, in order; rows that somebody has made unreadable are left out. What an earlier run left
 * unfinished is settled first.
 */
export async function readJournal(
  context: Excel.RequestContext,
  sheet: string,
  tell: TellSettled,
): Promise<readonly JournalLine[]> {
  const { nextRow } = await settledJournal(context, sheet, tell);
  return readEntries(context, sheet, 1, nextRow - 1);
}

/** Queues a new journal sheet at the end of the workbook, under a name that is free, and the reading of its id. */
export function queueNewJournal(
  context: Excel.RequestContext,
  name: string,
  columns: readonly string[],
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name).load("id");
  const header = sheet.getRangeByIndexes(0, 0, 1, COLUMN_WIDTHS.length);
  header.values = [[...columns]];
  header.format.font.bold = true;
  COLUMN_WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(1);
  markSheet(context, "Insatskollen_Andringslogg", name);
  return sheet;
}
