import { longestRise } from "../../src/core/longestRise";

test.each<[(number | null)[], number[]]>([
  [[], []],
  [[5], [0]],
  [
    [1, 2, 3],
    [0, 1, 2],
  ],
  [[3, 2, 1], [2]],
  [
    [2, 0, 1, 3],
    [1, 2, 3],
  ],
  [
    [null, 4, null, 6, 5],
    [1, 4],
  ],
  [
    [0, 0, 1],
    [1, 2],
  ],
  [
    [7, 1, 8, 2, 3],
    [1, 3, 4],
  ],
])("%j rises at %j", (items, places) => {
  expect(longestRise(items)).toEqual(places);
});
