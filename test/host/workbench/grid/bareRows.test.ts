import { BareRows } from "../../../../host/workbench/grid/bareRows";

const rows = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The rows without their cells after each step. */
function bare(...steps: [rows: number[], moving: boolean][]): number[][] {
  const drawing = new BareRows();
  return steps.map(([shown, moving]) => [...drawing.among(shown, moving)]);
}

test.each<[string, [number[], boolean][], number[][]]>([
  ["at rest every row has its cells", [[rows(0, 20), false]], [[]]],
  [
    "a jump from rest draws every row",
    [
      [rows(0, 20), false],
      [rows(500, 520), true],
    ],
    [[], []],
  ],
  [
    "a scroll that can be read draws every row",
    [
      [rows(0, 20), false],
      [rows(8, 28), true],
      [rows(16, 36), true],
    ],
    [[], [], []],
  ],
  [
    "a faster one leaves new rows bare until it slows down",
    [
      [rows(0, 20), true],
      [rows(9, 29), true],
      [rows(27, 47), true],
      [rows(30, 50), true],
    ],
    [[], rows(21, 29), rows(27, 47), []],
  ],
  [
    "or until it ends; drawing the same rows again changes nothing",
    [
      [rows(0, 20), true],
      [rows(50, 70), true],
      [rows(50, 70), true],
      [rows(50, 70), false],
    ],
    [[], rows(50, 70), rows(50, 70), []],
  ],
])("%s", (_, steps, expected) => {
  expect(bare(...steps)).toEqual(expected);
});
