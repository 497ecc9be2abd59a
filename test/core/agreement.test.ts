import { agreementOf, type AgreementTrouble, type LabelPair } from "../../src/core/agreement";

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

/** Pairs from a square table of counts: a row for each label of the first, a column for each of the second. */
function square(rows: readonly (readonly number[])[]): readonly LabelPair[] {
  return rows.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, (): LabelPair => [`${first}`, `${second}`])),
  );
}

test.each<[string, readonly LabelPair[], number, number, number]>([
  [
    "Fleiss, Levin and Paik 2003, table 18.1",
    square([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]),
    0.676,
    0.505,
    0.848,
  ],
  [
    "Agresti 2002, section 10.5: carcinoma",
    square([
      [22, 2, 2, 0],
      [5, 7, 14, 0],
      [0, 2, 36, 0],
      [0, 1, 17, 10],
    ]),
    0.493,
    0.382,
    0.604,
  ],
  ["two labels, even", table(20, 5, 10, 15), 0.4, 0.151, 0.649],
  ["two labels, uneven", table(45, 15, 25, 15), 0.13, -0.063, 0.324],
])("kappa with its interval: %s", (_, both, kappa, low, high) => {
  const agreement = agreementOf(both);
  expect(agreement.kappa).toBeCloseTo(kappa, 3);
  expect(agreement.interval?.map((end) => end.toFixed(3))).toEqual([low, high].map((end) => end.toFixed(3)));
});

test("the interval stays within what kappa can be, and the order of the assessors does not matter", () => {
  const agreement = agreementOf(table(14, 2, 1, 3));
  expect(agreement.interval?.[1]).toBe(1);
  const turned = agreementOf(table(14, 1, 2, 3));
  expect([turned.kappa, turned.interval]).toEqual([agreement.kappa, agreement.interval]);
});

test.each<[string, readonly LabelPair[], AgreementTrouble | null]>([
  ["no pair", [], "none"],
  ["no pair with two labels", pairs("SA/- -/PI"), "none"],
  ["one label only", table(20, 0, 0, 0), "one-label"],
  ["seven of two labels", table(3, 1, 1, 2), "few"],
  ["eight of two labels", table(3, 1, 1, 3), null],
  [
    "seventeen of three labels",
    square([
      [5, 0, 0],
      [1, 5, 0],
      [0, 1, 5],
    ]),
    "few",
  ],
  [
    "eighteen of three labels",
    square([
      [6, 0, 0],
      [1, 5, 0],
      [0, 1, 5],
    ]),
    null,
  ],
  ["one has used one label, the other two", table(15, 5, 0, 0), "one-sided"],
])("what kappa cannot be told for: %s", (_, both, trouble) => {
  expect(agreementOf(both).trouble).toBe(trouble);
});

test("where all agree there is no interval, however many they are", () => {
  expect(agreementOf(table(30, 0, 0, 10))).toMatchObject({
    kappa: 1,
    interval: null,
    agreed: 40,
    trouble: null,
  });
});

test("counts come in the order of the labels, only those that occur", () => {
  const { counts } = agreementOf(pairs("PI/SA SA/SA PI/PI SA/SA -/SA"), ["SA", "PI"]);
  expect(counts).toEqual([
    { first: "SA", second: "SA", count: 2 },
    { first: "PI", second: "SA", count: 1 },
    { first: "PI", second: "PI", count: 1 },
  ]);
});
