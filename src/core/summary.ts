import { groupBy } from "./grouping";
import { type Intervention, labelValue } from "./intervention";
import type { Recognition } from "./recognition/recognition";

/** Numbers of interventions. `unlabelled` have no value on at least one axis, be it empty or unclear. */
export interface Counts {
  readonly SA: number;
  readonly PI: number;
  readonly R: number;
  readonly G: number;
  readonly "R-G": number;
  readonly unlabelled: number;
  readonly total: number;
}

export const COUNTS = ["SA", "PI", "R", "G", "R-G", "unlabelled", "total"] as const;

/** The counts that `count` gives for each name. */
export function countsFrom(count: (name: keyof Counts) => number): Counts {
  return Object.fromEntries(COUNTS.map((name) => [name, count(name)])) as Record<keyof Counts, number>;
}

/** The interventions of one year by one department; null where it is not known. */
export interface SummaryRow extends Counts {
  readonly year: number | null;
  readonly department: string | null;
}

/** `totals` is the sum of the rows: its `total` is the number of interventions counted. */
export interface Summary {
  readonly rows: readonly SummaryRow[];
  readonly totals: Counts;
}

const NOTHING: Counts = { SA: 0, PI: 0, R: 0, G: 0, "R-G": 0, unlabelled: 0, total: 0 };

/**
 * Interventions per year and department, by year and then by department in Swedish order, unknown last. A zero year
 * in which no intervention is counted stands as a row of zeros with no department.
 */
export function summarise(
  recognition: Recognition,
  included: (intervention: Intervention) => boolean = () => true,
): Summary {
  const counted = recognition.interventions.filter(included);
  const rows = groupBy(counted, rowKey).map(summaryRow);
  const years = new Set(rows.map(({ year }) => year));
  const zeros = [...new Set(recognition.zeroYears.map(({ year }) => year))]
    .filter((year) => !years.has(year))
    .map((year): SummaryRow => ({ year, department: null, ...NOTHING }));
  return { rows: [...rows, ...zeros].sort(byYearAndDepartment), totals: countsOf(counted) };
}

function summaryRow(alike: readonly Intervention[]): SummaryRow {
  const { year, department } = alike[0] ?? { year: null, department: null };
  return { year, department, ...countsOf(alike) };
}

function countsOf(interventions: readonly Intervention[]): Counts {
  const counts = { ...NOTHING, total: interventions.length };
  for (const { approach, focus } of interventions) {
    const labels = [labelValue(approach), labelValue(focus)];
    for (const label of labels) if (label !== null) counts[label] += 1;
    if (labels.includes(null)) counts.unlabelled += 1;
  }
  return counts;
}

function rowKey({ year, department }: Intervention): string {
  return JSON.stringify([year, department]);
}

function byYearAndDepartment(a: SummaryRow, b: SummaryRow): number {
  return compareLists([a.year, a.department], [b.year, b.department]);
}

const SWEDISH = new Intl.Collator("sv");

/** Value by value: numbers by size, texts in Swedish order, null last. */
export function compareLists(
  a: readonly (number | string | null)[],
  b: readonly (number | string | null)[],
): number {
  return a.reduce<number>((order, value, index) => order || compareValues(value, b[index] ?? null), 0);
}

function compareValues(a: number | string | null, b: number | string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === "number" && typeof b === "number" ? a - b : SWEDISH.compare(String(a), String(b));
}
