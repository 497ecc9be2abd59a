import type { DateUnit, Piece } from "./formatCode";

const MONTHS = [
  ["jan", "januari"],
  ["feb", "februari"],
  ["mar", "mars"],
  ["apr", "april"],
  ["maj", "maj"],
  ["jun", "juni"],
  ["jul", "juli"],
  ["aug", "augusti"],
  ["sep", "september"],
  ["okt", "oktober"],
  ["nov", "november"],
  ["dec", "december"],
] as const;
const DAYS = [
  ["sön", "söndag"],
  ["mån", "måndag"],
  ["tis", "tisdag"],
  ["ons", "onsdag"],
  ["tor", "torsdag"],
  ["fre", "fredag"],
  ["lör", "lördag"],
] as const;
const SECONDS_A_DAY = 86_400;

/** Whether a section shows dates or times rather than numbers. */
export function showsDate(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind }) => kind === "date" || kind === "elapsed" || kind === "half");
}

/**
 * A serial number of the 1900 date system as a section shows it, for Swedish settings. Serial 60 is the day that 1900
 * did not have, and is shown as the day before.
 * Guess: a slash is the date separator of the settings, a dash, and `AM/PM` reads as it is written.
 */
export function dateText(serial: number, pieces: readonly Piece[]): string {
  const digits = fractionDigits(pieces);
  const seconds = rounded(serial * SECONDS_A_DAY, digits);
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + Math.floor(seconds) * 1000);
  const twelve = pieces.some(({ kind }) => kind === "half");
  const fraction = (seconds - Math.floor(seconds)).toFixed(digits).slice(2);
  return pieces.map((piece) => pieceText(piece, { date, seconds, twelve, fraction })).join("");
}

interface Moment {
  readonly date: Date;
  /** Since the first day of the date system. */
  readonly seconds: number;
  /** Hours are counted twice to twelve. */
  readonly twelve: boolean;
  /** Digits of the second's fraction. */
  readonly fraction: string;
}

/** How many decimals the seconds have: the zeros after a point. */
function fractionDigits(pieces: readonly Piece[]): number {
  const point = pieces.findIndex(({ kind }) => kind === "point");
  return point < 0 ? 0 : pieces.slice(point).filter(({ kind }) => kind === "digit").length;
}

function rounded(seconds: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.round(seconds * unit) / unit;
}

function pieceText(piece: Piece, moment: Moment): string {
  switch (piece.kind) {
    case "literal":
      return piece.text;
    case "date":
      return datePart(piece.unit, piece.length, moment);
    case "elapsed":
      return elapsed(piece.unit, piece.length, moment.seconds);
    case "half":
      return moment.date.getUTCHours() < 12 ? piece.morning : piece.evening;
    case "slash":
      return "-";
    case "point":
      return `,${moment.fraction}`;
    default:
      return "";
  }
}

function elapsed(unit: "h" | "m" | "s", length: number, seconds: number): string {
  const whole = Math.floor(seconds / { h: 3600, m: 60, s: 1 }[unit]);
  return String(whole).padStart(length, "0");
}

function datePart(unit: DateUnit, length: number, { date, twelve }: Moment): string {
  const padded = (number: number) => String(number).padStart(Math.min(length, 2), "0");
  const hours = date.getUTCHours();
  switch (unit) {
    case "y":
      return length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(2);
    case "M":
      return length > 2 ? named(MONTHS[date.getUTCMonth()], length) : padded(date.getUTCMonth() + 1);
    case "d":
      return length > 2 ? named(DAYS[date.getUTCDay()], length) : padded(date.getUTCDate());
    case "h":
      return padded(twelve ? hours % 12 || 12 : hours);
    case "m":
      return padded(date.getUTCMinutes());
    case "s":
      return padded(date.getUTCSeconds());
  }
}

/** Three letters are the short name, four the whole one and five its first letter. */
function named(names: readonly [string, string] = ["", ""], length: number): string {
  if (length === 3) return names[0];
  return length === 4 ? names[1] : names[1].charAt(0);
}
