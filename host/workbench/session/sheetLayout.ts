import { COLUMNS, ROWS } from "../../model/area";
import type { Area, Book, BookSheet } from "../../model/book";
import { usedArea } from "../../model/cells";
import { areColumnsHidden, columnWidth } from "../../model/layout";
import { WHOLE_SHEET } from "../../model/rangeArgument";
import type { SheetLayout } from "./contract";
import { FittedHeights } from "./fittedHeights";
import { PIXELS_PER_POINT, rowHeights } from "./rowHeights";

const FEWEST_ROWS = 200;
const FEWEST_COLUMNS = 40;
/** Empty rows and columns after those that are in use or have been gone to. */
const SPARE = 50;

/**
 * Where the cells of a sheet stand, with room after those in use and after the first of `reach`, which is gone to.
 * `fitted` has the heights of the sheet's rows as they were fitted the last time.
 */
export function sheetLayout(
  book: Book,
  sheet: BookSheet,
  reach: Area | null,
  fitted = new FittedHeights(),
): SheetLayout {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  const lastRow = Math.max(used?.lastRow ?? -1, reach?.firstRow ?? -1);
  const lastColumn = Math.max(used?.lastColumn ?? -1, reach?.firstColumn ?? -1);
  const rows = Math.min(ROWS, Math.max(FEWEST_ROWS, lastRow + 1 + SPARE));
  const columns = Math.min(COLUMNS, Math.max(FEWEST_COLUMNS, lastColumn + 1 + SPARE));
  const columnWidths = columnWidthsOf(sheet, columns);
  return {
    rows,
    columns,
    rowHeights: rowHeights(sheet, fitted.heights(book, sheet, columnWidths, rows)),
    columnWidths,
    merges: sheet.merges,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlines: sheet.setup.gridlines,
    tables: sheet.tables.map(({ name, area, showHeaders }) => ({ name, area, hasHeaders: showHeaders })),
  };
}

function columnWidthsOf(sheet: BookSheet, columns: number): Float32Array {
  return Float32Array.from({ length: columns }, (_, column) => {
    const area = { ...WHOLE_SHEET, firstColumn: column, lastColumn: column };
    const points = areColumnsHidden(sheet, area) === true ? 0 : (columnWidth(sheet, area) ?? 0);
    return Math.round(points * PIXELS_PER_POINT);
  });
}
