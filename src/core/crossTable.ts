import { groupBy } from "./grouping";
import { type Summary, type SummaryRow, compareLists } from "./summary";
import type { BothCount, SummaryDimensions } from "./summaryChoices";

/** A year, a department or a label; null where it is not given. */
export type CrossKey = number | string | null;

export interface CrossRow {
  readonly key: CrossKey;
  /** One for each column. Where R-G is counted in both R and G they add up to more than the total. */
  readonly counts: readonly number[];
  /** Number of interventions. */
  readonly total: number;
}

/** Interventions counted by two things: what a pivot of the summary sheet shows. */
export interface CrossTable {
  /** What is not given stands last, and only where there is any. */
  readonly columns: readonly CrossKey[];
  readonly rows: readonly CrossRow[];
  readonly totals: Omit<CrossRow, "key">;
}

interface Column {
  readonly key: CrossKey;
  readonly count: (row: SummaryRow) => number;
}

/**
 * The summary's numbers by the given dimensions: years in order, departments by their number of interventions, what is
 * not given last. A zero year stands as a row of zeros.
 */
export function crossTable(summary: Summary, dimensions: SummaryDimensions, both: BothCount): CrossTable {
  const isByYear = dimensions === "year-approach" || dimensions === "year-focus";
  const keyOf = isByYear ? yearOf : departmentOf;
  const columns = columnsOf(summary, dimensions, both);
  const rows = groupBy(isByYear ? summary.rows : counted(summary), (row) => keyOf(row) ?? "")
    .map((alike) => ({ key: alike[0] ? keyOf(alike[0]) : null, ...sums(alike, columns) }))
    .sort(isByYear ? byKey : bySize);
  return { columns: columns.map(({ key }) => key), rows, totals: sums(summary.rows, columns) };
}

function yearOf({ year }: SummaryRow): CrossKey {
  return year;
}

function departmentOf({ department }: SummaryRow): CrossKey {
  return department;
}

/** The rows without those that only tell of a zero year. */
function counted({ rows }: Summary): readonly SummaryRow[] {
  return rows.filter(({ total }) => total > 0);
}

function columnsOf(summary: Summary, dimensions: SummaryDimensions, both: BothCount): readonly Column[] {
  if (dimensions === "department-year") return yearColumns(summary);
  const isByApproach = dimensions === "year-approach" || dimensions === "department-approach";
  const columns = isByApproach ? APPROACH_COLUMNS : FOCUS_COLUMNS[both];
  return columns.filter(({ key, count }) => key !== null || summary.rows.some((row) => count(row) > 0));
}

const APPROACH_COLUMNS: readonly Column[] = [
  { key: "SA", count: ({ SA }) => SA },
  { key: "PI", count: ({ PI }) => PI },
  { key: null, count: ({ total, SA, PI }) => total - SA - PI },
];

const WITHOUT_FOCUS: Column = {
  key: null,
  count: ({ total, R, G, "R-G": both }) => total - R - G - both,
};

const FOCUS_COLUMNS: Readonly<Record<BothCount, readonly Column[]>> = {
  own: [
    { key: "R", count: ({ R }) => R },
    { key: "G", count: ({ G }) => G },
    { key: "R-G", count: (row) => row["R-G"] },
    WITHOUT_FOCUS,
  ],
  each: [
    { key: "R", count: ({ R, "R-G": both }) => R + both },
    { key: "G", count: ({ G, "R-G": both }) => G + both },
    WITHOUT_FOCUS,
  ],
};

function yearColumns(summary: Summary): readonly Column[] {
  const years = new Set(counted(summary).map(yearOf));
  return [...years]
    .sort((a, b) => compareLists([a], [b]))
    .map((key) => ({ key, count: ({ year, total }) => (year === key ? total : 0) }));
}

function sums(rows: readonly SummaryRow[], columns: readonly Column[]): Omit<CrossRow, "key"> {
  const sum = (count: Column["count"]) => rows.reduce((total, row) => total + count(row), 0);
  return { counts: columns.map(({ count }) => sum(count)), total: sum(({ total }) => total) };
}

function byKey(a: CrossRow, b: CrossRow): number {
  return compareLists([a.key], [b.key]);
}

/** The largest first, and among equals in Swedish order; what is not given last. */
function bySize(a: CrossRow, b: CrossRow): number {
  const isKnown = (key: CrossKey) => (key === null ? null : 0);
  return compareLists([isKnown(a.key), -a.total, a.key], [isKnown(b.key), -b.total, b.key]);
}
