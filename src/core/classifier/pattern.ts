import type { Token } from "../swedish/tokens";

/**
 * Word patterns of the lexicon. Words stand apart by spaces and follow one another in the text; in a word `*` is any
 * letters and `#` a whole number; the word `…` is up to three words. `*seminari*` finds *frukostseminarium*,
 * `den # mars` a date, `ger … i uppdrag` *ger Skolverket i uppdrag*.
 */
export interface Pattern<T> {
  readonly words: readonly WordTest[];
  readonly meaning: T;
}

/** Where a pattern was found: token indices, first and last inclusive. */
export interface PatternMatch<T> {
  readonly meaning: T;
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

type WordTest = ((form: string) => boolean) | typeof GAP;

const GAP = "…";
const WIDEST_GAP = 3;

/** Finds every pattern in tokens; where two overlap the one with more words stands, then the earlier. */
export type Matcher<T> = (tokens: readonly Token[]) => readonly PatternMatch<T>[];

/** Compiles patterns with what each means. */
export function compileMatcher<T>(sources: readonly (readonly [source: string, meaning: T])[]): Matcher<T> {
  const patterns = sources.map(([source, meaning]) => ({ words: source.split(" ").map(wordTest), meaning }));
  const startingWith = memoize((form) => patterns.filter(({ words }) => passes(words[0], form)));
  return (tokens) => {
    const found = tokens.flatMap((token, first) =>
      startingWith(token.form).flatMap((pattern) => matchAt(pattern, tokens, first)),
    );
    return withoutOverlaps(found);
  };
}

function wordTest(source: string): WordTest {
  if (source === GAP) return GAP;
  if (!/[*#]/.test(source)) return (form) => form === source;
  const regex = new RegExp(`^${source.replaceAll("*", ".*").replaceAll("#", "\\d+")}$`, "u");
  return (form) => regex.test(form);
}

function passes(test: WordTest | undefined, form: string): boolean {
  return typeof test === "function" && test(form);
}

// Vocabulary grows far slower than text, so each distinct word meets the patterns once.
function memoize<V>(compute: (form: string) => V): (form: string) => V {
  const known = new Map<string, V>();
  return (form) => {
    const value = known.get(form) ?? compute(form);
    known.set(form, value);
    return value;
  };
}

function matchAt<T>(pattern: Pattern<T>, tokens: readonly Token[], first: number): PatternMatch<T>[] {
  const last = lastMatched(pattern.words, 1, tokens, first);
  return last === null ? [] : [{ meaning: pattern.meaning, first, last, length: pattern.words.length }];
}

/** The token that the last word matches when `words[next]` and on follow the token at `at`; null when they do not. */
function lastMatched(
  words: readonly WordTest[],
  next: number,
  tokens: readonly Token[],
  at: number,
): number | null {
  if (next === words.length) return at;
  const gap = words[next] === GAP;
  const reach = gap ? WIDEST_GAP + 1 : 1;
  const word = gap ? next + 1 : next;
  for (let step = 1; step <= reach; step += 1) {
    const token = tokens[at + step];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return null;
    const last = passes(words[word], token.form) ? lastMatched(words, word + 1, tokens, at + step) : null;
    if (last !== null) return last;
  }
  return null;
}

function withoutOverlaps<T>(found: readonly PatternMatch<T>[]): readonly PatternMatch<T>[] {
  const taken = new Set<number>();
  const kept = [...found]
    .sort((a, b) => b.length - a.length || a.first - b.first)
    .filter(({ first, last }) => {
      const span = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
      const free = span.every((index) => !taken.has(index));
      if (free) span.forEach((index) => taken.add(index));
      return free;
    });
  return kept.sort((a, b) => a.first - b.first);
}
