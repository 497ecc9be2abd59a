import type { Word } from "./reading";

/** A labelled text near another: `similarity` is the cosine of their weighted stems, 0 to 1. */
export interface Neighbour<T> {
  readonly item: T;
  readonly similarity: number;
}

/** Finds the items whose words are most like the given ones, nearest first. */
export type NeighbourSearch<T> = (words: readonly Word[]) => readonly Neighbour<T>[];

/** Rare stems find the neighbours; a stem that many texts share tells little and would cost the most. */
const PROBED_STEMS = 8;
const MOST_POSTINGS = 64;
const MOST_NEIGHBOURS = 5;
/** Texts less alike than this are no neighbours. */
export const ALIKE = 0.5;

interface Entry<T> {
  readonly item: T;
  readonly stems: ReadonlySet<string>;
  readonly norm: number;
}

/** Indexes items by their words. A search costs the same however many items there are. */
export function indexNeighbours<T>(
  items: readonly T[],
  wordsOf: (item: T) => readonly Word[],
): NeighbourSearch<T> {
  const stemSets = items.map((item) => stemsOf(wordsOf(item)));
  const postings = postingsOf(stemSets);
  const weightOf = (stem: string) => 1 + Math.log(items.length / (postings.get(stem)?.length ?? 1));
  const entries = items.map((item, index): Entry<T> => {
    const stems = stemSets[index] ?? new Set();
    return { item, stems, norm: Math.sqrt(squaredWeight(stems, weightOf)) };
  });
  return (words) => {
    const query = stemsOf(words);
    const norm = Math.sqrt(squaredWeight(query, weightOf));
    const similarity = ({ stems, norm: other }: Entry<T>) => {
      const shared = [...query].filter((stem) => stems.has(stem));
      return squaredWeight(shared, weightOf) / (norm * other);
    };
    return mostProbed(query, postings)
      .flatMap((index) => entries[index] ?? [])
      .map((entry) => ({ item: entry.item, similarity: similarity(entry) }))
      .filter((neighbour) => neighbour.similarity >= ALIKE)
      .sort((a, b) => b.similarity - a.similarity);
  };
}

function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map(({ stem }) => stem));
}

function postingsOf(stemSets: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  stemSets.forEach((stems, index) => {
    for (const stem of stems) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [index]);
      else list.push(index);
    }
  });
  return postings;
}

function squaredWeight(stems: Iterable<string>, weightOf: (stem: string) => number): number {
  let sum = 0;
  for (const stem of stems) sum += weightOf(stem) ** 2;
  return sum;
}

/** The places of the items that share most of the query's rarest stems, most first. */
function mostProbed(
  query: ReadonlySet<string>,
  postings: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const hits = new Map<number, number>();
  const lists = [...query].flatMap((stem) => [postings.get(stem) ?? []]).filter(({ length }) => length > 0);
  for (const list of lists.sort((a, b) => a.length - b.length).slice(0, PROBED_STEMS)) {
    for (const index of list.slice(0, MOST_POSTINGS)) hits.set(index, (hits.get(index) ?? 0) + 1);
  }
  return [...hits]
    .sort(([a, hitsOfA], [b, hitsOfB]) => hitsOfB - hitsOfA || a - b)
    .slice(0, MOST_NEIGHBOURS)
    .map(([index]) => index);
}
