import { indexNeighbours } from "../../../src/core/classifier/neighbours";

const TEXTS = [
  "stöd individärende",
  "minnesdag synagoga",
  "minnesstund kyrka",
  "utbildning chef",
  "stöd elev",
];

const words = (text: string) => text.split(" ").filter(Boolean);

test.each([
  ["stöd individärende", ["stöd individärende"]],
  ["synagoga minnesdag", ["minnesdag synagoga"]],
  ["minnesstund", ["minnesstund kyrka"]],
  ["elev stöd skola", ["stöd elev"]],
  ["något helt annat", []],
  ["", []],
])("%j lies near %j", (text, expected) => {
  const nearest = indexNeighbours(TEXTS.map(words));
  expect(nearest(words(text)).map(({ place }) => TEXTS[place])).toEqual(expected);
});

test("the same words are alike in full, nearest first", () => {
  const nearest = indexNeighbours([words("stöd elev"), words("stöd elev skola")]);
  const found = nearest(words("skola elev stöd"));
  expect(found.map(({ place }) => place)).toEqual([1, 0]);
  expect(found[0]?.similarity).toBeCloseTo(1, 10);
});

test("a word that very many texts share finds none of them", () => {
  const nearest = indexNeighbours(Array.from({ length: 101 }, (_, place) => ["stöd", `ort${place}`]));
  expect(nearest(["stöd"])).toEqual([]);
  expect(nearest(["stöd", "ort7"]).map(({ place }) => place)).toEqual([7]);
});
