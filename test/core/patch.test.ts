import { type CellChange, changesBetween, patched } from "../../src/core/patch";
import type { CellValue, Sheet } from "../../src/core/workbook";

const VALUES: CellValue[][] = [["a", "b"], [], ["c"]];
const at = (row: number, column: number, values: CellValue[][], sheet = "Blad1"): CellChange => ({
  sheet,
  row,
  column,
  values,
});

test.each<[string, CellChange[], CellValue[][], [number, number][]]>([
  ["one cell", [at(0, 1, [["x"]])], [["a", "x"], [], ["c"]], [[0, 1]]],
  ["the same text again", [at(0, 1, [["b"]])], VALUES, []],
  ["an emptied cell", [at(2, 0, [[""]])], [["a", "b"], [], [""]], [[2, 0]]],
  ["a cell beyond its row", [at(1, 2, [["x"]])], [["a", "b"], ["", "", "x"], ["c"]], [[1, 2]]],
  ["a cell beyond the last row", [at(4, 0, [["x"]])], [...VALUES, [], ["x"]], [[4, 0]]],
  [
    "an area",
    [
      at(0, 0, [
        ["a", 2],
        ["d", ""],
      ]),
    ],
    [["a", 2], ["d", ""], ["c"]],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  [
    "a cell twice",
    [at(0, 0, [["x"]]), at(0, 0, [["y"]])],
    [["y", "b"], [], ["c"]],
    [
      [0, 0],
      [0, 0],
    ],
  ],
  ["another sheet", [at(0, 0, [["x"]], "Blad2")], VALUES, []],
])("%s", (_, changes, values, cells) => {
  const before = { sheets: [{ name: "Blad1", values: VALUES, tables: [] }] };
  const after = patched(before, changes);
  expect(after.snapshot.sheets[0]?.values).toEqual(values);
  expect(after.cells.map(({ row, column }) => [row, column])).toEqual(cells);
  expect(before.sheets[0]?.values).toBe(VALUES);
});

const sheetOf = (values: CellValue[][], others: Partial<Sheet> = {}): Sheet => ({
  name: "Blad1",
  tables: [],
  values,
  ...others,
});
const TABLE = { name: "T", firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 1, headerRow: 0 };

test.each<[string, Sheet[], CellChange[] | null]>([
  ["nothing", [sheetOf(VALUES)], []],
  ["two rows", [sheetOf([["a", "x"], [], [""]])], [at(0, 0, [["a", "x"]]), at(2, 0, [[""]])]],
  ["a number for a text", [sheetOf([["a", "b"], [], [1]])], [at(2, 0, [[1]])]],
  ["another row", [sheetOf([...VALUES, ["d"]])], null],
  ["a row less", [sheetOf(VALUES.slice(0, 2))], null],
  ["a wider row", [sheetOf([["a", "b", "c"], [], ["c"]])], null],
  ["another sheet", [sheetOf(VALUES), sheetOf([], { name: "Blad2" })], null],
  ["another name", [sheetOf(VALUES, { name: "Ny" })], null],
  ["another table", [sheetOf(VALUES, { tables: [TABLE] })], null],
])("between a workbook and itself with %s", (_, after, changes) => {
  expect(changesBetween({ sheets: [sheetOf(VALUES)] }, { sheets: after })).toEqual(changes);
});
