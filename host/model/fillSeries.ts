import type { Cell, Scalar } from "./book";
import { apiNotFound } from "./hostError";

/** A cell that is filled from, with what its format makes of a number. */
export interface FillSource {
  readonly cell: Cell | undefined;
  readonly isDate: boolean;
}

/** The value of the cell so many steps from the first source cell, before it for a negative number; null for a copy. */
type Series = (step: number) => Scalar | null;

const COPY: Series = () => null;
/** Excel continues these by its lists, which depend on the user's language. */
const LISTED =
  /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?$|^(mån|tis|ons|tors?|fre|lör|sön)(dag)?$|^(jan|feb|mar|apr|may|maj|jun|jul|aug|sept?|oct|okt|nov|dec)/i;
const QUARTER = /^(q|qtr|quarter|kv|kvartal) ?[1-4]$/i;

/**
 * How a row or column of cells goes on. `always` makes a series of one number too, as "FillSeries" does; else one is
 * copied. Numbers go on along the straight line nearest to them, dates by their step, numbered texts by their number.
 * Lists, quarters, months and mixed kinds are `ApiNotFound`.
 */
export function seriesOf(sources: readonly FillSource[], always: boolean): Series {
  const held = sources.map(({ cell }) => (cell?.formula === undefined ? (cell?.value ?? "") : null));
  const numbers = held.filter((value) => typeof value === "number");
  const texts = held.filter((value) => typeof value === "string");
  if (texts.some((text) => LISTED.test(text) || QUARTER.test(text))) throw refused("lists");
  if (numbers.length > 0 && numbers.length < held.length) throw refused("mixed kinds");
  if (numbers.length > 0)
    return numberSeries(
      numbers,
      sources.some(({ isDate }) => isDate),
      always,
    );
  const numbered = texts.flatMap((text) => numberedText(text) ?? []);
  if (numbered.length === 0) return COPY;
  if (numbered.length < held.length) throw refused("mixed kinds");
  return numberedSeries(numbered);
}

function refused(what: string): Error {
  return apiNotFound(`Range.autoFill of ${what}`);
}

function numberSeries(numbers: readonly number[], isDate: boolean, always: boolean): Series {
  const [first = 0, second] = numbers;
  if (second === undefined) return isDate || always ? (step) => first + step : COPY;
  if (isDate) requireDays(numbers);
  const line = nearestLine(numbers);
  return (step) => Number((line.start + line.slope * step).toPrecision(15));
}

/** Dates a month or more apart may go on by months. */
function requireDays(dates: readonly number[]): void {
  const steps = dates.slice(1).map((date, index) => date - (dates[index] ?? date));
  if (steps.some((step) => step !== steps[0] || Math.abs(step) >= 28)) throw refused("months");
}

/** By least squares. */
function nearestLine(values: readonly number[]): { start: number; slope: number } {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
  return { start: mean - slope * middle, slope };
}

interface NumberedText {
  readonly before: string;
  readonly number: number;
  readonly digits: number;
}

/** A text that ends in a whole number, such as `Rad 01`. */
function numberedText(text: string): NumberedText | null {
  const [, before, digits] = /^(.*?)(\d{1,9})$/s.exec(text) ?? [];
  if (before === undefined || digits === undefined) return null;
  return { before, number: Number(digits), digits: digits.length };
}

function numberedSeries(texts: readonly NumberedText[]): Series {
  const [first, second] = texts;
  if (first === undefined) return COPY;
  const step = second === undefined ? 1 : second.number - first.number;
  const isEven = texts.every(
    ({ before, number }, index) => before === first.before && number === first.number + step * index,
  );
  if (!isEven) throw refused("uneven texts");
  return (steps) => {
    const number = Math.abs(first.number + step * steps);
    return `${first.before}${String(number).padStart(first.digits, "0")}`;
  };
}
