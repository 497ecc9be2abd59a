import { trainClassifier } from "../../../src/core/classifier/classifier";
import type { Example } from "../../../src/core/classifier/suggestion";
import { BUILT_IN_CODEBOOK } from "../../../src/core/codebook";
import type { Approach } from "../../../src/core/intervention";

/** Rows that every workbook here has, labelled as the definitions have it. */
const ORDINARY = (
  [
    ["Handlingsplan mot diskriminering som följs upp varje år", "SA"],
    ["Nätverk för skolans likabehandlingsombud", "SA"],
    ["Föreläsning om normer för föräldrar", "PI"],
    ["Invigning av en utställning om mångfald", "PI"],
    ["Rutin för anmälan av rasistiska kränkningar", "SA"],
    ["Panelsamtal på kulturnatten", "PI"],
    ["Upphandling med krav på likabehandling", "SA"],
    ["Besök av en författare på biblioteket", "PI"],
  ] as const
).map(([text, approach]) => ({ text, approach, focus: null }));

const REMEMBRANCE = places("Minnesstund på Förintelsens minnesdag", "SA");
const CASEWORK = places("Stöd i individärenden", "PI");

function places(what: string, approach: Approach): readonly Example[] {
  const where = ["i centrum", "på Öster", "i hamnen", "på Norr", "i byn", "på Väster", "i dalen", "på Söder"];
  return [...where, "på ön", "i Kyrkbyn"].map((place) => ({
    text: `${what} ${place}`,
    approach,
    focus: null,
  }));
}

function approachOf(text: string, examples: readonly Example[]): Approach {
  return trainClassifier(examples, BUILT_IN_CODEBOOK).approach(text).value;
}

const OTHER_REMEMBRANCE = "Minnesdagen hölls i skolan med elever och tal av rektor";
const OTHER_CASEWORK = "Verksamheten arbetar med individärenden om bostad";

test.each([
  [OTHER_REMEMBRANCE, REMEMBRANCE, 0, "PI"],
  ["Minnesstund vid sjön på minnesdagen", REMEMBRANCE, 3, "SA"],
  [OTHER_REMEMBRANCE, REMEMBRANCE, 10, "SA"],
  [OTHER_CASEWORK, CASEWORK, 0, "SA"],
  [OTHER_CASEWORK, CASEWORK, 3, "PI"],
  [OTHER_CASEWORK, CASEWORK, 10, "PI"],
] as const)("%s, row by row (%#)", (text, kind, rows, expected) => {
  expect(approachOf(text, [...ORDINARY, ...kind.slice(0, rows)])).toBe(expected);
});

test("three rows already matter to a text that shares one word with them", () => {
  const sureness = (rows: number) =>
    trainClassifier([...ORDINARY, ...REMEMBRANCE.slice(0, rows)], BUILT_IN_CODEBOOK).approach(
      OTHER_REMEMBRANCE,
    );
  expect(sureness(3).probability).toBeLessThan(sureness(0).probability - 0.1);
});

test.each([
  ["Föreläsning om romsk historia för lärare", "PI"],
  ["Handlingsplan mot antisemitism som följs upp årligen", "SA"],
  ["Nätverk mot rasism som träffas varje månad", "SA"],
  ["Manifestation på torget den 21 mars", "PI"],
  ["Frukostseminarium för chefer", "PI"],
  ["Rådet för mänskliga rättigheter sammanträder regelbundet", "SA"],
])("rows of another kind are left alone: %s is %s", (text, expected) => {
  expect(approachOf(text, [...ORDINARY, ...REMEMBRANCE, ...CASEWORK])).toBe(expected);
});

test("labels that contradict one another spoil nothing but their own kind", () => {
  const contrary = REMEMBRANCE.map((row, index): Example => ({ ...row, approach: index % 2 ? "SA" : "PI" }));
  const torn = trainClassifier([...ORDINARY, ...contrary], BUILT_IN_CODEBOOK);
  expect(torn.approach("Handlingsplan mot rasism som följs upp årligen").value).toBe("SA");
  expect(torn.approach("Föreläsning vid ett tillfälle").value).toBe("PI");
});

test("a practice holds among two hundred other rows", () => {
  const many = Array.from({ length: 25 }, (_, year) =>
    ORDINARY.map((row) => ({ ...row, text: `${row.text}, område ${year}` })),
  ).flat();
  expect(approachOf(OTHER_REMEMBRANCE, [...many, ...REMEMBRANCE])).toBe("SA");
  expect(approachOf(OTHER_CASEWORK, [...many, ...CASEWORK])).toBe("PI");
});

test.each([
  [["PI"], "PI", false],
  [["SA"], "SA", false],
  [["PI", "SA"], "PI", true],
  [["PI", "PI", "PI", "SA", "SA"], "PI", true],
] as const)("a text labelled %j before: %s, left to a person: %s", (labels, value, abstain) => {
  const text = "Öppet hus i stationshuset";
  const before = labels.map((approach) => ({ text, approach, focus: null }));
  expect(trainClassifier(before, BUILT_IN_CODEBOOK).approach(text)).toMatchObject({ value, abstain });
});

test("one labelled row makes its very text surer than its words alone would", () => {
  const before: Example = { text: "Öppet hus, stationshuset, tåg, spår", approach: "PI", focus: null };
  const local = trainClassifier([before], BUILT_IN_CODEBOOK);
  expect(local.approach(before.text).probability).toBeGreaterThan(0.9);
});

test("what three rows agree about is a practice and teaches far more than what two do", () => {
  const places = ["i centrum", "på Öster", "i hamnen"];
  const sureness = (rows: number) => {
    const examples = places.slice(0, rows).map((place): Example => {
      return { text: `Bokbussen ${place}`, approach: "PI", focus: null };
    });
    const asked = "Bokbussen, trädgårdar, kaniner, broar och lador";
    return trainClassifier(examples, BUILT_IN_CODEBOOK).approach(asked).probabilities.PI;
  };
  const [none, two, three] = [sureness(0), sureness(2), sureness(3)];
  expect(three - two).toBeGreaterThan(two - none);
});
