import { cellUndo } from "../core/journal";
import type { Errand } from "./errand";
import type { Outcome } from "./perform";
import { type UndoReport, putBack } from "./putBack";

/** Puts back what stood in one cell before the change on this row (0-based) of the journal's sheet (`putBack`). */
export function undoCell(errand: Omit<Errand, "thinker">, row: number): Promise<Outcome<UndoReport>> {
  return putBack(errand, (history) => {
    const run = history.find(
      ({ kind, entries }) => kind === "change" && entries.some((entry) => entry.row === row),
    );
    const entries = run?.entries.filter((entry) => entry.row === row && entry.state !== "undone") ?? [];
    return run && entries.length > 0 ? { run, name: cellUndo(run.run), entries, mayGiveUp: false } : null;
  });
}
