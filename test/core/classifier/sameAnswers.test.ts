import { createHash } from "node:crypto";
import path from "node:path";
import { generatedGrid } from "../../../bench/generatedBook";
import { readLabelledRows } from "../../../bench/labelledRows";
import { trainClassifier } from "../../../src/core/classifier/classifier";
import type { Example } from "../../../src/core/classifier/suggestion";
import { BUILT_IN_CODEBOOK } from "../../../src/core/codebook";
import { APPROACHES, FOCUSES } from "../../../src/core/intervention";

const OWN = readLabelledRows(path.join(__dirname, "../../../bench/ownTexts.jsonl")).slice(0, 120);
const OWN_TEXTS = OWN.map(({ what }) => what);
const OWN_EXAMPLES = OWN.map(({ what, approach, focus }) => ({ text: what, approach, focus }));

/** Many texts of few words, so that rows are near one another and labels contradict. */
const GENERATED = generatedGrid(600)
  .slice(1)
  .map((row, index): Example => {
    const [approach, focus] = [APPROACHES[index % 2] ?? null, FOCUSES[index % 3] ?? null];
    return { text: String(row[2]), approach, focus: index % 5 === 0 ? null : focus };
  });

/** Everything that a classifier says of some texts, in one figure. */
function printOfAnswers(examples: readonly Example[], asked: readonly string[]): string {
  const classifier = trainClassifier(examples, BUILT_IN_CODEBOOK);
  const answers = asked.map((text) => [classifier.approach(text), classifier.focus(text)]);
  return createHash("sha256").update(JSON.stringify(answers)).digest("hex").slice(0, 16);
}

// Work on speed must leave these prints as they are; words of the lexicons and a new prior change them, and nothing else may.
test.each([
  ["nothing but the definitions", [], OWN_TEXTS, "b55aa5a0147e8a4c"],
  ["half of the other rows", OWN_EXAMPLES.slice(0, 60), OWN_TEXTS, "8ebc93982a75f29b"],
  [
    "many rows that are alike",
    GENERATED,
    GENERATED.slice(0, 300).map(({ text }) => text),
    "05c66b47674dca1f",
  ],
  ["rows of another kind", GENERATED, OWN_TEXTS, "b365daa0116ef726"],
] as const)("learned from %s, every answer is what it was", (_, examples, asked, print) => {
  expect(printOfAnswers(examples, asked)).toBe(print);
});
