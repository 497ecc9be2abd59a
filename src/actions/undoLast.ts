import { lastRun } from "../core/history";
import { wholeUndo } from "../core/journal";
import type { Errand } from "./errand";
import type { Outcome } from "./perform";
import { type UndoReport, putBack } from "./putBack";

/** Puts back what stood in the cells before the latest run that has not been undone (`putBack`). */
export function undoLast(errand: Omit<Errand, "thinker">): Promise<Outcome<UndoReport>> {
  return putBack(errand, (history) => {
    const last = lastRun(history);
    return last && { run: last.run, name: wholeUndo(last.run), entries: last.entries };
  });
}
