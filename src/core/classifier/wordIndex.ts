/** The different word patterns that a word matches, found at a cost that does not grow with their number. */
export type WordIndex = (word: string) => readonly string[];

/** Where in a word the letters of a pattern may stand. */
type Placing = "whole" | "start" | "end" | "anywhere";

/** Patterns by their letters, with the lengths that occur. */
interface Table {
  readonly patterns: Map<string, string>;
  readonly lengths: Set<number>;
}

/** Indexes word patterns: an exact word, `start*`, `*end` or `*anywhere*`. */
export function indexWords(patterns: Iterable<string>): WordIndex {
  const tables = { whole: emptyTable(), start: emptyTable(), end: emptyTable(), anywhere: emptyTable() };
  for (const pattern of patterns) add(tables[placingOf(pattern)], pattern);
  const find = (word: string) => [
    ...matching(tables.whole, word, (length) => (length === word.length ? [word] : [])),
    ...matching(tables.start, word, (length) => [word.slice(0, length)]),
    ...matching(tables.end, word, (length) => [word.slice(word.length - length)]),
    ...matching(tables.anywhere, word, (length) => slicesOf(word, length)),
  ];
  return (word) => [...new Set(find(word))];
}

function placingOf(pattern: string): Placing {
  if (pattern.startsWith("*")) return pattern.endsWith("*") ? "anywhere" : "end";
  return pattern.endsWith("*") ? "start" : "whole";
}

function emptyTable(): Table {
  return { patterns: new Map(), lengths: new Set() };
}

function add({ patterns, lengths }: Table, pattern: string): void {
  const letters = pattern.replaceAll("*", "");
  patterns.set(letters, pattern);
  lengths.add(letters.length);
}

function matching(
  { patterns, lengths }: Table,
  word: string,
  slices: (length: number) => readonly string[],
): readonly string[] {
  return [...lengths]
    .filter((length) => length <= word.length)
    .flatMap(slices)
    .flatMap((slice) => patterns.get(slice) ?? []);
}

function slicesOf(word: string, length: number): readonly string[] {
  return Array.from({ length: word.length - length + 1 }, (_, start) => word.slice(start, start + length));
}
