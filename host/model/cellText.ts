import type { Cell, Scalar } from "./book";
import { formatSections, type Condition, type FormatSection } from "./formatCode";
import { dateText, showsDate } from "./formatDate";
import { numberInSection } from "./formatNumber";

/** How a user whose language is Swedish sees truth values. */
const TRUTH = { true: "SANT", false: "FALSKT" };
/** The formats that mean the settings' own short date, whatever they say (ECMA-376 part 1, 18.8.30: 14 and 22). */
const SETTINGS_DATES = new Map([
  ["m/d/yyyy", "yyyy-mm-dd"],
  ["m/d/yyyy h:mm", "yyyy-mm-dd hh:mm"],
]);
/** The day after 9999-12-31. */
const END_OF_DATES = 2_958_466;
/** What a cell shows of a number that is no date. */
const NO_DATE = "########";

/** The text of `Range.text`: what the cell shows, for Swedish settings and in a column that is wide enough. */
export function cellText(cell: Cell | undefined, numberFormat: string, date1904: boolean): string {
  if (cell === undefined) return "";
  const { value } = cell;
  if (typeof value === "boolean") return TRUTH[`${value}`];
  if (numberFormat === "General" || cell.error === true) return generalText(value);
  const sections = formatSections(SETTINGS_DATES.get(numberFormat) ?? numberFormat);
  return typeof value === "string" ? shownString(value, sections) : numberText(value, sections, date1904);
}

/** Eleven significant digits at most, with a decimal comma. */
export function generalText(value: Scalar): string {
  if (typeof value !== "number") return String(value);
  const rounded = Number(value.toPrecision(11));
  return String(rounded).replace(".", ",").replace("e", "E");
}

/** Texts have the fourth section, or the last one where it has a place for them. */
function shownString(value: string, sections: readonly FormatSection[]): string {
  const last = sections[3] ?? sections[sections.length - 1];
  const isForText = sections.length > 3 || last?.pieces.some(({ kind }) => kind === "text");
  if (value === "" || last === undefined || isForText !== true) return value;
  return last.pieces
    .map((piece) => (piece.kind === "text" ? value : piece.kind === "literal" ? piece.text : ""))
    .join("");
}

function numberText(value: number, sections: readonly FormatSection[], date1904: boolean): string {
  const section = sectionOf(value, sections);
  if (section === null) return generalText(value);
  const { pieces } = section;
  if (showsDate(pieces)) {
    const serial = value + (date1904 ? 1462 : 0);
    return value < 0 || serial >= END_OF_DATES ? NO_DATE : dateText(serial, pieces);
  }
  const shown = pieces.some(({ kind }) => kind === "general" || kind === "text")
    ? pieces.map((piece) => (piece.kind === "literal" ? piece.text : plainText(piece.kind, value))).join("")
    : numberInSection(Math.abs(value), pieces);
  return value < 0 && !isForNegatives(section, sections) ? `-${shown}` : shown;
}

function plainText(kind: string, value: number): string {
  return kind === "general" || kind === "text" ? generalText(Math.abs(value)) : "";
}

/** Without conditions: positive, negative, zero. With them: the first that holds, else the one after. */
function sectionOf(value: number, sections: readonly FormatSection[]): FormatSection | null {
  const [first, second, third] = sections;
  if (first === undefined || (first.pieces.length === 0 && sections.length === 1)) return null;
  if (first.condition !== null || second?.condition != null) {
    const held = sections.slice(0, 2).find(({ condition }) => condition !== null && holds(condition, value));
    return held ?? (second === undefined || second.condition === null ? (second ?? null) : (third ?? null));
  }
  if (value < 0) return second ?? first;
  return value === 0 ? (third ?? first) : first;
}

function holds({ operator, number }: Condition, value: number): boolean {
  switch (operator) {
    case "<":
      return value < number;
    case "<=":
      return value <= number;
    case ">":
      return value > number;
    case ">=":
      return value >= number;
    case "=":
      return value === number;
    default:
      return value !== number;
  }
}

/** Such a section writes its own minus. */
function isForNegatives(section: FormatSection, sections: readonly FormatSection[]): boolean {
  const { condition } = section;
  if (condition === null) return section === sections[1] && sections[0]?.condition == null;
  return condition.operator.startsWith("<") && condition.operator !== "<>" && condition.number <= 0;
}
