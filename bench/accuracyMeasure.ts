import { trainClassifier } from "../src/core/classifier/classifier";
import type { Example, Suggestion } from "../src/core/classifier/suggestion";
import { BUILT_IN_CODEBOOK } from "../src/core/codebook";
import type { Approach, Axis, Focus } from "../src/core/intervention";
import { AXES } from "../src/core/intervention";
import type { Figures, Outcome } from "./accuracyFigures";
import { figuresOf } from "./accuracyFigures";

/** A text that people have labelled on both axes. */
export interface LabelledText {
  readonly text: string;
  readonly approach: Approach;
  readonly focus: Focus;
}

/** A way to get a classifier from labelled texts. */
type Trainer = (examples: readonly Example[]) => Labeller;

/** What is measured of a classifier. */
type Labeller = Readonly<
  Record<Axis, (text: string) => Pick<Suggestion, "value" | "probability" | "abstain">>
>;

/** Figures by method and axis. */
export type AccuracyReport = Readonly<Record<string, Readonly<Record<Axis, Figures>>>>;

const FOLDS = 5;
const REPEATS = 5;
const LEARNING_CURVE = [5, 10, 20, 50];

/** Repeated stratified cross-validation of the classifier beside the definitions alone and the commonest label. */
export function measureAccuracy(items: readonly LabelledText[]): AccuracyReport {
  const train: Trainer = (examples) => trainClassifier(examples, BUILT_IN_CODEBOOK);
  const curve = LEARNING_CURVE.map(
    (rows) => [`${rows} labelled rows`, crossValidate(items, train, rows)] as const,
  );
  return {
    "commonest label": crossValidate(items, commonestLabels, items.length),
    "definitions alone": crossValidate(items, train, 0),
    ...Object.fromEntries(curve),
    "all but the fold": crossValidate(items, train, items.length),
  };
}

function crossValidate(items: readonly LabelledText[], train: Trainer, rows: number): Record<Axis, Figures> {
  const outcomes: Record<Axis, Outcome[]> = { approach: [], focus: [] };
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const folds = stratifiedFolds(items, repeat + 1);
    folds.forEach((tested, index) => {
      const rest = folds.filter((_, other) => other !== index).flat();
      const classifier = train(shuffled(rest, repeat + 1).slice(0, rows));
      for (const axis of AXES) {
        outcomes[axis].push(...tested.map((item) => ({ truth: item[axis], ...classifier[axis](item.text) })));
      }
    });
  }
  return { approach: figuresOf(outcomes.approach), focus: figuresOf(outcomes.focus) };
}

/** Folds in which each pair of labels has its share, dealt out in a seeded order. */
function stratifiedFolds(items: readonly LabelledText[], seed: number): readonly LabelledText[][] {
  const folds: LabelledText[][] = Array.from({ length: FOLDS }, () => []);
  shuffled(items, seed)
    .sort((a, b) => (stratum(a) < stratum(b) ? -1 : stratum(a) > stratum(b) ? 1 : 0))
    .forEach((item, index) => folds[index % FOLDS]?.push(item));
  return folds;
}

function stratum({ approach, focus }: LabelledText): string {
  return `${approach} ${focus}`;
}

/** A new array in an order that the seed decides: keys from a linear congruential generator (Numerical Recipes). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
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
