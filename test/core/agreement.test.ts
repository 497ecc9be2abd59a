import { agreementOf, type LabelPair } from "../../src/core/agreement";

/** Pairs written as `SA/PI`; a dash where an assessor gave no label. */
function pairs(text: string): readonly LabelPair[] {
  return text.split(" ").map((pair): LabelPair => {
    const [first = "", second = ""] = pair.split("/");
    return [first === "-" ? null : first, second === "-" ? null : second];
  });
}

/** The textbook's table of two assessors and two labels: both yes, yes and no, no and yes, both no. */
function table(...[yy, yn, ny, nn]: readonly [number, number, number, number]): readonly LabelPair[] {
  const times = (count: number, pair: LabelPair) => Array.from({ length: count }, () => pair);
  return [
    ...times(yy, ["yes", "yes"]),
    ...times(yn, ["yes", "no"]),
    ...times(ny, ["no", "yes"]),
    ...times(nn, ["no", "no"]),
  ];
}

test.each<[string, number, number | null, number | null, number[]]>([
  ["SA/SA PI/PI", 2, 1, 1, []],
  ["SA/SA SA/PI PI/SA PI/PI", 4, 0.5, 0, [1, 2]],
  ["SA/PI PI/SA", 2, 0, -1, [0, 1]],
  ["SA/- SA/SA -/- PI/PI -/PI SA/PI", 3, 2 / 3, 0.4, [5]],
  ["R/R R/R", 2, 1, null, []],
  ["-/R G/-", 0, null, null, []],
])("%s: n %d, observed %d, kappa %d", (text, n, observed, kappa, differences) => {
  const agreement = agreementOf(pairs(text));
  expect(agreement).toMatchObject({ n, differences });
  expect(rounded(agreement.observed)).toBe(rounded(observed));
  expect(rounded(agreement.kappa)).toBe(rounded(kappa));
});

function rounded(number: number | null): string | null {
  return number === null ? null : number.toFixed(6);
}

test.each([
  [table(20, 5, 10, 15), 0.4, 0.15, 0.65],
  [table(45, 15, 25, 15), 0.13, -0.07, 0.33],
])("kappa with its interval (%#)", (both, kappa, low, high) => {
  const agreement = agreementOf(both);
  expect(agreement.kappa).toBeCloseTo(kappa, 2);
  expect(agreement.interval?.[0]).toBeCloseTo(low, 1);
  expect(agreement.interval?.[1]).toBeCloseTo(high, 1);
});

test("the interval stays within what kappa can be, and the order of the assessors does not matter", () => {
  const agreement = agreementOf(table(2, 1, 0, 2));
  expect(agreement.interval?.[1]).toBe(1);
  expect(agreementOf(table(2, 0, 1, 2)).kappa).toBe(agreement.kappa);
});
