/** Pairs texts with those they have become, where the words are nearly the same; near-linear in their number. */
import { plainText } from "./plainText";

/** From this share of common letter triples on (Dice 1945), a text is another one mended. */
const LIKE = 0.8;

/** Texts are looked for by so many of their rarest words, in so many texts with each; the likeliest are compared. */
const RARE_WORDS = 8;
const TEXTS_PER_WORD = 50;
const COMPARED = 12;

interface Likely {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
}

interface Texted {
  readonly what: string;
}

/** Pairs of indexes, the likest first; each is in one pair at most. `maybe` tells which may go together at all. */
export function pairByLikeness<Item extends Texted>(
  left: readonly Item[],
  right: readonly Item[],
  maybe: (left: Item, right: Item) => boolean,
): readonly (readonly [left: number, right: number])[] {
  if (left.length === 0 || right.length === 0) return [];
  const [leftTexts, rightTexts] = [left, right].map((items) => items.map(({ what }) => readText(what)));
  const index = new WordIndex(leftTexts ?? []);
  const likely = right.flatMap((item, place): readonly Likely[] => {
    const text = rightTexts?.[place];
    if (!text) return [];
    return index
      .candidates(text)
      .filter((candidate) => isAllowed(left[candidate], item, maybe))
      .map((candidate) => ({
        left: candidate,
        right: place,
        likeness: likeness(leftTexts?.[candidate], text),
      }))
      .filter((pair) => pair.likeness >= LIKE);
  });
  return bestPairs(likely);
}

function isAllowed<Item>(left: Item | undefined, right: Item, maybe: (left: Item, right: Item) => boolean) {
  return left !== undefined && maybe(left, right);
}

function bestPairs(likely: readonly Likely[]): readonly (readonly [number, number])[] {
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return [...likely]
    .sort((a, b) => b.likeness - a.likeness || a.right - b.right || a.left - b.left)
    .flatMap(({ left, right }) => {
      if (taken.left.has(left) || taken.right.has(right)) return [];
      taken.left.add(left);
      taken.right.add(right);
      return [[left, right] as const];
    });
}

/** A text's words, and the triples of letters in it, sorted. */
interface ReadText {
  readonly words: readonly string[];
  readonly triples: Int32Array;
}

function readText(text: string): ReadText {
  const plain = plainText(text).toLowerCase();
  const triples = Int32Array.from({ length: Math.max(1, plain.length - 2) }, (_, at) => tripleAt(plain, at));
  return { words: [...new Set(plain.match(/[\p{L}\p{M}\p{Nd}]+/gu))], triples: triples.sort() };
}

/** Letters of most languages have 11 bits or fewer; where two triples fall together, the likeness is hardly touched. */
function tripleAt(text: string, at: number): number {
  const unit = (offset: number) => text.charCodeAt(at + offset) || 0;
  return (unit(0) << 21) ^ (unit(1) << 10) ^ unit(2);
}

/** Twice the common triples over all of both. */
function likeness(a: ReadText | undefined, b: ReadText): number {
  if (a === undefined) return 0;
  const [one, other] = [a.triples, b.triples];
  let common = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return (2 * common) / (one.length + other.length);
}

/** Finds texts by their rarest words. */
class WordIndex {
  readonly #textsWith = new Map<string, number[]>();

  constructor(texts: readonly ReadText[]) {
    texts.forEach(({ words }, index) => {
      for (const word of words) {
        const texted = this.#textsWith.get(word);
        if (texted) texted.push(index);
        else this.#textsWith.set(word, [index]);
      }
    });
  }

  /** Those that have the rarest of the text's words in common with it, the first among equals. */
  candidates({ words }: ReadText): readonly number[] {
    const lists = words
      .flatMap((word) => [this.#textsWith.get(word) ?? []])
      .filter((list) => list.length > 0)
      .sort((a, b) => a.length - b.length)
      .slice(0, RARE_WORDS);
    const common = new Map<number, number>();
    for (const list of lists)
      for (const text of list.slice(0, TEXTS_PER_WORD))
        common.set(text, (common.get(text) ?? 0) + 1 / list.length);
    return [...common]
      .sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || a - b)
      .slice(0, COMPARED)
      .map(([text]) => text);
  }
}
