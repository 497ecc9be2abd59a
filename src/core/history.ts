import { type EntryState, statesOf } from "./cellHistories";
import type { Beside, ConflictCode, Edit } from "./edits";
import { groupBy } from "./grouping";
import { type JournalEntry, type RowMark, brokenOff, givenUp, isNote, undoneRun, wholeUndo } from "./journal";
import type { CellRef } from "./workbook";

/** An entry and the row of the journal's sheet that it stands on. */
export interface JournalLine extends JournalEntry {
  readonly row: number;
}

export interface HistoryEntry extends JournalLine {
  readonly state: EntryState;
}

/** What was done at one time: a run of changes, an undoing of one, or a note that changed no cell. */
export interface HistoryRun {
  readonly run: string;
  readonly kind: "change" | "undo" | "note";
  /** What the user asked for, in words. */
  readonly errand: string;
  /** ISO 8601. */
  readonly time: string;
  /** In the order they were made. */
  readonly entries: readonly HistoryEntry[];
  /** Whether the run has been undone, as far as it could be. */
  readonly undone: boolean;
  /** Whether it was found that the run cannot be undone in any cell. */
  readonly givenUp: boolean;
  /** How many cells the run changed; of an undoing, the run that it undoes. */
  readonly size: number;
}

/** An edit that puts a cell back, or why that is not to be done. */
export interface PutBack {
  readonly edit: Edit;
  readonly code: ConflictCode | null;
}

/** What the journal tells, newest first. Notes and undoings of single cells stand one by one. */
export function historyOf(lines: readonly JournalLine[]): readonly HistoryRun[] {
  const states = statesOf(lines.filter(({ run }) => !isNote(run)));
  const sizes = new Map(groupBy(lines, ({ run }) => run).map((ofRun) => [ofRun[0]?.run ?? "", ofRun.length]));
  const latest = new Map(lines.map(({ run }, index) => [run, index]));
  const entries = lines.map((line) => ({ ...line, state: states.get(line) ?? "standing" }));
  return groupBy(entries, ({ run, row }) => (isSingle(run) ? `${run} ${row}` : run))
    .map((ofRun) => runOf(ofRun, sizes, latest))
    .reverse();
}

function isSingle(run: string): boolean {
  return isNote(run) || (undoneRun(run) !== null && run !== wholeUndo(undoneRun(run) ?? ""));
}

/** `sizes`: how many entries there are of each name; `latest`: which is the latest of them. */
function runOf(
  entries: readonly HistoryEntry[],
  sizes: ReadonlyMap<string, number>,
  latest: ReadonlyMap<string, number>,
): HistoryRun {
  const { run = "", time = "", errand = "" } = entries[0] ?? {};
  const undoes = undoneRun(run);
  return {
    run,
    kind: isNote(run) ? "note" : undoes === null ? "change" : "undo",
    errand,
    time,
    entries,
    undone: wasUndone(run, latest) || entries.every(({ state }) => state === "undone"),
    givenUp: sizes.has(givenUp(run)),
    size: sizes.get(undoes ?? run) ?? entries.length,
  };
}

/** Whether the whole run was undone, as far as it could be: not where the latest undoing of it was broken off. */
function wasUndone(run: string, latest: ReadonlyMap<string, number>): boolean {
  const undo = wholeUndo(run);
  return (latest.get(undo) ?? -1) > (latest.get(brokenOff(undo)) ?? -1);
}

/** The latest run that can still be undone, or null; those that were given up are passed over. */
export function lastRun(history: readonly HistoryRun[]): HistoryRun | null {
  return history.find((run) => run.kind === "change" && !run.undone && !run.givenUp) ?? null;
}

/** What tells the row of a change, as its mark has it. */
export function markedBeside(cell: CellRef, { column, print, above, twin, caption }: RowMark): Beside {
  const captions = caption ? [{ column: cell.column, row: null, print: caption }] : [];
  return { cell: { ...cell, column }, print, above, captions, ...(twin && { twin }) };
}

/** The edits that put back what stood before these entries, last change first; those undone already are left out. */
export function putBacks(entries: readonly HistoryEntry[]): readonly PutBack[] {
  return entries
    .filter(({ state }) => state !== "undone")
    .reverse()
    .map(({ run, cell, before, after, mark, state }) => ({
      edit: {
        cell,
        before: after,
        after: before,
        reason: { code: "undone-run", parameters: { run } },
        probability: null,
        ...(mark && {
          beside: markedBeside(cell, mark),
        }),
      },
      code: state === "overtaken" ? "later-run" : null,
    }));
}
