/** A text near another: its place in the index, and the cosine of their stems weighted by rarity, 0 to 1. */
export interface Neighbour {
  readonly place: number;
  readonly similarity: number;
}

/** Finds the indexed texts whose stems are most like the given different ones, nearest first. */
export type NeighbourSearch = (stems: readonly string[]) => readonly Neighbour[];

/** The texts that have a stem, and what it weighs: the rarer, the more. */
interface Entry {
  readonly places: readonly number[];
  readonly weight: number;
}

/** A text and the weight of the stems that it shares. */
interface Sharing {
  readonly place: number;
  readonly weight: number;
}

/** Rare stems find the neighbours; one that more texts share tells little and would cost the most. */
const PROBED_STEMS = 8;
const MOST_SHARING = 100;
const MOST_NEIGHBOURS = 5;
/** Texts less alike than this are no neighbours. */
export const ALIKE = 0.5;

/** Indexes texts by their stems, in which none occurs twice. A search costs the same however many texts there are. */
export function indexNeighbours(texts: readonly (readonly string[])[]): NeighbourSearch {
  const entries = entriesByStem(texts);
  const unseen: Entry = { places: [], weight: weightAmong(texts.length, 1) };
  const entriesOf = (stems: readonly string[]) => stems.map((stem) => entries.get(stem) ?? unseen);
  const indexed = texts.map(entriesOf);
  const norms = indexed.map(normOf);
  return (stems) => {
    const wanted = entriesOf(stems);
    const places = sharingMost(wanted);
    if (places.length === 0) return [];
    const norm = normOf(wanted);
    const isWanted = new Set(wanted);
    return places
      .map((place) => {
        const shared = (indexed[place] ?? []).filter((entry) => isWanted.has(entry));
        return { place, similarity: normOf(shared) ** 2 / (norm * (norms[place] ?? 1)) };
      })
      .filter(({ similarity }) => similarity >= ALIKE)
      .sort((a, b) => b.similarity - a.similarity || a.place - b.place);
  };
}

function entriesByStem(texts: readonly (readonly string[])[]): ReadonlyMap<string, Entry> {
  const places = new Map<string, number[]>();
  texts.forEach((stems, place) => {
    for (const stem of stems) {
      const list = places.get(stem);
      if (list === undefined) places.set(stem, [place]);
      else list.push(place);
    }
  });
  const entry = (list: readonly number[]) => ({
    places: list,
    weight: weightAmong(texts.length, list.length),
  });
  return new Map(Array.from(places, ([stem, list]) => [stem, entry(list)]));
}

function weightAmong(texts: number, having: number): number {
  return (1 + Math.log(texts / having)) ** 2;
}

function normOf(entries: readonly Entry[]): number {
  let sum = 0;
  for (const { weight } of entries) sum += weight;
  return Math.sqrt(sum);
}

/** The places of the texts that share most of the weight of the rarest stems. */
function sharingMost(entries: readonly Entry[]): readonly number[] {
  const rare = entries
    .filter(({ places }) => places.length > 0 && places.length <= MOST_SHARING)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, PROBED_STEMS);
  const shared = new Map<number, number>();
  for (const { places, weight } of rare) {
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + weight);
  }
  const most: Sharing[] = [];
  for (const [place, weight] of shared) keepMost(most, { place, weight });
  return most.map(({ place }) => place);
}

/** Puts a text among those that share most, if it belongs there. */
function keepMost(most: Sharing[], one: Sharing): void {
  let at = most.length;
  while (at > 0 && sharesMore(one, most[at - 1])) at -= 1;
  if (at === MOST_NEIGHBOURS) return;
  most.splice(at, 0, one);
  if (most.length > MOST_NEIGHBOURS) most.pop();
}

function sharesMore(one: Sharing, other: Sharing | undefined): boolean {
  if (other === undefined) return true;
  return one.weight > other.weight || (one.weight === other.weight && one.place < other.place);
}
