import path from "node:path";
import { figuresOf } from "../../bench/accuracyFigures";
import { readLabelledRows } from "../../bench/labelledRows";
import { trainClassifier } from "../../src/core/classifier/classifier";
import { BUILT_IN_CODEBOOK } from "../../src/core/codebook";

/** Written and labelled by the definitions before the classifier had read them; it is not trained on them, though its lexicon has grown since. */
const OWN_TEXTS = readLabelledRows(path.join(__dirname, "../../bench/ownTexts.jsonl"));
const shipped = trainClassifier([], BUILT_IN_CODEBOOK);

test.each([
  ["approach", 0.85],
  ["focus", 0.9],
] as const)(
  "on texts that it was not trained on the classifier agrees with their labels: %s, kappa %d",
  (axis, kappa) => {
    const figures = figuresOf(OWN_TEXTS.map((row) => ({ truth: row[axis], ...shipped[axis](row.what) })));
    expect(figures.kappa).toBeGreaterThan(kappa);
    expect(figures.macroF1).toBeGreaterThan(kappa);
    expect(figures.calibrationError).toBeLessThan(0.1);
    expect(figures.precisionAt[70]).toBeGreaterThan(0.97);
  },
);
