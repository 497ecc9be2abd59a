import { cellPlace } from "../core/address";
import type { ConflictCode, Edit } from "../core/edits";
import { type HistoryEntry, type HistoryRun, historyOf, lastRun, putBacks } from "../core/history";
import { givenUp } from "../core/journal";
import { fillMark } from "../excel/fillMark";
import { followRows } from "../excel/followRows";
import { readJournal } from "../excel/journal";
import { type Directory, readDirectory } from "../excel/read";
import { type JournalPlan, type WriteReport, writeEdits } from "../excel/writeEdits";
import { writeNotes } from "../excel/writeNotes";
import { stringsFor } from "../strings/strings";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";
import { type Outcome, perform } from "./perform";
import { tellSettled } from "./tellSettled";

/** What was undone; `run` is null when there was nothing to undo. */
export interface UndoReport extends WriteReport {
  readonly run: string | null;
  /** How many cells the run changed. */
  readonly size: number;
  /** Whether none of it can be undone, so that the next undoing takes an earlier run: `next`, or null where there is none. */
  readonly givenUp: boolean;
  readonly next: string | null;
}

/** What is to be put back, and the name of the run that does it. */
interface Undoing {
  readonly run: HistoryRun;
  readonly name: string;
  readonly entries: readonly HistoryEntry[];
  /** Whether the run is given up where none of it can be put back. */
  readonly mayGiveUp: boolean;
}

const NOTHING: UndoReport = { run: null, written: [], conflicts: [], size: 0, givenUp: false, next: null };

/** A conflict that somebody may soon take away: a run that meets it is not given up. */
const PASSING: ConflictCode = "protected";

/** All that the journal tells, newest first; sheets by the names that they have now. Notes what an earlier run left unfinished. */
export async function readRuns(
  context: Excel.RequestContext,
  errand: Pick<Errand, "language" | "now">,
  { owned, sheets }: Directory,
): Promise<readonly HistoryRun[]> {
  const journal = owned.get("Insatskollen_Andringslogg");
  if (journal === undefined) return [];
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const lines = await readJournal(context, journal.id, tellSettled(errand));
  return historyOf(
    lines.map((line) => {
      const sheet = names.get(line.mark?.sheetId ?? "") ?? line.cell.sheet;
      return { ...line, cell: { ...line.cell, sheet } };
    }),
  );
}

/**
 * Puts back what stood in the cells before the entries that `choose` picks from the journal, wherever their rows stand
 * by now, but never over a later change, by a run or by somebody else: those come back as conflicts.
 */
export function putBack(
  errand: Omit<Errand, "thinker">,
  choose: (history: readonly HistoryRun[]) => Undoing | null,
): Promise<Outcome<UndoReport>> {
  return perform(async (context) => {
    const directory = await readDirectory(context);
    const history = await readRuns(context, errand, directory);
    const undoing = choose(history);
    if (undoing === null) return NOTHING;
    const plan = journalPlan(errand, directory, "undo", () => undoing.name);
    const report = await write(
      context,
      undoing,
      plan,
      isFirst(history, directory),
      othersOf(history, undoing),
    );
    const isGivenUp = undoing.mayGiveUp && isHopeless(report);
    if (isGivenUp) await noteGivenUp(context, errand, undoing, plan);
    const next = isGivenUp ? (lastRun(history.filter((run) => run !== undoing.run))?.run ?? null) : null;
    return { ...report, run: undoing.run.run, size: undoing.run.size, givenUp: isGivenUp, next };
  }, errand.signal);
}

async function write(
  context: Excel.RequestContext,
  { entries }: Undoing,
  plan: JournalPlan,
  isFirst: (edit: Edit) => boolean,
  others: ReadonlySet<string>,
): Promise<WriteReport> {
  const wanted = putBacks(entries);
  const free = wanted.flatMap(({ edit, code }) => (code === null ? [edit] : []));
  const followed = await followRows(context, free, "certain");
  const found = withoutClashes(
    followed.map((edit, index) =>
      edit && hasMoved(edit, free[index]) && others.has(rowKey(edit)) ? null : edit,
    ),
  );
  const lost = free.flatMap((edit, index) => (found[index] ? [] : [{ edit, code: "moved" as const }]));
  const first = new Set(found.filter((edit, index) => edit && free[index] && isFirst(free[index])));
  const edits = found.flatMap((edit) => edit ?? []);
  const overtaken = wanted.flatMap(({ edit, code }) => (code === null ? [] : [{ edit, code }]));
  const unmarking = await fillMark(
    context,
    edits.filter((edit) => first.has(edit)),
    () => false,
  );
  const { written, conflicts } = await writeEdits(context, edits, plan, unmarking);
  return { written, conflicts: [...overtaken, ...lost, ...conflicts] };
}

function hasMoved({ cell }: Edit, from: Edit | undefined): boolean {
  return from === undefined || cellPlace(cell) !== cellPlace(from.cell);
}

/** The rows of changes that stand and are not to be undone: no other change is found there. */
function othersOf(history: readonly HistoryRun[], { entries }: Undoing): ReadonlySet<string> {
  const standing = history.flatMap((run) => run.entries.filter(({ state }) => state === "standing"));
  const others = putBacks(standing.filter((entry) => !entries.includes(entry)));
  return new Set(others.map(({ edit }) => rowKey(edit)));
}

/** A cell by its place and by the text of its row. */
function rowKey({ cell, beside }: Edit): string {
  return `${beside && "print" in beside ? beside.print : ""} ${cellPlace(cell)}`;
}

/** Null for edits that were found in one and the same cell: it is not known which of them is meant. */
function withoutClashes(found: readonly (Edit | null)[]): readonly (Edit | null)[] {
  const times = new Map<string, number>();
  for (const edit of found) {
    if (edit) times.set(cellPlace(edit.cell), (times.get(cellPlace(edit.cell)) ?? 0) + 1);
  }
  return found.map((edit) => (edit && times.get(cellPlace(edit.cell)) === 1 ? edit : null));
}

function isHopeless({ written, conflicts }: WriteReport): boolean {
  return written.length === 0 && conflicts.length > 0 && !conflicts.some(({ code }) => code === PASSING);
}

/** Notes that a run cannot be undone, which lets the next undoing pass it over. */
async function noteGivenUp(
  context: Excel.RequestContext,
  { language, now = () => new Date() }: Pick<Errand, "language" | "now">,
  { run, entries }: Undoing,
  plan: JournalPlan,
): Promise<void> {
  const [entry] = entries;
  if (!entry) return;
  const { notUndone, errands } = stringsFor(language).history;
  plan.commit();
  const note = { ...entry, run: givenUp(run.run), time: now().toISOString(), before: "", after: "" };
  const said = { reason: notUndone(run.run), probability: null, errand: errands.undo };
  await writeNotes(context, [{ ...note, ...said }], plan);
}

/** Whether what an edit puts back was there before the add-in first wrote in its cell. */
function isFirst(history: readonly HistoryRun[], { sheetNames }: Directory): (edit: Edit) => boolean {
  const overtaken = history.flatMap(({ entries }) => entries.filter(({ state }) => state === "overtaken"));
  const written = new Set(overtaken.map(({ cell }) => cellPlace(cell)));
  return ({ cell }) => sheetNames.includes(cell.sheet) && !written.has(cellPlace(cell));
}
