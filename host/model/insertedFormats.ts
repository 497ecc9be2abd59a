import type { BookSheet, Shift } from "./book";
import { cellAt, eachCell, setCell } from "./cells";
import { changedCells, isWhole } from "./shift";

/**
 * Gives inserted cells the formats of those above them, or to their left, and new rows and columns their size.
 * Guess: heights follow as formats do; a new row or column beside a hidden one is shown.
 */
export function dressInserted(sheet: BookSheet, shift: Shift): void {
  const { axis, at, count } = shift;
  if (at === 0) return;
  const model =
    axis === "rows" ? { firstRow: at - 1, lastRow: at - 1 } : { firstColumn: at - 1, lastColumn: at - 1 };
  eachCell(sheet, { ...changedCells(shift), ...model }, ({ style }, row, column) => {
    for (let index = at; style !== 0 && index < at + count; index++) {
      if (axis === "rows") dress(sheet, index, column, style);
      else dress(sheet, row, index, style);
    }
  });
  if (!isWhole(shift)) return;
  if (axis === "rows") sizeRows(sheet, at, count);
  else sizeColumns(sheet, at, count);
}

/** A cell that got something already, such as a table's new header, is left alone. */
function dress(sheet: BookSheet, row: number, column: number, style: number): void {
  if (cellAt(sheet, row, column) === undefined) setCell(sheet, row, column, { value: "", style });
}

function sizeRows({ rowLayout, changes }: BookSheet, at: number, count: number): void {
  const layout = rowLayout.get(at - 1);
  if (layout === undefined || layout.height === null) return;
  for (let row = at; row < at + count; row++) {
    rowLayout.set(row, { ...layout, hidden: false });
    changes.rows.add(row);
  }
}

function sizeColumns({ columnLayout, changes }: BookSheet, at: number, count: number): void {
  const layout = columnLayout.get(at - 1);
  if (layout === undefined || layout.width === null) return;
  for (let column = at; column < at + count; column++) {
    columnLayout.set(column, { ...layout, hidden: false });
    changes.columns.add(column);
  }
}
