import { barBox } from "../../../../../host/workbench/grid/charts/Bars";
import { linePath } from "../../../../../host/workbench/grid/charts/Lines";
import { sectors } from "../../../../../host/workbench/grid/charts/Pie";
import { stretches } from "../../../../../host/workbench/grid/charts/stacks";
import type { ChartView } from "../../../../../host/workbench/session/contract";

const CHART: ChartView = {
  id: "1",
  name: "Chart 1",
  description: "",
  title: "",
  kind: "column",
  stacking: "none",
  left: 0,
  top: 0,
  width: 100,
  height: 100,
  categories: ["2020", "2021"],
  series: [
    { name: "SA", values: [3, null] },
    { name: "PI", values: [1, -2] },
  ],
};

test.each<[ChartView["stacking"], ([number, number] | null)[][]]>([
  [
    "none",
    [
      [[0, 3], null],
      [
        [0, 1],
        [0, -2],
      ],
    ],
  ],
  [
    "stacked",
    [
      [[0, 3], null],
      [
        [3, 4],
        [0, -2],
      ],
    ],
  ],
  [
    "full",
    [
      [[0, 75], null],
      [
        [75, 100],
        [0, -100],
      ],
    ],
  ],
])("what values cover, stacked %s", (stacking, expected) => {
  const covered = stretches({ ...CHART, stacking });
  expect(covered.map((line) => line.map((each) => each && [each.from, each.to]))).toEqual(expected);
});

const FRAME = { left: 10, top: 0, width: 100, height: 100 };
const SCALE = { min: 0, max: 10, ticks: [] };

test.each<[string, Partial<ChartView>, object]>([
  ["a column beside another", {}, { x: 85, y: 50, width: 17.5, height: 50 }],
  ["a column on others", { stacking: "stacked" }, { x: 67.5, y: 50, width: 35, height: 50 }],
  ["a bar", { kind: "bar", stacking: "stacked" }, { x: 10, y: 7.5, width: 50, height: 35 }],
])("%s stands in its chart", (_, chart, box) => {
  const drawn = barBox({ ...CHART, ...chart }, FRAME, SCALE, { from: 0, to: 5 }, 1, 1);
  const rounded = Object.entries(drawn).map(([name, pixels]) => [name, Number(pixels.toFixed(6))]);
  expect(Object.fromEntries(rounded)).toEqual(box);
});

test("a line has a gap where there is no value", () => {
  const line = [{ x: 0, y: 1 }, { x: 2, y: 3 }, null, { x: 4, y: 5 }];
  expect(linePath(line)).toBe("M0 1L2 3M4 5");
});

test("a pie's parts go round once", () => {
  expect(sectors([1, null, -3])).toEqual([
    { from: 0, to: 0.25 },
    { from: 0.25, to: 0.25 },
    { from: 0.25, to: 1 },
  ]);
});
