import { RowSlots } from "../../../../host/workbench/grid/rowSlots";

/** What each step gives, as key:row. */
function assigned(...steps: [rows: number[], moving: boolean][]): string[] {
  const slots = new RowSlots();
  return steps.map(([rows, moving]) =>
    slots
      .assign(rows, moving)
      .map(({ key, row }) => `${key}:${row}`)
      .join(" "),
  );
}

test.each<[string, [number[], boolean][], string[]]>([
  [
    "rows that come into sight take over the elements of those that go",
    [
      [[0, 1, 2], false],
      [[2, 3, 4], true],
    ],
    ["0:0 1:1 2:2", "0:3 1:4 2:2"],
  ],
  [
    "at rest the elements stand in the order of their rows",
    [
      [[0, 1, 2], false],
      [[2, 3, 4], true],
      [[2, 3, 4], false],
    ],
    ["0:0 1:1 2:2", "0:3 1:4 2:2", "2:2 0:3 1:4"],
  ],
  [
    "fewer rows leave no element over, more rows get new ones",
    [
      [[0, 1, 2], false],
      [[1], true],
      [[1, 5], true],
    ],
    ["0:0 1:1 2:2", "1:1", "1:1 3:5"],
  ],
])("%s", (_, steps, expected) => {
  expect(assigned(...steps)).toEqual(expected);
});
