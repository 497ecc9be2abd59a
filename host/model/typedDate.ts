/** A date or time of day recognised in a text: its serial number (1900 system) and the format that Excel gives the cell. */
export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const MONTH_DAY_YEAR = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/;
const MONTH_DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const DAY_NAME_YEAR = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ,]+(\d{2}|\d{4}))?$/i;
const NAME_DAY_YEAR = /^([a-z]{3,9})[- ](\d{1,2}),? +(\d{4})$/i;
const NAME_NUMBER = /^([a-z]{3,9})[- ](\d{1,2}|\d{4})$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/i;
const DATE_AND_TIME = /^(\S+)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Reads a text as English (US) Excel does when it is typed, which is how the API takes written strings whatever the
 * user's language is. A date without a year gets `currentYear`.
 * Guess: the forms below and their formats are those of desktop Excel with US settings.
 */
export function typedDate(text: string, currentYear: number): TypedDate | null {
  return wholeDate(text, currentYear) ?? timeOfDay(text) ?? dateAndTime(text, currentYear);
}

function wholeDate(text: string, currentYear: number): TypedDate | null {
  return numericDate(text, currentYear) ?? namedDate(text, currentYear);
}

function numericDate(text: string, currentYear: number): TypedDate | null {
  const iso = ISO.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const full = MONTH_DAY_YEAR.exec(text);
  if (full !== null) return dated(fourDigits(full[3]), Number(full[1]), Number(full[2]), "m/d/yyyy");
  const day = MONTH_DAY.exec(text);
  if (day !== null) return monthAndNumber(Number(day[1]), Number(day[2]), currentYear);
  const month = MONTH_YEAR.exec(text);
  if (month !== null) return dated(Number(month[2]), Number(month[1]), 1, "mmm-yy");
  const year = YEAR_MONTH.exec(text);
  return year === null ? null : dated(Number(year[1]), Number(year[2]), 1, "mmm-yy");
}

/** `3/14` is a day of the current year; `3/45` can only be a month of 1945. */
function monthAndNumber(month: number, number: number, currentYear: number): TypedDate | null {
  const day = dated(currentYear, month, number, "d-mmm");
  return day ?? (number > 31 ? dated(fourDigits(String(number)), month, 1, "mmm-yy") : null);
}

function namedDate(text: string, currentYear: number): TypedDate | null {
  const day = DAY_NAME_YEAR.exec(text);
  if (day !== null) {
    const year = day[3] === undefined ? currentYear : fourDigits(day[3]);
    return dated(year, monthNumber(day[2]), Number(day[1]), day[3] === undefined ? "d-mmm" : "d-mmm-yy");
  }
  const full = NAME_DAY_YEAR.exec(text);
  if (full !== null) return dated(Number(full[3]), monthNumber(full[1]), Number(full[2]), "d-mmm-yy");
  const pair = NAME_NUMBER.exec(text);
  if (pair === null) return null;
  const number = Number(pair[2]);
  return number > 999
    ? dated(number, monthNumber(pair[1]), 1, "mmm-yy")
    : monthAndNumber(monthNumber(pair[1]), number, currentYear);
}

function timeOfDay(text: string): TypedDate | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hours = "", minutes = "", seconds, half] = match;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const format = `h:mm${seconds === undefined ? "" : ":ss"}${half === undefined ? "" : " AM/PM"}`;
  return {
    serial: (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400,
    numberFormat: format,
  };
}

function dateAndTime(text: string, currentYear: number): TypedDate | null {
  const match = DATE_AND_TIME.exec(text);
  const date = match === null ? null : numericDate(match[1] ?? "", currentYear);
  const time = match === null ? null : timeOfDay(match[2] ?? "");
  return date === null || time === null
    ? null
    : { serial: date.serial + time.serial, numberFormat: "m/d/yyyy h:mm" };
}

/** The number of a month given by its English name or the first three letters of it; 0 for any other word. */
function monthNumber(word = ""): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** Two digits mean 1930 to 2029, as in Excel. */
function fourDigits(year = ""): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

/** Null where there is no such day. Serial 60 is the day that 1900 did not have. */
function dated(year: number, month: number, day: number, numberFormat: string): TypedDate | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900 || year > 9999) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 31)) / MILLISECONDS_A_DAY);
  return { serial: days < 60 ? days : days + 1, numberFormat };
}
