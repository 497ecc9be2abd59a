import type { Token } from "../swedish/tokens";
import { memoize } from "../memoize";
import type { WordIndex } from "./wordIndex";
import { indexWords } from "./wordIndex";

/** Where a pattern was found: token indices, first and last inclusive. */
export interface PatternMatch<T> {
  readonly meaning: T;
  readonly first: number;
  readonly last: number;
}

/** Finds every pattern in tokens, in text order; where two overlap the one with more words stands, then the earlier. */
export type Matcher<T> = (tokens: readonly Token[]) => readonly PatternMatch<T>[];

interface Pattern<T> {
  readonly words: readonly string[];
  readonly meaning: T;
  /** Its place in the lexicon: of patterns alike in all else the first one stands. */
  readonly order: number;
}

interface Found<T> extends PatternMatch<T> {
  readonly pattern: Pattern<T>;
}

const GAP = "…";
const WIDEST_GAP = 3;

/**
 * Compiles patterns with what each means. In a pattern words stand apart by spaces and follow one another within a
 * sentence; a word may begin or end with `*` for any letters, `####` is a year and `#` any other whole number, and the
 * word `…` is none to three words. `*seminari*` finds *frukostseminarium*, `den # mars` a date, `ger … i uppdrag` *ger
 * Skolverket i uppdrag*.
 */
export function compileMatcher<T>(sources: readonly (readonly [source: string, meaning: T])[]): Matcher<T> {
  const patterns = sources.map(([source, meaning], order) => ({ words: source.split(" "), meaning, order }));
  const wordPatterns = indexWords(patterns.flatMap(({ words }) => words));
  const byFirstWord = groupByFirstWord(patterns);
  const startingWith = memoize((form) =>
    [...wordPatterns(form)].flatMap((word) => byFirstWord.get(word) ?? []),
  );
  return (tokens) => {
    const found: Found<T>[] = [];
    tokens.forEach(({ shape }, first) => {
      for (const pattern of startingWith(shape)) {
        const last = lastMatched(pattern.words, 1, tokens, first, wordPatterns);
        if (last !== null) found.push({ meaning: pattern.meaning, first, last, pattern });
      }
    });
    return withoutOverlaps(found);
  };
}

function groupByFirstWord<T>(patterns: readonly Pattern<T>[]): ReadonlyMap<string, readonly Pattern<T>[]> {
  const groups = new Map<string, Pattern<T>[]>();
  for (const pattern of patterns) {
    const word = pattern.words[0] ?? "";
    const group = groups.get(word);
    if (group === undefined) groups.set(word, [pattern]);
    else group.push(pattern);
  }
  return groups;
}

/** The token that the last word matches when `words[next]` and on follow the token at `at`; null when they do not. */
function lastMatched(
  words: readonly string[],
  next: number,
  tokens: readonly Token[],
  at: number,
  wordPatterns: WordIndex,
): number | null {
  if (next === words.length) return at;
  const gap = words[next] === GAP;
  const word = gap ? next + 1 : next;
  for (let step = 1; step <= (gap ? WIDEST_GAP + 1 : 1); step += 1) {
    const token = tokens[at + step];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return null;
    const fits = wordPatterns(token.shape).has(words[word] ?? "");
    const last = fits ? lastMatched(words, word + 1, tokens, at + step, wordPatterns) : null;
    if (last !== null) return last;
  }
  return null;
}

function withoutOverlaps<T>(found: readonly Found<T>[]): readonly Found<T>[] {
  if (found.every(({ first }, index) => first > (found[index - 1]?.last ?? -1))) return found;
  const taken = new Set<number>();
  return [...found]
    .sort(byPrecedence)
    .filter(({ first, last }) => claim(taken, first, last))
    .sort((a, b) => a.first - b.first);
}

function byPrecedence<T>(a: Found<T>, b: Found<T>): number {
  const longer = b.pattern.words.length - a.pattern.words.length;
  return longer || a.first - b.first || a.pattern.order - b.pattern.order;
}

/** Takes the places from first to last unless one of them is taken already. */
function claim(taken: Set<number>, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (taken.has(index)) return false;
  for (let index = first; index <= last; index += 1) taken.add(index);
  return true;
}
