import { type Choices, NO_CHOICES } from "../../src/core/choices";
import { correctTable, correctYear, readAsFound, uniteDepartments } from "../../src/core/correct";
import { type TableReading, overviewOf } from "../../src/core/overview";
import { parseChoices } from "../../src/core/parseChoices";
import { recognise } from "../../src/core/recognition/recognise";
import type { CellValue } from "../../src/core/workbook";
import { decided, lines, type Rows, sheet } from "./recognition/grids";

const HEADER = ["Vad görs?", "Vem gör?", "SA-PI", "R-G", "Bedömning"];
const BOOK: Rows = [
  ["STEG 2: Insatser"],
  ["Insatser 2019"],
  HEADER,
  ["Nätverk mot antisemitism", "Kulturnämnden", "SA", "R", "PI"],
  ["Föreläsning om homofobi", "Kulturförvaltningen", "PI", "R", "SA"],
  ["STEG 3: Övrigt"],
  [],
  HEADER,
  ["Utbildning om diskriminering", "Socialförvaltningen", "", "", "SA"],
  ["Seminarium om rasism", "Fritidsförvaltningen", "", "", "PI"],
];

const snapshotOf = (values: Rows) => ({ sheets: [sheet("Blad1", values)] });

function overview(values: Rows, choices: Choices) {
  return overviewOf(recognise(snapshotOf(values), choices), snapshotOf(values));
}

/** A correction of the table with this index, as the pane would make it. */
type Correction = (choices: Choices, table: TableReading) => Choices;

function corrected(at: number, correct: Correction, values = BOOK, choices = NO_CHOICES): Choices {
  const table = overview(values, choices).tables[at];
  if (table === undefined) throw new Error(`No table ${at}`);
  return parseChoices(JSON.parse(JSON.stringify(correct(choices, table))));
}

const AS_FOUND = [
  "3 2019 Kulturförvaltningen SA/R",
  "4 2019 Kulturförvaltningen PI/R",
  "8 ? Socialförvaltningen /",
  "9 ? Fritidsförvaltningen /",
];
const CASES: [string, number, Correction, string[], string[]][] = [
  ["nothing", 0, (choices) => choices, AS_FOUND, []],
  [
    "a table excluded",
    0,
    (c, t) => correctTable(c, t, { excluded: true }),
    AS_FOUND.slice(2),
    ["chosen-exclusion"],
  ],
  [
    "a table excluded and taken up again",
    0,
    (c, t) => correctTable(correctTable(c, t, { excluded: true }), t, { excluded: false }),
    AS_FOUND,
    [],
  ],
  [
    "a role in another column",
    1,
    (c, t) => correctTable(c, t, { columns: { approach: 4 } }),
    [...AS_FOUND.slice(0, 2), "8 ? Socialförvaltningen SA/", "9 ? Fritidsförvaltningen PI/"],
    ["chosen-columns"],
  ],
  [
    "a column without its role",
    0,
    (c, t) => correctTable(c, t, { columns: { focus: null } }),
    ["3 2019 Kulturförvaltningen SA/", "4 2019 Kulturförvaltningen PI/", ...AS_FOUND.slice(2)],
    ["chosen-columns"],
  ],
  [
    "another header row",
    0,
    (c, t) => correctTable(c, t, { headerRow: 3 }),
    ["4 2019 ? /", ...AS_FOUND.slice(2)],
    ["chosen-header"],
  ],
  [
    "the year of a section",
    1,
    (c, t) => correctYear(c, t, t.sections[0] ?? null, 2020),
    [...AS_FOUND.slice(0, 2), "8 2020 Socialförvaltningen /", "9 2020 Fritidsförvaltningen /"],
    ["year-from-choice"],
  ],
  [
    "another year than the heading says, for a whole table",
    0,
    (c, t) => correctYear(c, t, null, 2021),
    ["3 2021 Kulturförvaltningen SA/R", "4 2021 Kulturförvaltningen PI/R", ...AS_FOUND.slice(2)],
    ["year-from-choice"],
  ],
  ["a year taken back", 1, (c, t) => correctYear(correctYear(c, t, null, 2020), t, null, null), AS_FOUND, []],
  [
    "departments united",
    0,
    (c) => uniteDepartments(c, ["Kulturförvaltningen", "Fritidsförvaltningen"], "Kultur och fritid"),
    [
      "3 2019 Kultur och fritid SA/R",
      "4 2019 Kultur och fritid PI/R",
      "8 ? Socialförvaltningen /",
      "9 ? Kultur och fritid /",
    ],
    [],
  ],
];

const CHOSEN = ["chosen-exclusion", "chosen-header", "chosen-columns", "year-from-choice"];

function outcome(values: Rows, choices: Choices) {
  const result = recognise(snapshotOf(values), choices);
  return [lines(result), CHOSEN.filter((code) => decided(result, code).length > 0)];
}

/** The lines as they read when `by` rows were put in above. */
const moved = (by: number, expected: readonly string[]) =>
  expected.map((line) => line.replace(/^\d+/, (row) => String(Number(row) + by)));

test.each(CASES)("%s", (_, at, correct, expected, codes) => {
  expect(outcome(BOOK, corrected(at, correct))).toEqual([expected, codes]);
});

test.each(CASES)("%s, and then rows and a column put in before", (_, at, correct, expected, codes) => {
  const rows: CellValue[][] = [["Kartläggning"], [], [], ...BOOK.map((row) => [...row])];
  const values = rows.map((row) => (row.length === 0 ? [] : ["", ...row]));
  expect(outcome(values, corrected(at, correct))).toEqual([moved(3, expected), codes]);
});

test.each(CASES.slice(1, 8))("%s lapses when the table has other captions", (_, at, correct) => {
  const other = BOOK.map((row) => (row === HEADER ? [...HEADER.slice(0, 4), "Ny bedömning"] : row));
  expect(outcome(other, corrected(at, correct))).toEqual([AS_FOUND, []]);
});

test("a table that too little speaks for can be taken up", () => {
  const plan = [
    ["Aktivitet", "Status"],
    ["Samtal om rasism i alla skolor", "Klart"],
  ];
  expect(lines(recognise(snapshotOf(plan)))).toEqual([]);
  expect(overview(plan, NO_CHOICES).tables.map(({ excluded }) => excluded)).toEqual([true]);
  const choices = corrected(0, (c, t) => correctTable(c, t, { excluded: false }), plan);
  expect(lines(recognise(snapshotOf(plan), choices))).toEqual(["1 ? ? /"]);
});

test("a table like one that is left out above it is read all the same", () => {
  const header = ["Aktivitet", "Vem", ""];
  const plan = [
    header,
    ["Samtal om rasism", "MRC", ""],
    header,
    ["Seminarium om homofobi", "MRC", "PI"],
    ["Nätverk mot rasism", "MRC", "SA"],
    ["Samråd med romer", "MRC", "SA"],
  ];
  expect(lines(recognise(snapshotOf(plan)))).toEqual(["3 ? MRC PI/", "4 ? MRC SA/", "5 ? MRC SA/"]);
});

test("corrections of one table add up, and one of them can be changed", () => {
  const excluded = corrected(0, (c, t) => correctTable(c, t, { excluded: true, columns: { focus: null } }));
  const again = corrected(0, (c, t) => correctTable(c, t, { excluded: false }), BOOK, excluded);
  expect(outcome(BOOK, again)[0]).toEqual([
    "3 2019 Kulturförvaltningen SA/",
    "4 2019 Kulturförvaltningen PI/",
    ...AS_FOUND.slice(2),
  ]);
});

test("a correction goes when it is asked to, and only it", () => {
  const first = corrected(0, (c, t) => correctYear(correctTable(c, t, { excluded: true }), t, null, 2018));
  const both = corrected(1, (c, t) => correctYear(c, t, null, 2020), BOOK, first);
  const left = corrected(0, readAsFound, BOOK, both);
  expect(outcome(BOOK, left)[0]).toEqual([
    ...AS_FOUND.slice(0, 2),
    "8 2020 Socialförvaltningen /",
    "9 2020 Fritidsförvaltningen /",
  ]);
});

test("what was read is laid out for a person to correct", () => {
  const choices = corrected(1, (c, t) => correctTable(c, t, { columns: { approach: 4 } }));
  const { tables, departments } = overview(BOOK, choices);
  expect(
    tables.map(({ address, interventions, sections, corrected }) => [
      address,
      interventions,
      sections.map(({ caption, year, yearSource }) => [caption, year, yearSource]),
      corrected,
    ]),
  ).toEqual([
    ["A3:E5", 2, [["Insatser 2019", 2019, "heading"]], false],
    ["A8:E10", 2, [["STEG 3: Övrigt", null, "none"]], true],
  ]);
  expect(tables[1]?.columns.map(({ caption, role }) => [caption, role])).toEqual([
    ["Vad görs?", "what"],
    ["Vem gör?", "who"],
    ["SA-PI", null],
    ["R-G", "focus"],
    ["Bedömning", "approach"],
  ]);
  expect(tables[0]?.headerRows.map(({ row }) => row)).toEqual([2, 3, 4, 7]);
  expect(departments).toEqual([
    { name: "Fritidsförvaltningen", spellings: ["Fritidsförvaltningen"], interventions: 1 },
    { name: "Kulturförvaltningen", spellings: ["Kulturförvaltningen", "Kulturnämnden"], interventions: 2 },
    { name: "Socialförvaltningen", spellings: ["Socialförvaltningen"], interventions: 1 },
  ]);
});
