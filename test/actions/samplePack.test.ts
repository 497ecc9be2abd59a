import { readFileSync } from "node:fs";
import type { Book } from "../../host/model/book";
import { connectOffice } from "../../host/node/officeClient";
import { Host } from "../../host/protocol/host";
import { openWorkbook } from "../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../host/xlsx/saveWorkbook";
import { buildSummary } from "../../src/actions/buildSummary";
import { COUNTS } from "../../src/core/summary";
import { LocalThinker } from "../../src/thinking/localThinker";
import { gridOf } from "../openBook";
import { NOW } from "./interventions";
import { pivotGrid } from "./pivotGrid";

/**
 * The sample's interventions counted by hand, sheet row by sheet row: Kartläggning 25-29 (2022) and 33-44 (no year, one of
 * them in two rows), Insatser 2023 4-15 (row 14 says 2022). Columns: SA, PI, not given | R, G, R-G, not given | all.
 */
const YEARS = {
  2022: [2, 4, 0, 2, 3, 1, 0, 6],
  2023: [5, 2, 4, 4, 4, 1, 2, 11],
  "Ej angivet": [6, 3, 2, 4, 3, 1, 3, 11],
};
/** The same, and then by year: 2022, 2023, not given. */
const DEPARTMENTS = {
  Arbetsmarknadsförvaltningen: [1, 1, 1, 1, 1, 1, 0, 3, 1, 2, 0],
  "Barn- och utbildningsförvaltningen": [2, 0, 1, 1, 1, 0, 1, 3, 1, 2, 0],
  "Ej angivet": [1, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0],
  Kommunledningsförvaltningen: [0, 3, 2, 0, 4, 0, 1, 5, 2, 2, 1],
  Kulturförvaltningen: [1, 2, 1, 3, 0, 1, 0, 4, 2, 2, 0],
  MRC: [5, 2, 1, 4, 1, 1, 2, 8, 0, 0, 8],
  Socialförvaltningen: [3, 1, 0, 1, 3, 0, 0, 4, 0, 2, 2],
};
const ALL = [13, 9, 6, 10, 10, 3, 5, 28, 6, 11, 11];

const APPROACH = { captions: ["SA", "PI", "Ej angivet"], from: 0 };
const FOCUS = { captions: ["R", "G", "R-G", "Ej angivet"], from: 3 };
const YEAR = { captions: ["2022", "2023", "Ej angivet"], from: 8 };

const TABLES = [
  ["Insatser per år och arbetssätt", YEARS, APPROACH],
  ["Insatser per år och inriktning", YEARS, FOCUS],
  ["Insatser per förvaltning och arbetssätt", DEPARTMENTS, APPROACH],
  ["Insatser per förvaltning och inriktning", DEPARTMENTS, FOCUS],
  ["Insatser per förvaltning och år", DEPARTMENTS, YEAR],
] as const;

/** Figures that are not 0, as `row column: figure`, in order; the total of all is called Alla whichever way a table says it. */
function figures(rows: readonly (readonly unknown[])[], captions: readonly unknown[]): string[] {
  const isTotal = (text: unknown) => /^Total/.test(String(text));
  const name = (text: unknown) => (isTotal(text) ? "Alla" : String(text));
  return rows
    .flatMap(([key, ...cells]) =>
      cells.flatMap((cell, index) =>
        Number(cell) === 0 ? [] : `${name(key)} ${name(captions[index])}: ${Number(cell)}`,
      ),
    )
    .sort();
}

function byHand([, rows, { captions, from }]: (typeof TABLES)[number]): string[] {
  const line = (key: string, counts: readonly number[]) => [
    key,
    ...counts.slice(from, from + captions.length),
    counts[7],
  ];
  const lines = Object.entries(rows).map(([key, counts]) => line(key, counts));
  return figures([...lines, line("Totalt", ALL)], [...captions, "Totalt"]);
}

function inPivot(book: Book, name: string): string[] {
  const [, captions = [], ...rows] = pivotGrid(book, name);
  return figures(rows, captions.slice(1));
}

/** The cross-table at a place on the sheet of the charts' cells. */
function inCrossTable(book: Book, slot: number): string[] {
  const cells = gridOf(book, "Diagramunderlag").map((row) => row.slice(slot * 7, slot * 7 + 6));
  const rows = cells.slice(2).filter(([key]) => key !== undefined && key !== "");
  return figures(rows, (cells[1] ?? []).slice(1));
}

async function pack() {
  const open = openWorkbook(readFileSync("assets/exempel.xlsx"), "exempel.xlsx");
  connectOffice(new Host(open.book));
  const outcome = await buildSummary({ language: "sv", now: NOW, thinker: new LocalThinker() });
  if (!outcome.ok) throw new Error(outcome.fault.detail);
  return { saved: openWorkbook(saveWorkbook(open), "exempel.xlsx").book, ...outcome.report };
}

test("pivots and cross-tables in the saved file, the summary and a count by hand agree on the sample", async () => {
  const { saved, digest } = await pack();
  TABLES.forEach((table, slot) => {
    const [name] = table;
    expect([name, inPivot(saved, name)]).toEqual([name, byHand(table)]);
    expect([name, inCrossTable(saved, slot)]).toEqual([name, byHand(table)]);
  });
  const [SA, PI, , R, G, both, , total] = ALL;
  const unlabelled = 8;
  expect(COUNTS.map((count) => digest.summary.totals[count])).toEqual([
    SA,
    PI,
    R,
    G,
    both,
    unlabelled,
    total,
  ]);
});

test("the key figures of the sample, and that its tables add up, stand on the front page", async () => {
  const { saved } = await pack();
  const front = gridOf(saved, "Sammanställning");
  expect(front[3]?.[0]).toBe("Avstämning: summan i varje tabell är 28, lika med antalet inlästa insatser.");
  expect(front.slice(7, 16).map(([, now]) => now)).toEqual([28, 13, 9, 6, 10, 10, 3, 5, 11]);
});

test("a table that does not count every intervention is named", async () => {
  const open = openWorkbook(readFileSync("assets/exempel.xlsx"), "exempel.xlsx");
  connectOffice(new Host(open.book));
  const errand = { language: "sv", now: NOW, thinker: new LocalThinker() } as const;
  await buildSummary(errand);
  await Excel.run(async (context) => {
    const pivot = context.workbook.worksheets
      .getItem("Sammanställning")
      .pivotTables.getItem("Insatser per år och arbetssätt");
    const field = pivot.rowHierarchies.getItem("År").fields.getItem("År");
    field.applyFilter({ manualFilter: { selectedItems: ["2022"] } });
    await context.sync();
  });
  await buildSummary(errand);
  expect(gridOf(open.book, "Sammanställning")[3]?.[0]).toBe(
    "Avstämning: antalet inlästa insatser är 28, men summan är en annan i Insatser per år och arbetssätt (6). Tabellen kan vara filtrerad eller ändrad.",
  );
});
