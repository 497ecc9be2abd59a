import { Uncalculated } from "./values";

const NUMBER = /^([+-]?)(\d+(?:,\d*)?|,\d+)(e[+-]?\d+)?(%?)$/i;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
/** Texts made of these alone, or with the name of a month, might be numbers, dates or amounts in some form. */
const NUMERIC_CHARACTERS = /^(?:[\d\s.,:;/+\-$€%()'e]|kr|am|pm)+$/i;
const MONTH = /(^|[^a-zåäö])(jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)/i;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The number that a text stands for where one is needed, as in `"10"+1`; null where it stands for none.
 * Guess: Swedish settings, so `1,5` is a number. A text that Excel might take as a number, date or time in a way that
 * is not known here, such as `1.5`, is `Uncalculated`.
 */
export function typedText(text: string): number | null {
  const typed = text.trim();
  if (!/\d/.test(typed)) return null;
  const number = plainNumber(typed);
  if (number !== null) return number;
  const [day = "", time, ...more] = typed.split(/[ T]/);
  const serial = more.length > 0 ? null : dayAndTime(day, time);
  if (serial !== null) return serial;
  if (NUMERIC_CHARACTERS.test(typed) || MONTH.test(typed)) throw new Uncalculated("a number written as text");
  return null;
}

function plainNumber(text: string): number | null {
  const [all, sign, digits = "", power = "", percent] = NUMBER.exec(text) ?? [];
  if (all === undefined) return null;
  const size = Number(digits.replace(",", ".") + power) / (percent === "%" ? 100 : 1);
  return sign === "-" && size !== 0 ? -size : size;
}

function dayAndTime(first: string, second: string | undefined): number | null {
  if (second === undefined) return dateSerial(first) ?? timeOfDay(first);
  const [day, time] = [dateSerial(first), timeOfDay(second)];
  return day === null || time === null ? null : day + time;
}

function timeOfDay(text: string): number | null {
  const [all, hours, minutes, seconds = "0"] = TIME.exec(text) ?? [];
  if (all === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** A date as in 2020-01-31, from 1900-03-01 on in the system of 1900. */
function dateSerial(text: string): number | null {
  const [all, year, month, day] = DATE.exec(text) ?? [];
  if (all === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || Number(year) < 1901) return null;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY);
}
