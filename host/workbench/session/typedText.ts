import type { Cell } from "../../model/book";
import { readInput, type InputSettings } from "../../model/cellInput";
import { cellText } from "../../model/cellText";

/**
 * What a user with Swedish settings types in a cell and sees there when editing it. Formulas are typed and seen as the
 * file and the API have them: English names, commas between arguments.
 */

const NUMBER = /^([+-]?)(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)?(,\d*)?(E[+-]?\d+)?\s*(%?)$/i;
const DAY_AND_MONTH = /^(\d{1,2})\/(\d{1,2})(\/\d{2}|\/\d{4})?$/;
const TRUTHS = new Map([
  ["sant", "TRUE"],
  ["falskt", "FALSE"],
]);
const DATE_FORMAT = /^(?=.*[dy])[dmyhs\-/:. ]+$/i;

/**
 * The typed text as the model reads it, which is as English (US) Excel does.
 * Guess: what is a number in English but not in Swedish, such as `1.5`, is taken as that number.
 */
export function typedInput(text: string): string {
  const typed = text.trim();
  return TRUTHS.get(typed.toLowerCase()) ?? englishNumber(typed) ?? englishDate(typed) ?? text;
}

function englishNumber(typed: string): string | null {
  const [all, sign = "", whole = "", decimals = "", power = "", percent = ""] = NUMBER.exec(typed) ?? [];
  if (all === undefined || !/\d/.test(whole + decimals)) return null;
  return `${sign}${whole.replaceAll(/[ \u00a0]/g, ",")}${decimals.replace(",", ".")}${power}${percent}`;
}

/** In Swedish the day comes before the month. */
function englishDate(typed: string): string | null {
  const [all, day = "", month = "", year = ""] = DAY_AND_MONTH.exec(typed) ?? [];
  return all === undefined ? null : `${month}/${day}${year}`;
}

/** What is seen when a cell is edited; typed again it gives the same cell. */
export function editedText(cell: Cell, numberFormat: string, settings: InputSettings): string {
  const { value, formula } = cell;
  if (formula !== undefined) return `=${formula}`;
  if (typeof value === "number") return numberText(value, numberFormat, settings);
  if (typeof value === "boolean" || cell.error === true) return cellText(cell, "General", settings.date1904);
  return isReadAsItself(value, numberFormat, settings) ? value : `'${value}`;
}

function numberText(value: number, numberFormat: string, settings: InputSettings): string {
  if (DATE_FORMAT.test(numberFormat) && value >= 0) return dateText(value, settings);
  const percent = numberFormat.endsWith("%");
  const shown = Number((percent ? value * 100 : value).toPrecision(15));
  return `${String(shown).toUpperCase().replace(".", ",")}${percent ? "%" : ""}`;
}

function dateText(value: number, { date1904 }: InputSettings): string {
  const format = Number.isInteger(value) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss";
  return cellText({ value, style: 0 }, format, date1904);
}

/** Most texts begin as nothing that typing would take for anything else. */
const MAY_DIFFER = /^\s*(?:['=+\-$(.,\d#]|(?:true|false|sant|falskt)\s*$|[a-z]{3,9}[- ]\d)/i;

/** Whether typing the text leaves that very text: not so for `'01` without its mark, or `=x`. */
function isReadAsItself(text: string, numberFormat: string, settings: InputSettings): boolean {
  if (numberFormat === "@" || !MAY_DIFFER.test(text)) return true;
  const typed = typedInput(text);
  if (typed !== text || /^['=+-]/.test(text)) return false;
  return readInput(text, numberFormat, settings)?.value === text;
}
