import { localAddress } from "./address";
import type { Area, BookSheet, Cell } from "./book";
import { cellAt, hasMerge, setCell } from "./cells";
import { requireEditable } from "./editing";
import { EVENT } from "./events";
import { requireCalculated, runsOf } from "./filteredList";
import { formulaTokens, movedFormula } from "./formulaTokens";
import { mergedRangeConflict } from "./hostError";
import { isColumnHidden, isRowHidden } from "./layout";
import { sortedOrder, type SortState } from "./sort";
import type { Workbook } from "./workbook";

export type Orientation = "Rows" | "Columns";

/** A row of the sorted area, or a column where columns are sorted. */
interface Line {
  readonly place: number;
  readonly cells: (Cell | undefined)[];
}

/**
 * Sorts the rows of an area, or its columns. Formulas are moved as when they are copied: relative references follow.
 * Guess: hidden lines stay where they are, as when a list that is filtered is sorted in Excel.
 */
export function sortArea(
  workbook: Workbook,
  sheet: BookSheet,
  area: Area,
  state: SortState,
  orientation: Orientation,
): void {
  requireEditable(workbook, sheet, area);
  if (hasMerge(sheet, area)) throw mergedRangeConflict();
  const lines = linesOf(sheet, area, orientation);
  requireCalculated(lines.flatMap(({ cells }) => state.keys.map(({ key }) => cells[key])));
  const order = sortedOrder(
    lines.map(({ cells }) => cells),
    state,
  );
  const formulas = workbook.reports.formulasOf(sheet, area);
  const moved = order.map((from, to) => moveLine(sheet, area, orientation, lines[from], lines[to]?.place));
  const places = lines.filter((_, index) => moved[index]).map(({ place }) => place);
  const isRows = orientation === "Rows";
  const type = isRows ? EVENT.worksheetRowSorted : EVENT.worksheetColumnSorted;
  workbook.reports.sheet(type, sheet, { address: movedAddress(area, isRows, places) });
  if (places.length > 0) workbook.reports.change(sheet, area, null);
  workbook.reports.formulas(sheet, area, formulas);
}

function linesOf(sheet: BookSheet, area: Area, orientation: Orientation): Line[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  if (orientation === "Rows") {
    const rows = range(firstRow, lastRow).filter((row) => !isRowHidden(sheet, row));
    const columns = range(firstColumn, lastColumn);
    return rows.map((row) => ({
      place: row,
      cells: columns.map((column) => cellAt(sheet, row, column)),
    }));
  }
  const columns = range(firstColumn, lastColumn).filter((column) => !isColumnHidden(sheet, column));
  const rows = range(firstRow, lastRow);
  return columns.map((column) => ({ place: column, cells: rows.map((row) => cellAt(sheet, row, column)) }));
}

/** Puts a line's cells at another place; false where it stays. */
function moveLine(
  sheet: BookSheet,
  area: Area,
  orientation: Orientation,
  line: Line | undefined,
  to: number | undefined,
): boolean {
  if (line === undefined || to === undefined || line.place === to) return false;
  const distance = to - line.place;
  line.cells.forEach((cell, index) => {
    if (orientation === "Rows") setCell(sheet, to, area.firstColumn + index, movedCell(cell, distance, 0));
    else setCell(sheet, area.firstRow + index, to, movedCell(cell, 0, distance));
  });
  return true;
}

function movedCell(cell: Cell | undefined, rows: number, columns: number): Cell | undefined {
  if (cell?.formula === undefined) return cell;
  return { ...cell, formula: movedFormula(formulaTokens(cell.formula), rows, columns) };
}

/** The stretches of lines that moved; "" where none did. */
function movedAddress(area: Area, isRows: boolean, places: readonly number[]): string {
  const first = isRows ? area.firstRow : area.firstColumn;
  const last = isRows ? area.lastRow : area.lastColumn;
  const moved = new Set(places);
  const runs = runsOf(range(first, last).map((place) => moved.has(place)));
  const areas = runs.map(([from, to]) =>
    isRows
      ? { ...area, firstRow: first + from, lastRow: first + to }
      : { ...area, firstColumn: first + from, lastColumn: first + to },
  );
  return areas.map(localAddress).join(",");
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
