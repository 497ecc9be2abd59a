import { trainClassifier } from "../../../src/core/classifier/classifier";
import type { Example } from "../../../src/core/classifier/suggestion";
import { UNTRAINED } from "../../../src/core/classifier/trainedPrior";
import { BUILT_IN_CODEBOOK } from "../../../src/core/codebook";

const PRACTICE: readonly Example[] = [
  { text: "MRC uppmärksammade Luciasången hos Kulturkontoret.", approach: "SA", focus: "R" },
  { text: "MRC uppmärksammade Luciasången för alla förvaltningar.", approach: "SA", focus: "R" },
  { text: "MRC uppmärksammade Luciasången hos Fritidskontoret.", approach: "SA", focus: "R" },
  { text: "Studiebesök i Lund.", approach: "PI", focus: "G" },
];

const local = trainClassifier(PRACTICE, BUILT_IN_CODEBOOK);
const byDefinition = trainClassifier([], BUILT_IN_CODEBOOK, UNTRAINED);

test.each([
  ["Seminarium vid två tillfällen för alla förvaltningar", ["vid två tillfällen", "Seminarium"]],
  ["Handlingsplan för stadens skolor, årligen", ["årligen", "Handlingsplan"]],
  ["Handlingsplan, uppdrag, årligen, nätverk, tillsyn, öppettider", ["årligen", "öppettider", "nätverk"]],
])("cues for approach in %j, the strongest alone", (text, expected) => {
  expect(byDefinition.approach(text).evidence.slice(0, 3)).toEqual(expected);
});

test("an actor's name is no evidence unless the definitions' words hold it", () => {
  expect(byDefinition.focus("Antidiskrimineringsbyrån").evidence).toEqual(["Antidiskrimineringsbyrån"]);
  expect(byDefinition.focus("MRC och Kulturkontoret").evidence).toEqual([]);
});

test("taught words are quoted, actors and the words for how it is done are not", () => {
  const { value, evidence } = local.focus("Luciasången i hamnen uppmärksammades med sång av MRC.");
  expect(value).toBe("R");
  expect(evidence.filter((quote) => !quote.includes("→"))).toEqual(["Luciasången"]);
});

test("a neighbour reads as one: its words, an arrow, its label", () => {
  expect(local.approach("Studiebesök i Lund").evidence).toContain("Studiebesök i Lund. → PI");
});

test("a long neighbour is cut at a word", () => {
  const text = `Samverkan om ${"bokbussens turer ".repeat(8)}i norr`;
  const { evidence } = trainClassifier([{ text, approach: "SA", focus: null }], BUILT_IN_CODEBOOK).approach(
    text,
  );
  expect(evidence).toContain(
    "Samverkan om bokbussens turer bokbussens turer bokbussens turer bokbussens turer… → SA",
  );
});
