import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import { cuesFor } from "../../../src/core/classifier/cueSearch";
import { recognise } from "../../../src/core/recognition/recognise";

const HEADER = ["Vad görs?", "Vem gör?", "Kommentar", "SA-PI", "R-G"];
const CASEWORK = [
  "Diskrimineringsbyrån ger rådgivning åt boende i kommunen.",
  "Byrån bistår med individuellt stöd mot mobbning.",
  "Socialtjänsten tar emot klagomål om bemötande från invånare.",
  "Juristen för processer i enskilda ärenden om trakasserier.",
  "Kuratorn håller stödsamtal när elever har utsatts för rasism.",
];
const [ADVICE = "", SUPPORT = "", COMPLAINTS = "", CASES = "", TALKS = ""] = CASEWORK;
const MOURNING = [
  "Minnesdag för krigets offer i kyrkan.",
  "Skolan håller en minnesstund vid monumentet.",
  "Ljuständning på torget med tal av borgmästaren.",
  "Minneshögtid tillsammans med församlingen.",
];

/** What is told of kinds in rows of a text and its label, that begin in row 3. */
function conflicts(rows: readonly (readonly [what: string, label: string])[]) {
  const values = [["2020"], HEADER, ...rows.map(([what, label]) => [what, "MRC", "", label, "G"])];
  const snapshot = { sheets: [{ name: "Blad1", values, tables: [] }] };
  return checkWorkbook(snapshot, recognise(snapshot), { cuesFor }).flatMap((finding) =>
    finding.code === "kind-conflict" ? [finding] : [],
  );
}

test.each<[string, [string, string][], number[]]>([
  [
    "one row against four in other words",
    [
      [ADVICE, "SA"],
      [SUPPORT, "SA"],
      [COMPLAINTS, "SA"],
      [CASES, "SA"],
      [TALKS, "PI"],
    ],
    [7],
  ],
  [
    "the other way round",
    [
      [ADVICE, "PI"],
      [SUPPORT, "PI"],
      [COMPLAINTS, "PI"],
      [CASES, "PI"],
      ["Byrån lämnar råd till enskilda som har utsatts.", "SA"],
    ],
    [7],
  ],
  [
    "three rows are no practice",
    [
      [ADVICE, "SA"],
      [SUPPORT, "SA"],
      [COMPLAINTS, "SA"],
      [TALKS, "PI"],
    ],
    [],
  ],
  [
    "no clear majority",
    [
      [ADVICE, "SA"],
      [SUPPORT, "SA"],
      [COMPLAINTS, "SA"],
      [CASES, "SA"],
      [TALKS, "PI"],
      ["Rådgivning åt nyanlända.", "PI"],
      ["Rådgivning på biblioteket åt unga.", "PI"],
    ],
    [],
  ],
  [
    "an occasion explains the difference",
    [
      [ADVICE, "SA"],
      [SUPPORT, "SA"],
      [COMPLAINTS, "SA"],
      [CASES, "SA"],
      ["Rådgivning vid ett enstaka tillfälle på torget den 3 mars.", "PI"],
    ],
    [],
  ],
  [
    "the kind's own words do not explain it",
    [...MOURNING.map((what): [string, string] => [what, "SA"]), ["Minnesdag för offren.", "PI"]],
    [7],
  ],
  [
    "rows of two kinds belong to none",
    [
      [ADVICE, "SA"],
      [SUPPORT, "SA"],
      [COMPLAINTS, "SA"],
      [CASES, "SA"],
      ["Handlingsplan för rådgivning.", "PI"],
    ],
    [],
  ],
  ["rows of another kind", [...MOURNING.map((what): [string, string] => [what, "PI"]), [ADVICE, "SA"]], []],
  [
    "a conflict between copies is told as such",
    [
      [ADVICE, "SA"],
      [SUPPORT, "SA"],
      [COMPLAINTS, "SA"],
      [CASES, "SA"],
      [CASES, "PI"],
    ],
    [],
  ],
])("kinds, %s", (_name, rows, told) => {
  expect(conflicts(rows).map(({ cell }) => cell.row + 1)).toEqual(told);
});

test("tells how the others are labelled, and where some of them stand", () => {
  const rows = CASEWORK.map((what): [string, string] => [what, what === SUPPORT ? "PI" : "SA"]);
  const [finding] = conflicts(rows);
  expect(finding?.severity).toBe("info");
  expect(finding?.parameters).toEqual({
    axis: "approach",
    label: "PI",
    otherLabel: "SA",
    kind: "casework",
    alike: 4,
    all: 4,
    examples: ["A3", "A5", "A6"],
  });
});
