/** `Excel.DynamicFilterCriteria`, in Excel's own spelling of February. */
export const DYNAMIC_CRITERIA = [
  "AboveAverage",
  "BelowAverage",
  "AllDatesInPeriodJanuary",
  "AllDatesInPeriodFebruray",
  "AllDatesInPeriodMarch",
  "AllDatesInPeriodApril",
  "AllDatesInPeriodMay",
  "AllDatesInPeriodJune",
  "AllDatesInPeriodJuly",
  "AllDatesInPeriodAugust",
  "AllDatesInPeriodSeptember",
  "AllDatesInPeriodOctober",
  "AllDatesInPeriodNovember",
  "AllDatesInPeriodDecember",
  "AllDatesInPeriodQuarter1",
  "AllDatesInPeriodQuarter2",
  "AllDatesInPeriodQuarter3",
  "AllDatesInPeriodQuarter4",
  "LastMonth",
  "LastQuarter",
  "LastWeek",
  "LastYear",
  "NextMonth",
  "NextQuarter",
  "NextWeek",
  "NextYear",
  "ThisMonth",
  "ThisQuarter",
  "ThisWeek",
  "ThisYear",
  "Today",
  "Tomorrow",
  "YearToDate",
  "Yesterday",
] as const;
export type DynamicCriteria = (typeof DYNAMIC_CRITERIA)[number];

const DAY = 86_400_000;
const FIRST_MONTH = DYNAMIC_CRITERIA.indexOf("AllDatesInPeriodJanuary");
const FIRST_QUARTER = DYNAMIC_CRITERIA.indexOf("AllDatesInPeriodQuarter1");
const DISTANCE = { Last: -1, Yesterday: -1, This: 0, Today: 0, Next: 1, Tomorrow: 1 } as const;

/** The moment that a date's serial number in the 1900 system stands for, as if in UTC. */
export function momentOf(serial: number): Date {
  return new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + Math.round(serial * 86_400) * 1000);
}

/** Whether a moment lies in the period, seen from `today`. Both are local times written as if in UTC. */
export function isInPeriod(criteria: DynamicCriteria, moment: Date, today: Date): boolean {
  const place = DYNAMIC_CRITERIA.indexOf(criteria);
  if (/Quarter\d$/.test(criteria)) return Math.floor(moment.getUTCMonth() / 3) === place - FIRST_QUARTER;
  if (criteria.startsWith("AllDates")) return moment.getUTCMonth() === place - FIRST_MONTH;
  const [from, to] = periodOf(criteria, today);
  return moment.getTime() >= from && moment.getTime() < to;
}

/** From the first moment of a period to the first one after it. */
function periodOf(criteria: DynamicCriteria, today: Date): [number, number] {
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()];
  if (criteria === "YearToDate") return [Date.UTC(year, 0, 1), Date.UTC(year, month, day) + DAY];
  const [word = "", distance = 0] =
    Object.entries(DISTANCE).find(([start]) => criteria.startsWith(start)) ?? [];
  const months = monthsIn(criteria.slice(word.length));
  if (months > 0) {
    const first = Math.floor(month / months) * months + distance * months;
    return [Date.UTC(year, first, 1), Date.UTC(year, first + months, 1)];
  }
  // Guess: a week begins with its Sunday in Excel's filters, whatever the country.
  const isWeek = criteria.endsWith("Week");
  const days = isWeek ? 7 : 1;
  const start = Date.UTC(year, month, day - (isWeek ? today.getUTCDay() : 0)) + distance * days * DAY;
  return [start, start + days * DAY];
}

function monthsIn(unit: string): number {
  if (unit === "Year") return 12;
  if (unit === "Quarter") return 3;
  return unit === "Month" ? 1 : 0;
}
