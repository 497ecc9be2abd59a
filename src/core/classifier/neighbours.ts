import type { Word } from "./reading";

/** A labelled text near another: `similarity` is the cosine of their weighted stems, 0 to 1. */
export interface Neighbour {
  readonly index: number;
  readonly similarity: number;
}

/** Finds the texts most like a given one. */
export interface NeighbourIndex {
  nearest(words: readonly Word[]): readonly Neighbour[];
}

/** Rare stems find the neighbours; common ones would only make every text a candidate. */
const PROBED_STEMS = 8;
const MOST_POSTINGS = 64;
const MOST_NEIGHBOURS = 5;

/** An index over the words of texts, by their place in the list. A query costs the same however many texts there are. */
export function indexNeighbours(texts: readonly (readonly Word[])[]): NeighbourIndex {
  const stemSets = texts.map(stemsOf);
  const postings = postingsOf(stemSets);
  const weightOf = (stem: string) => 1 + Math.log(texts.length / (postings.get(stem)?.length ?? 1));
  const norms = stemSets.map((stems) => normOf(stems, weightOf));
  const similarityTo = (query: ReadonlySet<string>, norm: number, index: number) => {
    const shared = [...(stemSets[index] ?? [])].filter((stem) => query.has(stem));
    return normOf(shared, weightOf) ** 2 / (norm * (norms[index] ?? 0));
  };
  return {
    nearest(words) {
      const query = stemsOf(words);
      const norm = normOf(query, weightOf);
      return [...candidates(query, postings)]
        .map((index) => ({ index, similarity: similarityTo(query, norm, index) }))
        .sort((a, b) => b.similarity - a.similarity || a.index - b.index)
        .slice(0, MOST_NEIGHBOURS);
    },
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

function normOf(stems: Iterable<string>, weightOf: (stem: string) => number): number {
  let sum = 0;
  for (const stem of stems) sum += weightOf(stem) ** 2;
  return Math.sqrt(sum);
}

function candidates(query: ReadonlySet<string>, postings: ReadonlyMap<string, readonly number[]>) {
  const lists = [...query].map((stem) => postings.get(stem) ?? []).filter(({ length }) => length > 0);
  const rarest = lists.sort((a, b) => a.length - b.length).slice(0, PROBED_STEMS);
  return new Set(rarest.flatMap((list) => list.slice(0, MOST_POSTINGS)));
}
