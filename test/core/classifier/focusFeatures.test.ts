import { featuresOf } from "../../../src/core/classifier/features";
import { readText } from "../../../src/core/classifier/reading";

function focusFeatures(text: string) {
  return featuresOf("focus", readText(text)).cues.map(({ name }) => name);
}

test.each([
  ["Mot rasism, särskilt afrofobi", true],
  ["Arbete mot intolerans, med fokus på unga romer", true],
  ["Seminarium om antisemitism och andra fördomsmönster", true],
  ["Studie av antisemitiska hatbrott med fokus på gärningspersoner", false],
  ["Bland annat diskuterades fördomar, och sedan visades en film om romer", false],
  ["Arbete mot afrofobi", false],
])("%s: an emphasis within a wider aim: %s", (text, expected) => {
  expect(focusFeatures(text).includes("emphasis within a wider aim")).toBe(expected);
});

test.each([
  [
    "De nationella minoriteterna judar, romer, samer, sverigefinnar och tornedalingar",
    ["base rate", "national minorities as a whole"],
  ],
  ["Judar, romer, samer och muslimer", ["base rate", "expression", "expressions side by side"]],
  ["Den nationella minoriteten romer", ["base rate", "expression"]],
])("%s: %j", (text, expected) => {
  expect(focusFeatures(text)).toEqual(expected);
});

test.each([
  ["Romska brobyggare", "approach", ["brobygg"]],
  ["Seminarium om samiska", "approach", ["semin"]],
  ["Seminarium om samiska", "focus", ["samisk"]],
] as const)("content words of %j that bear on %s: %j", (text, axis, stems) => {
  const { words } = featuresOf(axis, readText(text));
  expect(words.map(({ stem }) => stem.slice(0, stems[0].length))).toEqual(stems);
});
