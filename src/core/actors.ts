/** Who acts, read from *Vem gör?* or from the words that open a text: the leading body first, its partners after it. */
import { endsLikeBody, isAbbreviation, isBodyName, isPlace } from "./departmentNames";
import { isPerson } from "./givenNames";
import { plainText } from "./plainText";

const LONGEST_NAME = 90;
const LONGEST_SUBJECT = 14;
const LONGEST_OPENING = 400;
const NO_ACTORS: Actors = { lead: null, partners: [] };

/** A line break parts names, unless the name goes on after it. */
const LINE_BREAK = /(?<![-,&/]|(?:och|med|samt))\s*[\r\n]+\s*(?=\p{Lu})/gu;
const LIST_MARK = /^(?:\d{1,3}[.)]|[•●▪*\p{Pd}−])\s+/u;
const BRACKETS = /\s*\(([^()]*)\)/gu;
const JOINT_START =
  /^(?:i\s+(?:nära\s+)?(?:samverkan|samarbete|samråd)\s|tillsammans\s|ihop\s|in\s+\p{L}+\s+with|with\s)/iu;

const JOINT_WORK =
  /\s*(?:;|\s\+\s|(?<!\p{L})(?:i\s+(?:nära\s+)?(?:samverkan|samarbete|samråd)\s+med|(?:tillsammans|ihop)\s+med|med\s+(?:stöd|hjälp)\s+av|samt|genom|via|in\s+(?:collaboration|cooperation|partnership)\s+with|(?:together|jointly)\s+with)(?!\p{L}))\s*/iu;
const SOFT_JOINT = /(,\s+|\s+(?:och|and|&|o)\s+)/iu;
const UNIT = /^\p{Lu}{1,3}$/u;
const TRAILING = /[\s.,:]*(?:(?<!\p{L})(?:m\.?\s?fl|etc|mm|m\.m)[.\s]*)?$/iu;
const AMONG_OTHERS = /^(?:bl\.?\s?a\.?|bland\s+annat|t\.?\s?ex\.?|till\s+exempel|e\.g\.)\s+/iu;
const SHORTENED = /förv\.$/iu;
const ABBREVIATION_IN_BRACKETS = /\s*\((?<abbreviation>[^()]+)\)$/u;
const NOT_A_NAME =
  /^(?:alla|samtliga|flera|flertal|olika|diverse|okän|oklar|ej|inte|saknas|se|vet|annan|andra|övriga|ingen|inga|hela|n\/a|all|various|unknown|none|under|efter|inom|vid|den|det|de|en|ett)(?!\p{Ll}*(?:nämnd|förvaltning))/iu;
const COMMON_NOUN =
  /^(?:den\s+)?(?:nämnd(?:en|er|erna)?|förvaltning(?:en|ar|arna)?|kontoret|styrelsen|avdelning(?:en)?|enhet(?:en)?|kommunen|staden|skol(?:an|or|orna)|biblioteket|centret|myndighet(?:en|er)?|personal(?:en)?|chefer|lärare)$/iu;

const VERBS = new Set(
  "har hade är var ska skall kommer kan vill bör får fick gick går ger gav tog tar höll håller bjöd drev lät stod står gör gjorde såg ser deltog deltar skrev fanns finns has have is was will are were works runs offers held ran gave organises organizes arranges provides supports".split(
    " ",
  ),
);
const FINITE = /^\p{Ll}{2,}(?:[aeiyå]r|ade|[dglmnrv]de|[fkpst]te|ed)$/u;
const NOT_FINITE =
  /^(?:för|inför|under|över|efter|eller|där|när|här|per|både|inte|båda|bland|utöver|våra?|vår|år)$|(?:arbete|möte|ningar|arier|ioner|heter|elser|kurser|nämnder|verksamheter|insatser|träffar|dagar|lärare|värde)$/u;

/** Who acts: the leading body, null where the text names only partners or none, and those it works with. */
export interface Actors {
  readonly lead: string | null;
  readonly partners: readonly string[];
}

/** The bodies that a *Vem gör?* text names. People and their roles are no bodies. */
export function readActors(text: string): Actors {
  const [first = "", ...joined] = plainText(withoutAsides(text.replace(LINE_BREAK, ", "))).split(JOINT_WORK);
  const [lead, ...others] = namedParts(first);
  if (lead !== undefined && !isName(lead)) return NO_ACTORS; // such as `Samtliga förvaltningar`
  const partners = [...others, ...joined.flatMap(namedParts)].filter((name) => isName(name) && name !== lead);
  return { lead: lead ?? null, partners: [...new Set(partners)] };
}

/** The bodies that open a text as its subject (`RIKC har besökt …`); none where it opens with anything else. */
export function readOpeningActors(text: string, isKnown: (name: string) => boolean): Actors {
  const words = plainText(text.slice(0, LONGEST_OPENING)).replace(LIST_MARK, "").split(" ");
  const verb = words.findIndex((word, i) => i > 0 && i < LONGEST_SUBJECT && isFiniteVerb(word));
  const subject = words.slice(0, Math.max(verb, 0));
  if (subject.some((word) => /[.:!?]$/u.test(word))) return NO_ACTORS;
  const actors = readActors(subject.join(" "));
  const { lead } = actors;
  return lead !== null && (isNamedBody(lead) || isKnown(lead)) ? actors : NO_ACTORS;
}

/** Whether a name is that of a body rather than of a person or a thing. */
function isNamedBody(name: string): boolean {
  const { full, abbreviation } = partsOfName(name);
  return isBodyName(full) || isAbbreviation(full) || (abbreviation !== null && isAbbreviation(abbreviation));
}

/** `Romskt informationscenter (RIKC)` in its two parts. */
export function partsOfName(name: string): { full: string; abbreviation: string | null } {
  const abbreviation = ABBREVIATION_IN_BRACKETS.exec(name)?.groups?.["abbreviation"] ?? null;
  return { full: name.replace(ABBREVIATION_IN_BRACKETS, ""), abbreviation };
}

function namedParts(text: string): string[] {
  const parts = withoutUnits(text.trim().replace(AMONG_OTHERS, "")).flatMap(softParts).map(cleaned);
  return parts.filter((part) => part !== "" && !isPerson(part));
}

/** Brackets hold an abbreviation, partners or something beside the point (`Kulturförvaltningen (Anna Ek)`). */
function withoutAsides(text: string): string {
  return text.replace(BRACKETS, (aside, inside: string) =>
    isAbbreviation(inside) ? aside : JOINT_START.test(inside) ? ` ${inside}` : "",
  );
}

/** Parts at a slash; a short unit right after a body (`Grundskolenämnden/PI`) is a part of it and no actor of its own. */
function withoutUnits(text: string): string[] {
  const [first = "", ...rest] = text.split("/").map((part) => part.trim());
  return [first, ...rest.filter((part) => !(UNIT.test(part) && endsLikeBody(first)))];
}

/** Parts at commas and `och`, but not within a name (`Förskole- och fritidsnämnden`, `Hälsa, vård- och omsorgsförvaltningen`). */
function softParts(text: string): string[] {
  const pieces = text.split(SOFT_JOINT);
  const parts = [pieces[0] ?? ""];
  for (let i = 1; i < pieces.length; i += 2) {
    const [joint = "", right = ""] = pieces.slice(i, i + 2);
    const left = parts.at(-1) ?? "";
    if (joint.startsWith(",") && isPlace(right.trim()) && endsLikeBody(left)) continue;
    if (isJointOfNames(left, joint, pieces.slice(i + 1).join(""))) parts.push(right);
    else parts[parts.length - 1] = left + joint + right;
  }
  return parts;
}

function isJointOfNames(left: string, joint: string, right: string): boolean {
  if (left.endsWith("-")) return false;
  const isUpper = /^\p{Lu}/u.test(right);
  const isBody =
    endsLikeBody(left) || isNamedBody(left) || (left.includes(" ") && /^\p{Lu}/u.test(left) && isUpper);
  if (joint.startsWith(",")) return isUpper || (isBody && endsLikeBody(right));
  return isBody && (isUpper || endsLikeBody(right));
}

function cleaned(name: string): string {
  const trimmed = name.trim();
  return SHORTENED.test(trimmed) ? trimmed : trimmed.replace(TRAILING, "");
}

function isName(name: string): boolean {
  const isLong = name.length < 2 || name.length > LONGEST_NAME;
  if (isLong || name.includes("@") || COMMON_NOUN.test(name)) return false;
  return !NOT_A_NAME.test(name) && (/^\p{Lu}/u.test(name) || endsLikeBody(name));
}

function isFiniteVerb(word: string): boolean {
  return VERBS.has(word) || (FINITE.test(word) && !NOT_FINITE.test(word));
}
