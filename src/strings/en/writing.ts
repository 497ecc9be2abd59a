/** How English writes quotes, lists and shares. */

/** “text” with an opening and a closing mark. */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** A share from 0 to 1 in whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
