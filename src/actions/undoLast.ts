import { lastRun, undoEdits, undoRun } from "../core/journal";
import { queueJournalState, readEntries } from "../excel/journal";
import { readDirectory } from "../excel/read";
import { type WriteReport, writeEdits } from "../excel/writeEdits";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";
import { type Outcome, perform } from "./perform";

/** What was undone; `run` is null when the journal holds nothing that can be. */
export interface UndoReport extends WriteReport {
  readonly run: string | null;
}

const NOTHING: UndoReport = { run: null, written: [], conflicts: [] };

/** Puts back what stood in the cells before the latest run, but never over a later change by somebody else. */
export function undoLast(errand: Omit<Errand, "thinker">): Promise<Outcome<UndoReport>> {
  return perform(async (context) => {
    const directory = await readDirectory(context);
    const journal = directory.owned.get("Insatskollen_Andringslogg");
    const stateOf = queueJournalState(context, journal);
    await context.sync();
    const rows = lastRun(stateOf().runs);
    const [first] = rows;
    if (journal === undefined || !first) return NOTHING;
    const edits = undoEdits(await readEntries(context, journal, rows));
    const plan = journalPlan(errand, directory, () => undoRun(first.run));
    return { run: first.run, ...(await writeEdits(context, edits, plan)) };
  }, errand.signal);
}
