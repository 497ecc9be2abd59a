/** Runs that were broken off while they were written: their rows in the journal tell what was to be done. */
import type { JournalLine } from "../core/history";
import { type JournalEntry, isNote } from "../core/journal";
import { coveredCells } from "./coveredCells";
import { entryCells, queueDropped, queueRows, readEntries } from "./journalRows";
import { type CellState, LOST, type Seen, seeCells } from "./seenCells";
import { type Unfinished, queueFinished } from "./unfinished";

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
  const found = await seeCells(context, lines);
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

function count(lines: readonly Seen[], found: readonly CellState[]): number {
  return lines.filter(({ now }) => found.includes(now)).length;
}
