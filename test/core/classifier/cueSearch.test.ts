import { APPROACH_LEXICON } from "../../../src/core/classifier/approachLexicon";
import { cuesFor } from "../../../src/core/classifier/cueSearch";
import { FOCUS_LEXICON } from "../../../src/core/classifier/focusLexicon";
import type { Axis } from "../../../src/core/intervention";

test.each<[Axis, string, [string, string][]]>([
  [
    "approach",
    "Seminarium vid ett enstaka tillfälle.",
    [
      ["PI", "Seminarium"],
      ["PI", "vid ett enstaka tillfälle"],
    ],
  ],
  ["approach", "Planer på att fortsätta.", [["SA", "Planer på att fortsätta"]]],
  ["approach", "Forum för levande historia", []],
  ["approach", "Inget engångstillfälle!", [["SA", "Inget engångstillfälle"]]],
  ["approach", "Inte minst firades dagen.", [["PI", "firades"]]],
  [
    "focus",
    "Mot antisemitism och annan rasism",
    [
      ["R", "antisemitism"],
      ["G", "rasism"],
    ],
  ],
  ["focus", "Inte om antisemitism utan diskriminering", [["G", "diskriminering"]]],
  ["focus", "Den nationella minoriteten romer", [["R", "romer"]]],
  ["focus", "De nationella minoriteterna", [["G", "nationella minoriteterna"]]],
  ["focus", "Romskt informations- och kunskapscenter", [["R", "Romskt informations- och kunskapscenter"]]],
  ["focus", "Romerska riket", []],
  ["approach", "", []],
])("%s cues in %j", (axis, text, expected) => {
  expect(cuesFor(axis, text).map(({ label, quote }) => [label, quote])).toEqual(expected);
});

test("start and end point at the quote, and weights are positive", () => {
  const text = "Skolan har inte en tillfällig, utan en årlig, temadag om romer.";
  for (const cue of [...cuesFor("approach", text), ...cuesFor("focus", text)]) {
    expect(text.slice(cue.start, cue.end)).toBe(cue.quote);
    expect(cue.weight).toBeGreaterThan(0);
  }
});

const groups = [...APPROACH_LEXICON, ...FOCUS_LEXICON];

test("no two groups share a name", () => {
  expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
});

test.each([
  ["approach", APPROACH_LEXICON],
  ["focus", FOCUS_LEXICON],
] as const)("no pattern stands twice in the %s lexicon", (_, lexicon) => {
  const patterns = lexicon.flatMap((group) => group.patterns);
  expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([]);
});
