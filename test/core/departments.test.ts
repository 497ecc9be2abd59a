import fc from "fast-check";
import { readDepartments, type DepartmentClues } from "../../src/core/departments";

const clues = (given: Partial<DepartmentClues>): DepartmentClues => ({
  who: "",
  column: "",
  heading: "",
  sheet: "Blad1",
  what: "",
  ...given,
});

/** Lead and partners as `lead+partner+…`, `?` for none. */
function readAll(...rows: readonly Partial<DepartmentClues>[]): string[] {
  return readDepartments(rows.map(clues)).readings.map(({ department, partners }) =>
    [department ?? "?", ...partners].join("+"),
  );
}

test.each([
  ["Kulturnämnden", "Kulturnämnden"],
  ["Kulturnämnden.", "Kulturnämnden"],
  ["Grundskolenämnden/PI i samverkan med SKMA.", "Grundskolenämnden+SKMA"],
  ["Grundskolenämnden/Kulturnämnden", "Grundskolenämnden+Kulturnämnden"],
  ["RIKC/SKMA", "RIKC+SKMA"],
  ["RIKC tillsammans med Socialstyrelsen och Röda Korset", "RIKC+Socialstyrelsen+Röda Korset"],
  ["RIKC i samarbete med SKMA samt Länsstyrelsen Skåne", "RIKC+SKMA+Länsstyrelsen Skåne"],
  ["RIKC, SKMA, Rädda Barnen m.fl.", "RIKC+SKMA+Rädda Barnen"],
  ["Förskole- och fritidsnämnden", "Förskole- och fritidsnämnden"],
  ["Hälsa-, vård- och omsorgsförvaltningen", "Hälsa-, vård- och omsorgsförvaltningen"],
  ["Hälsa, vård- och omsorgsförvaltningen", "Hälsa, vård- och omsorgsförvaltningen"],
  ["Institutet för språk och folkminnen", "Institutet för språk och folkminnen"],
  ["Kulturnämnden, Storstads kommun", "Kulturnämnden"],
  ["kulturförvaltningen", "kulturförvaltningen"],
  ["RIKC together with SKMA", "RIKC+SKMA"],
  ["Kulturnämnden (i samverkan med RIKC)", "Kulturnämnden+RIKC"],
  ["Kulturnämnden (Anna Ek)", "Kulturnämnden"],
  ["Kulturnämnden\nRIKC", "Kulturnämnden+RIKC"],
  ["Arbetsmarknads- och\nsocialnämnden", "Arbetsmarknads- och socialnämnden"],
  ["Kulturnämnden med stöd av RIKC", "Kulturnämnden+RIKC"],
  ["Kulturnämnden i samverkan med bl.a. Rädda Barnen och Polisen", "Kulturnämnden+Rädda Barnen+Polisen"],
  ["i samverkan med RIKC", "?+RIKC"],
  ["Anna Ek", "?"],
  ["Omar Said och Lena Holm", "?"],
  ["Samordnare Eva Lind", "?"],
  ["Rektor", "?"],
  ["Anna Ek, Socialnämnden", "Socialnämnden"],
  ["Röda Korset", "Röda Korset"],
  ["Samtliga förvaltningar", "?"],
  ["-", "?"],
  ["?", "?"],
  ["oklart", "?"],
  ["personal på skolan", "?"],
  ["Förvaltningen", "?"],
])("Vem gör? %j names %s", (who, expected) => expect(readAll({ who })).toEqual([expected]));

test.each([
  ["RIKC har besökt skolor.", "RIKC"],
  ["RIKC i samverkan med Socialstyrelsen bjuder in till workshop.", "RIKC+Socialstyrelsen"],
  ["RIKC genomförde en kurs.", "RIKC"],
  ["Kulturförvaltningen anordnar en utställning.", "Kulturförvaltningen"],
  ["Länsstyrelsen Skåne arrangerade en konferens.", "Länsstyrelsen Skåne"],
  ["Arbetsmarknads- och socialförvaltningen utbildar chefer.", "Arbetsmarknads- och socialförvaltningen"],
  ["Storstads kommun deltar i nätverket.", "Storstads kommun"],
  ["Frukostseminarier med RIKC har hållits.", "?"],
  ["1. RIKC deltar i nätverket.", "RIKC"],
  ["– RIKC deltar i nätverket.", "RIKC"],
  ["Under våren har RIKC besökt skolor.", "?"],
  ["Kulturförvaltningens personal har utbildats.", "?"],
  ["RIKC:s personal har utbildats.", "?"],
  ["HBTQ-utbildning för personal", "?"],
  ["HBTQ är i fokus.", "?"],
  ["Förvaltningen har ordnat kurser.", "?"],
  ["Skolan arbetar med normer.", "?"],
  ["Samordning av stadens råd är en uppgift.", "?"],
  ["Utbildning. RIKC har ordnat den.", "?"],
  ["", "?"],
])("the text %j opens with %s", (what, expected) => expect(readAll({ what })).toEqual([expected]));

test.each<[string, Partial<DepartmentClues>, string]>([
  ["who before column", { who: "Kulturnämnden", column: "Socialnämnden" }, "who"],
  ["a body's column before a person", { who: "Anna Ek", column: "Socialnämnden" }, "column"],
  ["any body who acts before the column", { who: "RIKC", column: "Socialnämnden" }, "who"],
  ["column before heading", { column: "Socialnämnden", heading: "Kulturnämnden" }, "column"],
  ["heading before sheet", { heading: "Socialnämnden", sheet: "Kulturnämnden" }, "heading"],
  ["column before sheet", { column: "Socialnämnden", sheet: "Kulturnämnden" }, "column"],
  ["sheet before text", { sheet: "Kulturnämnden 2020", what: "RIKC har besökt skolor." }, "sheet"],
  ["text at last", { what: "RIKC har besökt skolor." }, "text"],
  ["nothing invented", { what: "Film visades." }, "none"],
])("%s", (_, row, source) => expect(readDepartments([clues(row)]).readings[0]?.source).toBe(source));

test.each([
  [["Kulturnämnden", "kulturnämnden", "Kulturnämnden "], "Kulturnämnden"],
  [["Kulturnämnden", "Kulturnämnden", "Kulturförvaltningen"], "Kulturförvaltningen"],
  [
    ["Funktionsstödsförv.", "Funktionsstödsnämnden", "Funktionsstödsförvaltningen"],
    "Funktionsstödsförvaltningen",
  ],
  [
    ["Funktionsstödsförvaltningen", "Funktionsstödsförvaltningen", "Funktionsstödförvaltningen"],
    "Funktionsstödsförvaltningen",
  ],
  [["Länsstyrelsen Skåne", "Länsstyrelsen Skåne", "Länstyrelsen Skåne"], "Länsstyrelsen Skåne"],
  [
    [
      "RIKC",
      "RIKC",
      "Romskt informations- och kunskapscenter (RIKC)",
      "Romskt Informations- och kunskapscenter",
    ],
    "RIKC",
  ],
])("%j are one body, shown as %s", (names, shown) => {
  expect(readAll(...names.map((who) => ({ who })))).toEqual(names.map(() => shown));
});

test("who acts together with the department of the column or the heading takes part", () => {
  expect(readAll({ who: "i samverkan med RIKC", column: "Kulturnämnden" })).toEqual(["Kulturnämnden+RIKC"]);
  expect(readAll({ heading: "Kulturnämnden", what: "Kulturnämnden och RIKC ordnar kurser." })).toEqual([
    "Kulturnämnden+RIKC",
  ]);
});

test("bodies that differ in more than a slip stay apart", () => {
  const names = [
    "Socialnämnden",
    "Skolnämnden",
    "Kulturnämnden",
    "Stadsområdesnämnd 1",
    "Stadsområdesnämnd 2",
  ];
  expect(readAll(...names.map((who) => ({ who })))).toEqual(names);
});

test("a sheet named by an abbreviation counts where the workbook uses it for a body", () => {
  expect(readAll({ sheet: "RIKC" }, { who: "RIKC" })).toEqual(["RIKC", "RIKC"]);
  expect(readAll({ sheet: "Blad1" }, { who: "RIKC" })).toEqual(["?", "RIKC"]);
});

test("the order of the rows does not matter", () => {
  const names = [
    "Kulturnämnden",
    "kulturförvaltningen",
    "Kulturförvaltningen",
    "RIKC",
    "Romskt center (RIKC)",
    "Socialnämnden",
    "Sociallnämnden",
  ];
  const rows = fc.array(
    fc.constantFrom(...names).map((who) => clues({ who })),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(rows, (given) => {
      const { readings, departments } = readDepartments(given);
      expect(readDepartments([...given].reverse())).toEqual({
        readings: [...readings].reverse(),
        departments,
      });
    }),
    { seed: 24, numRuns: 300 },
  );
});
