import type { ConflictCode, Edit } from "./edits";
import { groupBy } from "./grouping";
import { type JournalEntry, NOTE, undoneRun, wholeUndo } from "./journal";

/** An entry and the row of the journal's sheet that it stands on. */
export interface JournalLine extends JournalEntry {
  readonly row: number;
}

/**
 * `standing`: the latest change of its cell. `overtaken`: a later run has changed the same cell. `undone`: put back since.
 */
export type EntryState = "standing" | "overtaken" | "undone";

export interface HistoryEntry extends JournalLine {
  readonly state: EntryState;
}

/** What was done at one time: a run of changes, an undoing of one, or a note that changed no cell. */
export interface HistoryRun {
  readonly run: string;
  readonly kind: "change" | "undo" | "note";
  /** ISO 8601. */
  readonly time: string;
  /** In the order they were made. */
  readonly entries: readonly HistoryEntry[];
  /** Whether the run has been undone, as far as it could be. */
  readonly undone: boolean;
}

/** An edit that puts a cell back, or why that is not to be done. */
export interface PutBack {
  readonly edit: Edit;
  readonly code: ConflictCode | null;
}

/** What the journal tells, newest first. Notes and undoings of single cells stand one by one. */
export function historyOf(lines: readonly JournalLine[]): readonly HistoryRun[] {
  const states = statesOf(lines);
  const names = new Set(lines.map(({ run }) => run));
  const entries = lines.map((line) => ({ ...line, state: states.get(line) ?? "standing" }));
  return groupBy(entries, ({ run, row }) => (isSingle(run) ? `${run} ${row}` : run))
    .map((ofRun) => runOf(ofRun, names))
    .reverse();
}

function isSingle(run: string): boolean {
  return run === NOTE || (undoneRun(run) !== null && run !== wholeUndo(undoneRun(run) ?? ""));
}

function runOf(entries: readonly HistoryEntry[], names: ReadonlySet<string>): HistoryRun {
  const { run = "", time = "" } = entries[0] ?? {};
  const kind = run === NOTE ? "note" : undoneRun(run) === null ? "change" : "undo";
  const undone = names.has(wholeUndo(run)) || entries.every(({ state }) => state === "undone");
  return { run, kind, time, entries, undone };
}

/** Follows each cell through the journal: an undoing takes away the change it undoes and uncovers the one before. */
function statesOf(lines: readonly JournalLine[]): ReadonlyMap<JournalLine, EntryState> {
  const states = new Map<JournalLine, EntryState>();
  const changes = new Map<string, JournalLine[]>();
  for (const line of lines.filter(({ run }) => run !== NOTE)) {
    const key = `${line.cell.row} ${line.cell.column} ${line.cell.sheet}`;
    const stack = changes.get(key) ?? [];
    changes.set(key, stack);
    const undone = undoneRun(line.run);
    if (undone === null) {
      cover(stack, states, "overtaken");
      stack.push(line);
    } else if (stack.at(-1)?.run === undone) {
      cover(stack, states, "undone");
      stack.pop();
      cover(stack, states, "standing");
    }
  }
  return states;
}

function cover(stack: readonly JournalLine[], states: Map<JournalLine, EntryState>, state: EntryState): void {
  const top = stack.at(-1);
  if (top) states.set(top, state);
}

/** The latest run that can still be undone, or null. */
export function lastRun(history: readonly HistoryRun[]): HistoryRun | null {
  return history.find(({ kind, undone }) => kind === "change" && !undone) ?? null;
}

/** The edits that put back what stood before these entries, last change first; those undone already are left out. */
export function putBacks(entries: readonly HistoryEntry[]): readonly PutBack[] {
  return entries
    .filter(({ state }) => state !== "undone")
    .reverse()
    .map(({ run, cell, before, after, state }) => ({
      edit: {
        cell,
        before: after,
        after: before,
        reason: { code: "undone-run", parameters: { run } },
        probability: null,
      },
      code: state === "overtaken" ? "later-run" : null,
    }));
}
