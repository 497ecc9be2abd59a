import { cellAddress, cellPosition } from "./address";
import type { Edit } from "./edits";
import type { CellRef, CellValue } from "./workbook";

/** One change as the journal keeps it. */
export interface JournalEntry {
  /** Number of the run as text; that of a run which undoes run 3 is `↶3`. */
  readonly run: string;
  /** ISO 8601. */
  readonly time: string;
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
  /** The sentence that the user reads. */
  readonly reason: string;
  readonly probability: number | null;
}

/** The journal's columns in the order they stand on the sheet; their captions live in `strings`. */
export const JOURNAL_COLUMNS = [
  "time",
  "run",
  "sheet",
  "cell",
  "before",
  "after",
  "reason",
  "probability",
] as const;

const UNDO_MARK = "↶";

/** A journal entry as a row of cells, in the order of `JOURNAL_COLUMNS`. */
export function journalRow(entry: JournalEntry): readonly CellValue[] {
  const { time, run, cell, before, after, reason, probability } = entry;
  const address = cellAddress(cell.row, cell.column);
  return [time, run, cell.sheet, address, before, after, reason, probability ?? ""];
}

/** The entry in a row of cells, or null where somebody has changed the row so that it names no run or no cell. */
export function parseJournalRow(row: readonly CellValue[]): JournalEntry | null {
  const [time, run, sheet, address, before, after, reason] = row.map(String);
  const position = cellPosition(address ?? "");
  if (!time || !run || !sheet || position === null) return null;
  const probability = typeof row[7] === "number" ? row[7] : null;
  const texts = { before: before ?? "", after: after ?? "", reason: reason ?? "" };
  return { run, time, cell: { sheet, ...position }, ...texts, probability };
}

/** The number for a run that follows those in the journal: one above the highest. */
export function nextRun(entries: readonly Pick<JournalEntry, "run">[]): string {
  const numbers = entries.map((entry) => Number(entry.run)).filter(Number.isSafeInteger);
  return String(numbers.reduce((most, number) => Math.max(most, number), 0) + 1);
}

/** The name of the run that undoes `run`. */
export function undoRun(run: string): string {
  return UNDO_MARK + run;
}

/** The entries of the latest run that neither is an undo nor has been undone; empty when there is none. */
export function lastRun<E extends Pick<JournalEntry, "run">>(entries: readonly E[]): readonly E[] {
  const undone = new Set(entries.map((entry) => entry.run).filter(isUndo));
  const last = entries.findLast((entry) => !isUndo(entry.run) && !undone.has(undoRun(entry.run)));
  return last === undefined ? [] : entries.filter((entry) => entry.run === last.run);
}

/** The edits that put back what a run's entries say stood there before, last change first. */
export function undoEdits(entries: readonly JournalEntry[]): readonly Edit[] {
  return [...entries].reverse().map(({ run, cell, before, after }) => ({
    cell,
    before: after,
    after: before,
    reason: { code: "undone-run", parameters: { run } },
    probability: null,
  }));
}

function isUndo(run: string): boolean {
  return run.startsWith(UNDO_MARK);
}
