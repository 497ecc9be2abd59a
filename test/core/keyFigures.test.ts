import { keyFigures } from "../../src/core/keyFigures";

const now = { SA: 5, PI: 3, R: 4, G: 2, "R-G": 1, unlabelled: 4, total: 10 };
const before = { SA: 4, PI: 4, R: 4, G: 1, "R-G": 0, unlabelled: 5, total: 9 };

test("key figures tell what is without a label on each axis", () => {
  expect(keyFigures(now, 2, null).map(({ figure, now: count }) => [figure, count])).toEqual([
    ["total", 10],
    ["SA", 5],
    ["PI", 3],
    ["noApproach", 2],
    ["R", 4],
    ["G", 2],
    ["R-G", 1],
    ["noFocus", 3],
    ["doubtful", 2],
  ]);
});

test("what they were at the meeting before stands beside them, where it is known", () => {
  const earlier = { takenAt: "2026-01-10T09:00:00Z", counts: before };
  expect(keyFigures(now, 2, earlier).map((line) => line.before)).toEqual([9, 4, 4, 1, 4, 1, 0, 4, null]);
  expect(keyFigures(now, 2, null).every((line) => line.before === null)).toBe(true);
});
