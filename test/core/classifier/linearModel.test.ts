import { columnsOf, fitWeights, probabilityOf } from "../../../src/core/classifier/linearModel";

const prior = { mean: (feature: string) => (feature === "known" ? 2 : 0), variance: () => 1 };

interface Row {
  readonly features: readonly (readonly [string, number])[];
  readonly yes: number;
  readonly all: number;
}

function fit(rows: readonly Row[]) {
  const answers = { yes: rows.map(({ yes }) => yes), all: rows.map(({ all }) => all) };
  return fitWeights(columnsOf(rows.map(({ features }) => features)), answers, prior);
}

const row = (feature: string, yes: number, all = 1): Row => ({ features: [[feature, 1]], yes, all });

test("columns gather a feature's rows; what a text has twice adds up", () => {
  const texts = [[["a", 1] as const, ["b", 2] as const, ["a", 0.5] as const], [], [["a", 1] as const]];
  expect(columnsOf(texts)).toEqual([
    { feature: "a", rows: [0, 2], values: [1.5, 1] },
    { feature: "b", rows: [0], values: [2] },
  ]);
});

test("without observations there are no weights, and unanswered ones leave the prior", () => {
  expect(fit([]).size).toBe(0);
  expect([...fit([row("known", 0, 0), row("a", 0, 0)])]).toEqual([
    ["known", 2],
    ["a", 0],
  ]);
});

test("the slope of the posterior is zero at the weights", () => {
  const rows = [row("a", 1), row("a", 1), row("a", 0), row("known", 0)];
  const weights = fit(rows);
  const slopeOf = (feature: string) =>
    rows
      .filter(({ features }) => features.some(([name]) => name === feature))
      .reduce(
        (slope, { yes }) => slope + yes - probabilityOf(weights.get(feature) ?? 0),
        prior.mean(feature) - (weights.get(feature) ?? 0),
      );
  expect(slopeOf("a")).toBeCloseTo(0, 2);
  expect(slopeOf("known")).toBeCloseTo(0, 2);
});

test("features that share every row share what they learn", () => {
  const together: Row = {
    features: [
      ["a", 1],
      ["b", 1],
    ],
    yes: 3,
    all: 3,
  };
  const weights = fit([together]);
  expect(weights.get("a")).toBeCloseTo(weights.get("b") ?? 0, 2);
});

test("a row answered three times is three rows", () => {
  const counted = fit([row("a", 2, 3)]).get("a");
  expect(counted).toBeCloseTo(fit([row("a", 1), row("a", 1), row("a", 0)]).get("a") ?? 0, 3);
});

test.each([1, 3, 10, 100])("%d contrary rows move a weight further than one fewer", (rows) => {
  const weightAfter = (count: number) =>
    fit(Array.from({ length: count }, () => row("known", 0))).get("known") ?? prior.mean("known");
  expect(weightAfter(rows)).toBeLessThan(weightAfter(rows - 1));
});
