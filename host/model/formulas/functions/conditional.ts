import { rowsOfAll } from "../columnIndex";
import { criterion } from "../criteria";
import { MANY, ofMany, type FunctionDefinition, type FunctionTable } from "../define";
import { eachValue, oneOrMany, usedHeight, valueIn } from "../manyValues";
import type { Scope } from "../scope";
import {
  FormulaError,
  Reference,
  Uncalculated,
  VALUE,
  contentOf,
  isMany,
  type Matrix,
  type Operand,
  type Single,
} from "../values";
import { average, largest, smallest, sumOf } from "./statistics";

/** A range to look in and what to ask of its cells. */
interface Condition {
  readonly cells: Reference;
  readonly wanted: Single;
  readonly test: (value: Single) => boolean;
}

type Summary = (numbers: readonly number[]) => number | FormulaError;

/** Values where every condition holds; all have the size of the first. */
function selected(
  values: Reference | Matrix,
  conditions: readonly Condition[],
  scope: Scope,
): Single[] | FormulaError {
  const { height, width } = values;
  if (conditions.some(({ cells }) => cells.height !== height || cells.width !== width)) return VALUE;
  const used = Math.max(usedHeight(values), ...conditions.map(({ cells }) => usedHeight(cells)));
  const rows = Math.min(used, height);
  const read = readerOf(values);
  const found = foundByIndex(conditions, rows, scope);
  return found?.map((row) => read(row, 0)) ?? foundCellByCell(conditions, rows, width, read);
}

/** The rows that columns tell which have been asked before; null where they cannot. */
function foundByIndex(
  conditions: readonly Condition[],
  rows: number,
  { columns }: Scope,
): readonly number[] | null {
  const answers = conditions.map(
    ({ cells, wanted, test }) => columns?.of(cells, rows)?.ask(wanted, test) ?? null,
  );
  const known = answers.filter((answer) => answer !== null);
  return known.length < answers.length ? null : rowsOfAll(known, rows);
}

function foundCellByCell(
  conditions: readonly Condition[],
  rows: number,
  columns: number,
  read: (row: number, column: number) => Single,
): Single[] {
  const asked = conditions.map(({ cells, test }) => ({ read: readerOf(cells), test }));
  const found: Single[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (asked.every((one) => one.test(one.read(row, column)))) found.push(read(row, column));
    }
  }
  return found;
}

/** Reads the values of one operand at its places, as `valueIn` does; a table of many rows is asked many times over. */
function readerOf(values: Reference | Matrix): (row: number, column: number) => Single {
  if (!(values instanceof Reference)) return (row, column) => valueIn(values, row, column);
  const { sheet, area } = values;
  const { rows } = sheet;
  return (row, column) => contentOf(rows[area.firstRow + row]?.[area.firstColumn + column]);
}

/** How many of a range's places fulfil the conditions; those below what its sheet holds are all alike. */
function count(conditions: readonly Condition[], scope: Scope): number | FormulaError {
  const [first] = conditions;
  if (first === undefined) return VALUE;
  const found = selected(first.cells, conditions, scope);
  if (found instanceof FormulaError) return found;
  const used = Math.min(first.cells.height, Math.max(...conditions.map(({ cells }) => usedHeight(cells))));
  const below = conditions.every(({ test }) => test(null)) ? first.cells.height - used : 0;
  return found.length + below * first.cells.width;
}

function summary(
  values: Operand,
  conditions: readonly Condition[],
  summarize: Summary,
  scope: Scope,
): Single {
  if (!isMany(values)) return VALUE;
  const found = selected(values, conditions, scope);
  if (found instanceof FormulaError) return found;
  const error = found.find((value) => value instanceof FormulaError);
  if (error instanceof FormulaError) return error;
  return summarize(found.filter((value) => typeof value === "number"));
}

/** Pairs of ranges and criteria from `from` on; each criterion is one value. */
function conditionsOf(args: readonly Operand[], from: number): Condition[] | FormulaError {
  const conditions: Condition[] = [];
  for (let index = from; index + 1 < args.length; index += 2) {
    const cells = args[index] ?? null;
    const wanted = args[index + 1] ?? null;
    if (!(cells instanceof Reference)) throw new Uncalculated("a condition on something else than cells");
    if (isMany(wanted)) return VALUE;
    conditions.push({ cells, wanted, test: criterion(wanted) });
  }
  return conditions;
}

/** A function whose criteria, at every second place from `from` on, may be many: then it is done for each of them. */
function conditional(
  least: number,
  most: number,
  from: number,
  run: (args: readonly Operand[], conditions: Condition[], scope: Scope) => Single,
): FunctionDefinition {
  const isCriterion = (index: number) => index > from && (index - from) % 2 === 1;
  const done = (args: readonly Operand[], scope: Scope) => {
    const conditions = conditionsOf(args, from);
    return conditions instanceof FormulaError ? conditions : run(args, conditions, scope);
  };
  return { least, most, takesOne: isCriterion, run: done };
}

/** SUMIF and AVERAGEIF: the cells to sum begin where the third argument does and are as many as those looked in. */
function ofOneCondition(summarize: Summary): FunctionDefinition {
  return ofMany(
    2,
    3,
    ([cells = null, wanted = null, values], scope) => {
      const conditions = conditionsOf([cells, wanted], 0);
      if (conditions instanceof FormulaError) return conditions;
      return summary(resized(values ?? cells, cells), conditions, summarize, scope);
    },
    [1],
  );
}

function resized(values: Operand, like: Operand): Operand {
  if (!(values instanceof Reference) || !(like instanceof Reference)) return values;
  const { firstRow, firstColumn } = values.area;
  return new Reference(values.sheet, {
    firstRow,
    firstColumn,
    lastRow: firstRow + like.height - 1,
    lastColumn: firstColumn + like.width - 1,
  });
}

function ofConditions(summarize: Summary): FunctionDefinition {
  return conditional(3, MANY, 1, ([values = null], conditions, scope) =>
    summary(values, conditions, summarize, scope),
  );
}

/** Multiplies what stands at the same places and sums it; what is no number counts as 0. */
function sumOfProducts(args: readonly Operand[], scope: Scope): Operand {
  const operands = args.map((arg) => oneOrMany(arg, scope));
  const sizes = args.map((arg) => (isMany(arg) ? `${arg.height}x${arg.width}` : "1x1"));
  if (new Set(sizes).size > 1) return VALUE;
  let sum = 0;
  let error: FormulaError | null = null;
  const add = (values: readonly Single[]) => {
    error ??= values.find((value) => value instanceof FormulaError) ?? null;
    sum += values.reduce<number>((product, value) => product * (typeof value === "number" ? value : 0), 1);
  };
  const [first = null] = operands;
  if (operands.length === 1 && isMany(first)) eachValue(first, (value) => add([value]));
  else if (operands.some(isMany)) eachPlace(operands, add);
  else add(operands as Single[]);
  return error ?? sum;
}

function eachPlace(operands: readonly Operand[], visit: (values: readonly Single[]) => void): void {
  const many = operands.filter(isMany);
  const height = Math.max(...many.map(usedHeight));
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < (many[0]?.width ?? 0); column++) {
      visit(operands.map((operand) => valueIn(operand, row, column)));
    }
  }
}

export const CONDITIONAL: FunctionTable = {
  AVERAGEIF: ofOneCondition(average),
  AVERAGEIFS: ofConditions(average),
  COUNTIF: conditional(2, 2, 0, (_, conditions, scope) => count(conditions, scope)),
  COUNTIFS: conditional(2, MANY, 0, (_, conditions, scope) => count(conditions, scope)),
  MAXIFS: ofConditions(largest),
  MINIFS: ofConditions(smallest),
  SUMIF: ofOneCondition(sumOf),
  SUMIFS: ofConditions(sumOf),
  SUMPRODUCT: { ...ofMany(1, MANY, sumOfProducts), arrays: true },
};
