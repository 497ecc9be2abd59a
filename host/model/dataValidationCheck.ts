import { holds, within, type Spot } from "./areaList";
import { parseArea, splitAddress } from "./address";
import { height, width } from "./area";
import type { Area, BookSheet, Cell, Scalar } from "./book";
import type { BookValidation } from "./bookRules";
import { cellAt, isUncalculated } from "./cells";
import { readInput } from "./cellInput";
import { generalText } from "./cellText";
import { writtenList } from "./dataValidationRule";
import { evaluateFormula, type Evaluated } from "./formulas/evaluateFormula";
import { apiNotFound } from "./hostError";
import type { Range } from "./range";
import { rangeOfFormula } from "./rangeArgument";
import { readCells, shownText } from "./rangeValues";
import { movedRule } from "./ruleFormula";
import { formatOf } from "./styles";
import type { Workbook } from "./workbook";

/** Most cells whose validity is asked for at once, and most choices that a list offers. */
const MOST_CELLS = 100_000;

/**
 * Whether a cell's content keeps to its validation; null where that depends on a formula that the host cannot calculate.
 * A cell without validation is valid.
 */
function isValid(
  workbook: Workbook,
  sheet: BookSheet,
  spot: Spot,
  rule: BookValidation | null,
): boolean | null {
  if (rule === null || rule.type === "None") return true;
  const cell = cellAt(sheet, spot.row, spot.column);
  if (isUncalculated(cell) && rule.type !== "Custom") return null;
  const blank = (cell?.value ?? "") === "" && cell?.formula === undefined;
  if (blank && rule.ignoreBlanks) return true;
  if (rule.type === "List") return isChoice(workbook, sheet, spot, rule);
  if (rule.type === "Custom") return truth(operand(workbook, sheet, spot, rule, 0));
  const measured = measure(cell, rule);
  return measured === null ? false : compare(workbook, sheet, spot, rule, measured);
}

/** The number that a rule looks at; null for content that cannot be valid. */
function measure(cell: Cell | undefined, { type }: BookValidation): number | null {
  const value = cell?.value ?? "";
  if (cell?.error === true) return null;
  if (type === "TextLength") return (typeof value === "string" ? value : generalText(value)).length;
  if (typeof value !== "number" || (type === "WholeNumber" && !Number.isInteger(value))) return null;
  return value;
}

function operand(
  workbook: Workbook,
  sheet: BookSheet,
  spot: Spot,
  rule: BookValidation,
  index: number,
): Evaluated {
  const formula = rule.formulas[index] ?? "";
  if (/^-?\d+(\.\d+)?$/.test(formula)) return { value: Number(formula) };
  return evaluateFormula(workbook, formula, { sheet, ...spot }, rule.origin);
}

function truth(result: Evaluated): boolean | null {
  if ("uncalculated" in result) return null;
  if (result.error === true || typeof result.value === "string") return false;
  return result.value === true || (typeof result.value === "number" && result.value !== 0);
}

function compare(
  workbook: Workbook,
  sheet: BookSheet,
  spot: Spot,
  rule: BookValidation,
  measured: number,
): boolean | null {
  const bounds = rule.formulas.map((_, index) => operand(workbook, sheet, spot, rule, index));
  const numbers: number[] = [];
  for (const bound of bounds) {
    if ("uncalculated" in bound) return null;
    if (typeof bound.value !== "number") return false;
    numbers.push(bound.value);
  }
  const [first = 0, second = 0] = numbers;
  return keepsTo(rule, measured, first, second);
}

function keepsTo({ operator }: BookValidation, measured: number, first: number, second: number): boolean {
  switch (operator) {
    case "Between":
      return measured >= first && measured <= second;
    case "NotBetween":
      return measured < first || measured > second;
    case "EqualTo":
      return measured === first;
    case "NotEqualTo":
      return measured !== first;
    case "GreaterThan":
      return measured > first;
    case "LessThan":
      return measured < first;
    case "GreaterThanOrEqualTo":
      return measured >= first;
    case "LessThanOrEqualTo":
      return measured <= first;
  }
}

/** Guess: case counts in a list that is written out, and not in one that stands in cells. */
function isChoice(workbook: Workbook, sheet: BookSheet, spot: Spot, rule: BookValidation): boolean | null {
  const value = cellAt(sheet, spot.row, spot.column)?.value ?? "";
  const written = writtenList(rule)?.items;
  if (written !== undefined) return written.includes(String(value)) || written.includes(generalText(value));
  const source = listRange(workbook, sheet, spot, rule);
  if (source === null) return null;
  const held = readCells(source.sheet, source.area, (cell): Scalar => cell?.value ?? "");
  return (held ?? []).some((row) => row.some((one) => folded(one) === folded(value)));
}

function folded(value: Scalar): Scalar {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** The cells that a list refers to, as it reads for a cell; null where it is a formula of another kind, or too many. */
function listRange(workbook: Workbook, sheet: BookSheet, spot: Spot, rule: BookValidation): Range | null {
  const formula = movedRule(rule.formulas[0] ?? "", rule.origin, spot);
  const { sheet: named, local } = splitAddress(formula);
  const isHere = named === null && parseArea(local) !== null;
  const name = workbook.book.names.find(
    (one) => one.name.toLowerCase() === formula.toLowerCase() && (one.sheet ?? sheet.id) === sheet.id,
  );
  const range = isHere
    ? workbook
        .worksheet(sheet)
        .range(parseArea(local) ?? { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 })
    : rangeOfFormula(workbook, name?.formula ?? formula);
  return range !== null && height(range.area) * width(range.area) <= MOST_CELLS ? range : null;
}

/**
 * What the drop-down of a cell offers, as it is shown; null where it has none, and where its formula is beyond the host.
 */
export function choicesOf(
  workbook: Workbook,
  sheet: BookSheet,
  row: number,
  column: number,
): readonly string[] | null {
  const rule = sheet.rules.validations.find(({ areas }) => holds(areas, { row, column }));
  if (rule === undefined || rule.type !== "List" || !rule.dropDown) return null;
  const written = writtenList(rule)?.items;
  if (written !== undefined) return written;
  const source = listRange(workbook, sheet, { row, column }, rule);
  return source && (readCells(source.sheet, source.area, shownText(workbook))?.flat() ?? null);
}

/**
 * Whether the validation of a cell refuses what a user types in it: one that is not kept to, and whose alert stops.
 * What depends on a formula that the host cannot calculate is let through. Throws as `readInput` does.
 */
export function stopsInput(
  workbook: Workbook,
  sheet: BookSheet,
  row: number,
  column: number,
  input: string,
): boolean {
  const rule = sheet.rules.validations.find(({ areas }) => holds(areas, { row, column }));
  if (rule === undefined || !rule.alert.shown || rule.alert.style !== "Stop" || input === "") return false;
  const before = cellAt(sheet, row, column);
  const entry = readInput(input, formatOf(workbook.book, before).numberFormat, workbook.inputSettings);
  if (entry === null) return false;
  const { value, formula, error } = entry;
  const typed: Cell = {
    value,
    style: before?.style ?? 0,
    ...(error && { error }),
    ...(formula !== undefined && { formula }),
  };
  const after = formula === undefined ? typed : calculated(workbook, sheet, { row, column }, typed);
  return after !== null && isValidWith(workbook, sheet, { row, column }, rule, after) === false;
}

function calculated(workbook: Workbook, sheet: BookSheet, spot: Spot, cell: Cell): Cell | null {
  const result = evaluateFormula(workbook, cell.formula ?? "", { sheet, ...spot });
  return "uncalculated" in result ? null : { ...cell, ...result };
}

/** As `isValid`, if the cell held `cell`: formulas of the rule see it in its place. */
function isValidWith(
  workbook: Workbook,
  sheet: BookSheet,
  spot: Spot,
  rule: BookValidation,
  cell: Cell,
): boolean | null {
  const cells = (sheet.rows[spot.row] ??= []);
  const before = cells[spot.column];
  cells[spot.column] = cell;
  try {
    return isValid(workbook, sheet, spot, rule);
  } finally {
    cells[spot.column] = before;
  }
}

/**
 * The cells of an area that do not keep to their validation, row by row. `ApiNotFound` where a formula is beyond the
 * host, or there are too many cells to go through.
 */
export function invalidCells(workbook: Workbook, sheet: BookSheet, area: Area): Area[] {
  const spots: Area[] = [];
  for (const rule of sheet.rules.validations) {
    for (const part of within(rule.areas, area)) {
      if (rule.type !== "None") spots.push(...invalidIn(workbook, sheet, rule, part));
    }
  }
  return stretches(spots.sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn));
}

function invalidIn(
  workbook: Workbook,
  sheet: BookSheet,
  rule: BookValidation,
  { firstRow, firstColumn, lastRow, lastColumn }: Area,
): Area[] {
  // Where blanks are valid, rows beyond the last that is held need no look.
  const end = rule.ignoreBlanks ? Math.min(lastRow, sheet.rows.length - 1) : lastRow;
  if ((end - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_CELLS)
    throw apiNotFound("DataValidation.valid");
  const found: Area[] = [];
  for (let row = firstRow; row <= end; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const valid = isValid(workbook, sheet, { row, column }, rule);
      if (valid === null) throw apiNotFound("DataValidation.valid");
      if (!valid) found.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  }
  return found;
}

/** Cells that follow one another in a row become one area, and then those of the same columns under one another. */
function stretches(cells: readonly Area[]): Area[] {
  const lines: Area[] = [];
  for (const cell of cells) {
    const last = lines.at(-1);
    if (last !== undefined && last.firstRow === cell.firstRow && last.lastColumn + 1 === cell.firstColumn)
      lines[lines.length - 1] = { ...last, lastColumn: cell.lastColumn };
    else lines.push(cell);
  }
  const areas: Area[] = [];
  for (const line of lines) {
    const above = areas.findIndex(
      (one) =>
        one.lastRow + 1 === line.firstRow &&
        one.firstColumn === line.firstColumn &&
        one.lastColumn === line.lastColumn,
    );
    const area = areas[above];
    if (area === undefined) areas.push(line);
    else areas[above] = { ...area, lastRow: line.lastRow };
  }
  return areas;
}
