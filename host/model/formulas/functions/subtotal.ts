import type { Area, BookSheet } from "../../book";
import { eachCell } from "../../cells";
import { toNumber } from "../coercion";
import { MANY, ofMany, type FunctionTable } from "../define";
import {
  FormulaError,
  Reference,
  Uncalculated,
  VALUE,
  contentOf,
  type Operand,
  type Single,
} from "../values";
import { average, deviation, largest, smallest, sumOf, variance } from "./statistics";

type Summary = (values: readonly Exclude<Single, null>[]) => Single;

const SUMMARIES: readonly Summary[] = [
  ofNumbers(average),
  (values) => values.filter((value) => typeof value === "number").length,
  (values) => values.length,
  ofNumbers(largest),
  ofNumbers(smallest),
  ofNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number))),
  ofNumbers((numbers) => deviation(numbers, 1)),
  ofNumbers((numbers) => deviation(numbers, 0)),
  ofNumbers(sumOf),
  ofNumbers((numbers) => variance(numbers, 1)),
  ofNumbers((numbers) => variance(numbers, 0)),
];

function ofNumbers(run: (numbers: readonly number[]) => number | FormulaError): Summary {
  return (values) => {
    const error = values.find((value) => value instanceof FormulaError);
    return error instanceof FormulaError ? error : run(values.filter((value) => typeof value === "number"));
  };
}

/** What cells show that are themselves subtotals is not counted again. */
const SUBTOTALS = /\b(?:SUBTOTAL|AGGREGATE)\(/i;

/**
 * The values of cells in rows that are shown. Rows that a filter hides never count, rows hidden by hand unless `byHand`.
 * Guess: a hidden row of a list that is being filtered was hidden by the filter, any other by hand.
 */
function shown({ sheet, area }: Reference, byHand: boolean): Exclude<Single, null>[] {
  const lists = filteredLists(sheet);
  const values: Exclude<Single, null>[] = [];
  eachCell(sheet, area, (cell, row) => {
    if (cell.formula !== undefined && SUBTOTALS.test(cell.formula)) return;
    const isHidden = sheet.rowLayout.get(row)?.hidden === true;
    const isFiltered = lists.some(({ firstRow, lastRow }) => row > firstRow && row <= lastRow);
    const value = isHidden && (isFiltered || !byHand) ? null : contentOf(cell);
    if (value !== null) values.push(value);
  });
  return values;
}

/** The areas of the lists of which a filter shows a part. */
function filteredLists({ filter, tables }: BookSheet): Area[] {
  return [filter, ...tables].flatMap((list) => (list !== null && list.filters.size > 0 ? [list.area] : []));
}

function subtotal([kind = null, ...areas]: readonly Operand[]): Single {
  const number = toNumber(kind as Single);
  if (number instanceof FormulaError) return number;
  const byHand = number < 100;
  const summarize = SUMMARIES[Math.trunc(number) - (byHand ? 1 : 101)];
  if (summarize === undefined) return VALUE;
  const error = areas.find((area) => area instanceof FormulaError);
  if (error instanceof FormulaError) return error;
  return summarize(
    areas.flatMap((area) => {
      if (area instanceof Reference) return shown(area, byHand);
      throw new Uncalculated("SUBTOTAL of something else than cells");
    }),
  );
}

export const SUBTOTAL: FunctionTable = { SUBTOTAL: ofMany(2, MANY, subtotal, [0]) };
