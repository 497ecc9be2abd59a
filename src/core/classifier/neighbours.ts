/** A text near another: its place in the index, and the cosine of their stems weighted by rarity, 0 to 1. */
export interface Neighbour {
  readonly place: number;
  readonly similarity: number;
}

/** Finds the indexed texts whose stems are most like the given different ones, nearest first. */
export type NeighbourSearch = (stems: readonly string[]) => readonly Neighbour[];

/** Rare stems find the neighbours; one that more texts share tells little and would cost the most. */
const PROBED_STEMS = 8;
const MOST_SHARING = 100;
const MOST_NEIGHBOURS = 5;
/** Texts less alike than this are no neighbours. */
export const ALIKE = 0.5;

/** Indexes texts by their stems, in which none occurs twice. A search costs the same however many texts there are. */
export function indexNeighbours(texts: readonly (readonly string[])[]): NeighbourSearch {
  const places = placesByStem(texts);
  const weightOf = (stem: string) => (1 + Math.log(texts.length / (places.get(stem)?.length ?? 1))) ** 2;
  const norms = texts.map((stems) => normOf(stems, weightOf));
  return (stems) => {
    const norm = normOf(stems, weightOf);
    const wanted = new Set(stems);
    const similarity = (place: number) => {
      const shared = (texts[place] ?? []).filter((stem) => wanted.has(stem));
      return normOf(shared, weightOf) ** 2 / (norm * (norms[place] ?? 1));
    };
    return sharingMost(stems, places, weightOf)
      .map((place) => ({ place, similarity: similarity(place) }))
      .filter((neighbour) => neighbour.similarity >= ALIKE)
      .sort((a, b) => b.similarity - a.similarity || a.place - b.place);
  };
}

function placesByStem(texts: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((stems, place) => {
    for (const stem of stems) {
      const list = places.get(stem);
      if (list === undefined) places.set(stem, [place]);
      else list.push(place);
    }
  });
  return places;
}

function normOf(stems: readonly string[], weightOf: (stem: string) => number): number {
  let sum = 0;
  for (const stem of stems) sum += weightOf(stem);
  return Math.sqrt(sum);
}

/** The places of the texts that share most of the weight of the rarest stems. */
function sharingMost(
  stems: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  weightOf: (stem: string) => number,
): readonly number[] {
  const rare = stems
    .map((stem) => ({ stem, sharing: places.get(stem) ?? [] }))
    .filter(({ sharing }) => sharing.length > 0 && sharing.length <= MOST_SHARING)
    .sort((a, b) => a.sharing.length - b.sharing.length)
    .slice(0, PROBED_STEMS);
  const shared = new Map<number, number>();
  for (const { stem, sharing } of rare) {
    const weight = weightOf(stem);
    for (const place of sharing) shared.set(place, (shared.get(place) ?? 0) + weight);
  }
  return [...shared]
    .sort(([a, sharedByA], [b, sharedByB]) => sharedByB - sharedByA || a - b)
    .slice(0, MOST_NEIGHBOURS)
    .map(([place]) => place);
}
