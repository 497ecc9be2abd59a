import { cellAddress, cellPosition, columnName } from "./address";
import { fingerprintOf } from "./fingerprint";
import type { Twin } from "./twinRows";
import type { CellRef, CellValue } from "./workbook";

/**
 * What a row is known again by when it has moved: its sheet, which may be renamed, and what stands in one of its columns,
 * there and in the row above.
 */
export interface RowMark {
  /** Excel's own name for the sheet. */
  readonly sheetId: string;
  readonly column: number;
  /** `printOf` the texts in the column. */
  readonly print: string;
  readonly above: string;
  /** Which one it was of the rows that had the same text when it was written; absent where no other had. */
  readonly twin?: Twin;
  /** `printOf` the caption over the cell; absent where it has none. */
  readonly caption?: string;
}

/** One change as the journal keeps it. */
export interface JournalEntry {
  /** Number of the run as text; `↶3` undoes run 3, `↶3·1` one cell of it; `↶3·0` notes that it cannot be undone; what begins with `–` is a note. */
  readonly run: string;
  /** ISO 8601. */
  readonly time: string;
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
  /** The sentence that the user reads. */
  readonly reason: string;
  readonly probability: number | null;
  /** What the user asked for, in words; `""` for a note. */
  readonly errand: string;
  readonly mark: RowMark | null;
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
  "errand",
  "mark",
] as const;

const UNDO_MARK = "↶";
const ONE_CELL = "·1";
const NO_CELL = "·0";

/** Stands for the run of an entry that tells of a decision which changed no cell. */
export const NOTE = "–";

/** The name of the note that a run of this name was broken off. */
export function brokenOff(run: string): string {
  return NOTE + run;
}

/** Whether an entry of this name changed no cell. */
export function isNote(run: string): boolean {
  return run.startsWith(NOTE) || givenUpRun(run) !== null;
}

/** The entry for what changed no cell but is about this one. */
export function noteOn(cell: CellRef, time: string, reason: string): JournalEntry {
  const nothing = { before: "", after: "", probability: null, errand: "", mark: null };
  return { run: NOTE, time, cell, reason, ...nothing };
}

/** A journal entry as a row of cells, in the order of `JOURNAL_COLUMNS`. */
export function journalRow(entry: JournalEntry): readonly CellValue[] {
  const { time, run, cell, before, after, reason, probability, errand, mark } = entry;
  const address = cellAddress(cell.row, cell.column);
  return [time, run, cell.sheet, address, before, after, reason, probability ?? "", errand, markText(mark)];
}

function markText(mark: RowMark | null): string {
  if (mark === null) return "";
  const { sheetId, column, print, above, twin, caption } = mark;
  const row = `${print}${twin ? `+${twin.above}/${twin.others}` : ""}`;
  return `${columnName(column)} ${row} ${above}${caption ? `/${caption}` : ""} ${sheetId}`;
}

function parseMark(text: string): RowMark | null {
  const [, letters = "", print, before, others, above, caption, sheetId] =
    /^([A-Z]{1,3}) ([0-9a-z]+)(?:\+(\d+)\/(\d+))? ([0-9a-z]+)(?:\/([0-9a-z]+))? (.+)$/s.exec(text) ?? [];
  const column = cellPosition(`${letters}1`)?.column;
  if (column === undefined || !print || !above || !sheetId) return null;
  const twin = before === undefined ? {} : { twin: { above: Number(before), others: Number(others) } };
  return { sheetId, column, print, above, ...twin, ...(caption && { caption }) };
}

/** What a text is known again by, without telling it. White space at its ends does not count. */
export function printOf(text: string): string {
  return fingerprintOf([text.trim()]);
}

/** The entry in a row of cells, or null where somebody has changed the row so that it names no run or no cell. */
export function parseJournalRow(row: readonly CellValue[]): JournalEntry | null {
  const [time, run, sheet, address, before = "", after = "", reason = "", , errand = "", mark = ""] =
    row.map(String);
  const position = cellPosition(address ?? "");
  if (!time || !run || !sheet || position === null) return null;
  const probability = typeof row[7] === "number" ? row[7] : null;
  const texts = { before, after, reason, errand };
  return { run, time, cell: { sheet, ...position }, ...texts, probability, mark: parseMark(mark) };
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

/** The name of the note that `run` could not be undone in any cell. */
export function givenUp(run: string): string {
  return `${UNDO_MARK}${run}${NO_CELL}`;
}

/** The run that a note of this name gives up; null where it is no such note. */
export function givenUpRun(run: string): string | null {
  return run.startsWith(UNDO_MARK) && run.endsWith(NO_CELL)
    ? run.slice(UNDO_MARK.length, -NO_CELL.length)
    : null;
}

/** The run that a run of this name undoes, wholly or in one cell; null where it is no undoing. */
export function undoneRun(run: string): string | null {
  if (!run.startsWith(UNDO_MARK) || givenUpRun(run) !== null) return null;
  const name = run.slice(UNDO_MARK.length);
  return name.endsWith(ONE_CELL) ? name.slice(0, -ONE_CELL.length) : name;
}
