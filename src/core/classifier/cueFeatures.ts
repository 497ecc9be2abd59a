import { memoize } from "../memoize";
import type { CueHit } from "./cueSearch";

/** The part of a text that a feature came from; `start` and `end` index into the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the definitions see in a text, with where it was found; no spans for the base rate, which is no word. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly spans: readonly Span[];
}

/** What each further hit of one group adds to the first, and how much a group may weigh in all. */
const FURTHER_HIT = 0.3;
const MOST_PER_GROUP = 1.6;

/** One feature for each group of a lexicon that was hit, and one for each that was hit under a negation. */
export function groupFeatures(hits: readonly CueHit[]): readonly Feature[] {
  const groups: { readonly name: string; readonly spans: Span[] }[] = [];
  for (const hit of hits) {
    if (hit.group.weight === 0) continue;
    const name = hit.negated ? negatedName(hit.group.name) : hit.group.name;
    const group = groups.find((one) => one.name === name);
    if (group === undefined) groups.push({ name, spans: [hit] });
    else group.spans.push(hit);
  }
  return groups.map(({ name, spans }) => ({ name, value: groupValue(spans.length), spans }));
}

/** The name of the feature of a group that was hit under a negation. */
export const negatedName = memoize((name) => `not ${name}`);

function groupValue(hits: number): number {
  return Math.min(MOST_PER_GROUP, 1 + FURTHER_HIT * (hits - 1));
}
