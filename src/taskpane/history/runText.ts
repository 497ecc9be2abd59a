import type { HistoryEntry, HistoryRun } from "../../core/history";
import { undoneRun, wholeUndo } from "../../core/journal";
import type { Strings } from "../../strings/strings";

/** What a run is called. */
export function runTitle({ history }: Strings, { kind, run, errand, size }: HistoryRun): string {
  const undone = undoneRun(run) ?? "";
  switch (kind) {
    case "note":
      return history.note;
    case "undo":
      return run === wholeUndo(undone) || size === 1 ? history.undoing(undone) : history.partUndoing(undone);
    case "change":
      return history.run(run, errand);
  }
}

/** When a run was made, and how much it changed. */
export function runExtent({ history }: Strings, { time, entries }: HistoryRun): string {
  return `${history.when(time)}. ${history.extent(entries.length, sheetsOf(entries))}.`;
}

/** The sheets on which something was changed, in the order of the changes, no repeats. */
function sheetsOf(entries: readonly HistoryEntry[]): readonly string[] {
  return [...new Set(entries.map(({ cell }) => cell.sheet))];
}

/** Names a run for as long as nobody moves it in the journal. */
export function runKey({ run, entries }: HistoryRun): string {
  return `${run} ${entries[0]?.row}`;
}
