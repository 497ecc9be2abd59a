import { trainClassifier } from "../src/core/classifier/classifier";
import type { TrainedPrior } from "../src/core/classifier/trainedPrior";
import { BUILT_IN_CODEBOOK } from "../src/core/codebook";
import type { Axis } from "../src/core/intervention";
import type { LabelledText } from "./folds";
import { stratifiedFolds } from "./folds";

/** How far log odds are to be trusted. */
type Calibration = Pick<TrainedPrior, "temperature" | "abstainBelow">;

/** What was said of a text that the weights were not learned from. */
interface Said {
  readonly probability: number;
  readonly ofTruth: number;
  readonly right: boolean;
}

const TEMPERATURES = [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2];
const LEAST_PROBABILITY = 1e-4;
/** The share of answers that must be right among those that do not abstain. */
const PRECISION: Readonly<Record<Axis, number>> = { approach: 0.95, focus: 0.97 };
/** None is low: the lexicon was written by people who had seen such texts, and is less at home elsewhere. */
const THRESHOLDS = Array.from({ length: 26 }, (_, step) => (70 + step) / 100);

/** The temperature with the least log loss by cross-validation, and the least threshold that gives the precision. */
export function calibrate(
  items: readonly LabelledText[],
  weigh: (some: readonly LabelledText[]) => TrainedPrior,
): Calibration {
  const folds = stratifiedFolds(items, 1).map(({ tested, rest }) => ({ tested, prior: weigh(rest) }));
  const saidAt = (axis: Axis, degree: number): readonly Said[] =>
    folds.flatMap(({ tested, prior }) => sayings(axis, tested, at(prior, degree)));
  const temperatureOf = (axis: Axis) => best(TEMPERATURES, (degree) => logLoss(saidAt(axis, degree)));
  const temperature = { approach: temperatureOf("approach"), focus: temperatureOf("focus") };
  const threshold = (axis: Axis) => leastThreshold(saidAt(axis, temperature[axis]), PRECISION[axis]);
  return { temperature, abstainBelow: { approach: threshold("approach"), focus: threshold("focus") } };
}

function at(prior: TrainedPrior, degree: number): TrainedPrior {
  return { ...prior, temperature: { approach: degree, focus: degree } };
}

function sayings(axis: Axis, tested: readonly LabelledText[], prior: TrainedPrior): readonly Said[] {
  const classifier = trainClassifier([], BUILT_IN_CODEBOOK, prior);
  return tested.map((item) => {
    const { value, probability, probabilities } = classifier[axis](item.text);
    const of: Readonly<Record<string, number>> = probabilities;
    return { probability, ofTruth: of[item[axis]] ?? 0, right: value === item[axis] };
  });
}

function logLoss(said: readonly Said[]): number {
  return said.reduce((sum, { ofTruth }) => sum - Math.log(Math.max(LEAST_PROBABILITY, ofTruth)), 0);
}

function leastThreshold(said: readonly Said[], precision: number): number {
  const isPrecise = (threshold: number) => {
    const answered = said.filter(({ probability }) => probability >= threshold);
    return answered.filter(({ right }) => right).length >= precision * answered.length;
  };
  return THRESHOLDS.find(isPrecise) ?? 1;
}

function best(candidates: readonly number[], cost: (candidate: number) => number): number {
  const costs = candidates.map((candidate) => ({ candidate, cost: cost(candidate) }));
  return costs.reduce((least, one) => (one.cost < least.cost ? one : least)).candidate;
}
