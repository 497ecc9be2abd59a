import { memoize } from "../memoize";

const LENGTHS = [4, 5];
const EDGE = "_";

/**
 * The pieces of four and five letters of a stem, each once, its edges marked with `_`; a stem too short for one is a
 * piece by itself. Compounds share pieces with their parts: *minnesdag* and *minnesstund*, *handlingsplan* and *plan*.
 */
export const gramsOf = memoize((stem): readonly string[] => {
  const marked = `${EDGE}${stem}${EDGE}`;
  const grams = LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, marked.length - length + 1) }, (_, start) =>
      marked.slice(start, start + length),
    ),
  );
  return grams.length === 0 ? [marked] : [...new Set(grams)];
});

/** What each piece of a stem counts for: long words have many pieces and weigh little more than short ones. */
export function gramValue(grams: readonly string[]): number {
  return 1 / Math.sqrt(grams.length);
}
