import { areaOf, contains, height, isUnbounded, overlaps, width } from "./area";
import { asFlag, asOneOf, isOmitted } from "./argument";
import type { Area, BookSheet, Cell } from "./book";
import { cellAt, rowWriter, usedArea } from "./cells";
import { copiedFormula, transposedFormula } from "./copiedFormula";
import { copyConditionals, copyValidations, hasRules } from "./copiedRules";
import { requireEditable } from "./editing";
import { apiNotFound, invalidArgument, mergedRangeConflict } from "./hostError";
import type { Range } from "./range";
import { WHOLE_SHEET } from "./rangeArgument";
import { value } from "./rangeValues";
import { syncTableHeaders } from "./tableHeaders";

const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/** How to copy. */
interface Copy {
  readonly type: (typeof COPY_TYPES)[number];
  readonly skipsBlanks: boolean;
  readonly transposes: boolean;
}

/** Areas of one sheet that are copied from. */
export interface CopySource {
  readonly sheet: BookSheet;
  readonly areas: readonly Area[];
}

/** The rows and columns that are copied: those of several areas are as if what lies between them were not there. */
interface Lines {
  readonly sheet: BookSheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Copies cells as `Range.copyFrom` does: repeated where the range is an exact multiple of the source, else in the source's
 * size from the range's first cell on. Notes and comments are not copied.
 */
export function copyCells(
  to: Range,
  source: CopySource,
  type: unknown,
  skipBlanks: unknown,
  transpose: unknown,
): void {
  const copy: Copy = {
    type: isOmitted(type) ? "All" : asOneOf(type, COPY_TYPES),
    skipsBlanks: isOmitted(skipBlanks) ? false : asFlag(skipBlanks),
    transposes: isOmitted(transpose) ? false : asFlag(transpose),
  };
  if (copy.type === "Link") throw apiNotFound("Range.copyFrom with links");
  to.workbook.settle();
  const lines = linesOf(source, to.sheet);
  const target = targetArea(to.area, lines, copy.transposes);
  const { workbook, sheet } = to;
  requireEditable(workbook, sheet, target);
  const before = to.on(target).singleValue();
  if (copy.type === "All" || copy.type === "Formats") copyMerges(to.sheet, target, source, lines, copy);
  if (copy.type === "All" || copy.type === "Formats") copyRules(to, target, source, lines, copy);
  writeCopies(to, target, lines, copy);
  syncTableHeaders(workbook, sheet, target);
  if (copy.type === "All" || copy.type === "Formats") workbook.reports.format(sheet, target);
  if (copy.type !== "Formats") workbook.reports.change(sheet, target, before);
}

/** Of whole rows and columns, those up to the last that either sheet uses. */
function linesOf({ sheet, areas }: CopySource, target: BookSheet): Lines {
  const bounded = areas.map((area) => boundedArea(area, [sheet, target]));
  const rows = indexes(bounded.map(({ firstRow, lastRow }) => [firstRow, lastRow]));
  const columns = indexes(bounded.map(({ firstColumn, lastColumn }) => [firstColumn, lastColumn]));
  const cells = bounded.reduce((sum, area) => sum + height(area) * width(area), 0);
  if (cells !== rows.length * columns.length) throw invalidArgument();
  return { sheet, rows, columns };
}

function boundedArea(area: Area, sheets: readonly BookSheet[]): Area {
  if (!isUnbounded(area)) return area;
  const used = sheets.map((sheet) => usedArea(sheet, WHOLE_SHEET, false));
  const lastRow = Math.max(area.firstRow, ...used.map((one) => one?.lastRow ?? 0));
  const lastColumn = Math.max(area.firstColumn, ...used.map((one) => one?.lastColumn ?? 0));
  return {
    ...area,
    lastRow: Math.min(area.lastRow, lastRow),
    lastColumn: Math.min(area.lastColumn, lastColumn),
  };
}

function indexes(stretches: readonly (readonly [number, number])[]): number[] {
  const all = stretches.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  return [...new Set(all)].sort((a, b) => a - b);
}

function targetArea(to: Area, { rows, columns }: Lines, transposes: boolean): Area {
  const [high, wide] = transposes ? [columns.length, rows.length] : [rows.length, columns.length];
  const repeats = (size: number, of: number) => (size > of && size % of === 0 ? size : of);
  const bounded = isUnbounded(to)
    ? { high, wide }
    : { high: repeats(height(to), high), wide: repeats(width(to), wide) };
  return areaOf(to.firstRow, to.firstColumn, bounded.high, bounded.wide);
}

/** Where a target's cell comes from. */
function originOf(lines: Lines, row: number, column: number, transposes: boolean) {
  const [down, right] = transposes ? [column, row] : [row, column];
  return {
    row: lines.rows[down % lines.rows.length] ?? 0,
    column: lines.columns[right % lines.columns.length] ?? 0,
  };
}

/** All is read before anything is written, since source and target may overlap. */
function writeCopies(to: Range, target: Area, lines: Lines, copy: Copy): void {
  const copies: (Cell | undefined | null)[][] = [];
  for (let down = 0; down < height(target); down++) {
    const line: (Cell | undefined | null)[] = [];
    for (let right = 0; right < width(target); right++) {
      const from = originOf(lines, down, right, copy.transposes);
      const place = { row: target.firstRow + down, column: target.firstColumn + right };
      line.push(copiedCell(lines.sheet, from, to.sheet, place, copy));
    }
    copies.push(line);
  }
  copies.forEach((line, down) => {
    const writer = rowWriter(to.sheet, target.firstRow + down);
    line.forEach((cell, right) => {
      const column = target.firstColumn + right;
      if (cell !== null && cell !== writer.get(column)) writer.set(column, cell);
    });
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the target's cell becomes; null where it stays as it is. */
function copiedCell(
  from: BookSheet,
  origin: Place,
  to: BookSheet,
  place: Place,
  { type, skipsBlanks, transposes }: Copy,
): Cell | undefined | null {
  const cell = cellAt(from, origin.row, origin.column);
  const old = cellAt(to, place.row, place.column);
  const isBlank = cell === undefined || (cell.value === "" && cell.formula === undefined);
  if (skipsBlanks && isBlank) return null;
  const style = (type === "All" || type === "Formats" ? cell?.style : old?.style) ?? 0;
  if (type === "Formats") return dressed(old, style);
  if (cell === undefined) return dressed(undefined, style);
  if (cell.array !== undefined && type !== "Values") throw apiNotFound("Range.copyFrom for array formulas");
  if (type === "Values") return dressed(valueOnly(cell), style);
  return dressed(withFormula(cell, origin, place, transposes), style);
}

function dressed(cell: Cell | undefined, style: number): Cell | undefined {
  const isNothing = cell === undefined || (cell.value === "" && cell.formula === undefined);
  return isNothing && style === 0 ? undefined : { ...(cell ?? { value: "" }), style };
}

function valueOnly(cell: Cell): Cell {
  const copy: Cell = { value: value(cell), style: cell.style };
  if (cell.error === true) copy.error = true;
  return copy;
}

function withFormula(cell: Cell, origin: Place, place: Place, transposes: boolean): Cell {
  if (cell.formula === undefined) return cell;
  const offset = { rows: place.row - origin.row, columns: place.column - origin.column };
  const formula = transposes
    ? transposedFormula(cell.formula, origin, place)
    : copiedFormula(cell.formula, offset);
  return { ...cell, formula };
}

/** Conditional formats go with formats; data validations and links only with everything. */
function copyRules(to: Range, target: Area, source: CopySource, lines: Lines, copy: Copy): void {
  const [rows, columns] = [lines.rows, lines.columns];
  const from = {
    firstRow: rows[0] ?? 0,
    lastRow: rows.at(-1) ?? 0,
    firstColumn: columns[0] ?? 0,
    lastColumn: columns.at(-1) ?? 0,
  };
  if (!hasRules(source.sheet, from) && !hasRules(to.sheet, target)) return;
  if (copy.transposes || source.areas.length > 1)
    throw apiNotFound("Range.copyFrom of rules, transposed or of several areas");
  const rules = { workbook: to.workbook, from: source.sheet, source: from, to: to.sheet, target };
  copyConditionals(rules);
  if (copy.type === "All") copyValidations(rules);
}

/** Merges of the target give way to those of the source; one that lies in the target only in part is in the way. */
function copyMerges(sheet: BookSheet, target: Area, source: CopySource, lines: Lines, copy: Copy): void {
  const inTarget = sheet.merges.filter((merge) => overlaps(merge, target));
  if (inTarget.some((merge) => !contains(target, merge))) throw mergedRangeConflict();
  const copied = source.areas.length === 1 ? copiedMerges(source, lines, target, copy.transposes) : [];
  sheet.merges = [...sheet.merges.filter((merge) => !inTarget.includes(merge)), ...copied];
}

function copiedMerges(source: CopySource, lines: Lines, target: Area, transposes: boolean): Area[] {
  const [from] = source.areas;
  const [firstRow = 0, firstColumn = 0] = [lines.rows[0], lines.columns[0]];
  const inside = source.sheet.merges.filter((merge) => from !== undefined && contains(from, merge));
  const turned = inside.map((merge) => {
    const at = { down: merge.firstRow - firstRow, right: merge.firstColumn - firstColumn };
    return transposes
      ? { down: at.right, right: at.down, high: width(merge), wide: height(merge) }
      : { ...at, high: height(merge), wide: width(merge) };
  });
  const [high, wide] = transposes
    ? [lines.columns.length, lines.rows.length]
    : [lines.rows.length, lines.columns.length];
  const copies: Area[] = [];
  for (let row = target.firstRow; row <= target.lastRow; row += high)
    for (let column = target.firstColumn; column <= target.lastColumn; column += wide)
      for (const merge of turned)
        copies.push(areaOf(row + merge.down, column + merge.right, merge.high, merge.wide));
  return copies;
}
