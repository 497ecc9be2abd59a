import type { Card, Doubt } from "../../core/review";

/**
 * What counts as checked once a person has decided on a card: all that was doubtful while it was on show and still is,
 * and that the words speak against the labels that now stand, which it showed. What the decision has brought about
 * elsewhere was not seen, and is told of. `now` is what stands where the card stood; of another intervention nothing
 * is settled.
 */
export function settledDoubts(seen: Card, now: Card | null): readonly Doubt[] {
  if (now?.text !== seen.text) return [];
  const keys = new Set(seen.doubts.map(({ key }) => key));
  return now.doubts.filter(({ code, key }) => code === "label-doubtful" || keys.has(key));
}
