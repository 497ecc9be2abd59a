/** Runs that were broken off while they were written: their rows in the journal tell what was to be done. */
import { type Edit, captionOver } from "../core/edits";
import { type JournalLine, markedBeside } from "../core/history";
import { type JournalEntry, isNote, printOf } from "../core/journal";
import type { CellRef } from "../core/workbook";
import { coveredCells } from "./coveredCells";
import { followRows } from "./followRows";
import { entryCells, queueDropped, queueRows, readEntries } from "./journalRows";

/** Kept in the workbook from the moment a run begins to write until its journal is known to be true. */
const KEY = "Insatskollen.writing";

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

/** What came of a run that was broken off. */
export interface BrokenOff {
  /** The first of its lines. */
  readonly first: JournalEntry;
  /** How many of its lines tell of what was made, how many of what was not, and of how many the row is not found any more. */
  readonly made: number;
  readonly unmade: number;
  readonly unseen: number;
}

/** Words the note on a run that was broken off. */
export type TellSettled = (broken: BrokenOff) => JournalEntry;

/** The journal's sheet and its first free row. */
interface Journal {
  readonly sheet: string;
  readonly nextRow: number;
}

/**
 * Takes the lines out of the journal that tell of a change that was never made, and notes there what came of the run. It
 * is known of all strokes but the last that they were made, and of the last that it was made wholly or not at all: as
 * most of its cells say, for a colleague may have written in one. A cell that says what it said before was not taken by
 * Excel. Rows are found by their text, wherever they stand by now. Five syncs or more.
 */
export async function settleUnfinished(
  context: Excel.RequestContext,
  journal: Journal,
  unfinished: Unfinished,
  tell: TellSettled,
): Promise<void> {
  const read = await readEntries(context, journal.sheet, unfinished.row, unfinished.count + 1);
  const lines = read.filter(({ run }) => !isNote(run));
  const { untrue, unseen } = await judgedLines(context, lines, unfinished);
  // First the note, so that a settling which is broken off itself has told the whole; it is then not told again.
  if (!isNote(read.at(-1)?.run ?? ""))
    queueTold(context, journal, lines, { unmade: untrue.length, unseen }, tell);
  queueDropped(
    context,
    journal.sheet,
    untrue.map(({ row }) => row),
  );
  queueFinished(context);
  await context.sync();
}

/** Queues the note on the run; where none of it was journalled there is nothing to tell. */
function queueTold(
  context: Excel.RequestContext,
  { sheet, nextRow }: Journal,
  lines: readonly JournalLine[],
  counts: Pick<BrokenOff, "unmade" | "unseen">,
  tell: TellSettled,
): void {
  const [first] = lines;
  if (!first) return;
  const note = tell({ first, made: lines.length - counts.unmade - counts.unseen, ...counts });
  queueRows(context, sheet, nextRow, [entryCells(note)]);
}

/** The lines to take out, and of how many that stay nobody can tell whether they are true. */
async function judgedLines(
  context: Excel.RequestContext,
  lines: readonly JournalLine[],
  unfinished: Unfinished,
): Promise<{ readonly untrue: readonly JournalLine[]; readonly unseen: number }> {
  const found = await readFound(context, lines);
  const stands = lines.map((line, index) => ({ ...line, ...(found[index] ?? LOST) }));
  const last = lastStroke(unfinished, stands);
  const isLastMade = await wasMade(context, last);
  const untrue = stands.filter((line) => line.now === "before" || (!isLastMade && last.includes(line)));
  return { untrue, unseen: count(stands, ["lost"]) - count(untrue, ["lost"]) };
}

/** Whether a stroke was made, as most of its cells say; one that a merged cell covers says nothing. */
async function wasMade(context: Excel.RequestContext, stroke: readonly Seen[]): Promise<boolean> {
  const made = count(stroke, ["after"]);
  const unmade = count(stroke, ["before", "gone"]);
  if (made === 0 || made >= unmade) return made >= unmade;
  const places = stroke.flatMap(({ now, place }) => (now === "before" && place !== null ? [place] : []));
  return made >= unmade - (await coveredCells(context, places)).size;
}

/** The lines of the stroke before which the message was broken off, or after it. */
function lastStroke<Of extends JournalLine>(
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

/** What a cell says, and where it stands. */
interface Seen {
  readonly now: Found;
  readonly place: CellRef | null;
}

const LOST: Seen = { now: "lost", place: null };

function count(lines: readonly Seen[], found: readonly Found[]): number {
  return lines.filter(({ now }) => found.includes(now)).length;
}

/** Times that the cells are looked for where rows move between the finding and the reading. */
const TRIES = 3;

async function readFound(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  tries = TRIES,
): Promise<readonly Seen[]> {
  const followed = await followRows(context, entries.map(asEdit), "likely");
  const cells = followed.map((edit) => edit && queueCell(context, edit));
  await context.sync();
  if (tries > 1 && cells.some((cell) => cell === null || cell.hasMoved()))
    return readFound(context, entries, tries - 1);
  return entries.map((entry, index) => {
    const cell = cells[index] ?? null;
    if (cell === null) return LOST;
    if (cell.sheet.isNullObject) return { now: "gone", place: null };
    if (cell.hasMoved()) return LOST;
    return { now: saying(String(cell.range.formulas[0]?.[0]), entry), place: cell.place };
  });
}

function saying(now: string, { before, after }: JournalEntry): Found {
  return now === before ? "before" : now === after ? "after" : "other";
}

/** Queues the reading of a cell, and of the text that tells its row and the caption that tells its column. */
function queueCell(context: Excel.RequestContext, edit: Edit) {
  const { cell, beside } = edit;
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).load("formulas");
  const queuePrint = (row: number, column: number) => {
    const text = sheet.getRangeByIndexes(row, column, 1, 1).load("values");
    return () => printOf(String(text.values[0]?.[0]));
  };
  const caption = captionOver(edit);
  const captionThere = queuePrint(caption?.row ?? cell.row, cell.column);
  const textThere = queuePrint(beside?.cell.row ?? cell.row, beside?.cell.column ?? cell.column);
  const isOther = () =>
    (beside !== undefined && "print" in beside && textThere() !== beside.print) ||
    (typeof caption?.row === "number" && captionThere() !== caption.print);
  return { sheet, range, place: cell, hasMoved: () => !sheet.isNullObject && isOther() };
}

/** The change as an edit on the sheet that it was made on, whatever its name by now. */
function asEdit({ cell, before, after, probability, mark }: JournalEntry): Edit {
  const place = { ...cell, sheet: mark?.sheetId ?? cell.sheet };
  const reason = { code: "undone-run", parameters: { run: "" } } as const;
  const edit = { cell: place, before, after, reason, probability };
  return mark === null ? edit : { ...edit, beside: markedBeside(place, mark) };
}
