/** A key that tells of two items that they are the same; null for an item that has none. */
export type KeyOf<Item> = (item: Item) => string | null;

/**
 * For each of the items as they are now, the index of the one that it was before, or null where it is new. The keys are
 * tried one after the other on what is still unpaired; of those with the same key the first go together.
 */
export function pairByKeys<Item>(
  before: readonly Item[],
  now: readonly Item[],
  keys: readonly KeyOf<Item>[],
): (number | null)[] {
  const pairs = new Array<number | null>(now.length).fill(null);
  const taken = new Uint8Array(before.length);
  for (const keyOf of keys) {
    if (!pairs.includes(null)) break;
    const waiting = waitingByKey(before, taken, keyOf);
    now.forEach((item, index) => {
      if (pairs[index] !== null) return;
      const found = waiting.get(keyOf(item) ?? "")?.next().value;
      if (found === undefined) return;
      pairs[index] = found;
      taken[found] = 1;
    });
  }
  return pairs;
}

function waitingByKey<Item>(
  items: readonly Item[],
  taken: Uint8Array,
  keyOf: KeyOf<Item>,
): ReadonlyMap<string, ArrayIterator<number>> {
  const indexes = new Map<string, number[]>();
  items.forEach((item, index) => {
    const key = taken[index] ? null : keyOf(item);
    if (key === null) return;
    const alike = indexes.get(key);
    if (alike) alike.push(index);
    else indexes.set(key, [index]);
  });
  return new Map([...indexes].map(([key, alike]) => [key, alike.values()]));
}
