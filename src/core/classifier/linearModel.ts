/** What is believed about the weights before any example: normal distributions, by feature. */
export interface Prior {
  mean(feature: string): number;
  variance(feature: string): number;
}

/** The texts that have a feature: their rows, ascending, with its value in each. */
export interface Column {
  readonly feature: string;
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

/** How often the text of each row has been answered with yes, and how often at all. */
export interface Answers {
  readonly yes: readonly number[];
  readonly all: readonly number[];
}

/** Weights by feature. */
export type Weights = ReadonlyMap<string, number>;

const MOST_SWEEPS = 60;
/** A step this short changes no probability that anyone could see: the feature rests while others move. */
const SETTLED = 2e-3;
/** Keeps one Newton step inside the region where the curvature it rests on still holds. */
const LONGEST_STEP = 1;

/** Gathers the features of texts, each with its value, into columns; what a text has twice adds up. */
export function columnsOf(texts: readonly (readonly (readonly [string, number])[])[]): readonly Column[] {
  const columns = new Map<string, { feature: string; rows: number[]; values: number[] }>();
  texts.forEach((features, row) => {
    for (const [feature, value] of features) {
      const column = columns.get(feature);
      if (column === undefined) columns.set(feature, { feature, rows: [row], values: [value] });
      else if (column.rows.at(-1) !== row) {
        column.rows.push(row);
        column.values.push(value);
      } else column.values.push((column.values.pop() ?? 0) + value);
    }
  });
  return [...columns.values()];
}

/**
 * The most probable weights of a logistic regression under the prior, by cyclic coordinate descent
 * (Genkin, Lewis and Madigan 2007, "Large-scale Bayesian logistic regression for text categorization").
 * The same columns in the same order give the same weights; where nothing is answered these are the prior means.
 */
export function fitWeights(columns: readonly Column[], answers: Answers, prior: Prior): Weights {
  const fits = columns.map((column) => ({ ...column, weight: prior.mean(column.feature) }));
  const margins = new Float64Array(answers.all.length);
  for (const fit of fits) addToMargins(margins, fit, fit.weight);
  let moving = fits;
  for (let sweep = 0; sweep < MOST_SWEEPS && moving.length > 0; sweep += 1) {
    const looked = moving;
    moving = looked.filter((fit) => {
      const step = newtonStep(fit, fit.weight, margins, answers, prior);
      fit.weight += step;
      addToMargins(margins, fit, step);
      return Math.abs(step) >= SETTLED;
    });
    if (moving.length === 0 && looked !== fits) moving = fits;
  }
  return new Map(fits.map(({ feature, weight }) => [feature, weight]));
}

/** The logistic function: log odds to probability. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

// Loops over numbers alone: nearly all the time of learning is spent in these two.
function addToMargins(margins: Float64Array, { rows, values }: Column, weight: number): void {
  if (weight === 0) return;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    margins[row] = (margins[row] ?? 0) + weight * (values[index] ?? 0);
  }
}

function newtonStep(
  { feature, rows, values }: Column,
  weight: number,
  margins: Float64Array,
  { yes, all }: Answers,
  prior: Prior,
): number {
  const precision = 1 / prior.variance(feature);
  let slope = (weight - prior.mean(feature)) * precision;
  let curvature = precision;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const answered = all[row] ?? 0;
    if (answered === 0) continue;
    const value = values[index] ?? 0;
    const probability = probabilityOf(margins[row] ?? 0);
    slope += value * (answered * probability - (yes[row] ?? 0));
    curvature += value * value * answered * probability * (1 - probability);
  }
  return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / curvature));
}
