import { decided, HEADER, lines, read } from "./grids";

test("trap 1: several tables stand on a sheet, some without label columns, and headers repeat", () => {
  const result = read([
    ["Kartläggning"],
    ["2019"],
    ["Vad görs?", "Vem gör?", "Kommentar"],
    ["Temadag om minoriteter på biblioteket.", "Kulturnämnden"],
    [],
    ["2020"],
    HEADER,
    ["Studiecirkel om antisemitism varje månad.", "RIKC", "", "SA", "R"],
    HEADER,
    ["Föreläsning för chefer.", "RIKC", "", "PI", "G"],
  ]);
  expect(lines(result)).toEqual(["3 2019 Kulturnämnden /", "7 2020 RIKC SA/R", "9 2020 RIKC PI/G"]);
  expect(result.tables.map(({ headerRow, lastRow, rows }) => [headerRow, lastRow, rows])).toEqual([
    [2, 3, 1],
    [6, 9, 2],
  ]);
  expect(decided(result, "repeated-header")).toEqual([8]);
  expect(result.interventions[0]?.approach.cell).toBeNull();
});

test("trap 2: a year heading holds to the next heading, and a section heading ends it", () => {
  const result = read([
    [2020],
    HEADER,
    ["Möten med föreningar.", "RIKC", "", "SA", "R"],
    [],
    ["STEG 3: Övrigt material"],
    HEADER,
    ["RIKC har under 2018 besökt skolor.", "", "", "SA", "R"],
  ]);
  expect(lines(result)).toEqual(["2 2020 RIKC SA/R", "6 ? RIKC SA/R"]);
  expect(result.interventions[1]?.yearHints).toEqual([2018]);
  expect(decided(result, "section-ends-year")).toEqual([4]);
  expect(decided(result, "year-unknown")).toEqual([6]);
});

test("trap 3: a row that a page break cut is joined, also across a page number and a repeated header", () => {
  const cut = "RIKC bedriver ett långsiktigt arbete tillsammans med skolorna i staden och med";
  const result = read([
    HEADER,
    [cut, "", "", "SA", "R"],
    ["föreningar i hela regionen."],
    [cut, "", "", "SA", "R"],
    ["Sida 2 av 3"],
    [],
    HEADER,
    ["myndigheter."],
    ["ordna en kurs om bemötande", "RIKC", "", "PI", "G"],
  ]);
  expect(lines(result)).toEqual(["1+2 ? RIKC SA/R", "3+7 ? RIKC SA/R", "8 ? RIKC PI/G"]);
  expect(result.interventions[0]?.what).toBe(`${cut} föreningar i hela regionen.`);
  expect(result.continuations.map(({ row, of }) => [row, of])).toEqual([
    [2, 1],
    [7, 3],
  ]);
});

test("trap 4: PI after a slash is a unit, and label captions are no labels", () => {
  const result = read([
    HEADER,
    ["Resor till minnesplatser.", "Grundskolenämnden/PI i samverkan med SKMA.", "", "", ""],
  ]);
  expect(lines(result)).toEqual(["1 ? Grundskolenämnden+SKMA /"]);
});

test("trap 5: the actor is taken from Vem gör?, else from the subject that opens the text", () => {
  const result = read([
    HEADER,
    ["Workshops om bemötande.", "RIKC i samverkan med Socialstyrelsen", "", "SA", "R"],
    ["RIKC har träffat nämnder.", "", "", "SA", "R"],
    ["Kulturförvaltningen och RIKC anordnar en utställning.", "", "", "SA", "R"],
    ["Seminarier med RIKC om normer.", "", "", "PI", "G"],
    ["Under våren har RIKC besökt skolor.", "", "", "PI", "G"],
  ]);
  expect(lines(result)).toEqual([
    "1 ? RIKC+Socialstyrelsen SA/R",
    "2 ? RIKC SA/R",
    "3 ? Kulturförvaltningen+RIKC SA/R",
    "4 ? ? PI/G",
    "5 ? ? PI/G",
  ]);
});

test("trap 6: a sentence that nothing was found, and a row of dashes, make a zero year and no intervention", () => {
  const result = read([
    ["2018"],
    HEADER,
    ["-----", "–––", "-"],
    [],
    ["2019"],
    HEADER,
    ["------", "-----"],
    ["Sökningen på intranätet resulterade inte i några träffar."],
    [],
    ["2020"],
    HEADER,
    ["Inga insatser ska vara enstaka: RIKC utbildar chefer.", "RIKC", "", "SA", "G"],
  ]);
  expect(result.zeroYears.map(({ row, year }) => [row, year])).toEqual([
    [2, 2018],
    [7, 2019],
  ]);
  expect(lines(result)).toEqual(["11 2020 RIKC SA/G"]);
});

test("trap 7: footnotes are no interventions, and marks and tags stay in the text as typed", () => {
  const what = "Utställningen <i>Vi är här</i> visas bl a i skolor. ¹";
  const result = read([
    HEADER,
    [what, "RIKC", "", "SA", "R"],
    [],
    ["¹ Se årsredovisningen."],
    ["Källa: intranätet"],
  ]);
  expect(result.interventions.map((intervention) => intervention.what)).toEqual([what]);
  expect(decided(result, "footnote")).toEqual([3, 4]);
});

test("trap 8: stated hits and listed links of a search are read, up to the next section", () => {
  const { searches } = read([
    ["STEG 1: Sökning"],
    ["Totalt antal träffar: 8"],
    ["Relevanta träffar 2019-2020:", 2],
    ["Rubrik på sökträff", "Länk"],
    ["Kurs om minoriteter", "https://nyheter.example.se/2020/02/kurs"],
    [],
    ["STEG 2: Genomgång"],
    ["Se även", "https://nyheter.example.se/annat"],
  ]);
  expect(searches).toHaveLength(1);
  expect(searches[0]?.total).toEqual({ cell: { sheet: "Blad1", row: 1, column: 0 }, count: 8 });
  expect(searches[0]?.relevant).toEqual({ cell: { sheet: "Blad1", row: 2, column: 1 }, count: 2 });
  expect(searches[0]?.links.map(({ title, url }) => [title, url])).toEqual([
    ["Kurs om minoriteter", "https://nyheter.example.se/2020/02/kurs"],
  ]);
});

test("trap 9: a label stands as the workbook has it, whatever the words suggest", () => {
  const result = read([HEADER, ["Minnesdagen uppmärksammades vid ett tillfälle.", "RIKC", "", "SA", "R"]]);
  expect(lines(result)).toEqual(["1 ? RIKC SA/R"]);
});

test("trap 10: dashes of any kind are placeholders, never texts", () => {
  const result = read([["2020"], HEADER, ["-----------", "−−−", "———", "", ""], ["…", "-"]]);
  expect(result.interventions).toEqual([]);
  expect(result.zeroYears).toHaveLength(1);
  expect(decided(result, "placeholder")).toEqual([2, 3]);
});
