import type { Card, Doubt } from "../../../src/core/review";
import { settledDoubts } from "../../../src/taskpane/classify/settledDoubts";
import { type AxisFacts, cardWith } from "./cards";

const SURE: AxisFacts<"SA"> = { raw: "", likely: "SA", sure: true };
const WORDS: Doubt = { code: "label-doubtful", severity: "info", key: "words" };
const OTHER_WORDS: Doubt = { ...WORDS, key: "other words" };
const COPY: Doubt = { code: "duplicate-conflict", severity: "warning", key: "copy" };

const card = (doubts: readonly Doubt[], text = "Samma text"): Card => ({
  ...cardWith(SURE, { raw: "", likely: "R", sure: true }, text),
  doubts,
});

test.each<[string, Card, Card | null, readonly Doubt[]]>([
  ["what was doubtful and still is", card([WORDS, COPY]), card([WORDS, COPY]), [WORDS, COPY]],
  ["not what the decision has settled by itself", card([WORDS, COPY]), card([COPY]), [COPY]],
  ["that the words speak against the label chosen", card([]), card([OTHER_WORDS]), [OTHER_WORDS]],
  ["not that it now differs from a copy", card([]), card([COPY]), []],
  ["nothing of another intervention", card([WORDS]), card([WORDS], "En annan text"), []],
  ["nothing where there is none any more", card([WORDS]), null, []],
])("settled: %s", (_, seen, now, expected) => {
  expect(settledDoubts(seen, now)).toEqual(expected);
});
