/** What the rows under a header are. */
import { isBodyName } from "../departmentNames";
import { parseLabel } from "../labels";
import { FOOTNOTE_MARK } from "../plainText";
import { cellsWithin, type Grid, type TextCell } from "./grid";
import type { Header } from "./headers";

/** A row within a table's columns, its texts by role. */
export interface BodyRow {
  readonly row: number;
  readonly cells: readonly TextCell[];
  readonly what: string;
  readonly who: string;
  readonly comment: string;
  readonly approach: string;
  readonly focus: string;
}

/** `stray`: nothing that a person would count (a note beside the table, a page number, a numbered row still empty). */
export type RowKind =
  "blank" | "entry" | "zero" | "placeholder" | "totals" | "footnote" | "subheading" | "stray";

const LONGEST_ZERO_SENTENCE = 250;
const LONGEST_SUBHEADING = 60;

const DASHES = /^[\p{Pd}−_.·…\s]+$/u;
const TOTALS =
  /^(?:totalt?|totals|summa|delsumma|subtotal|grand total|sum|antal)(?:\s+(?:antal|insatser|interventions|för|år|of|(?:19|20)\d\d|sa|pi|r|g))*\s*[:=]?\s*[\d\s]*(?:st|stycken|insatser|interventions)?\.?$/iu;
const TELLS_OF_A_SEARCH =
  /^(?:sökning|inga|inte|ingen|noll|0\s|no\s|none|det\s|under\s|för\s|år\s|vi\s|kartläggning|genomgång|the search)/iu;
const NOTHING_FOUND =
  /(?<!\p{L})(?:inga|ingen|inte (?:i )?(?:några|någon)|noll|0|no|not? any|none)(?!\p{L}).{0,40}?(?:träff|insats|aktivitet|åtgärd|intervention|hits?(?!\p{L}))/iu;
const SUPERSCRIPT_START = /^[¹²³⁰⁴-⁹]/u;
const NOTE_START = /^(?:källa|källor|not|noter|anm|obs|fotnot|fotnoter|source|sources|note|notes)\s*[.:]/iu;
const MARK_START = /^(?:\[\d{1,2}\]|\d{1,2}\)|[*†‡])/u;
const MARK_END = new RegExp(`(?:\\[\\d{1,2}\\]|\\d{1,2}\\)|${FOOTNOTE_MARK})$`, "u");
const PAGE = /^(?:(?:sida|sid\.?|page)\s*)?\d{1,3}(?:\s*(?:\(|av|of|\/)\s*\d{1,3}\)?)?$/iu;

/** The cells of a row by the roles of a header's columns. */
export function readRow(grid: Grid, row: number, header: Header): BodyRow {
  const cells = cellsWithin(grid, row, header.firstColumn, header.lastColumn);
  const text = (column: number | undefined) => cells.find((cell) => cell.column === column)?.text ?? "";
  const { what, who, comment, approach, focus } = header.columns;
  return {
    row,
    cells,
    what: text(what),
    who: text(who),
    comment: text(comment),
    approach: text(approach),
    focus: text(focus),
  };
}

/** What a row is. `marks` are the footnote marks that the table's texts end with above it. */
export function kindOfRow(row: BodyRow, marks: ReadonlySet<string>): RowKind {
  if (row.cells.length === 0) return "blank";
  if (isTotals(row)) return "totals";
  if (row.cells.every(({ text }) => DASHES.test(text))) return "placeholder";
  if (isZero(row)) return "zero";
  if (isAlone(row) && isFootnote(row.cells[0]?.text ?? "", marks)) return "footnote";
  if (isAlone(row) && row.what.length <= LONGEST_SUBHEADING && isBodyName(row.what)) return "subheading";
  return isStray(row) ? "stray" : "entry";
}

/** Whether a row holds one cell only. */
export function isAlone(row: BodyRow): boolean {
  return row.cells.length === 1;
}

/** Whether the label cells are empty. */
export function isUnlabelled(row: BodyRow): boolean {
  return row.approach === "" && row.focus === "";
}

/** Whether a label cell holds something that reads as a label, be it unclear. */
export function isLabelled(row: BodyRow): boolean {
  return isLabel("approach", row.approach) || isLabel("focus", row.focus);
}

/** The footnote mark that a text ends with, or null. */
export function endingMark(text: string): string | null {
  return MARK_END.exec(text)?.[0] ?? null;
}

function isLabel(axis: "approach" | "focus", text: string): boolean {
  const reading = parseLabel(axis, text);
  return reading.kind === "value" || (reading.kind === "unclear" && reading.reason !== "unknown");
}

function isTotals(row: BodyRow): boolean {
  const rest = row.cells.filter(({ text }) => !TOTALS.test(text));
  return (
    rest.length < row.cells.length &&
    rest.every(({ text }) => /^[\d\s.,%]+$/u.test(text) || DASHES.test(text))
  );
}

function isZero(row: BodyRow): boolean {
  const isBare = isUnlabelled(row) && (row.who === "" || DASHES.test(row.who));
  return (
    isBare &&
    row.what.length <= LONGEST_ZERO_SENTENCE &&
    TELLS_OF_A_SEARCH.test(row.what) &&
    NOTHING_FOUND.test(row.what)
  );
}

function isFootnote(text: string, marks: ReadonlySet<string>): boolean {
  const mark = MARK_START.exec(text)?.[0];
  return SUPERSCRIPT_START.test(text) || NOTE_START.test(text) || (mark !== undefined && marks.has(mark));
}

function isStray(row: BodyRow): boolean {
  if (isAlone(row) && PAGE.test(row.cells[0]?.text ?? "")) return true;
  return row.what === "" && !isLabelled(row) && (isAlone(row) || (row.who === "" && isUnlabelled(row)));
}
