import { boundingArea, overlaps } from "./area";
import { AreaCollector } from "./areas";
import type { Area, BookSheet } from "./book";
import { eachCell } from "./cells";
import { parseFormula } from "./formulas/parser";
import { precedentsOf } from "./formulas/precedents";
import { beginScope } from "./formulas/scope";
import { apiNotFound } from "./hostError";
import { WHOLE_SHEET } from "./rangeArgument";
import type { Workbook } from "./workbook";

/** Cells of one sheet. */
export interface Cells {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** A cell with a formula, and the cells that the formula refers to. */
interface Traced {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly refersTo: readonly Cells[];
}

/** What the formulas of the cells refer to; with `all`, what the formulas there refer to in turn too. */
export function precedentCells(workbook: Workbook, cells: Cells, all: boolean): Cells[] {
  const found: Cells[] = [];
  const seen = new Set<string>();
  const waiting = [cells];
  for (let next = waiting.pop(); next !== undefined; next = all ? waiting.pop() : undefined) {
    for (const traced of formulasIn(workbook, next)) {
      if (seen.has(keyOf(traced))) continue;
      seen.add(keyOf(traced));
      found.push(...traced.refersTo);
      waiting.push(...traced.refersTo);
    }
  }
  return found;
}

/** The cells whose formulas refer to the cells; with `all`, those that refer to them in turn too. */
export function dependentCells(workbook: Workbook, cells: Cells, all: boolean): Cells[] {
  let rest = workbook.book.sheets.flatMap((sheet) => formulasIn(workbook, { sheet, area: WHOLE_SHEET }));
  const found: Cells[] = [];
  let looked: readonly Cells[] = [cells];
  do {
    const hits = rest.filter(({ refersTo }) => refersTo.some((to) => looked.some((one) => meet(to, one))));
    rest = rest.filter((traced) => !hits.includes(traced));
    looked = joined(hits);
    found.push(...looked);
  } while (all && looked.length > 0);
  return found;
}

function meet(some: Cells, others: Cells): boolean {
  return some.sheet === others.sheet && overlaps(some.area, others.area);
}

/** Cells given sheet by sheet and row by row, as areas. */
function joined(cells: readonly Traced[]): Cells[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const collector = new AreaCollector();
    for (const cell of cells) if (cell.sheet === sheet) collector.add(cell.row, cell.column);
    return collector.finish().map((area) => ({ sheet, area }));
  });
}

function keyOf({ sheet, row, column }: Traced): string {
  return `${sheet.id}:${row}:${column}`;
}

function formulasIn(workbook: Workbook, { sheet, area }: Cells): Traced[] {
  const formulas: Traced[] = [];
  eachCell(sheet, area, ({ formula }, row, column) => {
    if (formula === undefined) return;
    const expression = parseFormula(formula);
    if (expression === null) throw apiNotFound("Range.getPrecedents of a formula that the host cannot read");
    const place = { sheet, row, column };
    const refersTo = precedentsOf(expression, beginScope(workbook, place, "always")).cells;
    formulas.push({ ...place, refersTo });
  });
  return formulas;
}

/** Areas of one sheet without repeats, those that lie side by side and fill their bounds made one: C3 and D3 are C3:D3. */
export function mergedAreas(areas: readonly Area[]): Area[] {
  const merged: Area[] = [];
  for (const area of areas) {
    let whole = area;
    let other = merged.findIndex((one) => makesOne(one, whole));
    while (other >= 0) {
      const [taken] = merged.splice(other, 1);
      if (taken !== undefined) whole = boundingArea(taken, whole);
      other = merged.findIndex((one) => makesOne(one, whole));
    }
    merged.push(whole);
  }
  return merged.sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}

/** Whether two areas together are a rectangle. */
function makesOne(one: Area, other: Area): boolean {
  const rows = one.firstRow === other.firstRow && one.lastRow === other.lastRow;
  const columns = one.firstColumn === other.firstColumn && one.lastColumn === other.lastColumn;
  const besides = one.firstColumn <= other.lastColumn + 1 && other.firstColumn <= one.lastColumn + 1;
  const below = one.firstRow <= other.lastRow + 1 && other.firstRow <= one.lastRow + 1;
  return (rows && besides) || (columns && below) || holds(one, other) || holds(other, one);
}

function holds(outer: Area, inner: Area): boolean {
  return (
    outer.firstRow <= inner.firstRow &&
    outer.lastRow >= inner.lastRow &&
    outer.firstColumn <= inner.firstColumn &&
    outer.lastColumn >= inner.lastColumn
  );
}
