import type { Evidence } from "../../../src/core/classifier/suggestion";
import type { Label } from "../../../src/core/intervention";
import { marksOf, weigh } from "../../../src/taskpane/classify/evidence";
import { cardWith } from "./cards";

const TEXT = "Ett tillfälle för romer och alla, ett tillfälle.";

/** The first occurrence of some words in the text, or the last. */
function word(quote: string, label: Label, weight: number, last = false): Evidence {
  const start = last ? TEXT.toLowerCase().lastIndexOf(quote) : TEXT.toLowerCase().indexOf(quote);
  return { start, end: start + quote.length, label, weight };
}

const FOCUS_WORDS = [word("romer", "R", 1), word("alla", "G", 2)];
const APPROACH_WORDS = [word("ett tillfälle", "PI", 1), word("tillfälle", "PI", 3, true)];

const card = cardWith(
  { raw: "", likely: "SA", sure: true, words: APPROACH_WORDS },
  { raw: "", likely: "R", sure: false, words: FOCUS_WORDS },
  TEXT,
);

test.each<[Label, readonly string[], readonly string[]]>([
  ["R", ["romer"], ["alla"]],
  ["G", ["alla"], ["romer"]],
  ["R-G", ["alla", "romer"], []],
])("the words for %s and against it, strongest first", (label, speaking, opposing) => {
  expect(weigh(TEXT, card.focus.suggestion, label)).toEqual({ speaking, opposing });
});

test("words that recur are told once", () => {
  const words = [word("tillfälle", "PI", 1), word("tillfälle", "PI", 1, true)];
  expect(weigh(TEXT, { ...card.approach.suggestion, words }, "PI").speaking).toEqual(["tillfälle"]);
});

test.each<[object, readonly string[]]>([
  [{}, ["Ett tillfälle against", "tillfälle against", "romer for", "alla against"]],
  [{ approach: "PI" }, ["Ett tillfälle for", "tillfälle for", "romer for", "alla against"]],
  [{ focus: "R-G" }, ["Ett tillfälle against", "tillfälle against", "romer for", "alla for"]],
])("with %j chosen the marks say", (chosen, expected) => {
  const marks = marksOf(card, chosen);
  expect(marks.map(({ start, end, speaks }) => `${TEXT.slice(start, end)} ${speaks}`)).toEqual(expected);
});

test("words that say the same on both axes are marked once, with both labels", () => {
  const both = cardWith(
    { raw: "", likely: "SA", sure: true, words: [word("romer", "SA", 1), word("alla", "PI", 1)] },
    { raw: "", likely: "R", sure: true, words: FOCUS_WORDS },
    TEXT,
  );
  expect(marksOf(both, {}).map(({ label, speaks }) => [label, speaks])).toEqual([
    ["SA, R", "for"],
    ["PI, G", "against"],
  ]);
});
