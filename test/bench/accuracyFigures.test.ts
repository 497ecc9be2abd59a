import { calibrationError, cohensKappa, figuresOf, macroF1 } from "../../bench/accuracyFigures";

/** Outcomes written as pairs of truth and value: `aa ab` is one right and one wrong. */
function outcomes(pairs: string, probability = 0.9) {
  return pairs.split(" ").map(([truth = "", value = ""]) => ({ truth, value, probability, abstain: false }));
}

test.each([
  ["aa bb", 1],
  ["aa ab ba bb", 0],
  ["ab ba", -1],
  ["aa aa", 0],
  ["aa aa aa ab bb bb", 2 / 3],
])("kappa of %s is %d", (pairs, kappa) => {
  expect(cohensKappa(outcomes(pairs))).toBeCloseTo(kappa, 10);
});

test.each([
  ["aa bb", 1],
  ["aa ab ba bb", 1 / 2],
  ["aa ba", 1 / 3],
])("macro-F1 of %s is %d", (pairs, f1) => {
  expect(macroF1(outcomes(pairs))).toBeCloseTo(f1, 10);
});

test.each([
  ["aa aa", 1, 0],
  ["aa ab", 1, 0.5],
  ["aa ab", 0.5, 0],
])("the calibration error of %s at %d is %d", (pairs, probability, error) => {
  expect(calibrationError(outcomes(pairs, probability))).toBeCloseTo(error, 10);
});

test("precision leaves out what was abstained from; coverage counts it", () => {
  const all = outcomes("aa ab").map((outcome) => ({ ...outcome, abstain: outcome.truth !== outcome.value }));
  expect(figuresOf(all)).toMatchObject({ accuracy: 0.5, coverage: 0.5, precision: 1 });
});
