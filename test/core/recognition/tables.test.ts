import type { Recognition } from "../../../src/core/recognition/recognition";
import type { CellValue } from "../../../src/core/workbook";
import { decided, HEADER, lines, read, sheet, type Rows } from "./grids";

const LABELLED = ["RIKC utbildar lärare.", "", "", "sa", "R/G"];

test.each<[string, Rows]>([
  [
    "a budget",
    [
      ["Konto", "Beskrivning", "R/G", "Belopp"],
      [4010, "Lokalhyra", "R", 1200],
      [4020, "Kaffe", "G", 90],
    ],
  ],
  [
    "a budget by Rad/Grupp",
    [
      ["Beskrivning", "Rad/Grupp"],
      ["Lokalhyra", "R"],
      ["Kaffe", "G"],
      ["Resor", "R"],
    ],
  ],
  [
    "tasks with traffic lights",
    [
      ["Åtgärd", "Ansvarig", "R/G/Y", "Kommentar"],
      ["Måla om", "Vakten", "G", ""],
      ["Byt lampor", "Vakten", "R", ""],
    ],
  ],
  [
    "participants",
    [
      ["Namn", "Förvaltning", "Kommentar"],
      ["Anna Ek", "Kulturförvaltningen", "Vegan"],
    ],
  ],
  [
    "risks",
    [
      ["Risk", "Sannolikhet", "Åtgärd", "Ansvarig", "Kommentar"],
      ["Brand", 2, "Öva", "Vakten", ""],
    ],
  ],
  [
    "a plan",
    [
      ["Aktivitet", "Ansvarig", "Datum", "Kommentar"],
      ["Boka lokal", "Anna", 44000, ""],
    ],
  ],
])("%s is left alone, and is told of", (_, rows) => {
  const result = read(rows);
  expect(result.tables).toEqual([]);
  expect(result.interventions).toEqual([]);
});

test("a table that resembles ours ends the one above it", () => {
  const result = read([
    HEADER,
    LABELLED,
    [],
    ["Namn", "Förvaltning", "Kommentar"],
    ["Anna Ek", "Kulturförvaltningen", "Vegan"],
  ]);
  expect(lines(result)).toEqual(["1 ? RIKC SA/R-G"]);
  expect(decided(result, "not-ours")).toEqual([3]);
});

test("tables side by side have their own headings and rows", () => {
  const result = read([
    ["2019", "", "", "", 2020],
    ["Vad görs?", "SA-PI", "R-G", "", "Vad görs?", "SA-PI", "R-G"],
    ["RIKC utbildar lärare.", "SA", "R", "", "Kulturnämnden visar film.", "PI", "G"],
    ["", "", "", "", "Kulturnämnden ordnar kurser.", "SA", "G"],
  ]);
  expect(lines(result)).toEqual([
    "2 2019 RIKC SA/R",
    "2 2020 Kulturnämnden PI/G",
    "3 2020 Kulturnämnden SA/G",
  ]);
});

test("English captions, unknown columns, free columns and a year column are read", () => {
  const result = read([
    ["", "No", "Year", "", "What is done?", "Responsible", "Target group", "Approach", "Focus", "Comment"],
    [
      "",
      1,
      2019,
      "",
      "Training for teachers.",
      "RIKC together with SKMA",
      "Teachers",
      "Systematic",
      "Targeted",
      "",
    ],
    ["", 2, "2020", "", "One lecture.", "RIKC", "All", "One-off", "General", ""],
    ["", 3, "2019-2020", "", "Study circles.", "RIKC", "All", "SA", "G", ""],
    ["", "", "", "", "Total", 3, "", "", "", ""],
  ]);
  expect(lines(result)).toEqual(["1 2019 RIKC+SKMA SA/R", "2 2020 RIKC PI/G", "3 ? RIKC SA/G"]);
  expect(decided(result, "totals")).toEqual([4]);
});

test("an Excel table is read by its own rows, and its sheet's name gives the year", () => {
  const table = { name: "Insatser", headerRow: 1, firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 4 };
  const values = [
    ["Förvaltning"],
    ["", "Insats", "Förvaltning", "SA/PI", "R/G"],
    ["note", "Kurs i bemötande", "Kulturnämnden", "SA", "G"],
    ["", "Temadag", "Kulturförvaltningen", "", "R"],
    ["", "Summa", "", 2, 2],
  ];
  const result = read(sheet("Insatser 2020", values, [table]));
  expect(lines(result)).toEqual(["2 2020 Kulturförvaltningen SA/G", "3 2020 Kulturförvaltningen /R"]);
  expect(result.tables).toMatchObject([
    { kind: "table", name: "Insatser", headerRow: 1, lastRow: 3, rows: 2 },
  ]);
  expect(result.interventions[0]?.yearSource).toBe("sheet");
});

test("a sheet named after a department gives its rows that department, and captions may stand on two rows", () => {
  const result = read(
    sheet("Socialnämnden", [
      ["Insatser", "", "Bedömning"],
      ["Vad görs?", "Kommentar", "SA-PI", "R-G"],
      ["Kurs för chefer.", "", "SA", "G"],
    ]),
    sheet("Kulturnämnden 2020", [
      ["Insats", "Vem gör?", "Klassning", ""],
      ["", "", "SA/PI", "R/G"],
      ["Filmvisning.", "", "PI", "R"],
    ]),
  );
  expect(lines(result)).toEqual(["2 ? Socialnämnden SA/G", "2 2020 Kulturnämnden PI/R"]);
});

test("a year written once at the top of each block holds for the block, and a gap in a filled column does not", () => {
  const head = ["År", "Insats", "SA/PI", "R/G"];
  const row = (year: CellValue) => [year, "RIKC utbildar.", "SA", "R"];
  const years = (result: Recognition) => result.interventions.map(({ year }) => year);
  expect(years(read([head, row(2019), row(""), row(""), row(2020), row("")]))).toEqual([
    2019, 2019, 2019, 2020, 2020,
  ]);
  expect(years(read([head, row(2019), row(2019), row(""), row(2020)]))).toEqual([2019, 2019, null, 2020]);
});

test("departments written once in each block of a year hold for their blocks", () => {
  const departments = ["Kulturnämnden", "", "Socialnämnden", "Kulturnämnden", "", "Socialnämnden"];
  const years = [2019, "", "", 2020, "", ""];
  const rows = departments.map((department, i) => [years[i] ?? "", department, "Kurs.", "SA", "R"]);
  const result = read([["År", "Nämnd", "Insats", "SA/PI", "R/G"], ...rows]);
  expect(result.interventions.map(({ department }) => department)).toEqual([
    "Kulturnämnden",
    "Kulturnämnden",
    "Socialnämnden",
    "Kulturnämnden",
    "Kulturnämnden",
    "Socialnämnden",
  ]);
  expect(decided(result, "carried-down")).toEqual([1]);
});

test("a row whose labels read as captions is no header", () => {
  const result = read([HEADER, LABELLED, ["RIKC besöker skolor.", "", "", "SA-PI", "R/G"], LABELLED]);
  expect(lines(result)).toEqual(["1 ? RIKC SA/R-G", "2 ? RIKC ?/R-G", "3 ? RIKC SA/R-G"]);
});

test("an empty row does not end a table, and lone notes after one do not belong to it", () => {
  const result = read([
    ["Insatser 2020"],
    HEADER,
    LABELLED,
    [],
    ["Film om rasism visades."],
    LABELLED,
    [],
    ["Uppgifterna kommer från intranätet."],
  ]);
  expect(lines(result)).toEqual(["2 2020 RIKC SA/R-G", "4 2020 ? /", "5 2020 RIKC SA/R-G"]);
});
