import type { Approach, Focus } from "../src/core/intervention";

/** A text that people have labelled on both axes. */
export interface LabelledText {
  readonly text: string;
  readonly approach: Approach;
  readonly focus: Focus;
}

/** A part of the items to test on, and all the others. */
export interface Fold<T> {
  readonly tested: readonly T[];
  readonly rest: readonly T[];
}

const FOLDS = 5;

/** Five folds in which each pair of labels has its share, dealt out in an order that the seed decides. */
export function stratifiedFolds<T extends LabelledText>(
  items: readonly T[],
  seed: number,
): readonly Fold<T>[] {
  const parts: T[][] = Array.from({ length: FOLDS }, () => []);
  shuffled(items, seed)
    .sort((a, b) => (stratum(a) < stratum(b) ? -1 : stratum(a) > stratum(b) ? 1 : 0))
    .forEach((item, index) => parts[index % FOLDS]?.push(item));
  return parts.map((tested) => ({ tested, rest: parts.filter((part) => part !== tested).flat() }));
}

function stratum({ approach, focus }: LabelledText): string {
  return `${approach} ${focus}`;
}

/** A new array in an order that the seed decides: keys from a linear congruential generator (Numerical Recipes). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
