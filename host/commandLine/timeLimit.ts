import { statSync } from "node:fs";
import type { Book, Cell } from "../model/book";

/** The longest that an ordinary file may take, in milliseconds: with the start of the program less than 20 seconds. */
const ORDINARY = 16_000;
/** How large an ordinary file is, in bytes. */
const ORDINARY_SIZE = 5 * 2 ** 20;
/** How many rows of prose an ordinary workbook has at most. */
const ORDINARY_ROWS = 1000;
/** How long each further one may take, in milliseconds: it is read three times by `run`. */
const ROW = 10;
/** Characters from which a text is prose, as the description of an intervention is. */
const PROSE = 20;

/** How long something may take. */
export interface TimeLimit {
  readonly milliseconds: number;
  /** Whether what is learned on the way may make it longer. */
  readonly canGrow: boolean;
}

/** How long the work with a file may take: as the user says or, without `seconds`, by the file's size. */
export function timeLimit(file: string, seconds: number | undefined): TimeLimit {
  if (seconds !== undefined) return { milliseconds: seconds * 1000, canGrow: false };
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return { milliseconds: Math.round(ORDINARY * Math.max(1, size / ORDINARY_SIZE)), canGrow: true };
}

/** How much longer it may take once the workbook is open, in milliseconds: more interventions are more to think of. */
export function moreTime({ sheets }: Book): number {
  const rows = sheets.flatMap((sheet) => sheet.rows).filter((row) => row.some(isProse));
  return Math.max(0, rows.length - ORDINARY_ROWS) * ROW;
}

function isProse(cell: Cell | undefined): boolean {
  return typeof cell?.value === "string" && cell.value.length >= PROSE;
}
