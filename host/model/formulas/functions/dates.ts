import { toNumber } from "../coercion";
import { firstError, ofMany, ofValues, type FunctionDefinition, type FunctionTable } from "../define";
import { numbersIn } from "../numbersIn";
import { dayOf, daysInMonth, serialOf, weekdayOf, type Day } from "../serials";
import { typedText } from "../typedText";
import { FormulaError, NUM, Uncalculated, VALUE, type Operand, type Single } from "../values";

/** A function of numbers that knows the workbook's date system. */
function ofSerials(
  least: number,
  most: number,
  run: (numbers: number[], date1904: boolean) => Single,
): FunctionDefinition {
  return ofValues(least, most, (args, { book }) => {
    const numbers = args.map(toNumber);
    return firstError(numbers) ?? run(numbers as number[], book.date1904);
  });
}

/** A function of the day of a serial number. */
function ofDay(run: (day: Day, serial: number, date1904: boolean) => Single): FunctionDefinition {
  return ofSerials(1, 1, ([serial = 0], date1904) => {
    const day = dayOf(serial, date1904);
    return day === null ? NUM : run(day, Math.floor(serial), date1904);
  });
}

/** Seconds since midnight. */
function ofTime(run: (seconds: number) => number): FunctionDefinition {
  return ofSerials(1, 1, ([serial = 0]) => {
    if (serial < 0) return NUM;
    return run(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400);
  });
}

function date(year: number, month: number, day: number, date1904: boolean): Single {
  const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
  if (year < 0 || full > 9999) return NUM;
  return serialOf({ year: full, month: Math.trunc(month), day: Math.trunc(day) }, date1904) ?? NUM;
}

/** The same day some months on, or the month's last day where it has no such day or `atEnd`. */
function monthsOn(serial: number, months: number, date1904: boolean, atEnd: boolean): Single {
  const day = dayOf(serial, date1904);
  if (day === null) return NUM;
  const count = day.year * 12 + day.month - 1 + Math.trunc(months);
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  if (year < 1900) return NUM;
  const last = daysInMonth(year, month);
  return serialOf({ year, month, day: atEnd ? last : Math.min(day.day, last) }, date1904) ?? NUM;
}

/** Numbers of the week's days by WEEKDAY's second argument: what Sunday is called, and the first number. */
function weekday(serial: number, kind: number, date1904: boolean): Single {
  if (dayOf(serial, date1904) === null) return NUM;
  const sunday = weekdayOf(serial, date1904);
  if (kind === 1) return sunday + 1;
  if (kind === 2) return ((sunday + 6) % 7) + 1;
  if (kind === 3) return (sunday + 6) % 7;
  return kind >= 11 && kind <= 17 ? ((sunday + 17 - kind) % 7) + 1 : NUM;
}

function weekOfYear(serial: number, kind: number, date1904: boolean): Single {
  const day = dayOf(serial, date1904);
  if (day === null) return NUM;
  if (kind === 21) return isoWeek(serial, date1904);
  const start = kind === 1 || kind === 17 ? 0 : kind === 2 || kind === 11 ? 1 : kind - 10;
  if (start < 0 || start > 6) return NUM;
  const first = serialOf({ year: day.year, month: 1, day: 1 }, date1904) ?? 0;
  const offset = (weekdayOf(first, date1904) - start + 7) % 7;
  return Math.floor((Math.floor(serial) - first + offset) / 7) + 1;
}

/** The week that holds the year's first Thursday is the first. */
function isoWeek(serial: number, date1904: boolean): Single {
  const thursday = Math.floor(serial) + 3 - ((weekdayOf(serial, date1904) + 6) % 7);
  const year = dayOf(thursday, date1904)?.year;
  const first = year === undefined ? null : serialOf({ year, month: 1, day: 1 }, date1904);
  return first === null ? NUM : Math.floor((thursday - first) / 7) + 1;
}

/** DATEDIF. Guess: the unit MD, which Microsoft warns against, is left to Excel. */
function difference(start: number, end: number, unit: string, date1904: boolean): Single {
  const [a, b] = [dayOf(start, date1904), dayOf(end, date1904)];
  if (a === null || b === null || Math.floor(start) > Math.floor(end)) return NUM;
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD":
    case "YD":
      throw new Uncalculated(`DATEDIF with the unit ${unit}`);
    default:
      return NUM;
  }
}

/** Weekdays from the first to the last day, both counted; negative where the last comes first. */
function workdays(start: number, end: number, holidays: readonly number[], date1904: boolean): number {
  const [first, last] = start <= end ? [start, end] : [end, start];
  const free = new Set(holidays.map(Math.floor));
  let count = 0;
  for (let day = first; day <= last; day++) if (isWorkday(day, free, date1904)) count++;
  return start <= end ? count : -count;
}

function isWorkday(day: number, free: ReadonlySet<number>, date1904: boolean): boolean {
  const weekday = weekdayOf(day, date1904);
  return weekday !== 0 && weekday !== 6 && !free.has(day);
}

function workday(start: number, days: number, holidays: readonly number[], date1904: boolean): Single {
  const free = new Set(holidays.map(Math.floor));
  const step = Math.sign(days);
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (dayOf(day, date1904) === null) return NUM;
    if (isWorkday(day, free, date1904)) left--;
  }
  return day;
}

/** A function of two whole numbers and holidays. */
function withHolidays(run: typeof workdays | typeof workday): FunctionDefinition {
  return ofMany(
    2,
    3,
    ([first = null, second = null, free]: readonly Operand[], { book }) => {
      const numbers = numbersIn([first, second]);
      const holidays = free === undefined ? [] : numbersIn([free]);
      if (numbers instanceof FormulaError) return numbers;
      if (holidays instanceof FormulaError) return holidays;
      const [a = 0, b = 0] = numbers.map(Math.trunc);
      if (a < 0 || (run === workdays && b < 0)) return NUM;
      return run(a, b, holidays, book.date1904);
    },
    [0, 1],
  );
}

/** The whole days, or the rest, of a date or time written as text. */
function ofText(part: (serial: number) => number): FunctionDefinition {
  return ofValues(1, 1, ([text = null], { book }) => {
    if (typeof text !== "string") return VALUE;
    const serial = /[-:]/.test(text) ? typedText(text) : null;
    if (serial === null && /\d/.test(text)) throw new Uncalculated("a date written as text");
    if (serial === null) return VALUE;
    return part(serial) - (book.date1904 && serial >= 1 && part(serial) >= 1 ? 1462 : 0);
  });
}

export const DATES: FunctionTable = {
  DATE: ofSerials(3, 3, ([year = 0, month = 0, day = 0], date1904) => date(year, month, day, date1904)),
  DATEDIF: ofValues(3, 3, ([start = null, end = null, unit = null], { book }) => {
    const [a, b] = [toNumber(start), toNumber(end)];
    if (a instanceof FormulaError) return a;
    return b instanceof FormulaError ? b : difference(a, b, String(unit), book.date1904);
  }),
  DATEVALUE: ofText(Math.floor),
  DAY: ofDay(({ day }) => day),
  DAYS: ofSerials(2, 2, ([end = 0, start = 0], date1904) =>
    dayOf(end, date1904) === null || dayOf(start, date1904) === null
      ? NUM
      : Math.floor(end) - Math.floor(start),
  ),
  EDATE: ofSerials(2, 2, ([serial = 0, months = 0], date1904) => monthsOn(serial, months, date1904, false)),
  EOMONTH: ofSerials(2, 2, ([serial = 0, months = 0], date1904) => monthsOn(serial, months, date1904, true)),
  HOUR: ofTime((seconds) => Math.floor(seconds / 3600)),
  ISOWEEKNUM: ofDay((_, serial, date1904) => isoWeek(serial, date1904)),
  MINUTE: ofTime((seconds) => Math.floor(seconds / 60) % 60),
  MONTH: ofDay(({ month }) => month),
  NETWORKDAYS: withHolidays(workdays),
  NOW: ofValues(0, 0, (_, { now }) => now()),
  SECOND: ofTime((seconds) => seconds % 60),
  TIME: ofSerials(3, 3, ([hours = 0, minutes = 0, seconds = 0]) => {
    const time = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return time < 0 ? NUM : (time % 86_400) / 86_400;
  }),
  TIMEVALUE: ofText((serial) => serial - Math.floor(serial)),
  TODAY: ofValues(0, 0, (_, { now }) => Math.floor(now())),
  WEEKDAY: ofSerials(1, 2, ([serial = 0, kind = 1], date1904) => weekday(serial, Math.trunc(kind), date1904)),
  WEEKNUM: ofSerials(1, 2, ([serial = 0, kind = 1], date1904) =>
    weekOfYear(serial, Math.trunc(kind), date1904),
  ),
  WORKDAY: withHolidays(workday),
  YEAR: ofDay(({ year }) => year),
};
