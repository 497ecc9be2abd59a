import { trainClassifier } from "../src/core/classifier/classifier";
import type { Example, Suggestion } from "../src/core/classifier/suggestion";
import { UNTRAINED, type TrainedPrior } from "../src/core/classifier/trainedPrior";
import { BUILT_IN_CODEBOOK } from "../src/core/codebook";
import type { Axis } from "../src/core/intervention";
import { AXES } from "../src/core/intervention";
import type { Figures, Outcome } from "./accuracyFigures";
import { figuresOf } from "./accuracyFigures";
import type { Fold, LabelledText } from "./folds";
import { shuffled, stratifiedFolds } from "./folds";
import { trainPrior } from "./trainPrior";

/** What is measured of a classifier. */
export type Labeller = Readonly<
  Record<Axis, (text: string) => Pick<Suggestion, "value" | "probability" | "abstain">>
>;

/** A way to get a classifier from the labelled texts that are not tested. */
export type Trainer = (rest: readonly LabelledText[]) => Labeller;

/** Figures by method and axis. */
export type AccuracyReport = Readonly<Record<string, Readonly<Record<Axis, Figures>>>>;

const REPEATS = 2;
const LEARNING_CURVE = [0, 5, 10, 20, 50];
/** So many rows are kept for the workbook at every point of the curve: the prior is the same, and the rows tell the difference. */
const WORKBOOK_ROWS = Math.max(...LEARNING_CURVE);

/** The same parts for every method, repeat after repeat. */
export function repeatedFolds<T extends LabelledText>(items: readonly T[]): readonly Fold<T>[] {
  return Array.from({ length: REPEATS }, (_, repeat) => stratifiedFolds(items, repeat + 1)).flat();
}

/** The labelled rows of a workbook, and a prior learned from all others. */
interface Workbook {
  readonly rows: readonly LabelledText[];
  readonly prior: TrainedPrior;
}

/**
 * Repeated stratified cross-validation. The prior is trained and calibrated anew without each part that is tested, and
 * for the learning curve without the rows that stand for those of a workbook.
 */
export function measureAccuracy(items: readonly LabelledText[]): AccuracyReport {
  const folds = repeatedFolds(items);
  const methods: Record<string, Trainer> = {
    "commonest label": commonestLabels,
    "definitions alone": () => trainClassifier([], BUILT_IN_CODEBOOK, UNTRAINED),
    "trained prior": (rest) => trainClassifier([], BUILT_IN_CODEBOOK, trainPrior(rest)),
    ...learningCurve(folds),
  };
  return Object.fromEntries(
    Object.entries(methods).map(([name, train]) => [name, crossValidate(folds, train)] as const),
  );
}

/** A method for each number of labelled rows of a workbook. */
function learningCurve(folds: readonly Fold<LabelledText>[]): Readonly<Record<string, Trainer>> {
  const workbooks = new Map(folds.map(({ rest }) => [rest, workbookOf(rest)]));
  const withRows = (count: number) => (rest: readonly LabelledText[]) => {
    const { rows, prior } = workbooks.get(rest) ?? workbookOf(rest);
    return trainClassifier(rows.slice(0, count), BUILT_IN_CODEBOOK, prior);
  };
  return Object.fromEntries(LEARNING_CURVE.map((rows) => [`${rows} labelled rows`, withRows(rows)]));
}

function workbookOf(rest: readonly LabelledText[]): Workbook {
  const mixed = shuffled(rest, 1);
  return { rows: mixed.slice(0, WORKBOOK_ROWS), prior: trainPrior(mixed.slice(WORKBOOK_ROWS)) };
}

/** The figures of a classifier that is trained without each part on which it is tested. */
export function crossValidate(folds: readonly Fold<LabelledText>[], train: Trainer): Record<Axis, Figures> {
  const outcomes: Record<Axis, Outcome[]> = { approach: [], focus: [] };
  for (const { tested, rest } of folds) {
    const labeller = train(rest);
    for (const axis of AXES) {
      outcomes[axis].push(...tested.map((item) => ({ truth: item[axis], ...labeller[axis](item.text) })));
    }
  }
  return { approach: figuresOf(outcomes.approach), focus: figuresOf(outcomes.focus) };
}

function commonestLabels(examples: readonly Example[]): Labeller {
  const always = <L extends string>(labels: readonly (L | null)[]) => {
    const known = labels.filter((label) => label !== null);
    const times = (label: L) => known.filter((other) => other === label).length;
    const value = known.reduce((best, label) => (times(label) > times(best) ? label : best));
    return { value, probability: times(value) / known.length, abstain: false };
  };
  const approach = always(examples.map((example) => example.approach));
  const focus = always(examples.map((example) => example.focus));
  return { approach: () => approach, focus: () => focus };
}
