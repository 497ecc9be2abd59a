const { imul } = Math;

/**
 * A short text that stands for a list of texts: the same list gives the same, another list almost surely another
 * (53 bits). It tells nothing of the texts themselves.
 */
export function fingerprintOf(parts: readonly (string | number | null)[]): string {
  return hash53(JSON.stringify(parts)).toString(36);
}

/** Bryc's cyrb53: two multiplicative 32-bit hashes, mixed into 53 bits. Public domain. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = imul(high ^ unit, 2654435761);
    low = imul(low ^ unit, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
