import { formatSections } from "../../formatCode";
import { dateText } from "../../formatDate";
import { finite, numberText, toNumber, toText, toTruth } from "../coercion";
import { MANY, firstError, ofMany, ofValues, type FunctionDefinition, type FunctionTable } from "../define";
import { eachValue, valueIn } from "../manyValues";
import { shifted } from "./arithmetic";
import { typedText } from "../typedText";
import { FormulaError, Uncalculated, VALUE, isMany, type Operand, type Single } from "../values";
import { wildcardPattern } from "../wildcards";

const LONGEST = 32_767;

type Kind = "text" | "number";

/** A function of single values that are made texts or numbers first, as `kinds` says. */
function of(
  least: number,
  kinds: readonly Kind[],
  run: (texts: (index: number) => string, numbers: (index: number, otherwise?: number) => number) => Single,
): FunctionDefinition {
  return ofValues(least, kinds.length, (args) => {
    const values = args.map((arg, index) => (kinds[index] === "text" ? toText(arg) : toNumber(arg)));
    const error = firstError(values);
    if (error !== null) return error;
    const given = (index: number, otherwise: number) => {
      const value = values[index];
      return typeof value === "number" ? Math.trunc(value) : otherwise;
    };
    return run(
      (index) => textOf(values[index]),
      (index, otherwise = 1) => given(index, otherwise),
    );
  });
}

function textOf(value: Single | undefined): string {
  return typeof value === "string" ? value : "";
}

function limited(text: string): string | FormulaError {
  return text.length > LONGEST ? VALUE : text;
}

/** Place of `wanted`, counted from 1. */
function find(text: string, wanted: string, start: number): number | FormulaError {
  if (start < 1 || start > text.length + 1) return VALUE;
  const at = text.indexOf(wanted, start - 1);
  return at < 0 ? VALUE : at + 1;
}

/** As `find`, without regard to case and with wildcards. */
function search(text: string, wanted: string, start: number): number | FormulaError {
  const pattern = wildcardPattern(wanted);
  if (pattern === null) return find(text.toLowerCase(), wanted.toLowerCase(), start);
  if (start < 1 || start > text.length + 1) return VALUE;
  const at = text.slice(start - 1).search(new RegExp(pattern, "iu"));
  return at < 0 ? VALUE : at + start;
}

function substitute(text: string, old: string, replacement: string, which: number | null): Single {
  if (which !== null && which < 1) return VALUE;
  if (old === "") return text;
  if (which === null) return limited(text.replaceAll(old, replacement));
  let at = -1;
  for (let left = which; left > 0; left--) {
    at = text.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return text;
  }
  return limited(text.slice(0, at) + replacement + text.slice(at + old.length));
}

/** Every letter that follows something else than a letter is a capital. */
function proper(text: string): string {
  return text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** All texts of the arguments one after the other. */
function joined(args: readonly Operand[], separator: string, skipsEmpty: boolean): Single {
  const pieces: (string | FormulaError)[] = [];
  for (const arg of args) {
    if (!isMany(arg)) pieces.push(toText(arg));
    else if (skipsEmpty) eachValue(arg, (value) => pieces.push(toText(value)));
    else eachPlace(arg, (value) => pieces.push(toText(value)));
  }
  const error = firstError(pieces);
  if (error !== null) return error;
  const kept = skipsEmpty ? pieces.filter((piece) => piece !== "") : pieces;
  return limited(kept.map(textOf).join(separator));
}

function eachPlace(operand: Extract<Operand, { height: number }>, visit: (value: Single) => void): void {
  for (let row = 0; row < operand.height; row++) {
    for (let column = 0; column < operand.width; column++) visit(valueIn(operand, row, column));
  }
}

function textJoin([separator = null, skips = null, ...texts]: readonly Operand[]): Single {
  if (isMany(separator) || isMany(skips)) throw new Uncalculated("TEXTJOIN with several separators");
  const [between, skipsEmpty] = [toText(separator), toTruth(skips)];
  if (between instanceof FormulaError) return between;
  return skipsEmpty instanceof FormulaError ? skipsEmpty : joined(texts, between, skipsEmpty);
}

/** The formats of TEXT that mean the same whatever the user's language, and those with a decimal comma. */
const ZEROS = /^(0+)(?:,(0+))?(%?)$/;
/** Months and days, whose letters are the same in Swedish. */
const DAYS_AND_MONTHS = /^(?:[dm]+|[ .-])*[dm](?:[dm]+|[ .-])*$/i;
const LAST_SERIAL = 2_958_465;
/** Days between the two date systems. */
const SYSTEM_1904 = 1462;

/** Guess: other formats are left to Excel, where letters such as those of years are the user's language's own. */
function formatted(value: Single, format: string, date1904: boolean): Single {
  if (typeof value === "boolean" || format === "@") return toText(value);
  const number = typeof value === "string" ? typedText(value) : (value as number | null);
  if (number === null && typeof value === "string") return value;
  if (DAYS_AND_MONTHS.test(format)) return daysAndMonths(number ?? 0, format, date1904);
  const [all, whole = "", decimals = "", percent] = ZEROS.exec(format) ?? [];
  if (all === undefined) throw new Uncalculated(`TEXT with the format ${format}`);
  const shown = shifted(
    Math.abs(Number((number ?? 0).toPrecision(15))),
    decimals.length + (percent === "%" ? 2 : 0),
  );
  const digits = numberText(Math.round(shown)).padStart(whole.length + decimals.length, "0");
  const point = digits.length - decimals.length;
  const isNegative = (number ?? 0) < 0 && /[1-9]/.test(digits);
  const fraction = decimals === "" ? "" : `,${digits.slice(point)}`;
  return `${isNegative ? "-" : ""}${digits.slice(0, point)}${fraction}${percent}`;
}

function daysAndMonths(value: number, format: string, date1904: boolean): Single {
  const serial = value + (date1904 ? SYSTEM_1904 : 0);
  const [section] = formatSections(format);
  const isDate = value >= 0 && serial <= LAST_SERIAL && section !== undefined;
  return isDate ? dateText(Math.floor(serial), section.pieces) : VALUE;
}

/** Guess: above 127 the characters are those of Windows in Western Europe, which from 160 on are Unicode's. */
function character(code: number): Single {
  if (code < 1 || code > 255) return VALUE;
  if (code > 126 && code < 160) throw new Uncalculated("CHAR");
  return String.fromCharCode(code);
}

function codeOf(text: string): Single {
  const code = text.codePointAt(0);
  if (code === undefined) return VALUE;
  if (code > 255 || (code > 126 && code < 160)) throw new Uncalculated("CODE");
  return code;
}

export const TEXT: FunctionTable = {
  CHAR: of(1, ["number"], (_, number) => character(number(0))),
  CLEAN: of(1, ["text"], (text) => [...text(0)].filter((one) => one >= " ").join("")),
  CODE: of(1, ["text"], (text) => codeOf(text(0))),
  CONCAT: ofMany(1, MANY, (args) => joined(args, "", false)),
  CONCATENATE: ofValues(1, MANY, (args) => joined(args, "", false)),
  EXACT: of(2, ["text", "text"], (text) => text(0) === text(1)),
  FIND: of(2, ["text", "text", "number"], (text, number) => find(text(1), text(0), number(2))),
  LEFT: of(1, ["text", "number"], (text, number) => (number(1) < 0 ? VALUE : text(0).slice(0, number(1)))),
  LEN: of(1, ["text"], (text) => text(0).length),
  LOWER: of(1, ["text"], (text) => text(0).toLowerCase()),
  MID: of(3, ["text", "number", "number"], (text, number) =>
    number(1) < 1 || number(2) < 0 ? VALUE : text(0).slice(number(1) - 1, number(1) - 1 + number(2)),
  ),
  PROPER: of(1, ["text"], (text) => proper(text(0))),
  REPLACE: of(4, ["text", "number", "number", "text"], (text, number) =>
    number(1) < 1 || number(2) < 0
      ? VALUE
      : limited(text(0).slice(0, number(1) - 1) + text(3) + text(0).slice(number(1) - 1 + number(2))),
  ),
  REPT: of(2, ["text", "number"], (text, number) =>
    number(1) < 0 || text(0).length * number(1) > LONGEST ? VALUE : text(0).repeat(number(1)),
  ),
  RIGHT: of(1, ["text", "number"], (text, number) =>
    number(1) < 0 ? VALUE : text(0).slice(Math.max(0, text(0).length - number(1))),
  ),
  SEARCH: of(2, ["text", "text", "number"], (text, number) => search(text(1), text(0), number(2))),
  SUBSTITUTE: ofValues(3, 4, ([text = null, old = null, replacement = null, which]) => {
    const texts = [toText(text), toText(old), toText(replacement)];
    const at = which === undefined ? null : toNumber(which);
    const error = firstError([...texts, at]);
    if (error !== null) return error;
    const [a = "", b = "", c = ""] = texts as string[];
    return substitute(a, b, c, typeof at === "number" ? Math.trunc(at) : null);
  }),
  T: ofValues(1, 1, ([value = null]) => (typeof value === "string" ? value : "")),
  TEXT: ofValues(2, 2, ([value = null, format = null], { book }) => {
    const code = toText(format);
    return code instanceof FormulaError ? code : formatted(value, code, book.date1904);
  }),
  TEXTJOIN: ofMany(3, MANY, textJoin, [0, 1]),
  TRIM: of(1, ["text"], (text) => text(0).replace(/ +/g, " ").replace(/^ | $/g, "")),
  UNICHAR: of(1, ["number"], (_, number) =>
    number(0) < 1 || number(0) > 0x10ffff ? VALUE : String.fromCodePoint(number(0)),
  ),
  UNICODE: of(1, ["text"], (text) => text(0).codePointAt(0) ?? VALUE),
  UPPER: of(1, ["text"], (text) => text(0).toUpperCase()),
  VALUE: ofValues(1, 1, ([value = null]) => {
    const number = typeof value === "boolean" ? VALUE : toNumber(value);
    return number instanceof FormulaError ? number : finite(number, VALUE);
  }),
};
