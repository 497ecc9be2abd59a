/** How far two assessors agree on one axis. */
export interface Agreement {
  /** Interventions that both have labelled. */
  readonly n: number;
  /** The share on which they agree; null when there is none to share. */
  readonly observed: number | null;
  /** Cohen's kappa: the agreement beyond chance. Null where chance explains all, and without interventions. */
  readonly kappa: number | null;
  /** Where kappa lies with 95 % confidence, within -1 to 1; null where kappa is. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Indexes of the pairs on which they differ. */
  readonly differences: readonly number[];
}

/** The labels that two assessors gave one intervention; null where one gave none. */
export type LabelPair = readonly [first: string | null, second: string | null];

const TWO_SIDED_95 = 1.96;

/** Compares two assessors, pair by pair; pairs without both labels are left out. The order of the two does not matter. */
export function agreementOf(pairs: readonly LabelPair[]): Agreement {
  const both = pairs.flatMap(([first, second]) =>
    first === null || second === null ? [] : [{ first, second }],
  );
  const differences = pairs.flatMap(([first, second], index) =>
    first === null || second === null || first === second ? [] : [index],
  );
  const n = both.length;
  if (n === 0) return { n, observed: null, kappa: null, interval: null, differences };
  const observed = 1 - differences.length / n;
  const expected = agreementByChance(both);
  if (expected === 1) return { n, observed, kappa: null, interval: null, differences };
  const kappa = (observed - expected) / (1 - expected);
  return { n, observed, kappa, interval: intervalAround(kappa, observed, expected, n), differences };
}

function agreementByChance(both: readonly { readonly first: string; readonly second: string }[]): number {
  const labels = new Set(both.flatMap(({ first, second }) => [first, second]));
  const share = (holds: (pair: { first: string; second: string }) => boolean) =>
    both.filter(holds).length / both.length;
  return [...labels]
    .map((label) => share(({ first }) => first === label) * share(({ second }) => second === label))
    .reduce((sum, product) => sum + product, 0);
}

// Cohen 1960, "A coefficient of agreement for nominal scales": the standard error from the observed agreement.
function intervalAround(
  kappa: number,
  observed: number,
  expected: number,
  n: number,
): readonly [number, number] {
  const error = Math.sqrt((observed * (1 - observed)) / n) / (1 - expected);
  return [Math.max(-1, kappa - TWO_SIDED_95 * error), Math.min(1, kappa + TWO_SIDED_95 * error)];
}
