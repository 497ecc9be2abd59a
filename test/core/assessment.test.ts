import { analyse } from "../../src/core/analysis";
import { cellAddress } from "../../src/core/address";
import type { Axis, Label } from "../../src/core/intervention";
import type { CellValue } from "../../src/core/workbook";

const HEADER = ["Vad görs?", "SA/PI", "R/G", "SA/PI 2", "R/G 2"];
const OWN = HEADER.slice(0, 3);

type Rows = readonly (readonly CellValue[])[];

const TEXTS = ["ordnar kurser", "visar film", "bjuder på mat", "reser bort", "håller tal", "bygger hus"];

/** Interventions with these labels, a text each. */
function sheet(name: string, header: readonly string[], labels: readonly string[]) {
  const rows: Rows = labels.map((line, i) => [`Nämnden ${TEXTS[i]}.`, ...line.split(" ").map(written)]);
  return { name, values: [["2020"], header, ...rows], tables: [] };
}

function written(label: string): string {
  return label === "-" ? "" : label;
}

function analysisOf(...sheets: ReturnType<typeof sheet>[]) {
  return analyse({ sheets });
}

function disagreements(...sheets: ReturnType<typeof sheet>[]) {
  return analysisOf(...sheets).findings.flatMap(({ code, cell, parameters }) =>
    code === "disagreement" ? [[`${cell.sheet}!${cellAddress(cell.row, cell.column)}`, parameters]] : [],
  );
}

function disagreement(axis: Axis, label: Label, otherLabel: Label, other: string, otherCell: object) {
  return { axis, label, otherLabel, other, otherCell };
}

test("with one assessor there is nothing to compare", () => {
  expect(analysisOf(sheet("Blad1", OWN, ["SA R", "PI G"])).assessment).toBeNull();
});

test("disagreements in columns beside one another, and what cannot be compared", () => {
  const labels = ["SA R SA R", "SA R PI R", "PI G PI R-G", "- R SA R", "SA R kanske -", "sa r/g SA R-G"];
  expect(disagreements(sheet("Blad1", HEADER, labels))).toEqual([
    ["Blad1!B4", disagreement("approach", "SA", "PI", "D4", { sheet: "Blad1", row: 3, column: 3 })],
    ["Blad1!C5", disagreement("focus", "G", "R-G", "E5", { sheet: "Blad1", row: 4, column: 4 })],
  ]);
  expect(analysisOf(sheet("Blad1", HEADER, labels)).assessment).toMatchObject({
    interventions: 6,
    alone: 0,
    agreement: { approach: { n: 4, agreed: 3, trouble: "few" }, focus: { n: 5, agreed: 4, trouble: "few" } },
  });
});

test("disagreements between sheets, and no duplicates of one another", () => {
  const sheets = [
    sheet("Bedömare 1", OWN, ["SA R", "PI G", "SA G"]),
    sheet("Bedömare 2", OWN, ["PI R", "PI G", "SA R-G", "SA R"]),
  ];
  const { assessment, findings, summary, recognition } = analysisOf(...sheets);
  const cell = (row: number, column: number) => ({ sheet: "Bedömare 2", row, column });
  expect(disagreements(...sheets)).toEqual([
    ["Bedömare 1!B3", disagreement("approach", "SA", "PI", "'Bedömare 2'!B3", cell(2, 1))],
    ["Bedömare 1!C5", disagreement("focus", "G", "R-G", "'Bedömare 2'!C5", cell(4, 2))],
  ]);
  expect(findings.filter(({ code }) => code.startsWith("duplicate"))).toEqual([]);
  expect(assessment).toMatchObject({ interventions: 3, alone: 1 });
  expect([summary.totals.total, recognition.interventions.length]).toEqual([3, 3]);
});

test("an axis that the second assessor has no column for is not compared", () => {
  const { assessment } = analysisOf(sheet("Blad1", HEADER.slice(0, 4), ["SA R SA", "PI G PI"]));
  expect(assessment?.agreement).toMatchObject({ approach: { n: 2 }, focus: null });
});

test("nothing is suggested for a second assessor's cells", () => {
  const { findings, suggestions } = analysisOf(sheet("Blad1", HEADER, ["SA R - -", "PI G - -"]));
  expect(findings.filter(({ cell }) => cell.column > 2)).toEqual([]);
  expect(suggestions).toEqual([
    { approach: null, focus: null },
    { approach: null, focus: null },
  ]);
});
