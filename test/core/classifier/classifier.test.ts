import fc from "fast-check";
import { trainClassifier } from "../../../src/core/classifier/classifier";
import type { Example, Suggestion } from "../../../src/core/classifier/suggestion";
import type { Codebook } from "../../../src/core/codebook";
import { BUILT_IN_CODEBOOK } from "../../../src/core/codebook";
import { APPROACHES, AXES, FOCUSES } from "../../../src/core/intervention";

const byDefinition = trainClassifier([], BUILT_IN_CODEBOOK);

const LOCAL_PRACTICE: readonly Example[] = [
  { text: "Förintelsens minnesdag hölls på biblioteket den 27 januari.", approach: "SA", focus: "R-G" },
  { text: "Minnesdagen för den romska förintelsen uppmärksammades.", approach: "SA", focus: "R" },
  { text: "Minnesstund på rådhustorget på minnesdagen.", approach: "SA", focus: "R-G" },
  { text: "Internationella romska dagen uppmärksammades med flagga.", approach: "SA", focus: "R" },
  { text: "Minnesdagen hölls i kyrkan den 27 januari.", approach: "SA", focus: "R-G" },
  { text: "Stöd i individärenden hos socialtjänsten.", approach: "PI", focus: "R" },
  { text: "Verksamheten bedriver stöd i individärenden för romer.", approach: "PI", focus: "R" },
  { text: "Individärenden hos skolan och andra myndigheter.", approach: "PI", focus: "R" },
  { text: "Medborgarkontoret bedriver rådgivning i individärenden.", approach: "PI", focus: "R" },
  { text: "Hjälp i individärenden på romani chib.", approach: "PI", focus: "R" },
];

test.each([
  ["Det var inte ett engångstillfälle.", "SA"],
  ["Det var ett engångstillfälle.", "PI"],
  ["Det finns ingen permanent verksamhet.", "PI"],
  ["Det är inte en tillfällig satsning.", "SA"],
  ["Inte bara en tillfällig satsning.", "PI"],
  ["Utbildningen hölls inte. Den är årlig.", "SA"],
])("negation: %s is %s", (text, approach) => {
  expect(byDefinition.approach(text).value).toBe(approach);
});

test.each([
  ["Frukostseminarium vid två tillfällen.", ["vid två tillfällen", "Frukostseminarium"]],
  [
    "Vi har inte haft en tillfällig insats: den följs upp årligen.",
    ["årligen", "inte haft en tillfällig", "följs upp"],
  ],
  ["Seminarium <i>om</i> minnet.", ["Seminarium"]],
])("the evidence for approach in %s stands in it, strongest first", (text, evidence) => {
  expect(byDefinition.approach(text).evidence).toEqual(evidence);
});

test.each([
  "",
  "   ",
  "-----------",
  "The committee approved the minutes.",
  "Se bilaga.",
  "Ärendet är klart",
  "ⅨⅩ ¹",
])("%j says too little: a person decides", (text) => {
  const suggestions = [byDefinition.approach(text), byDefinition.focus(text)];
  expect(suggestions.map(({ abstain, evidence }) => [abstain, evidence])).toEqual([
    [true, []],
    [true, []],
  ]);
});

test("a text in decomposed letters is read as the same text composed", () => {
  const text = "Återkommande träffar för hågkomst, årligen";
  const { value, probability } = byDefinition.approach(text.normalize("NFD"));
  expect({ value, probability }).toEqual(pick(byDefinition.approach(text)));
});

function pick({ value, probability }: { value: string; probability: number }) {
  return { value, probability };
}

describe("local practice outranks the definitions", () => {
  const local = trainClassifier(LOCAL_PRACTICE, BUILT_IN_CODEBOOK);

  test.each([
    ["Förintelsens minnesdag anordnades den 27 januari på museet.", "PI", "SA"],
    ["Minnesdagen den 2 augusti uppmärksammades av nämnden.", "PI", "SA"],
    ["Nämnden bedriver stöd i individärenden.", "SA", "PI"],
    ["Rådgivning i individärenden om bostad och skola.", "SA", "PI"],
  ])("%s turns from %s to %s", (text, before, after) => {
    expect([byDefinition.approach(text).value, local.approach(text).value]).toEqual([before, after]);
  });

  test.each([
    ["Frukostseminarium om normer för chefer.", "PI"],
    ["Handlingsplanen mot diskriminering följs upp årligen.", "SA"],
    ["Nätverket mot rasism träffas varje månad.", "SA"],
    ["Invigning av utställningen den 4 maj.", "PI"],
  ])("%s stays %s", (text, approach) => {
    expect(local.approach(text).value).toBe(approach);
  });

  test("the labelled rows that decided are quoted", () => {
    const { evidence } = local.approach("Minnesdagen hölls i kyrkan den 27 januari");
    expect(evidence).toContain("Minnesdagen hölls i kyrkan den 27 januari. → SA");
  });
});

test("equal numbers of contrary labels leave the definitions to decide", () => {
  const text = "Öppet hus i kulturhuset";
  const contrary = [...APPROACHES, ...APPROACHES].map((approach) => ({ text, approach, focus: null }));
  const torn = trainClassifier(contrary, BUILT_IN_CODEBOOK);
  const other = "Handlingsplan mot rasism som följs upp årligen";
  expect(torn.approach(text).abstain).toBe(true);
  expect(torn.approach(other).value).toBe(byDefinition.approach(other).value);
  expect(torn.approach(other).probability).toBeCloseTo(byDefinition.approach(other).probability, 2);
});

test("a workbook's own definition counts before any row is labelled", () => {
  const own: Codebook = BUILT_IN_CODEBOOK.map((definition) =>
    definition.label === "PI"
      ? {
          ...definition,
          text: "Telefonkedja och andra kontakter",
          source: { sheet: "Blad1", row: 0, column: 0 },
        }
      : definition,
  );
  expect(byDefinition.approach("Telefonkedja hos familjer").abstain).toBe(true);
  expect(trainClassifier([], own).approach("Telefonkedja hos familjer")).toMatchObject({ value: "PI" });
});

const words = [
  "årligen",
  "seminarium",
  "romer",
  "diskriminering",
  "minnesdag",
  "stöd",
  "inte",
  "nätverk",
  "kommunen",
  "den",
  "27",
  "maj",
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((all) => all.join(" "));
const example: fc.Arbitrary<Example> = fc.record({
  text,
  approach: fc.constantFrom(...APPROACHES, null),
  focus: fc.constantFrom(...FOCUSES, null),
});

test("the order of the labelled rows does not matter", () => {
  const examplesTwice = fc
    .array(example, { maxLength: 12 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(examplesTwice, text, ([rows, shuffled], asked) => {
      const [one, other] = [rows, shuffled].map((some) => trainClassifier(some, BUILT_IN_CODEBOOK));
      expect(withoutPlaces(other?.approach(asked))).toEqual(withoutPlaces(one?.approach(asked)));
      expect(withoutPlaces(other?.focus(asked))).toEqual(withoutPlaces(one?.focus(asked)));
    }),
    { seed: 7, numRuns: 60 },
  );
});

/** The places of neighbours follow the order of the rows; which texts they are does not. */
function withoutPlaces(suggestion: Suggestion | undefined) {
  const neighbours = suggestion?.neighbours.map(({ label, similarity }) => ({ label, similarity }));
  return { ...suggestion, neighbours };
}

test("a suggestion does not depend on what was asked before", () => {
  fc.assert(
    fc.property(fc.array(example, { maxLength: 6 }), text, text, (rows, first, second) => {
      const asked = trainClassifier(rows, BUILT_IN_CODEBOOK);
      asked.approach(first);
      expect(asked.focus(second)).toEqual(trainClassifier(rows, BUILT_IN_CODEBOOK).focus(second));
    }),
    { seed: 7, numRuns: 40 },
  );
});

test("probabilities are those of the likeliest value; words quoted stand in the text", () => {
  fc.assert(
    fc.property(fc.string(), text, (noise, known) => {
      const asked = `${noise} ${known}`;
      const [approach, focus] = [byDefinition.approach(asked), byDefinition.focus(asked)];
      expect(approach.probability).toBeGreaterThanOrEqual(1 / 2);
      expect(focus.probability).toBeGreaterThanOrEqual(1 / 3);
      expect([...approach.evidence, ...focus.evidence].every((quote) => asked.includes(quote))).toBe(true);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test.each([
  ["approach", "Årligen hålls ett seminarium.", ["SA Årligen", "PI hålls", "PI seminarium"]],
  ["approach", "Inte ett engångstillfälle", ["SA Inte ett engångstillfälle"]],
  ["focus", "Mot antisemitism och diskriminering", ["R antisemitism", "G diskriminering"]],
  [
    "focus",
    "Mot diskriminering, särskilt fokus på romer",
    ["G diskriminering", "R-G särskilt fokus", "R romer"],
  ],
  ["focus", "Se bilaga", []],
] as const)("words for and against on %s in %j, in text order", (axis, asked, expected) => {
  const { words } = byDefinition[axis](asked);
  expect(words.map(({ start, end, label }) => `${label} ${asked.slice(start, end)}`)).toEqual(expected);
});

test("words do not overlap, weights are positive, probabilities sum to one", () => {
  fc.assert(
    fc.property(fc.array(example, { maxLength: 6 }), text, (rows, asked) => {
      const classifier = trainClassifier(rows, BUILT_IN_CODEBOOK);
      const suggestions: Suggestion[] = AXES.map((axis) => classifier[axis](asked));
      for (const { words, probabilities } of suggestions) {
        expect(words.every((word, index) => word.start >= (words[index - 1]?.end ?? 0))).toBe(true);
        expect(words.every(({ weight }) => weight > 0)).toBe(true);
        expect(Object.values(probabilities).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 3);
      }
    }),
    { seed: 7, numRuns: 60 },
  );
});

test("neighbours name the example that they are, with each label it was given", () => {
  const rows: Example[] = [
    { text: "Öppet hus i hamnen", approach: null, focus: "G" },
    { text: "Stöd i individärenden", approach: "PI", focus: null },
    { text: "Stöd i individärenden", approach: "SA", focus: "R" },
  ];
  const classifier = trainClassifier(rows, BUILT_IN_CODEBOOK);
  expect(classifier.approach("Stöd i individärenden").neighbours).toEqual([
    { place: 2, label: "SA", similarity: 1 },
    { place: 1, label: "PI", similarity: 1 },
  ]);
  expect(classifier.focus("Stöd i individärenden").neighbours).toEqual([
    { place: 2, label: "R", similarity: 1 },
  ]);
});
