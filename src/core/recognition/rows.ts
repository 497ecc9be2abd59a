/** What the rows under a header are. */
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

/**
 * `page`: a page number, or a row that is numbered but still empty. `note`: texts that are no intervention (a caption, a
 * definition, an instruction, words beside the table).
 */
export type RowKind = "blank" | "entry" | "zero" | "placeholder" | "totals" | "footnote" | "note" | "page";

const LONGEST_ZERO_SENTENCE = 250;

const DASHES = /^[\p{Pd}−_.·…\s]+$/u;
const TOTALS =
  /^(?:totalt?|totals|summa|delsumma|subtotal|grand total|sum|antal|varav)(?:[\s:=,()]+(?:antal|summa|insatser|interventions|för|år|of|och|st|stycken|sa|pi|r-g|r|g|\d+))*[\s:=.]*$/iu;
const TELLS_OF_A_SEARCH =
  /^(?:sökning|inga|inte|ingen|noll|0\s|no\s|none|det\s|under\s|för\s|år\s|vi\s|kartläggning|genomgång|the search)/iu;
const NOTHING_FOUND =
  /(?<!\p{L})(?:inga|ingen|inte (?:i )?(?:några|någon)|noll|0|no|not? any|none)(?!\p{L}).{0,40}?(?:träff|insats|aktivitet|åtgärd|intervention|hits?(?!\p{L}))/iu;
const SUPERSCRIPT_START = /^[¹²³⁰⁴-⁹]/u;
const NOTE_START = /^(?:källa|källor|not|noter|anm|obs|fotnot|fotnoter|source|sources|note|notes)\s*[.:]/iu;
const ABOUT_TABLE =
  /^(?:senast\s|(?:uppdaterad|reviderad|upprättad|framtagen|skapad|sammanställ(?:d|t))\s+(?:av|\d|den|i|under)|sammanställningen\s|kontakt(?:person)?(?:er)?\s*:|uppgifterna\s|uppgifter\s+(?:från|enligt|hämtade)|förklaring|förkortningar|last updated|compiled by)/iu;
const MARK_START = /^(?:\[\d{1,2}\]|\d{1,2}\)|[*†‡])/u;
const MARK_END = new RegExp(`(?:\\[\\d{1,2}\\]|\\d{1,2}\\)|${FOOTNOTE_MARK})$`, "u");
const CODE = /^(?:SA|PI|R|G|R\s?[/–-]\s?G)$/u;
const DEFINITION_START = /^(?:SA|PI|R|G|R\s?[/–-]\s?G)\s*(?:[=:]|\s[\p{Pd}−]\s)/u;
const OFFERS_CHOICE = /(?<!\p{L})(?:eller|or|välj|ange|choose|select)(?!\p{L})/iu;
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
  if (row.cells.every(({ text }) => PAGE.test(text))) return "page";
  return isNote(row) ? "note" : "entry";
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

/** Whether a text says that a search or a review found nothing. */
export function saysNothingFound(text: string): boolean {
  return text.length <= LONGEST_ZERO_SENTENCE && TELLS_OF_A_SEARCH.test(text) && NOTHING_FOUND.test(text);
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
  return isBare && saysNothingFound(row.what);
}

function isFootnote(text: string, marks: ReadonlySet<string>): boolean {
  const mark = MARK_START.exec(text)?.[0];
  return (
    SUPERSCRIPT_START.test(text) ||
    NOTE_START.test(text) ||
    ABOUT_TABLE.test(text) ||
    (mark !== undefined && marks.has(mark))
  );
}

/** No text in the column of interventions, a code in it, a caption, or words that tell how to fill in the table. */
function isNote(row: BodyRow): boolean {
  if (row.what === "") return !isLabelled(row) && (isAlone(row) || (row.who === "" && isUnlabelled(row)));
  const isCode = CODE.test(row.what) && isUnlabelled(row);
  const isCaption = isAlone(row) && (row.what.endsWith(":") || DEFINITION_START.test(row.what));
  const isInstruction = OFFERS_CHOICE.test(row.approach) && OFFERS_CHOICE.test(row.focus);
  return isCode || isCaption || isInstruction;
}
