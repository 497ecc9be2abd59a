import type { Area } from "../../../../host/model/book";
import { edgeOfData, lastInUse } from "../../../../host/workbench/grid/dataEdge";
import type { Direction } from "../../../../host/workbench/grid/keys";
import type { CellView, SheetLayout } from "../../../../host/workbench/session/contract";

const LAYOUT: SheetLayout = {
  rows: 12_000,
  columns: 40,
  rowHeights: new Float32Array(12_000),
  columnWidths: new Float32Array(40),
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  gridlines: true,
  tables: [],
};

/** Column A is filled in rows 1 to 3, 6 and 5001 to 5100; B1 and D1 are filled. */
function isFilled(row: number, column: number): boolean {
  if (column === 0) return row <= 2 || row === 5 || (row >= 5000 && row < 5100);
  return row === 0 && (column === 1 || column === 3);
}

function fetch(area: Area): Promise<CellView[]> {
  const cells: CellView[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++)
    for (let column = area.firstColumn; column <= area.lastColumn; column++)
      if (isFilled(row, column))
        cells.push({
          row,
          column,
          text: "x",
          input: "x",
          align: "left",
          paint: {},
          note: null,
          hasChoices: false,
        });
  return Promise.resolve(cells);
}

test.each<[[number, number], Direction, [number, number]]>([
  [[0, 0], "down", [2, 0]],
  [[2, 0], "down", [5, 0]],
  [[5, 0], "down", [5000, 0]],
  [[5000, 0], "down", [5099, 0]],
  [[5099, 0], "down", [11_999, 0]],
  [[11_999, 0], "up", [5099, 0]],
  [[5099, 0], "up", [5000, 0]],
  [[4000, 0], "up", [5, 0]],
  [[1, 0], "up", [0, 0]],
  [[0, 0], "up", [0, 0]],
  [[0, 0], "right", [0, 1]],
  [[0, 1], "right", [0, 3]],
  [[0, 3], "right", [0, 39]],
  [[0, 39], "left", [0, 3]],
])("from %p %s to %p", async ([row, column], direction, [toRow, toColumn]) => {
  expect(await edgeOfData({ row, column }, direction, LAYOUT, fetch)).toEqual({
    row: toRow,
    column: toColumn,
  });
});

test("the last row in use, and the last column among the rows around it", async () => {
  expect(await lastInUse(LAYOUT, fetch)).toEqual({ row: 5099, column: 0 });
  expect(await lastInUse(LAYOUT, () => Promise.resolve([]))).toEqual({ row: 0, column: 0 });
});
