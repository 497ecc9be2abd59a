import { statSync } from "node:fs";

/** The longest that an ordinary file may take, in milliseconds: with the start of the program less than 20 seconds. */
const ORDINARY = 16_000;
/** How large an ordinary file is, in bytes. */
const ORDINARY_SIZE = 5 * 2 ** 20;

/** How long the work with a file may take, in milliseconds: as the user says or, without `seconds`, by the file's size. */
export function timeLimit(file: string, seconds: number | undefined): number {
  if (seconds !== undefined) return seconds * 1000;
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return Math.round(ORDINARY * Math.max(1, size / ORDINARY_SIZE));
}
