/**
 * Excel on the web refuses a request or an answer over 5 MB (Microsoft Learn, "Resource limits and performance
 * optimization for Office Add-ins"). Messages are filled to 95 % of that: the rest is for the envelope and for rows that
 * are longer than those they were estimated from.
 */
export const MESSAGE_BYTES = 4_750_000;

const encoder = new TextEncoder();

/** UTF-8 bytes that a value takes up in a message. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** Whether a sync failed because its request or its answer was too large. */
export function isPayloadTooLarge(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code === "ResponsePayloadSizeLimitExceeded" || code === "RequestPayloadSizeLimitExceeded";
}

/**
 * Splits items into consecutive messages of at most `budget` bytes each; an item that is larger alone stands alone.
 * `size` gives an item's bytes.
 */
export function packMessages<Item>(
  items: readonly Item[],
  size: (item: Item) => number,
  budget: number = MESSAGE_BYTES,
): Item[][] {
  const messages: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = size(item);
    if (messages.length === 0 || bytes > room) {
      messages.push([]);
      room = budget;
    }
    messages.at(-1)?.push(item);
    room -= bytes;
  }
  return messages;
}
