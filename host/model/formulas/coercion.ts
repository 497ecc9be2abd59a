import { typedText } from "./typedText";
import { FormulaError, Uncalculated, VALUE, type Single } from "./values";

/**
 * How texts, numbers and truth values become one another.
 * Guess: the user's settings are Swedish: a decimal comma, and SANT and FALSKT for truth values as texts.
 */
const TRUTH = { true: "SANT", false: "FALSKT" };
/** Digits that Excel keeps of a number. */
const PRECISION = 15;

/** A number, or the error that Excel gives instead; blank is 0. */
export function toNumber(value: Single): number | FormulaError {
  if (typeof value === "number" || value instanceof FormulaError) return value;
  if (typeof value === "string") return typedText(value) ?? VALUE;
  return Number(value);
}

export function toText(value: Single): string | FormulaError {
  if (value instanceof FormulaError || typeof value === "string") return value;
  if (typeof value === "boolean") return TRUTH[`${value}`];
  return value === null ? "" : numberText(value);
}

/** A truth value; a text is one only where it spells TRUE or FALSE, in English or Swedish. */
export function toTruth(value: Single): boolean | FormulaError {
  if (typeof value === "boolean" || value instanceof FormulaError) return value;
  if (typeof value !== "string") return (value ?? 0) !== 0;
  const word = value.toUpperCase();
  if (word === "TRUE" || word === TRUTH.true) return true;
  return word === "FALSE" || word === TRUTH.false ? false : VALUE;
}

/**
 * As `&` joins a number to a text: fifteen digits at most, in full up to 1E+20. How Excel writes the smallest numbers of
 * many digits, and those around 1E+20, is not known here: they are `Uncalculated`.
 */
export function numberText(value: number): string {
  const rounded = roundedToPrecision(value);
  if (rounded === 0) return "0";
  const power = Math.floor(Math.log10(Math.abs(rounded)));
  const digits = rounded.toExponential().split("e")[0]?.length ?? 0;
  if (power === 20 || power < -9 || (power < -3 && digits > 9))
    throw new Uncalculated("such a number as text");
  return (power < 20 ? plainDigits(rounded) : scientific(rounded)).replace(".", ",");
}

function plainDigits(value: number): string {
  const text = String(value);
  return text.includes("e") ? expanded(text) : text;
}

/** `1.5e-7` without its power of ten. */
function expanded(text: string): string {
  const [mantissa = "", power = "0"] = text.split("e");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "");
  return `${sign}0.${"0".repeat(-Number(power) - 1)}${digits}`;
}

function scientific(value: number): string {
  const [mantissa = "", power = "0"] = value.toExponential().split("e");
  const size = Math.abs(Number(power));
  return `${mantissa}E${Number(power) < 0 ? "-" : "+"}${String(size).padStart(2, "0")}`;
}

export function roundedToPrecision(value: number): number {
  return Number(value.toPrecision(PRECISION));
}

/** The number of a result that may have left what Excel can hold. */
export function finite(value: number, error: FormulaError): number | FormulaError {
  return Number.isFinite(value) ? value : error;
}
