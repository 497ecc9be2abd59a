/** What a model sees of a text: features by name with their values. */
export type Features = ReadonlyMap<string, number>;

/** What is believed about the weights before any example: normal distributions, by feature. */
export interface Prior {
  mean(feature: string): number;
  variance(feature: string): number;
}

/** A labelled text: the answer to one yes-or-no question. */
export interface Observation {
  readonly features: Features;
  readonly positive: boolean;
}

/** A feature's rows and values, the sparse column of the data. */
interface Column {
  readonly feature: string;
  readonly rows: number[];
  readonly values: number[];
}

const MOST_SWEEPS = 60;
const SETTLED = 1e-3;
/** Keeps one Newton step inside the region where the curvature it rests on still holds. */
const LONGEST_STEP = 1;

/** Weights of the features seen in the observations; of any other feature the prior mean stands. */
export type Weights = ReadonlyMap<string, number>;

/**
 * The most probable weights of a logistic regression under the prior, by cyclic coordinate descent
 * (Genkin, Lewis and Madigan 2007, "Large-scale Bayesian logistic regression for text categorization").
 * The same observations in the same order give the same weights. Without observations it is the prior.
 */
export function fitWeights(observations: readonly Observation[], prior: Prior): Weights {
  const columns = columnsOf(observations);
  const weights = columns.map(({ feature }) => prior.mean(feature));
  const margins = observations.map(() => 0);
  columns.forEach((column, index) => addToMargins(margins, column, weights[index] ?? 0));
  const targets = observations.map(({ positive }) => (positive ? 1 : 0));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let largest = 0;
    columns.forEach((column, index) => {
      const step = newtonStep(column, weights[index] ?? 0, margins, targets, prior);
      weights[index] = (weights[index] ?? 0) + step;
      addToMargins(margins, column, step);
      largest = Math.max(largest, Math.abs(step));
    });
    if (largest < SETTLED) break;
  }
  return new Map(columns.map(({ feature }, index) => [feature, weights[index] ?? 0]));
}

/** The logistic function: log odds to probability. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function columnsOf(observations: readonly Observation[]): readonly Column[] {
  const columns = new Map<string, Column>();
  observations.forEach(({ features }, row) => {
    for (const [feature, value] of features) {
      const column = columns.get(feature) ?? { feature, rows: [], values: [] };
      columns.set(feature, column);
      column.rows.push(row);
      column.values.push(value);
    }
  });
  return [...columns.values()];
}

function addToMargins(margins: number[], { rows, values }: Column, weight: number): void {
  if (weight === 0) return;
  rows.forEach((row, index) => {
    margins[row] = (margins[row] ?? 0) + weight * (values[index] ?? 0);
  });
}

function newtonStep(
  { feature, rows, values }: Column,
  weight: number,
  margins: readonly number[],
  targets: readonly number[],
  prior: Prior,
): number {
  const precision = 1 / prior.variance(feature);
  let slope = (weight - prior.mean(feature)) * precision;
  let curvature = precision;
  rows.forEach((row, index) => {
    const value = values[index] ?? 0;
    const probability = probabilityOf(margins[row] ?? 0);
    slope += value * (probability - (targets[row] ?? 0));
    curvature += value * value * probability * (1 - probability);
  });
  return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / curvature));
}
