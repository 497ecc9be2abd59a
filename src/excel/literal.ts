/**
 * Excel reads a written string as en-US input: `=`, `+` and `-` begin a formula, `3/4` is a date, `007` a number. A
 * leading apostrophe says that the rest is text; it is not part of the cell's value.
 */

/** Longest text that Excel could read as a number, a date or a time; longer ones are safe unless they begin a formula. */
const LONGEST_NUMBER_OR_DATE = 40;

/** Longest text that Excel takes into a cell. */
const LONGEST = 32_767;

/**
 * What to write so that the cell holds exactly `text`, never a formula, a number or a date. Of a text longer than a cell
 * holds (rows that continue one another are joined) it is the beginning, with an ellipsis.
 */
export function literal(text: string): string {
  const written = isSafe(text) ? text : `'${text}`;
  return written.length <= LONGEST ? written : `${written.slice(0, LONGEST - 1)}…`;
}

function isSafe(text: string): boolean {
  if (text === "") return true;
  if (!/^[\p{L}\p{Pi}"(¹²³⁴§]/u.test(text)) return false;
  return text.length > LONGEST_NUMBER_OR_DATE || !(/\d/.test(text) || /^\s*(true|false)\s*$/i.test(text));
}
