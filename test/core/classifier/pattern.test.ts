import { compileMatcher } from "../../../src/core/classifier/pattern";
import { tokenize } from "../../../src/core/swedish/tokens";

test.each<[string[], string, string[]]>([
  [["seminari*"], "Frukostseminarium, seminariet", ["seminariet"]],
  [["*seminari*"], "Frukostseminarium, seminariet", ["Frukostseminarium", "seminariet"]],
  [["*strategi"], "Romstrategi och strategier", ["Romstrategi"]],
  [["den # maj"], "den 5 maj, den 12 maj, den femte maj", ["den 5 maj", "den 12 maj"]],
  [["####-####"], "åren 2020-2022 och 2020", ["2020-2022"]],
  [["#### ####"], "2015–2018, 300 000 kronor, 020-80 80", ["2015–2018"]],
  [["ger … i uppdrag"], "Nämnden ger alla sina skolor i uppdrag", ["ger alla sina skolor i uppdrag"]],
  [["ger … i uppdrag"], "ger en två tre fyra i uppdrag", []],
  [["ger … i uppdrag"], "ger i uppdrag", ["ger i uppdrag"]],
  [["i uppdrag"], "Vi var i. Uppdrag finns.", []],
  [["en dag", "dag"], "en dag och en vacker dag", ["en dag", "dag"]],
  [["dag", "en dag"], "en dag", ["en dag"]],
])("%j in %j", (patterns, text, expected) => {
  const find = compileMatcher(patterns.map((pattern) => [pattern, pattern] as const));
  const tokens = tokenize(text);
  const quotes = find(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
  expect(quotes).toEqual(expected);
});

test("of two patterns on the same word the first stands", () => {
  const find = compileMatcher([
    ["*dag", "first"],
    ["minnes*", "second"],
  ]);
  expect(find(tokenize("minnesdag")).map(({ meaning }) => meaning)).toEqual(["first"]);
});
