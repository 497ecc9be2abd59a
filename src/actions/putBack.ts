import { cellPlace } from "../core/address";
import type { Edit } from "../core/edits";
import { type HistoryEntry, type HistoryRun, historyOf, putBacks } from "../core/history";
import { fillMark } from "../excel/fillMark";
import { readJournal } from "../excel/journal";
import { type Directory, readDirectory } from "../excel/read";
import { type WriteReport, writeEdits } from "../excel/writeEdits";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";
import { type Outcome, perform } from "./perform";

/** What was undone; `run` is null when there was nothing to undo. */
export interface UndoReport extends WriteReport {
  readonly run: string | null;
}

/** What is to be put back, and the name of the run that does it. */
interface Undoing {
  readonly run: string;
  readonly name: string;
  readonly entries: readonly HistoryEntry[];
}

const NOTHING: UndoReport = { run: null, written: [], conflicts: [] };

/** All that the journal tells, newest first. */
export async function readRuns(
  context: Excel.RequestContext,
  { owned }: Directory,
): Promise<readonly HistoryRun[]> {
  const journal = owned.get("Insatskollen_Andringslogg");
  return journal === undefined ? [] : historyOf(await readJournal(context, journal));
}

/**
 * Puts back what stood in the cells before the entries that `choose` picks from the journal, but never over a later
 * change, by a run or by somebody else: those come back as conflicts.
 */
export function putBack(
  errand: Omit<Errand, "thinker">,
  choose: (history: readonly HistoryRun[]) => Undoing | null,
): Promise<Outcome<UndoReport>> {
  return perform(async (context) => {
    const directory = await readDirectory(context);
    const history = await readRuns(context, directory);
    const undoing = choose(history);
    if (undoing === null) return NOTHING;
    const wanted = putBacks(undoing.entries);
    const edits = wanted.flatMap(({ edit, code }) => (code === null ? [edit] : []));
    const overtaken = wanted.flatMap(({ edit, code }) => (code === null ? [] : [{ edit, code }]));
    const plan = journalPlan(errand, directory, () => undoing.name);
    const unmarking = await fillMark(context, edits.filter(isFirst(history, directory)), () => false);
    const { written, conflicts } = await writeEdits(context, edits, plan, unmarking);
    return { run: undoing.run, written, conflicts: [...overtaken, ...conflicts] };
  }, errand.signal);
}

/** Whether what an edit puts back was there before the add-in first wrote in its cell. */
function isFirst(history: readonly HistoryRun[], { sheetNames }: Directory): (edit: Edit) => boolean {
  const overtaken = history.flatMap(({ entries }) => entries.filter(({ state }) => state === "overtaken"));
  const written = new Set(overtaken.map(({ cell }) => cellPlace(cell)));
  return ({ cell }) => sheetNames.includes(cell.sheet) && !written.has(cellPlace(cell));
}
