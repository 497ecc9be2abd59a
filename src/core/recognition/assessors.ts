/** Who has assessed, as captions and names of sheets tell it: `SA/PI (bedömare 2)`, `AK: R-G`, `Insatser Maria`. */
import { isGivenName } from "../givenNames";
import { plainText } from "../plainText";

/** A text that names an assessor, apart from the words beside the name. */
export interface Signed {
  readonly rest: string;
  /** The assessor as a text to compare: `2`, `ak`, `maria`. */
  readonly assessor: string;
  /** Which of the assessors that is, where the text counts them. */
  readonly number: number | null;
}

const ASSESSOR =
  "(?:med)?(?:bedömare|granskare|kodare|klassare|klassificerare)n?s?|bedömning(?:en)?|assessors?|raters?|coders?|reviewers?|assessment";
const NUMBER = "[1-9]|i{1,3}|[abc]|ett|två|tre|one|two|three";
const ORDINAL = "första|andra|tredje|first|second|third|[1-9]:[ae]";
const WITH_WORD = new RegExp(`(?:${ASSESSOR})\\s*(?:nr\\.?\\s*)?(?:${NUMBER})(?![\\p{L}\\p{N}])`, "iu");
const ORDERED = new RegExp(`(?:den\\s+)?(?:${ORDINAL})\\s+(?:${ASSESSOR})(?!\\p{L})`, "iu");
const WITH_NAME = new RegExp(`(?:${ASSESSOR})\\s*:?\\s*(?<name>[\\p{L}.-]+)\\)?$`, "iu");
const COUNTS: readonly RegExp[] = [
  /^(?:i|a|ett|one|första|first)$/iu,
  /^(?:ii|b|två|two|andra|second)$/iu,
  /^(?:iii|c|tre|three|tredje|third)$/iu,
];
const INITIALS = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.\s?){2,3})$/u;
/** Letters that are labels or terms, and no person's initials. */
const NO_INITIALS = /^(?:SA|PI|RG|GR|VT|HT|OK|NY)$/u;
const EDGES = /^[\s()[\],;:.\p{Pd}−_]+|[\s()[\],;:\p{Pd}−_]+$/gu;
const LAST_WORD = /^(?<rest>.*?)[\s(:_–-]+(?<mark>[\p{L}.]+|[1-9])\)?$/u;
const LAST_DIGIT = /^(?<rest>.*\p{L})(?<mark>[1-9])$/u;
const FIRST_WORD = /^(?<mark>[\p{L}.]+)[\s):_–-]+(?<rest>.+)$/u;

/** A text that says by a word for assessors which of them it is about: `bedömare 2`, `andra granskaren`. Null for other texts. */
export function assessorIn(text: string): Signed | null {
  const named = WITH_NAME.exec(text);
  const name = named?.groups?.["name"] ?? "";
  const found = WITH_WORD.exec(text) ?? ORDERED.exec(text) ?? (isName(name) ? named : null);
  if (found === null) return null;
  const [words] = found;
  const number = found === named ? null : numberIn(words);
  const rest = trimmed(text.replace(words, " "));
  return { rest, assessor: number === null ? name.toLowerCase() : String(number), number };
}

/** The same, or a caption that ends or begins with a number, initials or a given name: `SA/PI 2`, `AK: SA/PI`. */
export function signedCaption(text: string): Signed | null {
  if (isName(text)) return { rest: "", assessor: text.toLowerCase(), number: null };
  const places = [LAST_WORD, LAST_DIGIT, FIRST_WORD].flatMap((place) => signed(place.exec(text)) ?? []);
  return assessorIn(text) ?? places[0] ?? null;
}

/** Cells of captions in the order of the assessors that they count; one that counts none is the first's. */
export function byAssessor<Cell extends { readonly text: string }>(cells: readonly Cell[]): readonly Cell[] {
  if (cells.length < 2) return cells;
  const order = ({ text }: Cell) => signedCaption(plainText(text))?.number ?? 1;
  return cells.toSorted((one, other) => order(one) - order(other));
}

/** The given name in a sheet's name: `Insatser Maria`. Initials may as well be a department's. */
export function namedSheet(text: string): Signed | null {
  const word = text.split(/[\s_()–-]+/u).find(isGivenName);
  return word === undefined
    ? null
    : { rest: trimmed(text.replace(word, " ")), assessor: word.toLowerCase(), number: null };
}

function signed(parts: RegExpExecArray | null): Signed | null {
  const { rest = "", mark = "" } = parts?.groups ?? {};
  const number = /^\d$/u.test(mark) ? Number(mark) : null;
  if (number === null && !isName(mark)) return null;
  return { rest: trimmed(rest), assessor: mark.toLowerCase(), number };
}

function isName(mark: string): boolean {
  return (INITIALS.test(mark) && !NO_INITIALS.test(mark)) || isGivenName(mark);
}

function numberIn(words: string): number | null {
  const digit = /[1-9]/u.exec(words);
  if (digit) return Number(digit[0]);
  const counted = words.split(/[\s.]+/u).map((word) => COUNTS.findIndex((count) => count.test(word)));
  const at = counted.findLast((place) => place >= 0);
  return at === undefined ? null : at + 1;
}

function trimmed(text: string): string {
  return text.replace(EDGES, "").replace(/\s+/gu, " ").replace(EDGES, "");
}
