import fc from "fast-check";
import { BUILT_IN_CODEBOOK } from "../../src/core/codebook";
import type { Approach, Focus, Intervention, Label, LabelCell } from "../../src/core/intervention";
import type { Recognition } from "../../src/core/recognition/recognition";
import { summarise, type Counts } from "../../src/core/summary";

type Plain = [year: number | null, department: string | null, approach: Approach | null, focus: Focus | null];

function label<L extends Label>(value: L | null): LabelCell<L> {
  const reading =
    value === null ? ({ kind: "empty" } as const) : ({ kind: "value", value, canonical: true } as const);
  return { cell: null, raw: value ?? "", reading };
}

function intervention([year, department, approach, focus]: Plain): Intervention {
  return {
    sheet: "Blad1",
    row: 0,
    rows: [0],
    table: 0,
    what: "Insats",
    who: "",
    comment: "",
    department,
    departmentSource: "none",
    partners: [],
    year,
    yearSource: "none",
    yearHints: [],
    second: null,
    approach: label(approach),
    focus: label(focus),
  };
}

function recognition(interventions: readonly Plain[], zeroYears: readonly number[] = []): Recognition {
  return {
    codebook: BUILT_IN_CODEBOOK,
    tables: [],
    excluded: [],
    seconds: [],
    departments: [],
    interventions: interventions.map(intervention),
    zeroYears: zeroYears.map((year) => ({ sheet: "Blad1", row: 0, year })),
    continuations: [],
    searches: [],
    decisions: [],
  };
}

const ZERO: Counts = { SA: 0, PI: 0, R: 0, G: 0, "R-G": 0, unlabelled: 0, total: 0 };

test("one row for each year and department, in order", () => {
  const { rows, totals } = summarise(
    recognition(
      [
        [null, "Kulturnämnden", "SA", "R"],
        [2020, null, "PI", "R-G"],
        [2020, "Överförmyndaren", "SA", null],
        [2020, "Ärendeberedningen", "SA", "G"],
        [2020, "Zonförvaltningen", null, null],
        [2020, "Åldringsvården", "SA", "G"],
        [2020, "Ärendeberedningen", "PI", "R"],
      ],
      [2019, 2019, 2020],
    ),
  );
  expect(rows).toEqual([
    { year: 2019, department: null, ...ZERO },
    { year: 2020, department: "Zonförvaltningen", ...ZERO, unlabelled: 1, total: 1 },
    { year: 2020, department: "Åldringsvården", ...ZERO, SA: 1, G: 1, total: 1 },
    { year: 2020, department: "Ärendeberedningen", ...ZERO, SA: 1, PI: 1, R: 1, G: 1, total: 2 },
    { year: 2020, department: "Överförmyndaren", ...ZERO, SA: 1, unlabelled: 1, total: 1 },
    { year: 2020, department: null, ...ZERO, PI: 1, "R-G": 1, total: 1 },
    { year: null, department: "Kulturnämnden", ...ZERO, SA: 1, R: 1, total: 1 },
  ]);
  expect(totals).toEqual({ SA: 4, PI: 2, R: 2, G: 2, "R-G": 1, unlabelled: 2, total: 7 });
});

test("only what is included is counted, and a zero year that becomes empty stays", () => {
  const found = recognition(
    [
      [2019, "A", "SA", "R"],
      [2020, "A", "PI", "G"],
    ],
    [2019],
  );
  const { rows, totals } = summarise(found, ({ year }) => year === 2020);
  expect(rows).toEqual([
    { year: 2019, department: null, ...ZERO },
    { year: 2020, department: "A", ...ZERO, PI: 1, G: 1, total: 1 },
  ]);
  expect(totals.total).toBe(1);
});

const plain = fc.tuple(
  fc.constantFrom(2019, 2020, null),
  fc.constantFrom("A", "Ö", null),
  fc.constantFrom<Approach | null>("SA", "PI", null),
  fc.constantFrom<Focus | null>("R", "G", "R-G", null),
);

test("rows add up to the totals, and the totals to the interventions", () => {
  const property = fc.property(fc.array(plain), fc.subarray([2018, 2019]), (interventions, zeroYears) => {
    const { rows, totals } = summarise(recognition(interventions, zeroYears));
    const sum = (key: keyof Counts) => rows.reduce((total, row) => total + row[key], 0);
    const keys = ["SA", "PI", "R", "G", "R-G", "unlabelled", "total"] as const;
    expect(Object.fromEntries(keys.map((key) => [key, sum(key)]))).toEqual(totals);
    expect(totals.total).toBe(interventions.length);
  });
  fc.assert(property, { seed: 20 });
});
