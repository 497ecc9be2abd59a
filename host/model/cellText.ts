import type { Cell, Scalar } from "./book";

/** How a user whose language is Swedish sees truth values. */
const TRUTH = { true: "SANT", false: "FALSKT" };
const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const DECIMAL_FORMAT = /^(#,##)?0(\.0+)?(%?)$/;
const DATE_FORMAT = /^[dmyhs\-/:. ]+$/i;

/**
 * The text of `Range.text`: what the cell shows, for Swedish settings.
 * Guess: formats other than General, text, decimals, percent and plain dates show the value as General does.
 */
export function cellText(cell: Cell | undefined, numberFormat: string, date1904: boolean): string {
  if (cell === undefined) return "";
  const { value } = cell;
  if (typeof value === "boolean") return TRUTH[`${value}`];
  if (typeof value === "string") return value;
  return numberText(value, numberFormat, date1904);
}

function numberText(value: number, numberFormat: string, date1904: boolean): string {
  const decimal = DECIMAL_FORMAT.exec(numberFormat);
  if (decimal !== null) return decimalText(value, decimal);
  const isDate = DATE_FORMAT.test(numberFormat) && value >= 0;
  return isDate ? dateText(value + (date1904 ? 1462 : 0), numberFormat) : generalText(value);
}

function decimalText(value: number, [, thousands, decimals = "", percent]: RegExpExecArray): string {
  const shown = percent === "%" ? value * 100 : value;
  const [whole = "", fraction] = shown.toFixed(Math.max(0, decimals.length - 1)).split(".");
  const grouped = thousands === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return `${grouped}${fraction === undefined ? "" : `,${fraction}`}${percent === "%" ? "%" : ""}`;
}

/** Eleven significant digits at most, with a decimal comma. */
export function generalText(value: Scalar): string {
  if (typeof value !== "number") return String(value);
  const rounded = Number(value.toPrecision(11));
  return String(rounded).replace(".", ",").replace("e", "E");
}

function dateText(serial: number, numberFormat: string): string {
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + Math.round(serial * 86_400) * 1000);
  let afterHour = false;
  return numberFormat.toLowerCase().replace(/y+|m+|d+|h+|s+/g, (part) => {
    const minutes = afterHour && part.startsWith("m");
    afterHour = part.startsWith("h");
    return minutes ? String(date.getUTCMinutes()).padStart(part.length, "0") : datePart(date, part);
  });
}

function datePart(date: Date, part: string): string {
  const two = part.length > 1 ? 2 : 1;
  const padded = (number: number) => String(number).padStart(two, "0");
  switch (part.charAt(0)) {
    case "y":
      return part.length > 2
        ? String(date.getUTCFullYear())
        : String(date.getUTCFullYear() % 100).padStart(2, "0");
    case "m":
      return part.length > 2 ? (MONTHS[date.getUTCMonth()] ?? "") : padded(date.getUTCMonth() + 1);
    case "d":
      return padded(date.getUTCDate());
    case "h":
      return padded(date.getUTCHours());
    default:
      return padded(date.getUTCSeconds());
  }
}
