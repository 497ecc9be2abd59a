import { MUNICIPALITIES } from "./municipalityNames";

/** What a workbook says of whose it is. */
export interface Signs {
  /** Names of its sheets, and the texts above its tables. */
  readonly texts: readonly string[];
  /** The file's name without its ending, and the name of the folder that it lies in. */
  readonly file: string;
  readonly folder: string;
}

/** Names that are also everyday words: in the name of a file or folder they say nothing by themselves. */
const EVERYDAY: ReadonlySet<string> = new Set([
  ..."ale ange are berg eda habo kil kinda lund mark mora nora sala salem vara".split(" "),
]);

/**
 * The municipality whose workbook it is, or null where it can't be told: by what the sheets say (`Lunds kommun`,
 * `Malmö stad`), else by the file's name, else by the folder's. Several in the same place cancel each other.
 */
export function municipalityOf({ texts, file, folder }: Signs): string | null {
  const places = [
    texts.flatMap(stated),
    [...stated(file), ...named(file)],
    [...stated(folder), ...named(folder)],
  ];
  for (const found of places) {
    const [first, ...others] = new Set(found);
    if (first !== undefined) return others.length === 0 ? first : null;
  }
  return null;
}

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const EXACT = new Map(MUNICIPALITIES.map((name) => [name.toLowerCase(), name]));
const FOLDED = new Map(MUNICIPALITIES.map((name) => [fold(name).replaceAll("-", " "), name]));

const WORDS_BEFORE = /(?:(\p{L}+(?:-\p{L}+)?)[ _])?(\p{L}+(?:-\p{L}+)?)[ _]+(?:kommun|stad)(?!\p{L})/giu;

/** The municipalities that a text calls `… kommun` or `… stad`, with or without the genitive's s. */
function stated(text: string): string[] {
  return [...text.normalize("NFC").matchAll(WORDS_BEFORE)].flatMap(([, before = "", last = ""]) => {
    const found = nominative(`${before} ${last}`) ?? nominative(last);
    return found === null ? [] : [found];
  });
}

function nominative(words: string): string | null {
  const lower = words.toLowerCase();
  return EXACT.get(lower) ?? EXACT.get(lower.replace(/s$/, "")) ?? null;
}

/** The municipalities that a name has as words of their own; letters without their dots and rings will do. */
function named(name: string): string[] {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const pairs = words.map((word, index) => `${word} ${words[index + 1] ?? ""}`);
  const joined = pairs.flatMap((pair) => knownAs(pair) ?? []);
  return joined.length > 0 ? joined : words.flatMap((word) => knownAs(word) ?? []);
}

function knownAs(words: string): string | null {
  if (EVERYDAY.has(words)) return null;
  return EXACT.get(words) ?? FOLDED.get(words) ?? null;
}
