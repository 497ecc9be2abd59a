import type { Aggregation, Scalar } from "./book";
import type { Axis } from "./pivotGridAxis";
import type { PivotItem } from "./pivotGridItems";

/** A value drawn in a pivot; null where there is nothing to show. */
export type PivotValue = { value: Scalar; error?: true } | null;

/** Looks up the value where a group of the row axis meets a group of the column axis. */
export type PivotTotals = (rowGroup: number, columnGroup: number) => PivotValue;

interface Tally {
  count: number;
  numbers: number;
  sum: number;
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
  return { count: 0, numbers: 0, sum: 0, max: -Infinity, min: Infinity, error: null };
}

function add(tally: Tally, value: PivotItem): void {
  if (value.kind === "blank") return;
  tally.count++;
  if (value.kind === "error") tally.error ??= value.value;
  if (value.kind !== "number") return;
  tally.numbers++;
  tally.sum += value.value;
  tally.max = Math.max(tally.max, value.value);
  tally.min = Math.min(tally.min, value.value);
}

function result(tally: Tally, by: Aggregation): PivotValue {
  // Guess: records that hold nothing in the counted column leave the cell empty rather than 0.
  if (tally.count === 0) return null;
  if (by === "Count") return { value: tally.count };
  if (tally.error !== null) return { value: tally.error, error: true };
  if (tally.numbers > 0) return { value: ofNumbers(tally, by) };
  return by === "Average" ? { value: "#DIV/0!", error: true } : { value: 0 };
}

function ofNumbers(tally: Tally, by: Exclude<Aggregation, "Count">): number {
  const values = { Sum: tally.sum, Average: tally.sum / tally.numbers, Max: tally.max, Min: tally.min };
  return values[by];
}
