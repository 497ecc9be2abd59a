import type { CellValue } from "./workbook";

/** A mark that points to a footnote: `¹`, `⁴`, `*`, `†`. */
export const FOOTNOTE_MARK = "[¹²³⁰⁴-⁹*†‡]";

const TAG = /<\/?[a-z][^<>]{0,80}>/giu;
const INVISIBLE = /\p{Cf}/gu;
/** What may need tidying: anything but single spaces between common letters and signs. By code unit, for speed. */
const UNTIDY = /[^ -~åäöÅÄÖéüÉÜ–’”]|^ | (?: |$)/;
const SPACE = /\s+/gu;
/** Marks after a word or a stop, but not the square of a metre. */
const MARKS = new RegExp(
  `(?<!(?:^|\\s)[kcd]?m)${FOOTNOTE_MARK}+(?=\\s|$)|${FOOTNOTE_MARK}+(?=[.,;:!?])`,
  "gu",
);
const NUMBERED_MARK = /(?<=[.!?])\s*(?:\[\d{1,2}\]|\d{1,2}\))$/u;

/** What a cell shows: its text with Unicode composed, an empty string for an empty cell. */
export function cellText(value: CellValue): string {
  return typeof value === "string" ? value.normalize("NFC") : String(value);
}

/** The text without invisible characters, its white space collapsed to single spaces. */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(SPACE, " ").trim();
}

/** A text as it is compared and classified: no tags, footnote marks or invisible characters, white space collapsed. */
export function plainText(text: string): string {
  return tidyText(tidyText(text.replace(TAG, " ")).replace(MARKS, "").replace(NUMBERED_MARK, ""));
}
