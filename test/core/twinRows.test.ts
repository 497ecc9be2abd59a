import { type Twin, twinOf } from "../../src/core/twinRows";

const SHEET = {
  name: "Insatser",
  values: [["Vad görs?"], ["Ett möte."], ["", "Ett möte."], [" Ett möte. "], ["En kurs."], ["Ett möte."]],
  tables: [],
};

test.each<[row: number, column: number, expected: Twin | null]>([
  [0, 0, null],
  [1, 0, { above: 0, others: 2 }],
  [3, 0, { above: 1, others: 2 }],
  [4, 0, null],
  [5, 0, { above: 2, others: 2 }],
  [2, 1, null],
  [9, 0, null],
])("row %i of column %i", (row, column, expected) => {
  expect(twinOf(SHEET, row, column)).toEqual(expected);
});
