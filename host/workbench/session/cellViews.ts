import type { Area, BookSheet, Cell } from "../../model/book";
import { conditionalPaints } from "../../model/conditionalPaint";
import { shownText } from "../../model/rangeValues";
import { formatOf } from "../../model/styles";
import type { Workbook } from "../../model/workbook";
import { conditioned } from "./conditionedPaint";
import type { CellView } from "./contract";
import { decorationsOf, type Decorations } from "./decorations";
import { alignOf, stylePaints } from "./paint";
import { editedText } from "./typedText";

const MOST_CELLS = 20_000;
/** Shown of a formula that the host cannot calculate. */
const UNCALCULATED = "…";

/** The cells of an area that hold anything or are painted, row by row; what comes after the first 20,000 is left out. */
export function cellViews(workbook: Workbook, sheet: BookSheet, area: Area): CellView[] {
  const decorations = decorationsOf(sheet, area);
  const decorated = decorations.areas;
  const view = viewer(workbook, sheet, decorations);
  const views: CellView[] = [];
  const last = Math.min(
    area.lastRow,
    Math.max(sheet.rows.length - 1, ...decorated.map((one) => one.lastRow)),
  );
  for (let row = area.firstRow; row <= last && views.length < MOST_CELLS; row++) {
    for (const column of columnsOf(sheet, row, area, decorated)) {
      const found = view(row, column);
      if (found !== null) views.push(found);
    }
  }
  return views.slice(0, MOST_CELLS);
}

/** The columns of a row of the area with a cell to draw, from left to right. */
function columnsOf(sheet: BookSheet, row: number, area: Area, decorated: readonly Area[]): readonly number[] {
  const columns = new Set<number>();
  const cells = sheet.rows[row] ?? [];
  const last = Math.min(area.lastColumn, cells.length - 1);
  for (let column = area.firstColumn; column <= last; column++) {
    if (cells[column] !== undefined) columns.add(column);
  }
  const here = decorated.filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
  for (const { firstColumn, lastColumn } of here) {
    for (let column = firstColumn; column <= lastColumn; column++) columns.add(column);
  }
  return here.length === 0 ? [...columns] : [...columns].sort((a, b) => a - b);
}

/** The finder of cells to draw; null for one that has nothing. */
function viewer(
  workbook: Workbook,
  sheet: BookSheet,
  decorations: Decorations,
): (row: number, column: number) => CellView | null {
  const { book, inputSettings } = workbook;
  const text = shownText(workbook);
  const paint = stylePaints(book);
  const conditional = conditionalPaints(workbook, sheet);
  const shown = (cell: Cell | undefined) => (cell?.uncalculated === undefined ? text(cell) : UNCALCULATED);
  return (row, column) => {
    const cell = sheet.rows[row]?.[column];
    const format = formatOf(book, cell);
    const look = conditional(row, column);
    const note = decorations.note(row, column);
    const hasChoices = decorations.hasChoices(row, column);
    if (cell === undefined && look === null && note === null && !hasChoices) return null;
    const link = decorations.link(row, column);
    return {
      row,
      column,
      text: shown(cell),
      input: cell === undefined ? "" : editedText(cell, format.numberFormat, inputSettings),
      align: alignOf(cell, format),
      paint: conditioned(link === null ? paint(cell) : { ...paint(cell), link }, look),
      note,
      hasChoices,
    };
  };
}
