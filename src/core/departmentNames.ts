/** Names of public bodies in Swedish: what is one, and which spellings mean the same. */
import { tidyText } from "./plainText";

/** How the names of bodies end. A word must be longer than its ending: `Kulturnämnden` is a name, `Nämnden` is not. */
const ENDINGS =
  "nämnd|nämnden|nämnderna|förvaltning|förvaltningen|förvaltningarna|förv|kontor|kontoret|styrelse|styrelsen|styrelserna|avdelningen|bibliotek|biblioteket|myndigheten|centret|centrum|center|museet|museer|museum|inspektionen|verket|kansliet|institutet|departementet|rådet|ombudsmannen|ombudsman|kommittén|universitet|universitetet|bolaget|byrån|sektionen|förmedlingen|kassan";
const NAMED = new RegExp(
  `^(?=\\p{Lu}).*\\p{L}{2}(?:${ENDINGS})\\.?(?:\\s(?:i\\s)?\\p{Lu}[\\p{L}-]+){0,3}$`,
  "u",
);
const ENDS_LIKE_BODY = new RegExp(`\\p{L}{2}(?:${ENDINGS})\\.?$`, "iu");
const PLACE =
  /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s(?:stad|Stad|kommun|Kommun|museer|region)$|^Region\s\p{Lu}/u;
const AUTHORITY = /\p{L}{2}(?:nämnd(?:en)?|förvaltning(?:en)?|förv|kontoret|styrelsen|kansliet)\.?$/iu;
const LONGEST_TITLE = 80;
const TITLE_WORDS =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:(?:genomförda\s+)?(?:insatser|kartläggning|åtgärder|aktiviteter)(?:\s+(?:av|för|från|hos|inom|i|på))*|under|året?|kopia|copy|underlag|blad|sheet|(?:förvaltning|nämnd|department)(?=:))(?!\p{L})|\(\d+\)|_/giu;
const BODY_OF =
  /^(?:Myndigheten|Nämnden|Institutet|Forum|Centrum|Delegationen|Rådet|Enheten|Avdelningen)\s(?:för|mot|vid)\s\p{L}/u;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d&]{1,7}$/u;
/** Abbreviations that name a topic, a label or a term, never an actor. */
const TOPICS = new Set(
  "HBTQ HBTQI HBT HBTI LHBTQ LGBTQ LGBTQI LGBTI VT HT SA PI SFI IT OBS ANDT MR NPF PR CV".split(" "),
);

/** Whether a text is an abbreviation that can name a body: `RIKC`. */
export function isAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text) && !TOPICS.has(text);
}

/** Whether a text is the name of a body and nothing else: `Kulturnämnden`, `Storstads kommun`, `Länsstyrelsen Skåne`. */
export function isBodyName(text: string): boolean {
  return isWordsOfName(text) && (NAMED.test(text) || PLACE.test(text) || BODY_OF.test(text));
}

/** The words of a title apart from those that tell its year and its kind: `Insatser Kulturnämnden 2020`. */
export function withoutTitleWords(title: string): string {
  return tidyText(title.replace(TITLE_WORDS, " ")).replace(/^[\s\p{Pd}:,]+|[\s\p{Pd}:,]+$/gu, "");
}

/** The nämnd, förvaltning or the like that a title names, apart from year and kind of title; else null. */
export function bodyOfTitle(title: string): string | null {
  if (title.length > LONGEST_TITLE || !isAuthority(withoutTitleWords(title))) return null;
  const name = withoutTitleWords(title);
  return isBodyName(name) ? name : null;
}

/** Whether a name is that of a nämnd, a förvaltning or a like part of a municipality. */
function isAuthority(name: string): boolean {
  return AUTHORITY.test(name);
}

/** Whether a text ends as the names of bodies do, however it is capitalised. */
export function endsLikeBody(text: string): boolean {
  return ENDS_LIKE_BODY.test(text);
}

/** Whether a text ends in a municipality's name, as a qualifier of the body before it does: `Storstads stad`. */
export function isPlace(text: string): boolean {
  return PLACE.test(text);
}

/**
 * The form under which spellings of a body meet: lower case, letters and digits only, no genitive; a nämnd and the
 * förvaltning of the same name share one.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  const [, stem] = /^(.{3,}?)(?:nämnd(?:en)?|förvaltning(?:en)?|förv)s?$/u.exec(words) ?? [];
  if (stem !== undefined) return `${stem}+förvaltning`;
  return words.length > 4 ? words.replace(/s$/u, "") : words;
}

/** Whether a spelling names the förvaltning in full. */
export function namesAdministration(name: string): boolean {
  return /förvaltning(?:en)?$/iu.test(name);
}

/** Joining words apart, every word of a name is capitalised or carries the ending (`Arbetsmarknads- och socialnämnden`). */
function isWordsOfName(text: string): boolean {
  const words = text.split(" ");
  const isName = (word: string, i: number) =>
    /^[\p{Lu}\d(]/u.test(word) ||
    /^(?:och|för|i|mot|vid|&|stad|kommun)$/u.test(word) ||
    endsLikeBody(word) ||
    followsJoint(words, i);
  return words.length <= 9 && words.every(isName);
}

function followsJoint(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  return (
    /^\p{L}+-,?$/u.test(word) || /^(?:och|för|mot|vid|&)$/u.test(words[at - 1] ?? "") || word.endsWith(",")
  );
}
