import type { Scalar } from "./book";
import { isFormula } from "./formulaSyntax";
import { invalidArgument } from "./hostError";
import { typedDate } from "./typedDate";

/** Longest text that a cell holds. */
const LONGEST_TEXT = 32_767;
/** Longest formula, without its `=`. */
const LONGEST_FORMULA = 8192;
const NUMBER = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(E[+-]?\d+)?(%?)$/i;
const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i;
/** Days between the two date systems. */
const SYSTEM_1904 = 1462;

/** What a cell holds after something was written to it; the value of a formula is calculated later. */
export interface Entry {
  readonly value: Scalar;
  readonly error?: true;
  readonly formula?: string;
  /** The format that Excel gives a cell whose format is General. */
  readonly numberFormat?: string;
}

/** What a written text depends on besides itself. */
export interface InputSettings {
  readonly date1904: boolean;
  /** For dates typed without one. */
  readonly currentYear: number;
}

/**
 * What a value written through `Range.values` or `Range.formulas` puts in a cell of the given number format; null where
 * it leaves the cell alone. Strings are read as English (US) Excel reads what is typed, whatever the user's language.
 * A text too long, or one that begins as a formula and is none, is `InvalidArgument`.
 */
export function readInput(input: unknown, numberFormat: string, settings: InputSettings): Entry | null {
  if (input === null || input === undefined) return null;
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") throw invalidArgument();
  if (input.length > LONGEST_TEXT) throw invalidArgument();
  return numberFormat === "@" ? { value: input } : readText(input, settings);
}

function readText(text: string, settings: InputSettings): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  return formulaEntry(text) ?? (mayBeTyped(text) ? typedEntry(text, settings) : null) ?? { value: text };
}

/** Most texts begin as no number, date or constant does, and need no closer look. */
function mayBeTyped(text: string): boolean {
  return text.length < 40 && /^\s*(?:[-+$(.\d#]|true\s*$|false\s*$|[a-z]{3,9}[- ]\d)/i.test(text);
}

function typedEntry(text: string, settings: InputSettings): Entry | null {
  const typed = text.trim();
  const number = typedNumber(typed);
  if (number !== null) return number;
  if (/^(true|false)$/i.test(typed)) return { value: typed.toLowerCase() === "true" };
  if (ERRORS.test(typed)) return { value: typed.toUpperCase(), error: true };
  const date = typedDate(typed, settings.currentYear);
  if (date === null) return null;
  const serial = date.serial - (settings.date1904 && date.serial >= 1 ? SYSTEM_1904 : 0);
  return { value: serial, numberFormat: date.numberFormat };
}

/** A number with optional thousands, exponent, percent or dollar sign; `(5)` is -5. */
function typedNumber(text: string): Entry | null {
  const bracketed = /^\(([^()+-]+)\)$/.exec(text)?.[1];
  const [all, sign, dollar, whole = "", decimals = "", power = "", percent] =
    NUMBER.exec(bracketed === undefined ? text : `-${bracketed}`) ?? [];
  if (all === undefined || !/\d/.test(whole + decimals)) return null;
  const size = Number(`${whole.replaceAll(",", "")}${decimals}${power}`) / (percent === "%" ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const value = sign === "-" && size !== 0 ? -size : size;
  const numberFormat = typedFormat({
    whole,
    decimals,
    power,
    percent: percent === "%",
    dollar: dollar === "$",
  });
  return numberFormat === null ? { value } : { value, numberFormat };
}

interface NumberForm {
  readonly whole: string;
  readonly decimals: string;
  readonly power: string;
  readonly percent: boolean;
  readonly dollar: boolean;
}

function typedFormat({ whole, decimals, power, percent, dollar }: NumberForm): string | null {
  const fraction = decimals.length > 1 ? ".00" : "";
  if (percent) return `0${fraction}%`;
  if (dollar) return `$#,##0${fraction}`;
  if (whole.includes(",")) return `#,##0${fraction}`;
  return power === "" ? null : "0.00E+00";
}

/**
 * A text that begins with `=`, `+` or `-` is a formula unless it is a number; one that cannot be read as a formula is
 * refused, as Excel does with a row of dashes. A lone sign is text.
 */
function formulaEntry(text: string): Entry | null {
  const first = text.charAt(0);
  if (text.length < 2 || !(first === "=" || first === "+" || first === "-")) return null;
  if (first !== "=" && typedNumber(text.trim()) !== null) return null;
  const formula = first === "=" ? text.slice(1) : text;
  if (formula.length > LONGEST_FORMULA || !isFormula(formula)) throw invalidArgument();
  return { value: "", formula };
}
