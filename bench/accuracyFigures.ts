import { agreementOf } from "../src/core/agreement";

/** What a classifier said of one text, beside what people said. */
export interface Outcome {
  readonly truth: string;
  readonly value: string;
  readonly probability: number;
  readonly abstain: boolean;
}

/** Agreement with the labels of people. Shares are 0 to 1; `precision` is that of the suggestions not abstained from. */
export interface Figures {
  readonly n: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly kappa: number;
  /** Expected calibration error over ten equal bins of probability. */
  readonly calibrationError: number;
  readonly coverage: number;
  readonly precision: number;
  /** Precision among the surest 60, 70 and 80 % of the suggestions. */
  readonly precisionAt: Readonly<Record<60 | 70 | 80, number>>;
}

/** All figures of some outcomes; at least one outcome. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const answered = outcomes.filter(({ abstain }) => !abstain);
  return {
    n: outcomes.length,
    accuracy: share(outcomes, isRight),
    macroF1: macroF1(outcomes),
    kappa: cohensKappa(outcomes),
    calibrationError: calibrationError(outcomes),
    coverage: answered.length / outcomes.length,
    precision: share(answered, isRight),
    precisionAt: {
      60: precisionAmongSurest(outcomes, 0.6),
      70: precisionAmongSurest(outcomes, 0.7),
      80: precisionAmongSurest(outcomes, 0.8),
    },
  };
}

/** Cohen's kappa between the classifier and people; 0 when chance explains all. */
export function cohensKappa(outcomes: readonly Outcome[]): number {
  return agreementOf(outcomes.map(({ truth, value }) => [truth, value])).kappa ?? 0;
}

/** The mean over the labels in use of the harmonic mean of precision and recall. */
export function macroF1(outcomes: readonly Outcome[]): number {
  const scores = labelsOf(outcomes).map((label) => {
    const both = outcomes.filter(({ truth, value }) => truth === label && value === label).length;
    const either = count(outcomes, (o) => o.truth === label) + count(outcomes, (o) => o.value === label);
    return (2 * both) / either;
  });
  return mean(scores);
}

/** The mean gap between stated probability and share right, by bins a tenth wide. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  const bins = Array.from({ length: 10 }, (_, bin) =>
    outcomes.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin),
  );
  const gaps = bins
    .filter(({ length }) => length > 0)
    .map((bin) => bin.length * Math.abs(share(bin, isRight) - mean(bin.map((o) => o.probability))));
  return gaps.reduce((sum, gap) => sum + gap, 0) / outcomes.length;
}

function precisionAmongSurest(outcomes: readonly Outcome[], coverage: number): number {
  const surest = [...outcomes].sort((a, b) => b.probability - a.probability);
  return share(surest.slice(0, Math.ceil(coverage * outcomes.length)), isRight);
}

function isRight({ truth, value }: Outcome): boolean {
  return truth === value;
}

function labelsOf(outcomes: readonly Outcome[]): readonly string[] {
  return [...new Set(outcomes.flatMap(({ truth, value }) => [truth, value]))].sort();
}

function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return count(items, holds) / items.length;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
