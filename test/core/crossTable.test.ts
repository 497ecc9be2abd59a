import { crossTable } from "../../src/core/crossTable";
import { type Summary, type SummaryRow, countsFrom } from "../../src/core/summary";
import type { BothCount, SummaryDimensions } from "../../src/core/summaryChoices";

const row = (year: number | null, department: string | null, counts: readonly number[]): SummaryRow => {
  const [SA = 0, PI = 0, R = 0, G = 0, both = 0, unlabelled = 0, total = 0] = counts;
  return { year, department, SA, PI, R, G, "R-G": both, unlabelled, total };
};

const ROWS = [
  row(2019, null, [0, 0, 0, 0, 0, 0, 0]),
  row(2020, "Överförmyndaren", [2, 1, 1, 0, 2, 0, 3]),
  row(2021, "Kulturnämnden", [1, 0, 0, 1, 0, 1, 2]),
  row(2021, "Överförmyndaren", [0, 1, 1, 0, 0, 0, 1]),
  row(null, null, [1, 0, 1, 0, 0, 0, 1]),
];

const SUMMARY: Summary = {
  rows: ROWS,
  totals: countsFrom((name) => ROWS.reduce((sum, counts) => sum + counts[name], 0)),
};

type Line = readonly [key: string | number | null, counts: readonly number[], total: number];

test.each<[SummaryDimensions, BothCount, (string | number | null)[], Line[]]>([
  [
    "year-approach",
    "own",
    ["SA", "PI", null],
    [
      [2019, [0, 0, 0], 0],
      [2020, [2, 1, 0], 3],
      [2021, [1, 1, 1], 3],
      [null, [1, 0, 0], 1],
      ["sum", [4, 2, 1], 7],
    ],
  ],
  [
    "year-focus",
    "own",
    ["R", "G", "R-G", null],
    [
      [2019, [0, 0, 0, 0], 0],
      [2020, [1, 0, 2, 0], 3],
      [2021, [1, 1, 0, 1], 3],
      [null, [1, 0, 0, 0], 1],
      ["sum", [3, 1, 2, 1], 7],
    ],
  ],
  [
    "department-focus",
    "each",
    ["R", "G", null],
    [
      ["Överförmyndaren", [4, 2, 0], 4],
      ["Kulturnämnden", [0, 1, 1], 2],
      [null, [1, 0, 0], 1],
      ["sum", [5, 3, 1], 7],
    ],
  ],
  [
    "department-year",
    "own",
    [2020, 2021, null],
    [
      ["Överförmyndaren", [3, 1, 0], 4],
      ["Kulturnämnden", [0, 2, 0], 2],
      [null, [0, 0, 1], 1],
      ["sum", [3, 3, 1], 7],
    ],
  ],
])("%s, R-G in %s", (dimensions, both, columns, lines) => {
  const table = crossTable(SUMMARY, dimensions, both);
  expect(table.columns).toEqual(columns);
  expect([...table.rows, { key: "sum", ...table.totals }]).toEqual(
    lines.map(([key, counts, total]) => ({ key, counts, total })),
  );
});

test("what is not given has no column where all is given", () => {
  const all = { rows: ROWS.slice(1, 2), totals: SUMMARY.totals };
  expect(crossTable(all, "department-approach", "own").columns).toEqual(["SA", "PI"]);
  expect(crossTable(all, "year-focus", "each").columns).toEqual(["R", "G"]);
});
