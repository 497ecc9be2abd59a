/** Finds each of one table's interventions again in another. */
import type { Intervention } from "../intervention";
import { plainText } from "../plainText";

/** Interventions by their places among all. */
export interface Pairing {
  /** The second table's intervention by the first's. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Those of the second table that the first does not have. */
  readonly alone: readonly number[];
}

type KeyOf = (intervention: Intervention) => string;

/** Pairs interventions one to one by text, and by year and department where both tell them. Linear in their number. */
export function pairUp(
  firsts: readonly number[],
  seconds: readonly number[],
  interventions: readonly Intervention[],
): Pairing {
  const pairs = new Map<number, number>();
  const alone = [occasionKey, textKey].reduce<readonly number[]>((left, keyOf) => {
    const waiting = byKey(
      firsts.filter((id) => !pairs.has(id)),
      interventions,
      keyOf,
    );
    return left.filter((id) => {
      const first = takeFrom(waiting, interventions, interventions[id], keyOf);
      if (first !== null) pairs.set(first, id);
      return first === null;
    });
  }, seconds);
  return { pairs, alone };
}

/** The text of an intervention as it is compared with a copy's: its figures tell it from others. */
export function textKey({ what }: Intervention): string {
  return plainText(what).toLowerCase();
}

/** The text with the year and the department. */
export function occasionKey(intervention: Intervention): string {
  return JSON.stringify([textKey(intervention), intervention.year, intervention.department]);
}

/** The ids with each key, the first of them last. */
function byKey(
  ids: readonly number[],
  interventions: readonly Intervention[],
  keyOf: KeyOf,
): Map<string, number[]> {
  const waiting = new Map<string, number[]>();
  for (const id of ids.toReversed()) {
    const intervention = interventions[id];
    if (intervention === undefined) continue;
    const key = keyOf(intervention);
    const alike = waiting.get(key);
    if (alike) alike.push(id);
    else waiting.set(key, [id]);
  }
  return waiting;
}

function takeFrom(
  waiting: Map<string, number[]>,
  interventions: readonly Intervention[],
  second: Intervention | undefined,
  keyOf: KeyOf,
): number | null {
  const alike = second === undefined ? undefined : waiting.get(keyOf(second));
  const id = alike?.at(-1);
  const first = id === undefined ? undefined : interventions[id];
  if (id === undefined || first === undefined || second === undefined || !mayBeSame(first, second))
    return null;
  alike?.pop();
  return id;
}

function mayBeSame(one: Intervention, other: Intervention): boolean {
  const agrees = (a: string | number | null, b: string | number | null) =>
    a === null || b === null || a === b;
  return agrees(one.year, other.year) && agrees(one.department, other.department);
}
