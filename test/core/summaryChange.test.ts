import { COUNTS, type Summary, type SummaryRow, countsFrom } from "../../src/core/summary";
import { type SummaryState, earlierNumbers, summaryState } from "../../src/core/summaryChange";
import { DEFAULT_SUMMARY } from "../../src/core/summaryChoices";
import { type SummaryRecord, builtNumbers, parseRecord, recordJson } from "../../src/core/summaryRecord";

type Plain = [year: number | null, department: string | null, SA: number, PI: number, R: number, G: number];

/** Rows of which every intervention has both labels. */
function summary(...rows: Plain[]): Summary {
  const full = rows.map(([year, department, SA, PI, R, G]): SummaryRow => ({
    year,
    department,
    ...{ SA, PI, R, G, "R-G": SA + PI - R - G, unlabelled: 0, total: SA + PI },
  }));
  const totals = countsFrom((name) => full.reduce((sum, row) => sum + row[name], 0));
  return { rows: full, totals };
}

const NONE = countsFrom(() => 0);
const FIRST = "2026-01-02T03:04:05.000Z";
const SECOND = "2026-03-04T05:06:07.000Z";

const OLD = summary([2020, "Kulturnämnden", 2, 0, 1, 1], [2021, "Kulturnämnden", 1, 0, 1, 0]);
const NEW = summary([2020, "Kulturnämnden", 1, 1, 1, 1], [2022, null, 1, 0, 0, 0]);

function record(builtAt: string, built: Summary, fingerprint: string): SummaryRecord {
  const numbers = builtNumbers(builtAt, built);
  return { fingerprint, choices: DEFAULT_SUMMARY, numbers, before: null, pivots: [], layout: null };
}

const on = (kept: SummaryRecord) => ({ sheet: "Blad", record: kept });

/** The changes as text: `year department: count before > after`. */
function told({ changes }: SummaryState): string[] {
  return changes.map(({ year, department, before, after }) => {
    const counts = COUNTS.filter((name) => before[name] !== after[name]);
    return `${year} ${department}: ${counts.map((name) => `${name} ${before[name]}>${after[name]}`).join(" ")}`;
  });
}

test("a summary of the workbook as it is holds, and tells what its build changed", () => {
  const before = builtNumbers(FIRST, OLD);
  const state = summaryState(on({ ...record(SECOND, NEW, "b"), before }), at("b", NEW), DEFAULT_SUMMARY);
  expect(state).toMatchObject({ builtAt: SECOND, sheet: "Blad", stale: false, staleBy: null, since: FIRST });
  expect(told(state)).toEqual([
    "2020 Kulturnämnden: SA 2>1 PI 0>1",
    "2021 Kulturnämnden: SA 1>0 R 1>0 total 1>0",
    "2022 null: SA 0>1 R-G 0>1 total 0>1",
  ]);
});

test("a summary of another workbook is stale, and tells what has changed since", () => {
  const state = summaryState(on(record(FIRST, OLD, "a")), at("b", NEW), DEFAULT_SUMMARY);
  expect(state).toMatchObject({ stale: true, staleBy: "workbook", since: FIRST, byDepartment: true });
  expect(told(state)).toHaveLength(3);
  const texts = summaryState(on(record(FIRST, OLD, "a")), at("c", OLD), DEFAULT_SUMMARY);
  expect([texts.staleBy, texts.changes]).toEqual(["workbook", []]);
});

test.each([
  [{ ...DEFAULT_SUMMARY, both: "each" } as const, "choices"],
  [{ ...DEFAULT_SUMMARY, dimensions: [] }, "choices"],
  [{ ...DEFAULT_SUMMARY, dimensions: DEFAULT_SUMMARY.dimensions.toReversed() }, null],
])("under the choices %j it is stale by %s", (choices, staleBy) => {
  expect(summaryState(on(record(FIRST, OLD, "a")), at("a", OLD), choices)).toMatchObject({
    stale: staleBy !== null,
    staleBy,
    since: null,
    changes: [],
  });
});

test("the numbers to compare with are those of the latest build that came to others", () => {
  const old = record(FIRST, OLD, "a");
  expect(earlierNumbers(null, NEW)).toBeNull();
  expect(earlierNumbers(old, OLD)).toBeNull();
  expect(earlierNumbers(old, NEW)).toEqual(old.numbers);
  expect(earlierNumbers({ ...record(SECOND, NEW, "b"), before: old.numbers }, NEW)).toEqual(old.numbers);
});

test("with too many departments to keep apart, years are compared", () => {
  const many = (count: number) =>
    summary(...Array.from({ length: count }, (_, index): Plain => [2020, `Enhet ${index}`, 1, 0, 1, 0]));
  const state = summaryState(on(record(FIRST, many(1001), "a")), at("b", many(1003)), DEFAULT_SUMMARY);
  expect(state.byDepartment).toBe(false);
  expect(told(state)).toEqual(["2020 null: SA 1001>1003 R 1001>1003 total 1001>1003"]);
});

test("a record comes back as it was kept", () => {
  const pivots = [{ name: "P", row: 8, column: 0, rows: ["År"], columns: [], data: ["R", "G"] }];
  const tables = [{ name: "T", row: 28, rowCount: 5, columnCount: 4 }];
  const layout = { charts: { Diagram: "A2:D5" }, tables };
  const kept = { ...record(SECOND, NEW, "b"), before: builtNumbers(FIRST, OLD), pivots, layout };
  expect(parseRecord(JSON.parse(JSON.stringify(recordJson(kept))))).toEqual(kept);
});

test.each([null, "x", {}, { fingerprint: "a" }, { fingerprint: "a", numbers: { builtAt: 1 } }])(
  "%j is no record",
  (json) => {
    expect(parseRecord(json)).toBeNull();
  },
);

test("rows that are not understood are left out", () => {
  const json = { fingerprint: "a", numbers: { builtAt: FIRST, byDepartment: true, rows: [[2020], "x"] } };
  expect(parseRecord(json)).toEqual({
    ...record(FIRST, { rows: [], totals: NONE }, "a"),
    choices: DEFAULT_SUMMARY,
  });
});

function at(fingerprint: string, now: Summary) {
  return { fingerprint, summary: now };
}
