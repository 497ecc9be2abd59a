/** Rows that a page break cut off the row above: they start in the middle of its sentence. */
import { plainText } from "../plainText";
import { isUnlabelled, type BodyRow } from "./rows";

/** A text this long without a full stop is a cut sentence rather than a short entry. */
const CUT_LENGTH = 60;

/** What is looked at of a text that goes on over many rows, from each of its ends: more would be read anew at every row. */
const END_LENGTH = 200;

const LOWER_START = /^[("”»]?\p{Ll}/u;
const UPPER_START = /^\P{Ll}*?[\p{Lu}\d]/u;
const STOPPED = /[.!?:…]["”»)]?$/u;
const ABBREVIATED =
  /(?<!\p{L})(?:bl\.?\s?a|t\.?\s?ex|s\.?\s?k|d\.?\s?v\.?\s?s|t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|ca|kl|nr|st|resp|inkl|e\.g|i\.e)\.$/iu;
const CONNECTIVE =
  "och|eller|samt|men|att|som|av|med|för|till|från|i|på|om|mot|vid|under|över|inom|genom|utan|mellan|hos|efter|kring|där|när|den|det|de|en|ett|såväl|både|and|or|but|that|which|of|with|for|to|from|in|on|at|by|about|against|the|a|an";
const OPEN_END = new RegExp(`(?:(?<!\\p{L})(?:${CONNECTIVE})|[,;(/&\\p{Pd}])$`, "iu");
const CONNECTIVE_START = new RegExp(`^(?:${CONNECTIVE}|kring|med|dels)(?!\\p{L})`, "u");

/** Whether a row continues the text and the actor above it: no label of its own, and nothing but a cut sentence's rest. */
export function isContinuation(row: BodyRow, what: string, who: string): boolean {
  const isRest =
    isUnlabelled(row) && row.cells.every(({ text }) => [row.what, row.who, row.comment].includes(text));
  if (!isRest) return false;
  if (row.what === "") return row.who !== "" && continues(row.who, who);
  return (row.who === "" || (LOWER_START.test(row.who) && who !== "")) && continues(row.what, what);
}

/** A text and what continues it, as far as it bears on whether it goes on: of a long one, its ends. */
export function goneOn(text: string, rest: string): string {
  const whole = rest === "" ? text : `${text} ${rest}`;
  if (whole.length <= 4 * END_LENGTH) return whole;
  return `${whole.slice(0, END_LENGTH).trim()} ${whole.slice(-END_LENGTH).trim()}`;
}

function continues(text: string, above: string): boolean {
  const before = plainText(above);
  if (before === "" || (STOPPED.test(before) && !ABBREVIATED.test(before))) return false;
  if (OPEN_END.test(before)) return true;
  if (!LOWER_START.test(text) || !UPPER_START.test(before)) return false;
  return before.length >= CUT_LENGTH || CONNECTIVE_START.test(text) || STOPPED.test(plainText(text));
}
