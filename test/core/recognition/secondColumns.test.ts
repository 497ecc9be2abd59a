import type { CellValue } from "../../../src/core/workbook";
import { type Rows, decided, lines, read } from "./grids";

const WHAT = "Vad görs?";

/** Three interventions with these cells beside their texts. */
function table(captions: readonly string[], ...cells: readonly (readonly CellValue[])[]): Rows {
  const texts = ["Kulturnämnden visar film.", "Kulturnämnden ordnar kurser.", "Kulturnämnden har öppet hus."];
  return [[WHAT, ...captions], ...texts.map((text, i) => [text, ...(cells[i] ?? [])])];
}

function columnsOf(rows: Rows) {
  const { what, ...others } = read(rows).tables[0]?.columns ?? {};
  expect(what).toBe(0);
  return others;
}

const FOUR = [
  ["SA", "R", "PI", "R"],
  ["PI", "G", "PI", "G"],
  ["SA", "R-G", "SA", "R"],
];
const PAIRS = { approach: 1, focus: 2, approach2: 3, focus2: 4 };

test.each<[string, Rows, object]>([
  ["a number in brackets", table(["SA/PI", "R/G", "SA/PI (bedömare 2)", "R/G (bedömare 2)"], ...FOUR), PAIRS],
  ["a number", table(["SA/PI", "R/G", "SA/PI 2", "R/G 2"], ...FOUR), PAIRS],
  ["initials", table(["SA/PI AK", "R/G AK", "SA/PI ML", "R/G ML"], ...FOUR), PAIRS],
  ["the same captions again", table(["SA/PI", "R/G", "SA/PI", "R/G"], ...FOUR), PAIRS],
  ["a name over both", table(["SA/PI", "R/G", "Bedömare 2", ""], ...FOUR), PAIRS],
  ["names over both pairs", table(["Bedömare 1", "", "Bedömare 2", ""], ...FOUR), PAIRS],
  ["columns that nobody has filled in", table(["SA/PI AK", "R/G AK", "SA/PI ML", "R/G ML"]), PAIRS],
  [
    "one axis by turns",
    table(["SA/PI 1", "SA/PI 2", "R/G"], ["SA", "PI", "R"], ["PI", "PI", "G"]),
    { approach: 1, approach2: 2, focus: 3 },
  ],
  [
    "the second before the first",
    table(["SA/PI (bedömare 2)", "SA/PI (bedömare 1)"], ["SA", "PI"], ["PI", "PI"]),
    { approach: 2, approach2: 1 },
  ],
  [
    "three assessors: the first two, each pair by one of them",
    table(["SA/PI 1", "R/G 1", "SA/PI 2", "R/G 3", "SA/PI 3"], ["SA", "R", "PI", "R", "SA"]),
    { approach: 1, focus: 2, approach2: 3 },
  ],
  ["another word for the axis", table(["SA/PI", "Arbetssätt"], ["SA", "PI"], ["PI", "SA"]), { approach: 1 }],
  ["another year", table(["SA/PI", "SA/PI 2020"], ["SA", "PI"], ["PI", "SA"]), { approach: 1 }],
  [
    "words rather than labels",
    table(["SA/PI", "SA/PI AK"], ["SA", "Se protokollet"], ["PI", "Det här vet jag inte"]),
    { approach: 1 },
  ],
])("%s", (_, rows, columns) => {
  expect(columnsOf(rows)).toEqual(columns);
});

test("captions on two rows, the assessors above their pairs", () => {
  const [, ...body] = table([], ...FOUR);
  const rows = [[WHAT, "Bedömare 1", "", "Bedömare 2", ""], ["", "SA/PI", "R/G", "SA/PI", "R/G"], ...body];
  expect(columnsOf(rows)).toEqual(PAIRS);
});

test("the second pair stands beside the labels, and is none of them", () => {
  const result = read(table(["SA/PI", "R/G", "SA/PI 2", "R/G 2"], ...FOUR));
  expect(lines(result)).toEqual([
    "1 ? Kulturnämnden SA/R",
    "2 ? Kulturnämnden PI/G",
    "3 ? Kulturnämnden SA/R-G",
  ]);
  expect(result.interventions.map(({ second }) => [second?.approach.raw, second?.focus.raw])).toEqual([
    ["PI", "R"],
    ["PI", "G"],
    ["SA", "R"],
  ]);
  const decision = result.decisions.find(({ code }) => code === "second-columns");
  expect(decision).toMatchObject({ row: 0, quote: "SA/PI 2 | R/G 2" });
  expect(result.interventions[0]?.second?.focus.cell).toEqual({ sheet: "Blad1", row: 1, column: 4 });
});

test("without a second pair there are no second labels", () => {
  const result = read(table(["SA/PI", "R/G"], ["SA", "R"]));
  expect(result.interventions.map(({ second }) => second)).toEqual([null, null, null]);
  expect(decided(result, "second-columns")).toEqual([]);
});
