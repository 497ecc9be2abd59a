import type { Cell } from "../../../host/model/book";
import { itemsOf } from "../../../host/model/pivotGridItems";

function cell(value: Cell["value"]): Cell {
  return { value, style: 0 };
}

const ERROR: Cell = { value: "#N/A", error: true, style: 0 };

function check(cells: (Cell | undefined)[], items: unknown[], ofRecord: number[]): void {
  const found = itemsOf({ fields: ["F"], rows: cells.map((one) => [one]) }, "F");
  expect(found.items.map((item) => (item.kind === "blank" ? null : item.value))).toEqual(items);
  expect(found.ofRecord).toEqual(ofRecord);
}

test.each<[string, (Cell | undefined)[], unknown[], number[]]>([
  ["numbers ascending", [10, 9, 10].map(cell), [9, 10], [1, 0, 1]],
  [
    "Swedish letters last",
    ["Öster", "Ärla", "Zon", "Ås"].map(cell),
    ["Zon", "Ås", "Ärla", "Öster"],
    [3, 2, 0, 1],
  ],
  [
    "numbers, texts, booleans, errors, blanks",
    [undefined, ERROR, cell(true), cell("a"), cell(1), cell(false), cell("")],
    [1, "a", false, true, "#N/A", null],
    [5, 4, 3, 1, 0, 2, 5],
  ],
  ["a year as number and as text are two", [cell("2020"), cell(2020)], [2020, "2020"], [1, 0]],
  ["case does not tell texts apart", ["Skola", "SKOLA", "vård"].map(cell), ["Skola", "vård"], [0, 0, 1]],
  ["no records", [], [], []],
])("%s", (_, cells, items, ofRecord) => {
  check(cells, items, ofRecord);
});

test("an unknown column is thrown", () => {
  expect(() => itemsOf({ fields: ["F"], rows: [] }, "G")).toThrow(RangeError);
});
