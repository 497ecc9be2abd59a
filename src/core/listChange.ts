/** How a list became another: so many items from `start` on went, and so many came in their place. */
export interface ListChange {
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

/** What lies between the items that two lists begin with and those that they end with, both alike. */
export function listChange(before: readonly string[], after: readonly string[]): ListChange {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { start, removed: before.length - start - end, added: after.length - start - end };
}
