import { COLUMNS, boundingArea, overlaps } from "../../model/area";
import type { Area, BookSheet, Cell } from "../../model/book";
import { cellAt, eachCell, rowWriter } from "../../model/cells";
import { NOT_YET } from "../../model/formulas/values";
import { headerArea } from "../../model/tableHeaders";

/** One cell before and after something that the user did. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

/** Does something to the areas' cells and gives what became of them, headers that a table repaired included. */
export function recorded(sheet: BookSheet, areas: readonly Area[], act: () => void): CellChange[] {
  const headers = sheet.tables.flatMap((table) => headerArea(table) ?? []);
  const concerned = [...areas, ...headers.filter((header) => areas.some((area) => overlaps(area, header)))];
  const before = held(sheet, concerned);
  act();
  const after = held(sheet, concerned);
  return [...new Map([...before, ...after]).values()].flatMap(({ row, column }) => {
    const change = { row, column, before: copyAt(before, row, column), after: copyAt(after, row, column) };
    return sameCell(change.before, change.after) ? [] : [change];
  });
}

interface Held {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function held(sheet: BookSheet, areas: readonly Area[]): Map<number, Held> {
  const cells = new Map<number, Held>();
  for (const area of areas) {
    eachCell(sheet, area, (cell, row, column) => {
      cells.set(placeKey(row, column), { row, column, cell: { ...cell } });
    });
  }
  return cells;
}

function copyAt(cells: ReadonlyMap<number, Held>, row: number, column: number): Cell | undefined {
  return cells.get(placeKey(row, column))?.cell;
}

/** A cell's place as one number. */
export function placeKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** Whether two cells hold and look the same; the value of a formula is not the cell's own. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if ((a?.style ?? 0) !== (b?.style ?? 0) || a?.formula !== b?.formula) return false;
  return a?.formula !== undefined || ((a?.value ?? "") === (b?.value ?? "") && a?.error === b?.error);
}

/** Puts cells as they were before the changes, or after them. */
export function putCells(sheet: BookSheet, changes: readonly CellChange[], side: "before" | "after"): void {
  for (const change of changes) {
    const cell = change[side];
    const now = cellAt(sheet, change.row, change.column);
    if (cell === undefined && now === undefined) continue;
    rowWriter(sheet, change.row).set(change.column, renewed(cell));
  }
}

/** A formula's value may be another by now. */
function renewed(cell: Cell | undefined): Cell | undefined {
  return cell?.formula === undefined ? cell && { ...cell } : { ...cell, uncalculated: NOT_YET };
}

/** The smallest area around all of the changes; null for none. */
export function changedArea(changes: readonly CellChange[]): Area | null {
  let area: Area | null = null;
  for (const { row, column } of changes) {
    const cell = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    area = area === null ? cell : boundingArea(area, cell);
  }
  return area;
}
