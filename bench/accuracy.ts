import { existsSync } from "node:fs";
import { trainClassifier } from "../src/core/classifier/classifier";
import { BUILT_IN_CODEBOOK } from "../src/core/codebook";
import { AXES } from "../src/core/intervention";
import type { Figures } from "./accuracyFigures";
import { figuresOf } from "./accuracyFigures";
import { crossValidate, measureAccuracy, repeatedFolds } from "./accuracyMeasure";
import type { LabelledText } from "./folds";
import type { LabelledRow } from "./labelledRows";
import { readLabelledRows, USUAL_PATH, withContext } from "./labelledRows";
import type { NaiveBayes } from "./naiveBayes";
import { labellerOf, naiveBayesPeers } from "./naiveBayes";
import { measureSupportVectors } from "./supportVectors";

const OWN_TEXTS = "bench/ownTexts.jsonl";

/** Prints the accuracy figures for a file of labelled texts. */
function main([path = USUAL_PATH]: readonly string[]): void {
  if (!existsSync(path)) {
    process.stdout.write(`No labelled texts at ${path}: accuracy was not measured.\n`);
    return;
  }
  const rows = readLabelledRows(path);
  process.stdout.write(`${rows.length} texts from ${path}; repeated stratified cross-validation.\n`);
  const peers = naiveBayesPeers();
  print("What is done alone", rows, ({ what }) => what, peers);
  print("What is done and its context", rows, withContext, peers);
  printUntrained();
}

function print(
  title: string,
  rows: readonly LabelledRow[],
  textOf: (row: LabelledRow) => string,
  peers: readonly NaiveBayes[],
): void {
  const items = rows.map((row): LabelledText => ({ ...row, text: textOf(row) }));
  process.stdout.write(`\n${title}\n`);
  for (const [method, figures] of Object.entries(measureAccuracy(items))) {
    for (const axis of AXES)
      process.stdout.write(`${method.padEnd(20)} ${axis.padEnd(9)}${columns(figures[axis])}\n`);
  }
  for (const peer of peers) {
    const figures = crossValidate(repeatedFolds(items), (rest) => labellerOf(peer, rest));
    for (const axis of AXES)
      process.stdout.write(`${peer.name.padEnd(20)} ${axis.padEnd(9)}${labelColumns(figures[axis])}\n`);
  }
  for (const axis of AXES) {
    const figures = measureSupportVectors(items, axis);
    const shown = figures === null ? "  skipped: scikit-learn is not installed" : labelColumns(figures);
    process.stdout.write(`${"TF-IDF, linear SVM".padEnd(20)} ${axis.padEnd(9)}${shown}\n`);
  }
}

/** The classifier as it ships, on texts of the project's own that it was not trained on. */
function printUntrained(): void {
  const rows = readLabelledRows(OWN_TEXTS);
  const shipped = trainClassifier([], BUILT_IN_CODEBOOK);
  process.stdout.write(`\n${rows.length} texts from ${OWN_TEXTS}, which nothing is trained on\n`);
  for (const axis of AXES) {
    const figures = figuresOf(rows.map((row) => ({ truth: row[axis], ...shipped[axis](row.what) })));
    process.stdout.write(`${"as it ships".padEnd(20)} ${axis.padEnd(9)}${columns(figures)}\n`);
  }
}

function columns(figures: Figures): string {
  const { calibrationError, coverage, precision, precisionAt } = figures;
  const sureness = {
    calibrationError,
    coverage,
    precision,
    "at 60 %": precisionAt[60],
    "at 70 %": precisionAt[70],
  };
  return labelColumns(figures) + inColumns(sureness);
}

function labelColumns({ accuracy, macroF1, kappa }: Figures): string {
  return inColumns({ accuracy, macroF1, kappa });
}

function inColumns(shown: Readonly<Record<string, number>>): string {
  return Object.entries(shown)
    .map(([name, value]) => `  ${name} ${value.toFixed(3)}`)
    .join("");
}

main(process.argv.slice(2));
