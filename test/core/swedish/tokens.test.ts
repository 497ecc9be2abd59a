import fc from "fast-check";
import { tokenize } from "../../../src/core/swedish/tokens";

test.each([
  ["Ett IT-avdelningens möte", ["ett", "it-avdelningens", "möte"]],
  ["romani chib.¹¹ Nästa", ["romani", "chib", "nästa"]],
  ["<i>Tema</i> 27 januari", ["tema", "27", "januari"]],
  ["RFSL:s och SKL:s", ["rfsl", "och", "skl"]],
  ["hågkomst".normalize("NFD"), ["hågkomst"]],
  ["hand\u00ADlings\u00ADplan", ["handlingsplan"]],
  ["t.ex. 2012–2015", ["t.ex", "2012", "2015"]],
  ["----- ¹ ²", []],
  ["", []],
])("%j", (text, expected) => {
  expect(tokenize(text).map(({ form }) => form)).toEqual(expected);
});

test("a shape has one sign for a year and one for every other number", () => {
  expect(tokenize("den 27 januari, 2012-2015, covid-19").map(({ shape }) => shape)).toEqual([
    "den",
    "#",
    "januari",
    "####-####",
    "covid-#",
  ]);
});

test.each([
  ["Vi ses. Nu", [0, 0, 1]],
  ["Tema: romer; fler", [0, 1, 2]],
  ["en, två\ntre", [0, 0, 1]],
])("sentences of %j", (text, expected) => {
  expect(tokenize(text).map(({ sentence }) => sentence)).toEqual(expected);
});

test("start and end cut out words that do not overlap, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const tokens = tokenize(text);
      const ends = [0, ...tokens.map(({ end }) => end)];
      expect(tokens.every(({ start, end }, index) => start >= (ends[index] ?? 0) && end > start)).toBe(true);
    }),
    { seed: 7 },
  );
});
