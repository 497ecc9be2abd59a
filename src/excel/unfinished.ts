/** Runs that were broken off while they were written: their rows in the journal tell what was to be done. */
import type { Edit } from "../core/edits";
import { markedBeside } from "../core/history";
import { type JournalEntry, parseJournalRow } from "../core/journal";
import type { CellValue } from "../core/workbook";
import { followRows } from "./followRows";

/** Kept in the workbook from the moment a run begins to write until its journal is known to be true. */
const KEY = "Insatskollen.writing";

/** The journal's columns that are read. */
const COLUMNS = 10;

/** Lines of the journal that are being written. */
interface Unfinished {
  /** Where they begin, 0-based, and how many they are to be. */
  readonly row: number;
  readonly count: number;
  /**
   * How many of them, from the last back, belong to each stroke of the message that is under way, in its order: a stroke's
   * lines are there just before it is made. What an earlier message wrote was made.
   */
  readonly strokes: readonly number[];
}

/** Queues the reading of the note on what an earlier run left unfinished; null after the sync where there is none. */
export function queueUnfinished(context: Excel.RequestContext): () => Unfinished | null {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => {
    if (setting.isNullObject) return null;
    const [row = NaN, count = NaN, ...strokes] = String(setting.value).split(" ").map(Number);
    const isSound = [row, count, ...strokes].every((number) => Number.isSafeInteger(number) && number > 0);
    return isSound ? { row, count, strokes } : null;
  };
}

/** Queues the note that lines of the journal are being written. */
export function queueBegun(context: Excel.RequestContext, { row, count, strokes }: Unfinished): void {
  context.workbook.settings.add(KEY, [row, count, ...strokes].join(" "));
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
 * Takes the lines out of the journal that tell of a change that was never made. It is known of all strokes but the last
 * that they were made, and of the last that it was made wholly or not at all: as most of its cells say, for a colleague may
 * have written in one. A cell that says what it said before was not taken by Excel. Rows are found by their text, wherever they stand by now. Five syncs or more.
 */
export async function settleUnfinished(
  context: Excel.RequestContext,
  journal: string,
  unfinished: Unfinished,
): Promise<void> {
  const lines = await readLines(context, journal, unfinished);
  const found = await readFound(
    context,
    lines.map(({ entry }) => entry),
  );
  const stands = lines.map((line, index) => ({ ...line, now: found[index] ?? "lost" }));
  const last = lastStroke(unfinished, stands);
  const isLastMade = count(last, ["after"]) >= count(last, ["before", "gone"]);
  const untrue = stands.filter((line) => line.now === "before" || (!isLastMade && last.includes(line)));
  queueDropped(
    context,
    journal,
    untrue.map(({ row }) => row),
  );
  queueFinished(context);
  await context.sync();
}

interface Line {
  readonly entry: JournalEntry;
  readonly row: number;
}

async function readLines(
  context: Excel.RequestContext,
  journal: string,
  { row, count }: Unfinished,
): Promise<readonly Line[]> {
  const range = context.workbook.worksheets.getItem(journal).getRangeByIndexes(row, 0, count, COLUMNS);
  range.load("values");
  await context.sync();
  return (range.values as CellValue[][]).flatMap((cells, index) => {
    const entry = parseJournalRow(cells);
    return entry ? [{ entry, row: row + index }] : [];
  });
}

/** The lines of the stroke before which the message was broken off, or after it. */
function lastStroke<Of extends Line>(
  { row, count, strokes }: Unfinished,
  lines: readonly Of[],
): readonly Of[] {
  const end = lines.at(-1)?.row ?? -1;
  let first = row + count - strokes.reduce((sum, size) => sum + size, 0);
  for (const size of strokes) {
    const next = first + size;
    if (first <= end && end < next) return lines.filter((line) => line.row >= first && line.row < next);
    first = next;
  }
  return [];
}

/** What a cell says: what stood there before, what was to come after, something else; or its row or its sheet is not found. */
type Found = "before" | "after" | "other" | "lost" | "gone";

function count(lines: readonly { readonly now: Found }[], found: readonly Found[]): number {
  return lines.filter(({ now }) => found.includes(now)).length;
}

async function readFound(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
): Promise<readonly Found[]> {
  const followed = await followRows(context, entries.map(asEdit), "likely");
  const cells = followed.map((edit) => {
    if (edit === null) return null;
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.cell.sheet);
    return { sheet, range: sheet.getRangeByIndexes(edit.cell.row, edit.cell.column, 1, 1).load("formulas") };
  });
  await context.sync();
  return entries.map(({ before, after }, index) => {
    const cell = cells[index] ?? null;
    if (cell === null) return "lost";
    if (cell.sheet.isNullObject) return "gone";
    const now = String(cell.range.formulas[0]?.[0]);
    return now === before ? "before" : now === after ? "after" : "other";
  });
}

/** The change as an edit on the sheet that it was made on, whatever its name by now. */
function asEdit({ cell, before, after, probability, mark }: JournalEntry): Edit {
  const place = { ...cell, sheet: mark?.sheetId ?? cell.sheet };
  const reason = { code: "undone-run", parameters: { run: "" } } as const;
  const edit = { cell: place, before, after, reason, probability };
  return mark === null ? edit : { ...edit, beside: markedBeside(place, mark) };
}
