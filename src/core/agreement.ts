/** How far two assessors agree on one axis. */
export interface Agreement {
  /** Interventions that both have labelled. */
  readonly n: number;
  /** Those of them on which they agree. */
  readonly agreed: number;
  /** The share on which they agree; null when there is none to share. */
  readonly observed: number | null;
  /** Cohen's kappa: the agreement beyond chance. Null where chance explains all, and without interventions. */
  readonly kappa: number | null;
  /** Where kappa lies with 95 % confidence, within -1 to 1; null where kappa is, and where they agree on all. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Why kappa cannot be told, or says little; null where it can. */
  readonly trouble: AgreementTrouble | null;
  /** How often the first gave one label and the second another; only what occurs, both in the order given. */
  readonly counts: readonly LabelCount[];
  /** Indexes of the pairs on which they differ. */
  readonly differences: readonly number[];
}

/**
 * `none`: no intervention has two labels. `one-label`: both have used one label only, and the same. `one-sided`: one of
 * them has used one label only, which makes kappa 0 whatever the other says. `few`: too few for kappa to tell anything.
 */
export type AgreementTrouble = "none" | "one-label" | "one-sided" | "few";

export interface LabelCount {
  readonly first: string;
  readonly second: string;
  readonly count: number;
}

/** The labels that two assessors gave one intervention; null where one gave none. */
export type LabelPair = readonly [first: string | null, second: string | null];

const TWO_SIDED_95 = 1.96;

/**
 * Compares two assessors, pair by pair; pairs without both labels are left out. `labels` is the order in which counts are
 * told; the order of the two assessors bears on nothing else.
 */
export function agreementOf(pairs: readonly LabelPair[], labels: readonly string[] = []): Agreement {
  const differences = pairs.flatMap(([first, second], index) =>
    first === null || second === null || first === second ? [] : [index],
  );
  const counts = countPairs(pairs, labels);
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  const agreed = n - differences.length;
  const shared = { n, agreed, counts, differences, trouble: troubleIn(counts, n) };
  if (n === 0) return { ...shared, observed: null, kappa: null, interval: null };
  const observed = agreed / n;
  const table = new Shares(counts, n);
  if (table.expected === 1) return { ...shared, observed, kappa: null, interval: null };
  const kappa = (observed - table.expected) / (1 - table.expected);
  return { ...shared, observed, kappa, interval: agreed === n ? null : intervalAround(kappa, table, n) };
}

function countPairs(pairs: readonly LabelPair[], labels: readonly string[]): readonly LabelCount[] {
  const counts = new Map<string, { first: string; second: string; count: number }>();
  for (const [first, second] of pairs) {
    if (first === null || second === null) continue;
    const key = JSON.stringify([first, second]);
    const cell = counts.get(key) ?? { first, second, count: 0 };
    cell.count += 1;
    counts.set(key, cell);
  }
  const place = (label: string) => (labels.includes(label) ? labels.indexOf(label) : labels.length);
  return [...counts.values()].sort(
    (a, b) => place(a.first) - place(b.first) || place(a.second) - place(b.second),
  );
}

/** Cicchetti 1981 asks for at least 2k² objects where there are k labels, for kappa's distribution to be nearly normal. */
function troubleIn(counts: readonly LabelCount[], n: number): AgreementTrouble | null {
  const [first, second] = [usedBy("first", counts), usedBy("second", counts)];
  const used = new Set([...first, ...second]).size;
  if (n === 0) return "none";
  if (used === 1) return "one-label";
  if (n < 2 * used ** 2) return "few";
  return Math.min(first.size, second.size) === 1 ? "one-sided" : null;
}

function usedBy(assessor: "first" | "second", counts: readonly LabelCount[]): ReadonlySet<string> {
  return new Set(counts.map((cell) => cell[assessor]));
}

/** The table of counts as shares of all pairs. */
class Shares {
  readonly cells: readonly { readonly first: string; readonly second: string; readonly share: number }[];
  /** The agreement to expect if each gave labels as often as they do, but by chance. */
  readonly expected: number;
  readonly #first = new Map<string, number>();
  readonly #second = new Map<string, number>();

  constructor(counts: readonly LabelCount[], n: number) {
    this.cells = counts.map(({ first, second, count }) => ({ first, second, share: count / n }));
    for (const { first, second, count } of counts) {
      this.#first.set(first, this.byFirst(first) + count / n);
      this.#second.set(second, this.bySecond(second) + count / n);
    }
    this.expected = [...this.#first].reduce((sum, [label, share]) => sum + share * this.bySecond(label), 0);
  }

  byFirst(label: string): number {
    return this.#first.get(label) ?? 0;
  }

  bySecond(label: string): number {
    return this.#second.get(label) ?? 0;
  }
}

/** Fleiss, Cohen and Everitt 1969, "Large sample standard errors of kappa and weighted kappa". */
function intervalAround(kappa: number, table: Shares, n: number): readonly [number, number] {
  const { expected } = table;
  const spread = table.cells.reduce((sum, { first, second, share }) => {
    const chance = table.bySecond(first) + table.byFirst(second);
    return sum + share * (first === second ? 1 - chance * (1 - kappa) : chance * (1 - kappa)) ** 2;
  }, 0);
  const variance = Math.max(0, spread - (kappa - expected * (1 - kappa)) ** 2);
  const error = Math.sqrt(variance / n) / (1 - expected);
  return [Math.max(-1, kappa - TWO_SIDED_95 * error), Math.min(1, kappa + TWO_SIDED_95 * error)];
}
