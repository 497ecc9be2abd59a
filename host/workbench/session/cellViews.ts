import type { Area, BookSheet } from "../../model/book";
import { eachCell } from "../../model/cells";
import { shownText } from "../../model/rangeValues";
import { formatOf } from "../../model/styles";
import type { Workbook } from "../../model/workbook";
import type { CellView } from "./contract";
import { alignOf, stylePaints } from "./paint";
import { editedText } from "./typedText";

const MOST_CELLS = 20_000;

/** The cells of an area that hold anything or are painted, row by row; what comes after the first 20,000 is left out. */
export function cellViews(workbook: Workbook, sheet: BookSheet, area: Area): CellView[] {
  const { book, inputSettings } = workbook;
  const text = shownText(workbook);
  const paint = stylePaints(book);
  const views: CellView[] = [];
  const last = Math.min(area.lastRow, sheet.rows.length - 1);
  for (let row = area.firstRow; row <= last && views.length < MOST_CELLS; row++) {
    eachCell(sheet, { ...area, firstRow: row, lastRow: row }, (cell, _, column) => {
      const format = formatOf(book, cell);
      views.push({
        row,
        column,
        text: text(cell),
        input: editedText(cell, format.numberFormat, inputSettings),
        align: alignOf(cell, format),
        paint: paint(cell),
        note: null,
        hasChoices: false,
      });
    });
  }
  return views.slice(0, MOST_CELLS);
}
