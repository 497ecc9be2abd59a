import { clickedCell, placeOf } from "../../../../host/workbench/grid/click";
import { Geometry, HEADER_HEIGHT } from "../../../../host/workbench/grid/geometry";
import { NO_TROUBLE, type BookView, type SheetView } from "../../../../host/workbench/session/contract";

const GEOMETRY = new Geometry({
  rows: 10,
  columns: 10,
  rowHeights: new Float32Array(10).fill(20),
  columnWidths: new Float32Array(10).fill(60),
  merges: [{ firstRow: 4, firstColumn: 1, lastRow: 5, lastColumn: 2 }],
  frozenRows: 1,
  frozenColumns: 0,
  gridlines: true,
  tables: [],
});
const VIEWPORT = { left: 60, top: 40, width: 400, height: 200 };

/** Points are from where the cells begin. */
test.each([
  ["a frozen cell, scrolled sideways", 4, 8, { row: 0, column: 1, x: 3, y: 6 }],
  ["a cell scrolled both ways", 68, 24, { row: 3, column: 2, x: 6, y: 3 }],
  ["a merged cell, from its first cell's corner", 64, 64, { row: 4, column: 1, x: 48, y: 18 }],
  ["a column's letter", 4, -8, null],
])("%s", (_, x, y, expected) => {
  const point = { x: GEOMETRY.headerWidth + x, y: HEADER_HEIGHT + y };
  expect(clickedCell(point, VIEWPORT, GEOMETRY)).toEqual(expected);
});

const sheet = (id: string, name: string): SheetView => ({
  id,
  name,
  visible: true,
  protected: false,
  tabColor: "",
  revision: 1,
});
const VIEW: BookView = {
  revision: 1,
  name: "Bok.xlsx",
  sheets: [sheet("1", "Blad1"), sheet("2", "Det är 'mitt'")],
  active: "1",
  selection: { areas: [], row: 0, column: 0 },
  readOnly: false,
  canUndo: false,
  canRedo: false,
  trouble: NO_TROUBLE,
};
const B2 = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

test.each([
  ["#B2", { sheet: "1", area: B2 }],
  ["#blad1!B2", { sheet: "1", area: B2 }],
  ["#'Det är ''mitt'''!B2", { sheet: "2", area: B2 }],
  ["#Borta!B2", null],
  ["#ettNamn", null],
  ["https://example.org/#B2", null],
])("the link %s leads to a place of the workbook, if to any", (link, expected) => {
  expect(placeOf(link, VIEW)).toEqual(expected);
});
