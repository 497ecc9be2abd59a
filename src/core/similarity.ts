/**
 * Near-duplicate texts, found in time near-linear in their number and independent of their order: MinHash signatures
 * cut into bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3), every candidate
 * then verified by its true Jaccard similarity.
 */
import { plainText } from "./plainText";

/** Texts are nearly the same from this Jaccard similarity of their word pairs on. */
const NEARLY_SAME = 0.7;

/** With 16 bands of 3 a pair at NEARLY_SAME is missed about once in a thousand times: (1 - 0.7³)¹⁶. */
const BANDS = 16;
const ROWS = 3;
const EDGE = 0;
const FIGURE = "0";
const SPACE = 0x20;
const FIGURES = /\p{Nd}+/gu;
const WORD_OR_FIGURE = /[\p{L}\p{M}]+|0/gu;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const GREATEST = 0x7fffffff;
const NO_SHINGLES = new Int32Array();
const { imul } = Math;
const MULTIPLIERS = Int32Array.from({ length: BANDS * ROWS }, (_, index) => mix(index + 1) | 1);

/** A text in the form in which it is compared: its words in lower case, every figure as `0`. */
export function comparableText(text: string): string {
  const words = plainText(text).toLowerCase().replace(FIGURES, FIGURE).match(WORD_OR_FIGURE);
  return words?.join(" ") ?? "";
}

/** Hashes in ascending order, no repeats. All hashes are signed 32-bit numbers, which engines handle fastest. */
type Shingles = Int32Array;

/**
 * Groups of texts that are the same or nearly so, as ascending indexes into `texts`, in the order of their first
 * members; a text that resembles no other is in none. Figures are disregarded. All of a group resemble one of its
 * members, so that a chain of small differences does not unite what is far apart. Texts without a word are left out.
 */
export function nearDuplicates(texts: readonly string[]): readonly (readonly number[])[] {
  const indexesOf = indexesByText(texts.map(comparableText));
  const distinct = [...indexesOf.keys()].sort();
  const groups = new Map<number, number[]>();
  leaders(distinct).forEach((leader, position) => {
    const group = groups.get(leader) ?? [];
    for (const index of indexesOf.get(distinct[position] ?? "") ?? []) group.push(index);
    groups.set(leader, group);
  });
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function indexesByText(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const indexesOf = new Map<string, number[]>();
  texts.forEach((text, index) => {
    const indexes = indexesOf.get(text);
    if (indexes) indexes.push(index);
    else if (text !== "") indexesOf.set(text, [index]);
  });
  return indexesOf;
}

/** For each of the sorted, distinct texts the position of the text that it is grouped under: its own, or an earlier one's. */
function leaders(texts: readonly string[]): readonly number[] {
  const shingles = texts.map(shinglesOf);
  const leaderOf: number[] = [];
  earlierCandidates(shingles).forEach((candidates, position) => {
    const leader = candidates
      .map((candidate) => leaderOf[candidate] ?? candidate)
      .find((candidate) => jaccard(shingles[position], shingles[candidate]) >= NEARLY_SAME);
    leaderOf.push(leader ?? position);
  });
  return leaderOf;
}

/** For each set, in ascending order, the sets that were the first to have one of its bands; never the set itself. */
function earlierCandidates(sets: readonly Shingles[]): readonly (readonly number[])[] {
  const firstWith = Array.from({ length: BANDS }, () => new Map<number, number>());
  return sets.map((set, position) => {
    const signature = signatureOf(set);
    const candidates: number[] = [];
    firstWith.forEach((first, band) => {
      const key = bandKey(signature, band);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, position);
      else if (!candidates.includes(earlier)) candidates.push(earlier);
    });
    return candidates.sort((a, b) => a - b);
  });
}

/** Hashes of all pairs of neighbouring words, the text's edges included. */
function shinglesOf(text: string): Shingles {
  const words = [EDGE, ...wordHashes(text), EDGE];
  const pairs = new Int32Array(words.length - 1);
  for (let index = 0; index < pairs.length; index += 1) {
    pairs[index] = mix(imul(words[index] ?? EDGE, 31) + (words[index + 1] ?? EDGE));
  }
  return withoutRepeats(pairs.sort());
}

/** FNV-1a over the UTF-16 code units of each word. */
function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === SPACE) {
      hashes.push(hash);
      hash = FNV_OFFSET;
    } else {
      hash = imul(hash ^ unit, FNV_PRIME);
    }
  }
  return [...hashes, hash];
}

function withoutRepeats(sorted: Int32Array): Shingles {
  let length = 0;
  for (const value of sorted) if (length === 0 || sorted[length - 1] !== value) sorted[length++] = value;
  return sorted.slice(0, length);
}

/** Shared hashes over all hashes; 0 where a set is missing. */
function jaccard(a: Shingles = NO_SHINGLES, b: Shingles = NO_SHINGLES): number {
  let shared = 0;
  let place = 0;
  for (const hash of a) {
    while (place < b.length && (b[place] ?? 0) < hash) place += 1;
    if (b[place] === hash) shared += 1;
  }
  return shared === 0 ? 0 : shared / (a.length + b.length - shared);
}

/** The least hash of the set under each of BANDS × ROWS fixed permutations: multiplication by odd numbers. */
function signatureOf(shingles: Shingles): Int32Array {
  return MULTIPLIERS.map((multiplier) => leastUnder(multiplier, shingles));
}

function leastUnder(multiplier: number, shingles: Shingles): number {
  let least = GREATEST;
  for (let index = 0; index < shingles.length; index += 1) {
    const value = imul(shingles[index] ?? 0, multiplier);
    if (value < least) least = value;
  }
  return least;
}

/** The finaliser of MurmurHash3, a bijection on 32 bits. */
function mix(value: number): number {
  let hash = imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function bandKey(signature: Int32Array, band: number): number {
  let key = band;
  for (let row = band * ROWS; row < (band + 1) * ROWS; row += 1) {
    key = mix(imul(key, 31) + (signature[row] ?? 0));
  }
  return key;
}
