import type { Aggregation, PivotData, Scalar } from "./book";
import type { Axis } from "./pivotGridAxis";
import type { PivotItem } from "./pivotGridItems";

/** What tells data fields apart: their field, numbered from the second time that a field is used. */
export function dataIds(data: readonly Pick<PivotData, "field">[]): string[] {
  return data.map(({ field }, index) => {
    const before = data.slice(0, index).filter((other) => other.field === field).length;
    return before === 0 ? field : `${field}#${before + 1}`;
  });
}

/** A value drawn in a pivot; null where there is nothing to show. */
export type PivotValue = { value: Scalar; error?: true } | null;

/** Looks up the value where a group of the row axis meets a group of the column axis. */
export type PivotTotals = (rowGroup: number, columnGroup: number) => PivotValue;

interface Tally {
  count: number;
  numbers: number;
  sum: number;
  product: number;
  /** Mean, and sum of squared differences from it, of the numbers so far (Welford). */
  mean: number;
  squares: number;
  max: number;
  min: number;
  error: string | null;
}

/** Aggregates one source column for every pair of groups, totals included. `values` holds an item for each record. */
export function totalsOf(
  rows: Axis,
  columns: Axis,
  values: readonly PivotItem[],
  by: Aggregation,
): PivotTotals {
  const tallies = new Map<number, Tally>();
  for (const rowGroups of rows.groups)
    for (const columnGroups of columns.groups)
      values.forEach((value, record) => {
        const pair = (rowGroups[record] ?? 0) * columns.size + (columnGroups[record] ?? 0);
        let tally = tallies.get(pair);
        if (tally === undefined) tallies.set(pair, (tally = newTally()));
        add(tally, value);
      });
  return (rowGroup, columnGroup) => {
    const tally = tallies.get(rowGroup * columns.size + columnGroup);
    return tally === undefined ? null : result(tally, by);
  };
}

function newTally(): Tally {
  return {
    count: 0,
    numbers: 0,
    sum: 0,
    product: 1,
    mean: 0,
    squares: 0,
    max: -Infinity,
    min: Infinity,
    error: null,
  };
}

function add(tally: Tally, value: PivotItem): void {
  if (value.kind === "blank") return;
  tally.count++;
  if (value.kind === "error") tally.error ??= value.value;
  if (value.kind !== "number") return;
  tally.numbers++;
  tally.sum += value.value;
  tally.product *= value.value;
  const distance = value.value - tally.mean;
  tally.mean += distance / tally.numbers;
  tally.squares += distance * (value.value - tally.mean);
  tally.max = Math.max(tally.max, value.value);
  tally.min = Math.min(tally.min, value.value);
}

function result(tally: Tally, by: Aggregation): PivotValue {
  // Guess: records that hold nothing in the counted column leave the cell empty rather than 0.
  if (tally.count === 0) return null;
  if (by === "Count") return { value: tally.count };
  if (by === "CountNumbers") return { value: tally.numbers };
  if (tally.error !== null) return { value: tally.error, error: true };
  const value = tally.numbers > 0 ? ofNumbers(tally, by) : NOTHING_TO_COUNT.has(by) ? NaN : 0;
  return Number.isNaN(value) ? { value: "#DIV/0!", error: true } : { value };
}

const NOTHING_TO_COUNT: ReadonlySet<Aggregation> = new Set([
  "Average",
  "StandardDeviation",
  "StandardDeviationP",
  "Variance",
  "VarianceP",
]);

/** NaN where there are too few numbers. */
function ofNumbers(
  { numbers, sum, product, squares, max, min }: Tally,
  by: Exclude<Aggregation, "Count" | "CountNumbers">,
): number {
  const sample = numbers > 1 ? squares / (numbers - 1) : NaN;
  const values = {
    Sum: sum,
    Average: sum / numbers,
    Max: max,
    Min: min,
    Product: product,
    StandardDeviation: Math.sqrt(sample),
    StandardDeviationP: Math.sqrt(squares / numbers),
    Variance: sample,
    VarianceP: squares / numbers,
  };
  return values[by];
}
