import { indexNeighbours } from "../../../src/core/classifier/neighbours";
import { readText } from "../../../src/core/classifier/reading";

const ROWS = [
  "Stöd i individärenden",
  "Minnesdag i synagogan",
  "Minnesstund i kyrkan",
  "Utbildning för chefer",
];

test.each([
  ["stöd i individärenden", ["Stöd i individärenden"]],
  ["Minnesdagen i synagogan!", ["Minnesdag i synagogan"]],
  ["Minnesstund", ["Minnesstund i kyrkan"]],
  ["Något helt annat", []],
  ["", []],
])("%j lies near %j", (text, expected) => {
  const nearest = indexNeighbours(ROWS, (row) => readText(row).words);
  expect(nearest(readText(text).words).map(({ item }) => item)).toEqual(expected);
});

test("the same words are alike in full, nearest first", () => {
  const nearest = indexNeighbours(
    ["stöd till elever", "stöd till elever i skolan"],
    (row) => readText(row).words,
  );
  const found = nearest(readText("Stöd till elever i skolan").words);
  expect(found.map(({ item }) => item)).toEqual(["stöd till elever i skolan", "stöd till elever"]);
  expect(found[0]?.similarity).toBeCloseTo(1, 10);
});
