/** How Swedish writes quotes, lists and shares. */

const NO_BREAK_SPACE = "\u00a0";

/** ”text”: Swedish opens and closes with the same mark. */
export function quoted(text: string): string {
  return `”${text}”`;
}

/** `a`, `a och b`, `a, b och c`. */
export function listOf(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} och ${items.at(-1)}`;
}

/** A share from 0 to 1 in whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}${NO_BREAK_SPACE}%`;
}
