import { cellAddress } from "../../../src/core/address";
import type { Doubter } from "../../../src/core/checks/check";
import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import type { FindingCode } from "../../../src/core/checks/finding";
import type { Cue } from "../../../src/core/classifier/suggestion";
import { recognise } from "../../../src/core/recognition/recognise";
import type { CellValue } from "../../../src/core/workbook";

type Grid = CellValue[][];

const HEADER = ["Vad görs?", "Vem gör?", "Kommentar", "SA-PI", "R-G"];
const WHO = "Kulturförvaltningen";
const SEMINAR = "Kulturförvaltningen ordnar seminarier om bemötande för all personal i staden.";
const SILENT: Doubter = { cuesFor: () => [] };

/** Rows under a year heading and the usual header: they begin in row 3. */
function table(...rows: Grid): Grid {
  return [["2020"], HEADER, ...rows];
}

function findingsIn(grid: Grid, doubts: Doubter = SILENT) {
  const snapshot = { sheets: [{ name: "Blad1", values: grid, tables: [] }] };
  return checkWorkbook(snapshot, recognise(snapshot), doubts);
}

/** The findings of a sheet as `code address`. */
function check(grid: Grid, expected: string[], doubts: Doubter = SILENT) {
  const found = findingsIn(grid, doubts).map(
    ({ code, cell }) => `${code} ${cellAddress(cell.row, cell.column)}`,
  );
  expect(found).toEqual(expected);
}

function parametersOf(code: FindingCode, grid: Grid, doubts: Doubter = SILENT) {
  return findingsIn(grid, doubts)
    .filter((finding) => finding.code === code)
    .map(({ parameters }) => parameters);
}

test.each<[string, Grid, string[]]>([
  ["a row in order", table([SEMINAR, WHO, "", "SA", "G"]), []],
  [
    "missing labels",
    table([SEMINAR, WHO, "", "", "G"], ["Öppna samtal om vardagsrasism på torget.", WHO, "", "PI", ""]),
    ["missing-label D3", "missing-label E4"],
  ],
  ["another spelling", table([SEMINAR, WHO, "", "sa", "r/g"]), ["label-format D3", "label-format E3"]],
  ["no label at all", table([SEMINAR, WHO, "", "kanske nej", "G"]), ["label-unknown D3"]],
  ["a label in Cyrillic", table([SEMINAR, WHO, "", "\u0420I", "G"]), ["label-unknown D3"]],
  ["an uncertain label", table([SEMINAR, WHO, "", "PI?", "G"]), ["label-unknown D3"]],
  [
    "labels that changed places",
    table([SEMINAR, WHO, "", "R", "SA"]),
    ["label-swapped D3", "label-swapped E3"],
  ],
  ["both approaches", table([SEMINAR, WHO, "", "SA-PI", "G"]), ["label-exclusive D3"]],
  [
    "an error value once",
    table([SEMINAR, WHO, "#REF!", "#SAKNAS!", "G"]),
    ["error-value C3", "error-value D3"],
  ],
  ["personal data", table([SEMINAR, WHO, "Ring 070-123 45 67", "SA", "G"]), ["personal-data C3"]],
  ["no year", [HEADER, [SEMINAR, WHO, "", "SA", "G"]], ["missing-year A2"]],
  [
    "a date in another year",
    table(["Temadag om samisk kultur den 6 februari 2019.", WHO, "", "PI", "R"]),
    ["year-conflict A3"],
  ],
  [
    "the same text twice, once labelled otherwise",
    table([SEMINAR, WHO, "", "SA", "G"], [SEMINAR, WHO, "", "SA", "G"], [SEMINAR, WHO, "", "PI", "G"]),
    ["duplicate A4", "duplicate A5", "duplicate-conflict D5"],
  ],
])("%s", (_name, grid, expected) => {
  check(grid, expected);
});

test("the continuation of a row is told of, and not asked for labels", () => {
  const grid = table(
    ["Staden tar fram en vägledning för skolor om hur hatbrott", WHO, "", "SA", "G"],
    ["anmäls och följs upp.", "", "", "", ""],
  );
  check(grid, ["continuation-row A4"]);
  expect(parametersOf("continuation-row", grid)).toEqual([{ of: "A3" }]);
});

test("a repair is the canonical label", () => {
  const findings = findingsIn(table([SEMINAR, WHO, "", "sa", "R/G"]));
  expect(findings.map(({ repair }) => repair)).toEqual(["SA", "R-G"]);
});

test("personal data are never quoted", () => {
  const findings = findingsIn(table([`${SEMINAR} Kontakt: anna@exempel.se`, WHO, "811228-9874", "SA", "G"]));
  expect(findings.map(({ parameters }) => parameters)).toEqual([
    { kind: "e-mail" },
    { kind: "personnummer" },
  ]);
  expect(JSON.stringify(findings)).not.toMatch(/anna|9874/);
});

const SEARCH: Grid = [
  ["STEG 1: Sökning på intranätet"],
  ["Totalt antal träffar: 5"],
  ["Relevanta träffar: 2"],
  ["Rubrik på sökträff", "Länk"],
  ["Kurs för chefer", "https://intranat.exempel.se/2019/05/02/kurs-for-chefer/"],
];
const EMPTY_2019: Grid = [["2019"], HEADER.slice(0, 3), ["Sökningen resulterade inte i några träffar."]];

test("stated hits are held against the links", () => {
  check(SEARCH, ["count-mismatch A3"]);
  expect(parametersOf("count-mismatch", SEARCH)).toEqual([{ stated: 2, listed: 1 }]);
  check([...SEARCH, ["Kurs för alla", "https://intranat.exempel.se/kurs/"]], []);
});

const LINK = "https://intranat.exempel.se/kurs/";

test.each<[string, string[][], string[]]>([
  ["no link listed: they are accounted for elsewhere", [["Se bilaga 1."]], []],
  [
    "one hit listed twice",
    [
      ["Ny kurs", LINK],
      ["Ny kurs", LINK],
      ["Utställning", `${LINK}b`],
    ],
    [],
  ],
  [
    "a row with the link and a copy of it",
    [
      ["Ny kurs", LINK, `${LINK}kopia`],
      ["Kväll", `${LINK}b`],
    ],
    [],
  ],
  ["two hits beside one another", [["Ny kurs", LINK, "Kväll", `${LINK}b`]], []],
  [
    "one too many",
    [
      ["Ny kurs", LINK],
      ["Kväll", `${LINK}b`],
      ["Dag", `${LINK}c`],
    ],
    ["count-mismatch A3"],
  ],
])("two relevant hits stated, %s", (_name, links, expected) => {
  check([...SEARCH.slice(0, 4), ...links], expected);
});

test("where only the total is stated, fewer may be listed but not more", () => {
  const search = (total: number) => [
    ...SEARCH.slice(0, 1),
    [`Totalt antal träffar: ${total}`],
    ...SEARCH.slice(3),
  ];
  check(search(5), []);
  check(search(1), []);
  check([...search(1), ["Ny kurs", LINK]], ["count-mismatch A2"]);
});

test("a link from a year without hits is told of", () => {
  const grid = [...SEARCH, ["Ny kurs", "https://intranat.exempel.se/2020/01/02/ny-kurs/"], [], ...EMPTY_2019];
  check(grid, ["year-conflict B5"]);
  expect(parametersOf("year-conflict", grid)).toEqual([
    { year: 2019, found: 2019, quote: "2019/05/02", zeroYear: true },
  ]);
});

test("but not when the year stands on another sheet", () => {
  const search = [...SEARCH, ["Ny kurs", "https://intranat.exempel.se/2020/01/02/ny-kurs/"]];
  const snapshot = {
    sheets: [
      { name: "Sökning", values: search, tables: [] },
      { name: "Blad1", values: EMPTY_2019, tables: [] },
    ],
  };
  expect(recognise(snapshot).zeroYears).toHaveLength(1);
  expect(checkWorkbook(snapshot, recognise(snapshot), SILENT)).toEqual([]);
});

/** Finds one word, and takes it to speak for PI. */
function speaksForPI(word: string, weight: number): Doubter {
  return {
    cuesFor(axis, text): readonly Cue[] {
      const start = axis === "approach" ? text.indexOf(word) : -1;
      return start < 0 ? [] : [{ label: "PI", quote: word, start, end: start + word.length, weight }];
    },
  };
}

const FESTIVALS: Grid = [
  "Ljusfest på torget",
  "Festival för unga i parken",
  "Kvällsfest vid hamnen med körsång",
].map((what) => [`${what} ett enda tillfälle`, WHO, "", "SA", "G"]);

test("words that speak clearly against a label are worth a second look", () => {
  const [only = []] = FESTIVALS;
  const doubter = speaksForPI("ett enda tillfälle", 3);
  check(table(only), ["label-doubtful D3"], doubter);
  const [parameters] = parametersOf("label-doubtful", table(only), doubter);
  expect(parameters).toMatchObject({ label: "SA", speaksFor: "PI", words: ["ett enda tillfälle"] });
  check(table(only), [], speaksForPI("ett enda tillfälle", 2.6));
});

test("the definition in force is quoted", () => {
  const own = "PI= Något som görs bara en gång och sedan aldrig mer i staden.";
  const grid = [[own], [], ...table(...FESTIVALS.slice(0, 1))];
  const [parameters] = parametersOf("label-doubtful", grid, speaksForPI("ett enda tillfälle", 3));
  expect(parameters).toMatchObject({ definition: expect.stringContaining("bara en gång") as string });
});

test("only the words that weigh most are quoted", () => {
  const doubter: Doubter = {
    cuesFor: (axis, text) =>
      axis === "focus"
        ? []
        : [
            ...speaksForPI("torget", 1).cuesFor(axis, text),
            ...speaksForPI("ett enda tillfälle", 3).cuesFor(axis, text),
          ],
  };
  const [parameters] = parametersOf("label-doubtful", table(...FESTIVALS.slice(0, 1)), doubter);
  expect(parameters).toMatchObject({ words: ["ett enda tillfälle"] });
});

test("the workbook's own practice outranks the words", () => {
  check(
    table(...FESTIVALS.slice(0, 2)),
    ["label-doubtful D3", "label-doubtful D4"],
    speaksForPI("ett enda tillfälle", 3),
  );
  check(table(...FESTIVALS), [], speaksForPI("ett enda tillfälle", 3));
});

test("a row without a description is an error", () => {
  check(table([SEMINAR, WHO, "", "SA", "G"], ["", WHO, "Klart", "PI", "G"]), ["empty-intervention A4"]);
});

test("a row that says nothing is asked for nothing else", () => {
  const rows = [
    ["", WHO, "", "PI", ""],
    ["…", "", "", "SA", "R"],
    ["x", WHO, "", "", "R"],
  ];
  check(
    [HEADER, [SEMINAR, WHO, "", "SA", "G"], ...rows],
    ["missing-year A2", "empty-intervention A3", "empty-intervention A4", "empty-intervention A5"],
  );
});

test("a cell that shows an error value is not asked for what it should say", () => {
  const row = ["Öppna samtal om vardagsrasism på torget.", "#REF!", "", "#N/A", "G"];
  check(table(row), ["error-value B3", "error-value D3"]);
});

const TALK = "Stadsbiblioteket håller i samarbete med studieförbunden ett samtal om normer för allmänheten.";

test.each<[string, string[], string[], string[]]>([
  [
    "one word more",
    [TALK, "", "PI", "G"],
    [TALK.replace("ett", "ett öppet"), "", "PI", "G"],
    ["duplicate A4"],
  ],
  [
    "another month",
    [`${TALK} Det var i maj.`, "", "PI", "G"],
    [`${TALK} Det var i juni.`, "", "PI", "G"],
    [],
  ],
  [
    "another place",
    [`${TALK} Det var i Dalen.`, "", "PI", "G"],
    [`${TALK} Det var i Byn.`, "", "PI", "G"],
    [],
  ],
  ["other remarks", [TALK, "Dalen", "PI", "G"], [TALK, "Byn", "PI", "G"], []],
  ["a remark on one of them", [TALK, "", "PI", "G"], [TALK, "Byn", "PI", "G"], ["duplicate A4"]],
])("nearly the same text, %s", (_name, first, second, expected) => {
  const rows = [first, second].map(([what = "", ...rest]) => [what, WHO, ...rest]);
  check(table(...rows), expected);
});

test("texts that differ in words which speak for a label are not the same intervention", () => {
  const rows = [
    [TALK, WHO, "", "SA", "G"],
    [TALK.replace("ett", "ett kort"), WHO, "", "PI", "G"],
  ];
  check(table(...rows), ["duplicate A4", "duplicate-conflict D4"]);
  check(table(...rows), [], speaksForPI("kort", 1));
});

test("nobody is made up to lead", () => {
  check(table(["Öppna samtal om vardagsrasism på torget.", "", "", "PI", "G"]), ["missing-department B3"]);
});

test("findings come in sheet order, and name cells on other sheets in full", () => {
  const sheet = (name: string, row: CellValue[]) => ({ name, values: table(row), tables: [] });
  const snapshot = {
    sheets: [
      sheet("Vår", [SEMINAR, WHO, "", "SA", ""]),
      sheet("Höst", [SEMINAR.replace("all", "all ny"), WHO, "", "PI", ""]),
    ],
  };
  const findings = checkWorkbook(snapshot, recognise(snapshot), SILENT);
  expect(findings.map(({ code, severity, cell }) => `${cell.sheet} ${code} ${severity}`)).toEqual([
    "Vår missing-label warning",
    "Höst duplicate info",
    "Höst duplicate-conflict warning",
    "Höst missing-label warning",
  ]);
  expect(findings[2]?.parameters).toMatchObject({ label: "PI", other: "'Vår'!A3", otherLabel: "SA" });
});

test.each([
  ["P\u0406", { letters: ["\u0406"], meant: "PI" }, "PI"],
  ["\uFF33\uFF21", { letters: ["\uFF33", "\uFF21"], meant: "SA" }, "SA"],
  ["\u0420", undefined, null],
  ["XX", undefined, null],
])("a label %j in letters that only look right names them and has its repair", (raw, foreign, repair) => {
  const [finding] = findingsIn(table([SEMINAR, WHO, "", raw, "G"]));
  expect(finding).toMatchObject({ code: "label-unknown", repair });
  expect(finding?.parameters).toEqual({ axis: "approach", raw, ...(foreign && { foreign }) });
});
