import { resorted } from "./personsCells";

test.each<[string, number[], number[], number[]]>([
  ["nothing moves", [1, 2, 3], [1, 2, 3], []],
  ["a row comes in above", [1, 2, 3], [9, 1, 2, 3], []],
  ["a row goes", [1, 2, 3], [1, 3], []],
  ["two rows change places", [1, 2, 3], [1, 3, 2], [3, 2]],
  ["all are turned round", [1, 2, 3], [3, 2, 1], [3, 1]],
])("rows that stand elsewhere: %s", (_, before, after, expected) => {
  expect(resorted(before, after)).toEqual(expected);
});
