import { listChange } from "../../src/core/listChange";

test.each([
  ["abc", "abc", [3, 0, 0]],
  ["abc", "ac", [1, 1, 0]],
  ["ac", "abc", [1, 0, 1]],
  ["abc", "axc", [1, 1, 1]],
  ["", "ab", [0, 0, 2]],
  ["ab", "", [0, 2, 0]],
  ["aa", "aaa", [2, 0, 1]],
  ["abcd", "xbcy", [0, 4, 4]],
])("%s becomes %s", (before, after, [start, removed, added]) => {
  expect(listChange([...before], [...after])).toEqual({ start, removed, added });
});
