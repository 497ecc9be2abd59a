import { Axis } from "../../../../host/workbench/grid/axis";
import { Geometry, type Hit } from "../../../../host/workbench/grid/geometry";
import type { SheetLayout } from "../../../../host/workbench/session/contract";

const LAYOUT: SheetLayout = {
  rows: 6,
  columns: 5,
  rowHeights: Float32Array.of(20, 20, 0, 40, 20, 20),
  columnWidths: Float32Array.of(50, 60, 0, 70, 80),
  merges: [{ firstRow: 3, firstColumn: 3, lastRow: 4, lastColumn: 4 }],
  frozenRows: 1,
  frozenColumns: 1,
  gridlines: true,
  tables: [],
};
/** Row numbers are 34 pixels wide, column letters 20 high. */
const GEOMETRY = new Geometry(LAYOUT);

describe("an axis", () => {
  const axis = new Axis(Float32Array.of(20, 0, 30, 0));
  test.each([
    [-5, 0],
    [0, 0],
    [19, 0],
    [20, 2],
    [49, 2],
    [50, 2],
    [999, 2],
  ])("at pixel %p is %p, never a hidden one", (pixel, index) => {
    expect(axis.indexAt(pixel)).toBe(index);
  });

  test.each([
    [1, 1, 2],
    [1, -1, 0],
    [3, 1, null],
    [-1, -1, null],
  ] as const)("shown from %p by %p is %p", (from, step, index) => {
    expect(axis.shown(from, step)).toBe(index);
  });
});

const cell = (row: number, column: number): Hit => ({ part: "cell", row, column });

test.each<[string, { x: number; y: number }, { left: number; top: number }, Hit]>([
  ["the corner", { x: 5, y: 5 }, { left: 0, top: 0 }, { part: "all", row: 0, column: 0 }],
  ["a letter", { x: 34 + 55, y: 5 }, { left: 0, top: 0 }, { part: "column", row: 0, column: 1 }],
  [
    "a letter when scrolled",
    { x: 34 + 55, y: 5 },
    { left: 60, top: 0 },
    { part: "column", row: 0, column: 3 },
  ],
  ["a number", { x: 5, y: 20 + 45 }, { left: 0, top: 0 }, { part: "row", row: 3, column: 0 }],
  ["a cell", { x: 34 + 55, y: 20 + 25 }, { left: 0, top: 0 }, cell(1, 1)],
  ["a frozen cell when scrolled", { x: 34 + 5, y: 20 + 5 }, { left: 60, top: 20 }, cell(0, 0)],
  ["below a frozen row when scrolled", { x: 34 + 55, y: 20 + 25 }, { left: 0, top: 20 }, cell(3, 1)],
])("%s is hit", (_, point, scrolled, hit) => {
  expect(GEOMETRY.hit(point, { ...scrolled, width: 200, height: 100 })).toEqual(hit);
});

/** 200 x 100 seen: 116 x 60 of the cells that scroll. */
test.each([
  ["in sight", { row: 1, column: 1 }, { left: 0, top: 0 }, { left: 0, top: 0 }],
  ["a merged cell too large for the room", { row: 4, column: 4 }, { left: 0, top: 0 }, { left: 60, top: 20 }],
  ["below", { row: 5, column: 1 }, { left: 0, top: 0 }, { left: 0, top: 40 }],
  ["above", { row: 1, column: 1 }, { left: 60, top: 40 }, { left: 0, top: 0 }],
  ["frozen", { row: 0, column: 0 }, { left: 60, top: 40 }, { left: 60, top: 40 }],
])("scrolls to a cell %s", (_, to, from, scroll) => {
  expect(GEOMETRY.revealing(to, { ...from, width: 200, height: 100 })).toEqual(scroll);
});
