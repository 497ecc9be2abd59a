import { groupBy, splitWhere } from "../../src/core/grouping";

test.each<[number[], number[][]]>([
  [[], []],
  [
    [1, 2, 3, 4],
    [
      [1, 3],
      [2, 4],
    ],
  ],
  [
    [2, 1, 4],
    [[2, 4], [1]],
  ],
])("groupBy parity: %j", (items, expected) => {
  expect(groupBy(items, (item) => item % 2)).toEqual(expected);
});

test.each<[number[], number[][]]>([
  [[], []],
  [[1], [[1]]],
  [
    [1, 2, 5, 6, 9],
    [[1, 2], [5, 6], [9]],
  ],
])("splitWhere numbers leap: %j", (items, expected) => {
  expect(splitWhere(items, (previous, next) => next > previous + 1)).toEqual(expected);
});
