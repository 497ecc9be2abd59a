import { type Choices, NO_CHOICES, type TableRef } from "../../../src/core/choices";
import { recognise } from "../../../src/core/recognition/recognise";
import type { Recognition } from "../../../src/core/recognition/recognition";
import type { Sheet } from "../../../src/core/workbook";
import { decided, HEADER, lines, type Rows, sheet } from "./grids";

const TEXTS = ["Kulturnämnden visar film.", "Kulturnämnden ordnar kurser.", "Kulturnämnden har öppet hus."];

/** The texts under the usual header, with these labels. */
function table(labels: readonly string[], texts: readonly string[] = TEXTS): Rows {
  const rows = texts.map((text, i) => [text, "", "", ...(labels[i] ?? " ").split(" ")]);
  return [HEADER, ...rows];
}

const MINE = ["SA R", "PI G", "SA R-G"];
const THEIRS = ["PI R", "PI G", "SA G"];

function read(sheets: readonly Sheet[], choices: Choices = NO_CHOICES): Recognition {
  return recognise({ sheets }, choices);
}

/** Each intervention as `sheet row first/second`, the labels without spaces. */
function compared({ interventions }: Recognition): string[] {
  return interventions.map(({ sheet: name, row, approach, focus, second }) => {
    const own = approach.raw + focus.raw;
    return `${name} ${row} ${own}/${second === null ? "" : second.approach.raw + second.focus.raw}`;
  });
}

test.each<[first: string, second: string, of: string]>([
  ["Bedömare 1", "Bedömare 2", "Bedömare 2"],
  ["Bedömare 2", "Bedömare 1", "Bedömare 2"],
  ["Insatser", "Insatser – bedömare 2", "Insatser – bedömare 2"],
  ["Bedömare AK", "Bedömare ML", "Bedömare ML"],
  ["Anna", "Maria", "Maria"],
  ["Insatser Anna", "Insatser Maria", "Insatser Maria"],
  ["Insatser Maria", "Insatser", "Insatser Maria"],
  ["Insatser", "Insatser (2)", "Insatser (2)"],
  ["Insatser - kopia", "Insatser", "Insatser - kopia"],
])("of the sheets %s and %s the second assessor's is %s", (one, other, of) => {
  const result = read([sheet(one, table(MINE)), sheet(other, table(THEIRS))]);
  expect(result.seconds.map((second) => [second.table.sheet, second.of, second.alone])).toEqual([[of, 0, 0]]);
  const [mine, theirs] = of === one ? [THEIRS, MINE] : [MINE, THEIRS];
  const first = of === one ? other : one;
  const label = (labels: readonly string[], i: number) => labels[i]?.replace(" ", "") ?? "";
  expect(compared(result)).toEqual(
    [0, 1, 2].map((i) => `${first} ${i + 1} ${label(mine, i)}/${label(theirs, i)}`),
  );
  expect(decided(result, "second-by-name")).toEqual([0]);
});

test.each<[string, readonly Sheet[]]>([
  ["names that say nothing", [sheet("Blad1", table(MINE)), sheet("Blad2", table(THEIRS))]],
  [
    "initials, which may be departments",
    [sheet("Insatser SN", table(MINE)), sheet("Insatser KN", table(THEIRS))],
  ],
])("both tables are counted where only a person can tell: %s", (_, sheets) => {
  const result = read(sheets);
  expect(result.seconds).toEqual([]);
  expect(result.interventions).toHaveLength(6);
  expect(result.tables.map(({ twin }) => twin)).toEqual([
    `${sheets[1]?.name}!A1:E4`,
    `${sheets[0]?.name}!A1:E4`,
  ]);
  expect(decided(result, "same-interventions")).toEqual([0, 0]);
});

test.each<[string, readonly Sheet[]]>([
  ["other years", [sheet("2019", table(MINE)), sheet("2020", table(THEIRS))]],
  [
    "other texts",
    [sheet("Bedömare 1", table(MINE)), sheet("Bedömare 2", table(THEIRS, ["Ett.", "Två.", "Tre."]))],
  ],
  [
    "half of the texts",
    [
      sheet("Anna", table(MINE, [...TEXTS, "Fyra film.", "Fem film.", "Sex film."])),
      sheet("Maria", table(MINE, [...TEXTS, "Sju film.", "Åtta film.", "Nio film."])),
    ],
  ],
  ["the same sheet", [sheet("Bedömare 2", [...table(MINE), ["2020"], ...table(THEIRS)])]],
])("no second assessor: %s", (_, sheets) => {
  const result = read(sheets);
  expect(result.seconds).toEqual([]);
  expect(result.tables.map(({ twin }) => twin)).toEqual(result.tables.map(() => null));
});

test("interventions are found again in another order, and those that the first lacks are told", () => {
  const texts = [
    "Kulturnämnden har öppet hus.",
    "kulturnämnden visar  film.",
    "En till.",
    "Kulturnämnden ordnar kurser.",
  ];
  const labels = ["SA G", "PI R", "SA G", "PI G"];
  const result = read([sheet("Bedömare 1", table(MINE)), sheet("Bedömare 2", table(labels, texts))]);
  expect(compared(result)).toEqual([
    "Bedömare 1 1 SAR/PIR",
    "Bedömare 1 2 PIG/PIG",
    "Bedömare 1 3 SAR-G/SAG",
  ]);
  expect(result.seconds).toMatchObject([{ of: 0, alone: 1 }]);
});

test("the same text in two years is told apart by the year", () => {
  const both = (labels: readonly [string, string]): Rows => [
    ["2019"],
    HEADER,
    [TEXTS[0] ?? "", "", "", labels[0], ""],
    [TEXTS[1] ?? "", "", "", "SA", ""],
    ["2020"],
    HEADER,
    [TEXTS[0] ?? "", "", "", labels[1], ""],
    [TEXTS[2] ?? "", "", "", "SA", ""],
    [TEXTS[1] ?? "", "", "", "SA", ""],
  ];
  const result = read([sheet("Anna", both(["SA", "PI"])), sheet("Maria", both(["PI", "SA"]))]);
  expect(compared(result).filter((line) => /PI/.test(line))).toEqual(["Anna 2 SA/PI", "Anna 6 PI/SA"]);
  expect(lines(result)).toHaveLength(5);
});

test("what a person says of a table goes before what the names say, in both directions", () => {
  const sheets = [sheet("Blad1", table(MINE)), sheet("Blad2", table(THEIRS))];
  const [one, other] = read(sheets).tables;
  const chosen = (ref: TableRef | undefined, second: boolean): Choices => {
    return { ...NO_CHOICES, tables: ref ? [{ ...ref, second }] : [] };
  };
  const result = read(sheets, chosen(one?.ref, true));
  expect(compared(result)).toEqual(["Blad2 1 PIR/SAR", "Blad2 2 PIG/PIG", "Blad2 3 SAG/SAR-G"]);
  expect(decided(result, "second-by-choice")).toEqual([0]);
  const named = [sheet("Anna", table(MINE)), sheet("Maria", table(THEIRS))];
  const theirs = read(named).seconds[0]?.table;
  expect(read(named, chosen(theirs?.ref, false)).interventions).toHaveLength(6);
  expect(read(sheets.slice(1), chosen(other?.ref, true)).interventions).toHaveLength(3);
  expect(decided(read(sheets.slice(1), chosen(other?.ref, true)), "second-alone")).toEqual([0]);
});
