import type { FindingParameters } from "./finding";

export type PersonalDataKind = FindingParameters["personal-data"]["kind"];

const URL = /https?:\/\/\S+/giu;
const E_MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;

/** Groups: century or nothing, YY, MM, DD, the four last digits. */
const PERSONNUMMER = /(?<![\d-])(18|19|20)?(\d{2})(\d{2})(\d{2})[-+ –]?(\d{4})(?![\d-])/gu;

/** After +46 or 0046 seven to nine digits; after an area code a space, hyphen or slash and at least five digits. */
const PHONES = [
  /(?<![\d+])(?:\+46|0046)[ -]?(?:\(0\)[ -]?)?[1-9](?:[ -]?\d){6,8}(?!\d)/u,
  /(?<![\d+/.-])07\d{8}(?!\d)/u,
  /(?<![\d+/.-])(?!\d\d \d\d (?:19|20)\d\d(?!\d))(?:08|0[1-9]\d{1,2})(?: ?[-–/] ?|[ ])\d{2,3}(?: ?\d{2,3}){1,3}(?![\d-])/u,
];

/** What any personal data have: few texts do, and the rest need no closer look. */
const FIVE_DIGITS_OR_AT = /@|(?:\d\D{0,3}){5}/u;

/** The kinds of personal data in a text. Addresses of web pages are not searched. */
export function personalDataIn(text: string): readonly PersonalDataKind[] {
  if (!FIVE_DIGITS_OR_AT.test(text)) return [];
  const searched = text.replace(URL, " ");
  const withoutNumbers = searched.replace(PERSONNUMMER, (match, century: string | undefined, ...parts) =>
    isPersonnummer(century, parts.slice(0, 4).map(String)) ? " " : match,
  );
  const kinds: PersonalDataKind[] = [];
  if (withoutNumbers !== searched) kinds.push("personnummer");
  if (PHONES.some((phone) => phone.test(withoutNumbers))) kinds.push("phone");
  if (searched.includes("@") && E_MAIL.test(searched)) kinds.push("e-mail");
  return kinds;
}

/** Whether the parts YY, MM, DD, NNNN make a personnummer or a samordningsnummer (day + 60): a date and a check digit. */
function isPersonnummer(century: string | undefined, parts: readonly string[]): boolean {
  const [year, month, day] = parts.map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const fullYear = century === undefined ? 2000 + year : Number(century) * 100 + year;
  const dayOfMonth = day > 60 ? day - 60 : day;
  return dayOfMonth >= 1 && dayOfMonth <= daysIn(fullYear, month) && hasCheckDigit(parts.join(""));
}

/** Days in a month of the Gregorian calendar, 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Luhn's check over all digits, the last one included (Skatteverket, SKV 704). */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
