import { memoize } from "../memoize";
import type { Token } from "../swedish/tokens";
import { indexWords } from "./wordIndex";

/** Where a pattern was found: token indices, first and last inclusive. */
export interface PatternMatch<T> {
  readonly meaning: T;
  readonly first: number;
  readonly last: number;
}

/** A match with the pattern that it is of. */
export interface Found<T> extends PatternMatch<T> {
  readonly pattern: Pattern<T>;
}

interface Pattern<T> {
  readonly words: readonly string[];
  readonly meaning: T;
  /** Its place in the lexicon: of patterns alike in all else the first one stands. */
  readonly order: number;
}

/** What is known of a word wherever it stands. */
interface Known<T> {
  /** The word patterns that it matches. */
  readonly matched: readonly string[];
  /** The patterns that it may begin: those of one word, those of more by the second one, those with a gap after it. */
  readonly alone: readonly Pattern<T>[];
  readonly followed: ReadonlyMap<string, readonly Pattern<T>[]>;
  readonly gapped: readonly Pattern<T>[];
}

/** A search through tokens, with what is known of each and what has been found. */
interface Search<T> {
  readonly tokens: readonly Token[];
  readonly known: readonly Known<T>[];
  readonly found: Found<T>[];
}

type Sources<T> = readonly (readonly [source: string, meaning: T])[];

const GAP = "…";
const WIDEST_GAP = 3;

/**
 * Compiles patterns with what each means into a search that finds every one of them, in the order of their first words.
 * In a pattern words stand apart by spaces and follow one another within a sentence; a word may begin or end with `*` for
 * any letters, `####` is a year and `#` any other whole number, and the word `…` is none to three words. `*seminari*`
 * finds *frukostseminarium*, `den # mars` a date, `ger … i uppdrag` *ger Skolverket i uppdrag*.
 */
export function compileFinder<T>(sources: Sources<T>): (tokens: readonly Token[]) => readonly Found<T>[] {
  const know = memoize(
    knowledgeOf(sources.map(([source, meaning], order) => ({ words: source.split(" "), meaning, order }))),
  );
  return (tokens) => {
    const search: Search<T> = { tokens, known: tokens.map(({ shape }) => know(shape)), found: [] };
    for (let first = 0; first < tokens.length; first += 1) findFrom(first, search);
    return search.found;
  };
}

/** As `compileFinder`, but of matches that overlap only the one stands that `withoutOverlaps` keeps. */
export function compileMatcher<T>(
  sources: Sources<T>,
): (tokens: readonly Token[]) => readonly PatternMatch<T>[] {
  const find = compileFinder(sources);
  return (tokens) => withoutOverlaps(find(tokens));
}

/** Matches in text order; where two overlap the one with more words stands, then the earlier. */
export function withoutOverlaps<T>(found: readonly Found<T>[]): readonly Found<T>[] {
  if (found.every(({ first }, index) => first > (found[index - 1]?.last ?? -1))) return found;
  const taken = new Set<number>();
  return [...found]
    .sort(byPrecedence)
    .filter(({ first, last }) => claim(taken, first, last))
    .sort((a, b) => a.first - b.first);
}

function knowledgeOf<T>(patterns: readonly Pattern<T>[]): (word: string) => Known<T> {
  const wordPatterns = indexWords(patterns.flatMap(({ words }) => words));
  const beginning = byWord(patterns, 0);
  const nothing: Known<T> = { matched: [], alone: [], followed: new Map(), gapped: [] };
  return (word) => {
    const matched = wordPatterns(word);
    if (matched.length === 0) return nothing;
    const begun = matched.flatMap((one) => beginning.get(one) ?? []);
    return {
      matched,
      alone: begun.filter(({ words }) => words.length === 1),
      followed: byWord(
        begun.filter(({ words }) => words[1] !== GAP),
        1,
      ),
      gapped: begun.filter(({ words }) => words[1] === GAP),
    };
  };
}

/** Patterns by one of their words, those that have none there left out. */
function byWord<T>(
  patterns: readonly Pattern<T>[],
  place: number,
): ReadonlyMap<string, readonly Pattern<T>[]> {
  const groups = new Map<string, Pattern<T>[]>();
  for (const pattern of patterns) {
    const word = pattern.words[place];
    const group = word === undefined ? undefined : groups.get(word);
    if (group !== undefined) group.push(pattern);
    else if (word !== undefined) groups.set(word, [pattern]);
  }
  return groups;
}

function findFrom<T>(first: number, search: Search<T>): void {
  const { tokens, known, found } = search;
  const here = known[first];
  if (here === undefined || here.matched.length === 0) return;
  for (const pattern of here.alone) found.push({ meaning: pattern.meaning, first, last: first, pattern });
  for (const pattern of here.gapped) findRest(pattern, 1, first, search);
  if (here.followed.size === 0 || tokens[first]?.sentence !== tokens[first + 1]?.sentence) return;
  for (const second of known[first + 1]?.matched ?? []) {
    for (const pattern of here.followed.get(second) ?? []) findRest(pattern, 2, first, search);
  }
}

/** Looks for the words of a pattern after the first ones, which stand from the token `first` on. */
function findRest<T>(pattern: Pattern<T>, matched: number, first: number, search: Search<T>): void {
  const last = lastMatched(pattern.words, matched, search, first + matched - 1);
  if (last !== null) search.found.push({ meaning: pattern.meaning, first, last, pattern });
}

/** The token that the last word matches when `words[next]` and on follow the token at `at`; null when they do not. */
function lastMatched<T>(
  words: readonly string[],
  next: number,
  search: Search<T>,
  at: number,
): number | null {
  if (next === words.length) return at;
  const gap = words[next] === GAP;
  const word = gap ? next + 1 : next;
  const { tokens, known } = search;
  for (let step = 1; step <= (gap ? WIDEST_GAP + 1 : 1); step += 1) {
    if (tokens[at + step]?.sentence !== tokens[at]?.sentence) return null;
    const fits = known[at + step]?.matched.includes(words[word] ?? "") ?? false;
    const last = fits ? lastMatched(words, word + 1, search, at + step) : null;
    if (last !== null) return last;
  }
  return null;
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
