import { cellAddress, cellPosition } from "./address";
import type { CellRef, CellValue } from "./workbook";

/** One change as the journal keeps it. */
export interface JournalEntry {
  /** Number of the run as text; `↶3` undoes run 3, `↶3·1` one cell of it; `–` is a note. */
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
const ONE_CELL = "·1";

/** Stands for the run of an entry that tells of a decision which changed no cell. */
export const NOTE = "–";

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
export function wholeUndo(run: string): string {
  return UNDO_MARK + run;
}

/** The name under which a single cell of `run` is undone. */
export function cellUndo(run: string): string {
  return `${UNDO_MARK}${run}${ONE_CELL}`;
}

/** The run that a run of this name undoes, wholly or in one cell; null where it is no undoing. */
export function undoneRun(run: string): string | null {
  if (!run.startsWith(UNDO_MARK)) return null;
  const name = run.slice(UNDO_MARK.length);
  return name.endsWith(ONE_CELL) ? name.slice(0, -ONE_CELL.length) : name;
}
