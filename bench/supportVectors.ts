import { spawnSync } from "node:child_process";
import type { Axis } from "../src/core/intervention";
import type { Figures } from "./accuracyFigures";
import { figuresOf } from "./accuracyFigures";
import { repeatedFolds } from "./accuracyMeasure";
import type { LabelledText } from "./folds";

const PROGRAM = "bench/supportVectors.py";
/** Debian's own Python has Debian's scikit-learn; another may come first in the path. */
const PYTHONS = ["/usr/bin/python3", "python3"];

/** Figures of scikit-learn's linear SVM on the same folds; null where it is not installed. It states no probabilities. */
export function measureSupportVectors(items: readonly LabelledText[], axis: Axis): Figures | null {
  const folds = repeatedFolds(items);
  const input = JSON.stringify(
    folds.map(({ tested, rest }) => ({
      texts: rest.map(({ text }) => text),
      labels: rest.map((item) => item[axis]),
      tested: tested.map(({ text }) => text),
    })),
  );
  const answer = PYTHONS.map((python) => spawnSync(python, [PROGRAM], { input, encoding: "utf8" })).find(
    ({ status }) => status === 0,
  );
  if (answer === undefined) return null;
  const predicted = JSON.parse(answer.stdout) as readonly (readonly string[])[];
  const outcomes = folds.flatMap(({ tested }, fold) =>
    tested.map((item, index) => ({
      truth: item[axis],
      value: predicted[fold]?.[index] ?? "",
      probability: 1,
      abstain: false,
    })),
  );
  return figuresOf(outcomes);
}
