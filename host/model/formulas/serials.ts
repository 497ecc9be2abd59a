/** Days and their serial numbers. `date1904` tells the two systems apart. */
const MILLISECONDS_A_DAY = 86_400_000;
/** Days between the two date systems. */
const SYSTEM_1904 = 1462;
/** 31 December 9999 in the system of 1900. */
const LAST_SERIAL = 2_958_465;
/** 29 February 1900, a day that was not. */
const NO_DAY = 60;

export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** The day of a serial number; null outside the years that Excel knows. */
export function dayOf(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial) + (date1904 ? SYSTEM_1904 : 0);
  if (serial < 0 || whole > LAST_SERIAL) return null;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === NO_DAY) return { year: 1900, month: 2, day: 29 };
  const days = whole > NO_DAY ? whole - 1 : whole;
  const date = new Date(Date.UTC(1899, 11, 31) + days * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; months and days beyond the last count on. Null outside the years that Excel knows. */
export function serialOf({ year, month, day }: Day, date1904: boolean): number | null {
  const first = Math.round((Date.UTC(year, month - 1, 1) - Date.UTC(1899, 11, 31)) / MILLISECONDS_A_DAY);
  const serial = first + (first >= NO_DAY ? 1 : 0) + day - 1;
  const inSystem = serial - (date1904 ? SYSTEM_1904 : 0);
  return inSystem < 0 || serial > LAST_SERIAL || Number.isNaN(serial) ? null : inSystem;
}

/** Days of a month, 29 for February 1900 as Excel has it. */
export function daysInMonth(year: number, month: number): number {
  if (year === 1900 && month === 2) return 29;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 for Sunday, as Excel counts, whose first day, 1 January 1900, is one. */
export function weekdayOf(serial: number, date1904: boolean): number {
  const whole = Math.floor(serial) + (date1904 ? SYSTEM_1904 : 0);
  return (whole + 6) % 7;
}

/** The serial number of a moment in local time. */
export function serialOfMoment(moment: Date, date1904: boolean): number {
  const local = moment.getTime() - moment.getTimezoneOffset() * 60_000;
  return local / MILLISECONDS_A_DAY + 25_569 - (date1904 ? SYSTEM_1904 : 0);
}
