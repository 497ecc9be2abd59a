import { freeRow, insertionsFor, type GrowingSpan, type RowSpan } from "../../src/core/packPlaces";

const span = (first: number, last: number): RowSpan => ({ first, last });

test.each<[string, readonly RowSpan[], number, number, number]>([
  ["an empty sheet", [], 5, 28, 28],
  ["what ends above", [span(0, 27)], 5, 28, 28],
  ["what stands in the way", [span(30, 33)], 5, 28, 34],
  ["a gap that is large enough", [span(28, 30), span(36, 40)], 5, 28, 31],
  ["a gap that is too small", [span(28, 30), span(35, 40)], 5, 28, 41],
  ["spans out of order that overlap", [span(33, 50), span(28, 34)], 2, 28, 51],
])("the free row beside %s", (_, taken, height, from, row) => {
  expect(freeRow(taken, height, from)).toBe(row);
});

const growing = (first: number, last: number, needs: number): GrowingSpan => ({ first, last, needs });

test.each<[string, GrowingSpan[], RowSpan[], unknown[]]>([
  ["nothing below", [growing(30, 35, 20)], [], []],
  ["room enough", [growing(30, 35, 10), growing(40, 45, 6)], [], []],
  ["too little room", [growing(30, 35, 13), growing(40, 45, 6)], [], [{ row: 40, count: 3 }]],
  ["a note below", [growing(30, 35, 13)], [span(38, 38)], [{ row: 38, count: 5 }]],
  ["a note beside", [growing(30, 35, 13)], [span(33, 33)], []],
  [
    "two that grow",
    [growing(30, 35, 12), growing(40, 45, 12)],
    [span(50, 50)],
    [
      { row: 50, count: 2 },
      { row: 40, count: 2 },
    ],
  ],
])("rows to insert with %s", (_, spans, others, expected) => {
  expect(insertionsFor(spans, others)).toEqual(expected);
});
