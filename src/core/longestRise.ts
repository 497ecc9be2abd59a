/**
 * The places of a longest part of the list that rises from item to item, in order; places that hold null are passed over.
 * Patience sorting (Fredman 1975): n log n.
 */
export function longestRise(items: readonly (number | null)[]): readonly number[] {
  const ends: number[] = [];
  const earlier: (number | undefined)[] = [];
  const itemAt = (place: number | undefined) => (place === undefined ? null : (items[place] ?? null));
  items.forEach((item, place) => {
    if (item === null) return;
    const length = firstWhere(ends.length, (index) => (itemAt(ends[index]) ?? 0) >= item);
    earlier[place] = ends[length - 1];
    ends[length] = place;
  });
  const rise: number[] = [];
  for (let place = ends.at(-1); place !== undefined; place = earlier[place]) rise.push(place);
  return rise.reverse();
}

/** The first index below `count` for which it holds, as it does for all after it; `count` where it holds for none. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
