import { lastRun } from "../core/history";
import { wholeUndo } from "../core/journal";
import type { Errand } from "./errand";
import type { Outcome } from "./perform";
import { type UndoReport, putBack } from "./putBack";

/**
 * Puts back what stood in the cells before the latest run that has not been undone (`putBack`). A run of which nothing
 * can be put back is given up, and the next time an earlier one is taken.
 */
export function undoLast(errand: Omit<Errand, "thinker">): Promise<Outcome<UndoReport>> {
  return putBack(errand, (history) => {
    const last = lastRun(history);
    return last && { run: last, name: wholeUndo(last.run), entries: last.entries, mayGiveUp: true };
  });
}
