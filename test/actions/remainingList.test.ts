import { buildSummary } from "../../src/actions/buildSummary";
import { fillLabels } from "../../src/actions/fillLabels";
import { repairLabels } from "../../src/actions/repairLabels";
import { LocalThinker } from "../../src/thinking/localThinker";
import { gridOf, openBook } from "../openBook";
import { INTERVENTIONS, NOW } from "./interventions";

const errand = { language: "sv", now: NOW, thinker: new LocalThinker() } as const;

const LIST = "Kvar att bedöma";
const CAPTIONS = ["Källa", "År", "Förvaltning", "Insats", "Kvar", "Varför"];

test("the list tells what is missing or doubtful, where and why", async () => {
  const { book } = openBook(INTERVENTIONS);
  await buildSummary(errand);
  const [captions, ...lines] = gridOf(book, LIST);
  expect(captions).toEqual(CAPTIONS);
  expect(lines.map(([source, year, , , left, why]) => [source, year, left, why])).toEqual([
    ["Insatser!A4", 2021, "Avvikande skrivsätt", "Skrivet ”sa” i stället för SA."],
    ["Insatser!A5", 2021, "Arbetssätt saknas", "Förslag: PI."],
    ["Insatser!A8", 2022, "Avvikande skrivsätt", "Skrivet ”R/G” i stället för R-G."],
    ["Insatser!A9", 2022, "Oläslig klassificering", "”PI?” går inte att läsa här."],
  ]);
  expect(book.sheets.find(({ name }) => name === LIST)?.rows[1]?.[0]?.formula).toBe(
    `HYPERLINK("#'Insatser'!A"&ROW('Insatser'!$A$4),"Insatser!A"&ROW('Insatser'!$A$4))`,
  );
});

test("what has been settled goes from the list, and the notes beside it and the looks of the rest stay", async () => {
  const { book } = openBook(INTERVENTIONS);
  await buildSummary(errand);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(LIST);
    sheet.name = "Att göra";
    sheet.getRange("H5").values = [["Fråga Eva"]];
    sheet.getRange("F5").format.fill.color = "#FFFF00";
    await context.sync();
  });
  await repairLabels(errand);
  await fillLabels(errand);
  await buildSummary(errand);
  expect(
    gridOf(book, "Att göra")
      .map(([source, , , , left]) => [source, left])
      .slice(0, 2),
  ).toEqual([
    ["Källa", "Kvar"],
    ["Insatser!A9", "Oläslig klassificering"],
  ]);
  expect(gridOf(book, "Att göra")[4]?.[7]).toBe("Fråga Eva");
  const fill = await Excel.run(async (context) => {
    const { fill: read } = context.workbook.worksheets.getItem("Att göra").getRange("F2").format;
    read.load("color");
    await context.sync();
    return read.color;
  });
  expect(fill).toBe("#FFFF00");
});

test("where nothing is left the list says so", async () => {
  const { book } = openBook({
    Insatser: [
      ["År", "Insats", "SA-PI", "R-G"],
      [2021, "Nätverk mot antisemitism som möts varje månad enligt en fast plan.", "SA", "R"],
    ],
  });
  await buildSummary(errand);
  expect(gridOf(book, LIST)).toEqual([CAPTIONS, ["", "", "", "Inget är kvar att bedöma.", "", ""]]);
  expect(gridOf(book, "Sammanställning")[4]?.[0]).toMatch(/^Inget är kvar att bedöma/);
});
