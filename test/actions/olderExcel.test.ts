import { levelClient } from "../../host/workbench/session/levelClient";
import { connectOffice } from "../../host/node/officeClient";
import { buildSummary } from "../../src/actions/buildSummary";
import { LocalThinker } from "../../src/thinking/localThinker";
import { type OpenBook, gridOf, openBook } from "../openBook";
import { INTERVENTIONS, NOW } from "./interventions";

const errand = { language: "sv", now: NOW, thinker: new LocalThinker() } as const;

/** A workbook in an Excel that has the members up to ExcelApi 1.7 alone, and says so. */
function openInExcel2019(): OpenBook {
  const open = openBook(INTERVENTIONS);
  const client = connectOffice(open.host, levelClient("1.7"));
  const requirements = {
    isSetSupported: (_: string, version: string) => Number(version.split(".")[1]) <= 7,
  };
  const context = { value: { requirements }, configurable: true };
  Object.assign(globalThis, { Office: Object.create(Office, { context }) as unknown });
  return { ...open, client };
}

const summaryRows = ({ book }: OpenBook, first: number, count: number) =>
  gridOf(book, "Sammanställning")
    .slice(first, first + count)
    .map((row) => row.slice(5));

test("where Excel can make no pivots, cross-tables of formulas stand in their place", async () => {
  const open = openInExcel2019();
  expect(await buildSummary(errand)).toMatchObject({ ok: true });
  expect(summaryRows(open, 28, 5)).toEqual([
    ["Insatser per år och arbetssätt"],
    ["", "SA", "PI", "Ej angivet", "Totalt"],
    [2021, 1, 0, 1, 2],
    [2022, 1, 0, 1, 2],
    ["Totalt", 2, 0, 2, 4],
  ]);
  const sheet = open.book.sheets.find(({ name }) => name === "Sammanställning");
  expect(sheet?.rows[30]?.[6]?.formula).toBe("COUNTIFS(Underlag[År],F31,Underlag[Arbetssätt],G30)");
  expect(sheet?.pivots).toEqual([]);
  expect(sheet?.charts.map(({ name }) => name)).toHaveLength(5);
  expect(gridOf(open.book, "Sammanställning")[3]?.[0]).toBe(
    "Avstämning: summan i varje tabell är 4, lika med antalet inlästa insatser.",
  );
});

test("the cross-tables are rewritten in their place, and grow", async () => {
  const open = openInExcel2019();
  await buildSummary(errand);
  const sheet = open.book.sheets[0];
  const extra = (["2023"] as const).map((value) => ({ value, style: 0 }));
  const header = ["Vad görs?", "Vem gör?", "SA-PI", "R-G"].map((value) => ({ value, style: 0 }));
  const row = ["Kurs om romsk historia varje år.", "Fritidsförvaltningen", "SA", "R"];
  sheet?.rows.push(
    extra,
    header,
    row.map((value) => ({ value, style: 0 })),
  );
  expect(await buildSummary(errand)).toMatchObject({ ok: true });
  expect(summaryRows(open, 28, 6)).toEqual([
    ["Insatser per år och arbetssätt"],
    ["", "SA", "PI", "Ej angivet", "Totalt"],
    [2021, 1, 0, 1, 2],
    [2022, 1, 0, 1, 2],
    [2023, 1, 0, 0, 1],
    ["Totalt", 3, 0, 2, 5],
  ]);
});
