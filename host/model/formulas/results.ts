import type { Area, BookSheet, Cell } from "../book";
import { cellAt, setResult } from "../cells";
import type { Step } from "./calculationOrder";
import { asCellValue, evaluateWhole } from "./evaluate";
import { ColumnIndexes } from "./columnIndex";
import { outcome, type Calculable, type Evaluated } from "./evaluateFormula";
import type { FormulaCell } from "./formulaCell";
import { beginScope } from "./scope";
import { NOT_IN_FILE, NOT_YET } from "./values";

/** The formulas of a sheet that were calculated. */
export interface Calculated {
  readonly sheet: BookSheet;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** A formula whose turn it is, and the cell as it was before. */
interface Turn extends Step {
  readonly before: Cell;
}

/** A cell's new value, and whether only an array formula gives it in every Excel. */
interface Result {
  readonly evaluated: Evaluated;
  readonly tookMany: boolean;
}

/**
 * Calculates formulas in their order. One that turns out to need another that has not had its turn, as OFFSET may, waits
 * for it; those that wait for each other refer to themselves.
 */
export function calculateSteps(workbook: Calculable, steps: readonly Step[]): Calculated[] {
  let turns = steps.flatMap((step) => turnOf(step) ?? []);
  const bySheet = new Map<BookSheet, FormulaCell[]>();
  for (const { formula } of turns) {
    const formulas = bySheet.get(formula.sheet) ?? [];
    formulas.push(formula);
    bySheet.set(formula.sheet, formulas);
  }
  const columns = new ColumnIndexes();
  while (turns.length > 0) {
    const waiting = turns.filter((turn) => !finish(turn, resultOf(workbook, turn, columns)));
    if (waiting.length < turns.length) turns = waiting;
    else turns = waiting.map((turn) => ({ ...turn, circular: true }));
  }
  return [...bySheet].map(([sheet, cells]) => ({ sheet, cells }));
}

/** Marks the cell as not calculated until its turn comes. */
function turnOf(step: Step): Turn | null {
  const { sheet, row, column } = step.formula;
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return null;
  const before = { ...cell };
  cell.uncalculated = NOT_YET;
  return { ...step, before };
}

/** What cannot be calculated keeps the value that it had, if nothing that it refers to has changed. */
function resultOf(workbook: Calculable, turn: Turn, columns: ColumnIndexes): Result {
  const result = calculated(workbook, turn, columns);
  const { value, error, uncalculated } = turn.before;
  const isLost = "uncalculated" in result.evaluated && result.evaluated.uncalculated !== NOT_YET;
  if (!isLost || !turn.byItself || uncalculated !== undefined) return result;
  return { evaluated: error === undefined ? { value } : { value, error }, tookMany: false };
}

function calculated(
  workbook: Calculable,
  { formula, circular, before }: Turn,
  columns: ColumnIndexes,
): Result {
  const { expression, arrays } = formula;
  const not = (uncalculated: string) => ({ evaluated: { uncalculated }, tookMany: false });
  if (circular) return circularResult(formula);
  if (expression === null) return not("a formula that cannot be read");
  if (cellsOfArray(before) > 1) return not("an array formula of several cells");
  const scope = beginScope(workbook, formula, arrays, undefined, columns);
  const evaluated = outcome(() => asCellValue(evaluateWhole(expression, scope)));
  return { evaluated, tookMany: scope.tookMany };
}

/**
 * Guess: a formula that refers to itself shows 0, as Excel leaves it after its warning; what one of a file shows, which
 * may be calculated over and over, is left to Excel.
 */
function circularResult({ arrays }: FormulaCell): Result {
  const isNew = arrays === "always";
  return { evaluated: isNew ? { value: 0 } : { uncalculated: "a circular reference" }, tookMany: false };
}

/** Puts the result in its cell; false where it has to wait. What the file merely lacked is not recorded as a change. */
function finish({ formula, before }: Turn, { evaluated, tookMany }: Result): boolean {
  if ("uncalculated" in evaluated && evaluated.uncalculated === NOT_YET) return false;
  const { sheet, row, column } = formula;
  const cell = withResult(before, evaluated, tookMany);
  const isSame = cell.value === before.value && cell.error === before.error;
  const isKnown = isSame && cell.uncalculated === before.uncalculated && cell.array === before.array;
  const isOfArray = cellsOfArray(before) > 1;
  setResult(sheet, row, column, cell, !isKnown && !isOfArray && before.uncalculated !== NOT_IN_FILE);
  if (isOfArray && cell.uncalculated !== undefined) markArray(formula, before, cell.uncalculated);
  return true;
}

function withResult(before: Cell, evaluated: Evaluated, tookMany: boolean): Cell {
  const { style, formula, array } = before;
  const value = cellsOfArray(before) > 1 ? before.value : "";
  const kept: Cell = { value, style, ...(formula !== undefined && { formula }) };
  if (array !== undefined) kept.array = array;
  else if (tookMany) kept.array = { rows: 1, columns: 1 };
  return { ...kept, ...evaluated };
}

function cellsOfArray({ array }: Cell): number {
  return (array?.rows ?? 1) * (array?.columns ?? 1);
}

/** The other cells of an array formula have no formula of their own. The file keeps what it has in them. */
function markArray({ sheet, row, column }: FormulaCell, { array }: Cell, uncalculated: string): void {
  for (let down = 0; down < (array?.rows ?? 1); down++) {
    for (let right = 0; right < (array?.columns ?? 1); right++) {
      const cell = cellAt(sheet, row + down, column + right) ?? { value: "", style: 0 };
      setResult(sheet, row + down, column + right, { ...cell, uncalculated }, false);
    }
  }
}

/** The cells as areas, those below each other together. */
export function areasOf(cells: Calculated["cells"]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.firstColumn === column && last.lastRow === row - 1) last.lastRow = row;
    else areas.push({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
  }
  return areas;
}
