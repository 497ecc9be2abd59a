import { fitWeights, probabilityOf } from "../../../src/core/classifier/linearModel";

const prior = { mean: (feature: string) => (feature === "known" ? 2 : 0), variance: () => 1 };

function observe(feature: string, positive: boolean) {
  return { features: new Map([[feature, 1]]), positive };
}

test("without observations no weight leaves its prior", () => {
  expect(fitWeights([], prior).size).toBe(0);
});

test("the slope of the posterior is zero at the weights", () => {
  const rows = [observe("a", true), observe("a", true), observe("a", false), observe("known", false)];
  const weights = fitWeights(rows, prior);
  const slopeOf = (feature: string) =>
    rows
      .filter(({ features }) => features.has(feature))
      .reduce(
        (slope, { positive }) => slope + Number(positive) - probabilityOf(weights.get(feature) ?? 0),
        prior.mean(feature) - (weights.get(feature) ?? 0),
      );
  expect(slopeOf("a")).toBeCloseTo(0, 2);
  expect(slopeOf("known")).toBeCloseTo(0, 2);
});

test.each([1, 3, 10, 100])("%d contrary rows move a weight further than one fewer", (rows) => {
  const weightAfter = (count: number) =>
    fitWeights(
      Array.from({ length: count }, () => observe("known", false)),
      prior,
    ).get("known") ?? prior.mean("known");
  expect(weightAfter(rows)).toBeLessThan(weightAfter(rows - 1));
});
