import type { Book } from "../../host/model/book";
import { buildSummary } from "../../src/actions/buildSummary";
import { fillLabels } from "../../src/actions/fillLabels";
import { LocalThinker } from "../../src/thinking/localThinker";
import { gridOf, openBook } from "../openBook";
import { INTERVENTIONS, NOW } from "./interventions";
import { pivotGrid } from "./pivotGrid";

const errand = { language: "sv", now: NOW, thinker: new LocalThinker() } as const;

test("Underlag has one row for each intervention, with a link to its source", async () => {
  const { book } = openBook(INTERVENTIONS);
  expect(await buildSummary(errand)).toMatchObject({
    ok: true,
    report: { sheets: { underlag: "Underlag", summary: "Sammanställning" } },
  });
  const [header, first, ...others] = gridOf(book, "Underlag");
  expect(header).toEqual([
    "Nr",
    "År",
    "Förvaltning",
    "Arbetssätt",
    "Inriktning",
    "Insats",
    "Medverkande",
    "Riktad",
    "Generell",
    "Utan inriktning",
    "Källa",
  ]);
  expect(first).toEqual([
    1,
    2021,
    "Kulturförvaltningen",
    "SA",
    "R",
    "Nätverk mot antisemitism som möts varje månad enligt en fast plan.",
    "",
    1,
    0,
    0,
    "Insatser!A4",
  ]);
  expect(others.map((row) => [...row.slice(0, 5), ...row.slice(7, 10)])).toEqual([
    [2, 2021, "Socialförvaltningen", "Ej angivet", "R", 1, 0, 0],
    [3, 2022, "Kulturförvaltningen", "SA", "R-G", 1, 1, 0],
    [4, 2022, "Socialförvaltningen", "Ej angivet", "G", 0, 1, 0],
  ]);
  expect(book.sheets.find(({ name }) => name === "Underlag")?.rows[1]?.[10]?.formula).toBe(
    `HYPERLINK("#'Insatser'!A"&ROW('Insatser'!$A$4),"Insatser!A"&ROW('Insatser'!$A$4))`,
  );
});

test("new sheets are set up for printing, and what the user has set since stays", async () => {
  openBook(INTERVENTIONS);
  await buildSummary(errand);
  const setUp = () =>
    Excel.run(async (context) => {
      const read = (name: string) => {
        const { pageLayout } = context.workbook.worksheets.getItem(name);
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
        return { layout: pageLayout.load("orientation,paperSize,zoom"), titles };
      };
      const sheets = [read("Underlag"), read("Sammanställning")];
      await context.sync();
      return sheets.map(({ layout: { orientation, paperSize, zoom }, titles }) => [
        ...[orientation, paperSize, zoom.horizontalFitToPages, zoom.verticalFitToPages ?? null],
        titles.isNullObject ? null : titles.address,
      ]);
    });
  const landscape = ["Landscape", "A4", 1, null];
  expect(await setUp()).toEqual([
    [...landscape, "Underlag!1:1"],
    [...landscape, null],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Underlag").pageLayout.orientation = "Portrait";
    await context.sync();
  });
  await buildSummary(errand);
  expect((await setUp())[0]?.[0]).toBe("Portrait");
});

test("the pivots count the interventions", async () => {
  const { book } = openBook(INTERVENTIONS);
  await buildSummary(errand);
  expect(pivotGrid(book, "Insatser per år och arbetssätt")).toEqual([
    ["Antal insatser", "Arbetssätt", "", ""],
    ["År", "Ej angivet", "SA", "Totalsumma"],
    [2021, 1, 1, 2],
    [2022, 1, 1, 2],
    ["Totalsumma", 2, 2, 4],
  ]);
  expect(pivotGrid(book, "Insatser per förvaltning och arbetssätt").slice(1)).toEqual([
    ["Förvaltning", "Ej angivet", "SA", "Totalsumma"],
    ["Kulturförvaltningen", "", 2, 2],
    ["Socialförvaltningen", 2, "", 2],
    ["Totalsumma", 2, 2, 4],
  ]);
  expect(pivotGrid(book, "Insatser per förvaltning och inriktning").at(-1)).toEqual([
    "Totalsumma",
    1,
    2,
    1,
    4,
  ]);
});

test("run again it refreshes in place, also where the user has moved and renamed things", async () => {
  const { book } = openBook(INTERVENTIONS);
  await buildSummary(errand);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sammanställning").name = "Till nämnden";
    context.workbook.worksheets.getItem("Underlag").name = "Rådata";
    await context.sync();
  });
  await fillLabels(errand);
  expect(await buildSummary(errand)).toMatchObject({
    report: { sheets: { underlag: "Rådata", summary: "Till nämnden" } },
  });
  expect(book.sheets.map(({ name }) => name)).toEqual([
    "Insatser",
    "Rådata",
    "Kvar att bedöma",
    "Till nämnden",
    "Diagramunderlag",
    "Ändringslogg",
  ]);
  expect(book.sheets.flatMap(({ pivots }) => pivots)).toHaveLength(5);
  expect(pivotGrid(book, "Insatser per år och arbetssätt").at(-1)).toEqual(["Totalsumma", 1, 1, 2, 4]);
});

test.each([
  ["fewer", 7, 2],
  ["more", 9, 5],
])("a table with %s interventions is fitted", async (_, lastRow, count) => {
  const { book } = openBook(INTERVENTIONS);
  await buildSummary(errand);
  const sheet = book.sheets[0];
  const extra = ["Kurs om romsk historia varje år.", "Kulturförvaltningen", "SA", "R"].map((value) => ({
    value,
    style: 0,
  }));
  if (sheet) sheet.rows = [...sheet.rows.slice(0, lastRow), ...(count === 5 ? [extra] : [])];
  await buildSummary(errand);
  const area = book.sheets.flatMap(({ tables }) => tables)[0]?.area;
  expect(area && area.lastRow - area.firstRow).toBe(count);
  expect(gridOf(book, "Underlag").filter((row) => row.some((value) => value !== ""))).toHaveLength(count + 1);
  expect(pivotGrid(book, "Insatser per år och arbetssätt").at(-1)?.at(-1)).toBe(count);
});

test("the user's own sheet and table called Underlag are left alone", async () => {
  const mine = [["Underlag till budget"], [1]];
  const { book } = openBook({ ...INTERVENTIONS, Underlag: mine });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Underlag").tables.add("A1:A2", true).name = "Underlag";
    await context.sync();
  });
  expect(await buildSummary(errand)).toMatchObject({ report: { sheets: { underlag: "Underlag 2" } } });
  expect(gridOf(book, "Underlag")).toEqual(mine);
  expect(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
    "Underlag",
    "Underlag2",
  ]);
});

test("a table whose columns somebody has changed is left to them; a new one takes its place", async () => {
  const { book } = openBook(INTERVENTIONS);
  await buildSummary(errand);
  const header = book.sheets.find(({ name }) => name === "Underlag")?.rows[0]?.[5];
  if (header) header.value = "Egen rubrik";
  expect(await buildSummary(errand)).toMatchObject({ report: { sheets: { underlag: "Underlag 2" } } });
  expect(gridOf(book, "Underlag")[0]?.[5]).toBe("Egen rubrik");
  expect(book.sheets.flatMap(({ pivots }) => pivots)).toHaveLength(5);
});

test("sheets that somebody has deleted are made again", async () => {
  const { book } = openBook(INTERVENTIONS);
  await buildSummary(errand);
  await Excel.run(async (context) => {
    ["Sammanställning", "Underlag"].forEach((name) => context.workbook.worksheets.getItem(name).delete());
    await context.sync();
  });
  expect(await buildSummary(errand)).toMatchObject({
    report: { sheets: { underlag: "Underlag", summary: "Sammanställning" } },
  });
  expect(book.sheets).toHaveLength(5);
});

/** The lines at the head of the sheet, cell by cell. */
const front = (book: Book) => gridOf(book, "Sammanställning").slice(0, 28);

test("the head of the sheet tells what it covers, the key figures, the definitions and the years without hits", async () => {
  const { book } = openBook({
    ...INTERVENTIONS,
    Äldre: [["2019"], ["Vad görs?", "Vem gör?"], ["Sökningen gav inga träffar av relevans för uppdraget."]],
    Ord: [["PI= En insats som bara görs en enda gång i vår kommun."]],
  });
  await buildSummary(errand);
  const definition = (text: string) => expect.stringContaining(text) as string;
  expect(front(book).map((row) => row.filter((cell) => cell !== ""))).toEqual([
    ["Sammanställning"],
    [expect.stringMatching(/^Uppdaterad 4 mars 2026 kl\. \d\d:06\. Arbetsbok: Bok1\.xlsx\.$/)],
    ["Omfattar 4 insatser i 3 tabeller på bladen Insatser och Äldre, åren 2021–2022."],
    ["Avstämning: summan i varje tabell är 4, lika med antalet inlästa insatser."],
    ["Kvar att bedöma: 4 insatser. De står på bladet Kvar att bedöma."],
    [],
    ["Nyckeltal", "Nu", "Förra mötet", "Ändring"],
    ["Insatser", 4, "–", "–"],
    ["SA (systematiskt arbete)", 2, "–", "–"],
    ["PI (punktinsats)", 0, "–", "–"],
    ["Utan arbetssätt", 2, "–", "–"],
    ["R (riktad)", 2, "–", "–"],
    ["G (generell)", 1, "–", "–"],
    ["R-G (riktad och generell)", 1, "–", "–"],
    ["Utan inriktning", 0, "–", "–"],
    ["Med tveksam klassificering", 3, "–", "–"],
    ["Ingen mötesversion är sparad, så det finns inget förra möte att jämföra med."],
    [],
    ["Definitioner som gäller"],
    ["SA: systematiskt arbete", definition("systematiskt arbete")],
    ["PI: punktinsats", "En insats som bara görs en enda gång i vår kommun. (Ord!A1)"],
    ["R: riktad", definition("specifikt uttryck")],
    ["G: generell", definition("mer allmän karaktär")],
    [],
    ["R-G räknas för sig: en insats som är både riktad och generell räknas en gång, som R-G."],
    ["För 2019 anger arbetsboken att inga insatser hittades. Året räknas som noll."],
    ["Bladet skapas av Insatskollen och skrivs om varje gång sammanställningen görs om."],
    [],
  ]);
});

test("a workbook without interventions is left as it is", async () => {
  const { book } = openBook({
    Budget: [
      ["Post", "Belopp"],
      ["Hyra", 1],
    ],
  });
  expect(await buildSummary(errand)).toMatchObject({ ok: true, report: { sheets: null } });
  expect(book.sheets).toHaveLength(1);
});
