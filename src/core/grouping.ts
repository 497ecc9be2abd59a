/** Ways to divide a list. Both keep the order of the items and return no empty part. */

/** Items with the same key, in the order in which the keys first occur. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | number,
): readonly (readonly T[])[] {
  const groups = new Map<string | number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** Stretches of the list, cut between neighbours that do not belong together. */
export function splitWhere<T>(
  items: readonly T[],
  isCut: (previous: T, next: T) => boolean,
): readonly (readonly T[])[] {
  const stretches: T[][] = [];
  items.forEach((item, index) => {
    const previous = items[index - 1];
    const stretch = stretches.at(-1);
    if (stretch === undefined || previous === undefined || isCut(previous, item)) stretches.push([item]);
    else stretch.push(item);
  });
  return stretches;
}
