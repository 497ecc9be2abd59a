import { type Choices, NO_CHOICES } from "../../src/core/choices";
import { keptChoices, parseChoices } from "../../src/core/parseChoices";

const REF = { sheet: "Blad1", header: "abc", nth: 0, column: 2 };
const FULL: Choices = {
  tables: [{ ...REF, excluded: true, headerOffset: -1, columns: { approach: 4, comment: null } }, REF],
  years: [
    { ...REF, section: null, year: 2020 },
    { ...REF, section: "d", year: 2021 },
  ],
  departments: [{ spelling: "Kultur", department: "Kulturförvaltningen" }],
  definitions: { SA: "Systematiskt." },
  ignored: [{ code: "duplicate", key: "k", reason: "checked" }],
  approveAbove: 0.8,
  marks: { fill: true, list: true },
  summary: { both: "each", dimensions: ["department-year"] },
};

test("choices are read as they were kept", () => {
  expect(parseChoices(JSON.parse(JSON.stringify(keptChoices(FULL))))).toEqual(FULL);
});

test("findings that were put aside are kept in little room, and one by one before", () => {
  const ignored = ["a", "b", "c"].map((key, index) => {
    return { code: "duplicate", key, reason: index < 2 ? "checked" : "other" } as const;
  });
  expect(keptChoices({ ...FULL, ignored })).toMatchObject({
    ignored: [
      { code: "duplicate", reason: "checked", keys: ["a", "b"] },
      { code: "duplicate", reason: "other", keys: ["c"] },
    ],
  });
  expect(parseChoices({ ...FULL, ignored }).ignored).toEqual(ignored);
});

test.each<[string, unknown, Partial<Choices>]>([
  ["nothing", undefined, {}],
  ["null", null, {}],
  ["a text", "choices", {}],
  ["a list", [1], {}],
  ["an older version", { approveAbove: 0.7 }, { approveAbove: 0.7 }],
  ["a newer version", { ...FULL, colours: ["red"] }, FULL],
  ["a table without a name", { tables: [{ sheet: "Blad1" }, REF, 3] }, { tables: [REF] }],
  [
    "a role and a column that are not known",
    { tables: [{ ...REF, columns: { colour: 1, who: "B", what: 3 }, excluded: "ja", headerOffset: 1.5 }] },
    { tables: [{ ...REF, columns: { what: 3 } }] },
  ],
  ["a year that is none", { years: [{ ...REF, section: null, year: "2020" }] }, {}],
  ["a department without a name", { departments: [{ spelling: "MRC", department: " " }] }, {}],
  [
    "an empty definition",
    { definitions: { SA: "", PI: "En gång.", "R-G": "Båda" } },
    { definitions: { PI: "En gång." } },
  ],
  ["a finding of another kind", { ignored: [{ code: "typo", key: "k", reason: "other" }] }, {}],
  ["a finding put aside for no reason", { ignored: [{ code: "duplicate", key: "k" }] }, {}],
  ["a share above one", { approveAbove: 90 }, {}],
  ["marks of other types", { marks: { fill: 1, list: true } }, { marks: { fill: false, list: true } }],
  [
    "pivots that are not known",
    { summary: { both: "twice", dimensions: ["year-focus", "weekday"] } },
    { summary: { both: "own", dimensions: ["year-focus"] } },
  ],
  ["no pivots at all", { summary: { dimensions: [] } }, { summary: { both: "own", dimensions: [] } }],
])("%s", (_, json, expected) => expect(parseChoices(json)).toEqual({ ...NO_CHOICES, ...expected }));
