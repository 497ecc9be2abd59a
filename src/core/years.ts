/** Years as staff write them: in a column, in a heading, in a sheet's name, or in passing in a text. */
import { tidyText } from "./plainText";
import type { CellValue } from "./workbook";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const LONGEST_HEADING = 80;
const DAYS_FROM_1900_TO_1970 = 25569;
const FIRST_SERIAL = 32874; // 1 January 1990
const LAST_SERIAL = 73415; // 31 December 2100

const ANY_YEAR = /(?:19|20)\d\d/u;
/** A year that is not part of a longer number, a reference number (`STK-2019-101`) or a law (`2008:567`). */
const YEAR = /(?<![\p{L}\d/:–—-]|\d[.,])(?:19|20)\d\d(?![\p{L}\d]|[:/](?!(?:19|20)\d\d(?!\d))\d{3})/gu;
const RANGE_END = /(?<=(?<!\d)(?:19|20)\d\d\s?[-–—/]\s?)(?:19|20)\d\d(?!\d)/gu;
const SHORT_RANGE = /(?<!\d)(?:19|20)\d\d\s?(?:\/\s?\d\d|[-–—]\s?(?:1[3-9]|[2-9]\d))(?![\d/-])/u;
/** `2018–`, `sedan 2018`: a year in which something began. */
const OPEN_RANGE =
  /(?:19|20)\d\d\s*(?:[-–—→]|och framåt|och tills vidare|and onwards|onwards)+\s*$|^[-–—]\s*(?:19|20)\d\d|(?<!\p{L})(?:sedan|från|fr\.?\s?o\.?\s?m\.?|with start|since|from)\s+(?:\p{L}+\s+)?(?:19|20)\d\d(?!.*\d)/iu;
/** A school term: `HT21`, `vt-2021`. */
const TERM = /(?<!\p{L})(?:vt|ht)[\s-]?(20\d\d|\d\d)(?!\d)/giu;
const DAY_BEFORE_YEAR = /(?<!\d)(?:\d{1,2}[./-]){1,2}(?=(?:19|20)\d\d(?!\d))/gu;
const MONTH = "jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec";
const FULL_DATE = new RegExp(
  `(?:19|20)\\d\\d[-/.]\\d\\d?[-/.]\\d|\\d\\d?[-/.]\\d\\d?[-/. ]+(?:19|20)\\d\\d|\\d\\d?(?::?e)?\\s+(?:${MONTH})\\p{L}*\\.?\\s+(?:19|20)\\d\\d`,
  "iu",
);
const COMPACT_DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;

/** Words of a line that tells about the document, not about the year of the table under it. */
const ABOUT_DOCUMENT =
  /(?<!\p{L})(?:version|uppdatera|revidera|dnr|diarie|beslut|antagen|antogs|fastställ|policy|enligt|budget|källa|hämta|skapa|senast|utskri|gjord|updated|revised|printed|source|sökning)/iu;
const YEAR_LEADS_OR_ENDS =
  /^(?:(?:år|året|year|fy)\s*:?\s*)?(?:19|20)\d\d|(?:19|20)\d\d[\s.:)]*(?:\([^)]*\))?$/iu;
const YEAR_OF_WORK =
  /(?:insatser|åtgärder|aktiviteter|kartläggning|år|året|interventions|year|for)\s+(?:för\s+|under\s+)?(?:19|20)\d\d/iu;

const SENTENCE = /^(?:\S+\s+){4,}\S+\.$/u;
/** A line that says the year and nothing else, or that it is about the work of a year. */
const YEAR_LINE =
  /^(?:(?:år|året|verksamhetsår(?:et)?|kalenderår(?:et)?|year|fy|period)\s*:?\s*)?(?:19|20)\d\d[\s.:)]*(?:\([^)]*\))?$|^(?:\p{L}+\s+)?(?:insatser|åtgärder|aktiviteter|kartläggning|interventions|activities)\s+(?:av\s+insatser\s+)?(?:(?:för|under|år|året|i|in|for|during)\s+)*(?:19|20)\d\d/iu;

const SECTION =
  /^(?:steg|step|del|part|avsnitt|kapitel|chapter|section|bilaga|fas|phase|stage)\s*(?:\d+|[ivx]+|[a-h])(?![\p{L}\d])|^(?:övrigt?|övriga|other)\s/iu;

/** The years that a text mentions, ascending without repeats. */
export function yearsIn(text: string): number[] {
  if (!ANY_YEAR.test(text)) return [];
  const found = [...text.matchAll(YEAR), ...text.matchAll(RANGE_END)].map(([year]) => Number(year));
  return [...new Set(found.filter(isYear))].sort((a, b) => a - b);
}

/**
 * The single year that a cell of a year column names: a number, a text (`2020`, `mars 2020`) or a date serial.
 * `"several"` for a range such as `2019-2020` or `2020/21`; null where the cell names no year.
 */
export function yearOfCell(value: CellValue): number | "several" | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "number") return yearOfNumber(value);
  const text = tidyText(value);
  if (COMPACT_DATE.test(text)) return Number(text.slice(0, 4));
  const years = yearsIn(text.replace(TERM, fullYear).replace(DAY_BEFORE_YEAR, " "));
  const isOpen = SHORT_RANGE.test(text) || OPEN_RANGE.test(text);
  return years.length > 1 || (years.length === 1 && isOpen) ? "several" : (years[0] ?? null);
}

/** The year that a heading such as `2020` or `Insatser 2020` sets, or null. Dates, ranges and reference numbers set none. */
export function yearOfHeading(text: string): number | null {
  const heading = tidyText(text);
  const year = heading.length > LONGEST_HEADING || SENTENCE.test(heading) ? null : onlyYear(heading);
  if (year === null || ABOUT_DOCUMENT.test(heading) || FULL_DATE.test(heading)) return null;
  return YEAR_LEADS_OR_ENDS.test(heading) || YEAR_OF_WORK.test(heading) ? year : null;
}

/** Whether a line between the rows of a table can be nothing but a year's heading: `Pride 2020` may be an intervention. */
export function isYearLine(text: string): boolean {
  return YEAR_LINE.test(tidyText(text));
}

/** The year that a sheet's name holds (`2020`, `Insatser 2020`, `KF_2020`), or null. */
export function yearOfSheetName(name: string): number | null {
  return onlyYear(tidyText(name.replace(/_/gu, " ")));
}

/** Whether a text opens a new section (`STEG 3: …`, `Övrigt material`), where the year of the one before ends. */
export function isSectionHeading(text: string): boolean {
  return SECTION.test(text);
}

function fullYear(_: string, year: string): string {
  return year.length === 2 ? ` 20${year}` : ` ${year}`;
}

function onlyYear(text: string): number | null {
  const years = yearsIn(text);
  return years.length === 1 && !SHORT_RANGE.test(text) ? (years[0] ?? null) : null;
}

function yearOfNumber(value: number): number | null {
  if (Number.isInteger(value) && isYear(value)) return value;
  if (COMPACT_DATE.test(String(value))) return Math.floor(value / 10_000);
  return value >= FIRST_SERIAL && value < LAST_SERIAL + 1 ? yearOfSerial(Math.floor(value)) : null;
}

/** The year of an Excel date serial (1900 system), by Howard Hinnant's `civil_from_days`. */
function yearOfSerial(serial: number): number {
  const day = serial - DAYS_FROM_1900_TO_1970 + 719_468;
  const era = Math.floor(day / 146_097);
  const dayOfEra = day - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const isJanuaryOrFebruary = dayOfYear >= 306; // the computation's year begins on 1 March
  return yearOfEra + era * 400 + (isJanuaryOrFebruary ? 1 : 0);
}

function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}
