import type { Area, BookSheet } from "./book";
import type { Members } from "./hostObject";
import { areColumnsHidden, areRowsHidden, columnsWidth, rowsHeight } from "./layout";
import type { Range } from "./range";

/** Where a range stands on its sheet, in points, and whether it can be seen. Hidden rows and columns take no place. */
export const rangeSizeMembers = {
  scalars: {
    Height: ({ sheet, area }) => rowsHeight(sheet, area.firstRow, area.lastRow),
    Hidden: ({ sheet, area }) => areHidden(sheet, area),
    Left: ({ sheet, area }) => columnsWidth(sheet, 0, area.firstColumn - 1),
    Top: ({ sheet, area }) => rowsHeight(sheet, 0, area.firstRow - 1),
    Width: ({ sheet, area }) => columnsWidth(sheet, area.firstColumn, area.lastColumn),
  },
} satisfies Members<Range>;

/** Whether all cells are hidden, by their row or by their column; null where some are. */
function areHidden(sheet: BookSheet, area: Area): boolean | null {
  const rows = areRowsHidden(sheet, area);
  const columns = areColumnsHidden(sheet, area);
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}
