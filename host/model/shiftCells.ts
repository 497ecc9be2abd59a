import { COLUMNS } from "./area";
import type { BookSheet, Cell, Shift } from "./book";
import { eachCell, rowWriter } from "./cells";
import { isWhole, shiftedCells, shiftedIndex } from "./shift";

/**
 * Moves the cells of a sheet, with the widths and heights of whole rows and columns. Inserted cells are empty. Whole rows
 * and columns are not recorded as changed, since the file can follow `changes.shifts`; single cells are.
 */
export function shiftCells(sheet: BookSheet, shift: Shift): void {
  sheet.changes.shifts.push(shift);
  if (!isWhole(shift)) moveSingleCells(sheet, shift);
  else if (shift.axis === "rows") moveRows(sheet, shift);
  else moveColumns(sheet, shift);
}

function moveRows(sheet: BookSheet, shift: Shift): void {
  const { changes } = sheet;
  sheet.rows = opened(sheet.rows, shift);
  sheet.rowLayout = keyed(sheet.rowLayout, shift);
  changes.cells = keyed(changes.cells, shift);
  changes.rows = indexed(changes.rows, shift);
  changes.uncalculated = changes.uncalculated.flatMap((place) => {
    const row = shiftedIndex(Math.floor(place / COLUMNS), shift);
    return row === null ? [] : row * COLUMNS + (place % COLUMNS);
  });
  markMoved(sheet, shift);
}

function moveColumns(sheet: BookSheet, shift: Shift): void {
  const { changes } = sheet;
  sheet.rows.forEach((cells, row) => (sheet.rows[row] = opened(cells, shift)));
  sheet.columnLayout = keyed(sheet.columnLayout, shift);
  for (const [row, columns] of changes.cells) changes.cells.set(row, indexed(columns, shift));
  changes.columns = indexed(changes.columns, shift);
  changes.uncalculated = changes.uncalculated.flatMap((place) => {
    const column = shiftedIndex(place % COLUMNS, shift);
    return column === null ? [] : place - (place % COLUMNS) + column;
  });
  markMoved(sheet, shift);
}

/** A list with a gap, or without what was deleted; holes stay holes. */
function opened<T>(list: T[], { at, count }: Shift): T[] {
  if (at >= list.length) return list;
  const gap = new Array<T>(Math.max(count, 0));
  return list.slice(0, at).concat(gap, list.slice(count < 0 ? at - count : at));
}

function keyed<T>(map: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, value] of map) {
    const to = shiftedIndex(index, shift);
    if (to !== null) moved.set(to, value);
  }
  return moved;
}

function indexed(indexes: ReadonlySet<number>, shift: Shift): Set<number> {
  return new Set([...indexes].flatMap((index) => shiftedIndex(index, shift) ?? []));
}

/** What formulas see at these places is no longer what it was. */
function markMoved(sheet: BookSheet, shift: Shift): void {
  eachCell(sheet, shiftedCells(shift), (_, row, column) =>
    sheet.changes.uncalculated.push(row * COLUMNS + column),
  );
}

function moveSingleCells(sheet: BookSheet, shift: Shift): void {
  const moving = shiftedCells(shift);
  const held: [number, number, Cell][] = [];
  eachCell(sheet, moving, (cell, row, column) => held.push([row, column, cell]));
  for (const [row, column] of held) rowWriter(sheet, row).set(column, undefined);
  for (const [row, column, cell] of held) {
    const to = shift.axis === "rows" ? shiftedIndex(row, shift) : shiftedIndex(column, shift);
    if (to === null) continue;
    if (shift.axis === "rows") rowWriter(sheet, to).set(column, cell);
    else rowWriter(sheet, row).set(to, cell);
  }
}
