import { pairByKeys } from "../../src/core/pairing";

const whole = (item: string) => item;
const first = (item: string) => (item === "" ? null : item.charAt(0));

test.each<[string[], string[], (number | null)[]]>([
  [
    ["a1", "b1"],
    ["b1", "a1"],
    [1, 0],
  ],
  [
    ["a1", "a2"],
    ["a3", "a1"],
    [1, 0],
  ],
  [["a1"], ["a1", "a1"], [0, null]],
  [["a1", "a1"], ["a1"], [0]],
  [["a1"], ["b1"], [null]],
  [
    ["", "a1"],
    ["", "a2"],
    [0, 1],
  ],
  [[], ["a1"], [null]],
])("%j are now %j: %j", (before, now, pairs) => {
  expect(pairByKeys(before, now, [whole, first])).toEqual(pairs);
});
