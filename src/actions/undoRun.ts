import { wholeUndo } from "../core/journal";
import type { Errand } from "./errand";
import type { Outcome } from "./perform";
import { type UndoReport, putBack } from "./putBack";

/** Puts back what stood in the cells before a run (`putBack`). */
export function undoRun(errand: Omit<Errand, "thinker">, run: string): Promise<Outcome<UndoReport>> {
  return putBack(errand, (history) => {
    const found = history.find(({ kind, run: name }) => kind === "change" && name === run);
    return found && found.entries.some(({ state }) => state !== "undone")
      ? { run: found, name: wholeUndo(run), entries: found.entries, mayGiveUp: false }
      : null;
  });
}
