import { scaleFor, share } from "../../../../../host/workbench/grid/charts/scale";

test.each([
  [
    [3, 8],
    [0, 2, 4, 6, 8],
  ],
  [
    [0.1, 0.5],
    [0, 0.1, 0.2, 0.3, 0.4, 0.5],
  ],
  [
    [10, 1234],
    [0, 500, 1000, 1500],
  ],
  [
    [-4, 6],
    [-4, -2, 0, 2, 4, 6],
  ],
  [
    [-10, -3],
    [-10, -8, -6, -4, -2, 0],
  ],
  [
    [0, 0],
    [0, 0.2, 0.4, 0.6, 0.8, 1],
  ],
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
])("%p is drawn on %p", (values, ticks) => {
  const scale = scaleFor(values);
  expect(scale.ticks.slice(0, ticks.length)).toEqual(ticks);
  expect(scale.max).toBeGreaterThanOrEqual(Math.max(0, ...values));
});

test("a value's share of the axis", () => {
  expect(share(0, { min: -5, max: 5, ticks: [] })).toBe(0.5);
});
