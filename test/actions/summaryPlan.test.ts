import type { Scalar } from "../../host/model/book";
import { buildSummary } from "../../src/actions/buildSummary";
import { choose } from "../../src/actions/choose";
import { NO_CHOICES } from "../../src/core/choices";
import { type CrossKey, crossTable } from "../../src/core/crossTable";
import {
  BOTH_COUNTS,
  SUMMARY_DIMENSIONS,
  type SummaryChoices,
  type SummaryDimensions,
} from "../../src/core/summaryChoices";
import { stringsFor } from "../../src/strings/strings";
import { LocalThinker } from "../../src/thinking/localThinker";
import { type OpenBook, gridOf, openBook } from "../openBook";
import { INTERVENTIONS, NOW } from "./interventions";
import { pivotGrid } from "./pivotGrid";

const errand = { language: "sv", now: NOW, thinker: new LocalThinker() } as const;
const { pivots, pivotInBoth } = stringsFor("sv").workbook;

async function build(summary: SummaryChoices) {
  await choose(errand, { ...NO_CHOICES, summary });
  return buildSummary(errand);
}

const own = (...dimensions: SummaryDimensions[]): SummaryChoices => ({ both: "own", dimensions });
const each = (...dimensions: SummaryDimensions[]): SummaryChoices => ({ both: "each", dimensions });

/** Where the pivots stand: name, row and column. */
function standing({ book }: OpenBook): unknown[] {
  return book.sheets.flatMap((sheet) =>
    sheet.pivots.map(({ name, area }) => [name, area?.firstRow, area?.firstColumn]),
  );
}

/** The texts above the pivots. */
const headings = ({ book }: OpenBook) =>
  gridOf(book, "Sammanställning")
    .slice(28)
    .flatMap((row) => (String(row[5] ?? "").startsWith("Insatser per") ? row[5] : []));

/** A pivot's figures by row and column; where nothing is counted it has no cell or an empty one. */
function figures(grid: readonly (readonly Scalar[])[]): Record<string, number> {
  const [captions = [], ...rows] = grid.slice(
    grid[1]?.[0] === "År" || grid[1]?.[0] === "Förvaltning" ? 1 : 0,
  );
  return Object.fromEntries(
    rows.flatMap(([key, ...cells]) =>
      cells.flatMap((cell, index) =>
        Number(cell) === 0 ? [] : [[`${key} ${captions[index + 1]}`, Number(cell)] as const],
      ),
    ),
  );
}

const caption = (key: CrossKey) => String(key ?? "Ej angivet");

test.each(BOTH_COUNTS.flatMap((both) => SUMMARY_DIMENSIONS.map((dimensions) => [dimensions, both] as const)))(
  "the pivot of %s with R-G in %s has the figures of the pane",
  async (dimensions, both) => {
    const { book } = openBook(INTERVENTIONS);
    const outcome = await build({ both, dimensions: [dimensions] });
    if (!outcome.ok) throw new Error(outcome.fault.detail);
    const { columns, rows, totals } = crossTable(outcome.report.digest.summary, dimensions, both);
    const isInBoth = both === "each" && dimensions.endsWith("focus");
    const total = isInBoth ? "Antal insatser" : "Totalsumma";
    const name = isInBoth ? pivotInBoth(pivots[dimensions]) : pivots[dimensions];
    const expected = [...rows, { key: "Totalsumma", ...totals }].flatMap((row) => [
      ...columns.map(
        (column, index) => [`${caption(row.key)} ${caption(column)}`, row.counts[index]] as const,
      ),
      [`${caption(row.key)} ${total}`, row.total] as const,
    ]);
    expect(figures(pivotGrid(book, name))).toEqual(
      Object.fromEntries(expected.filter(([, figure]) => figure !== 0)),
    );
  },
);

test("where R-G is counted in both, the sheet says that R and G exceed the interventions", async () => {
  const { book } = openBook(INTERVENTIONS);
  await build(each("year-focus"));
  expect(pivotGrid(book, "Insatser per år och inriktning (R-G i båda)")).toEqual([
    ["År", "R", "G", "Ej angivet", "Antal insatser"],
    [2021, 2, 0, 0, 2],
    [2022, 1, 2, 0, 2],
    ["Totalsumma", 3, 2, 0, 4],
  ]);
  expect(gridOf(book, "Sammanställning")[24]?.[0]).toBe(
    "R-G räknas både som R och som G (1 av insatserna), så R och G blir tillsammans fler än insatserna.",
  );
});

test("pivots follow the choices: what is no longer wanted goes, what is new takes the free place", async () => {
  const open = openBook(INTERVENTIONS);
  await build(own("year-approach", "year-focus", "department-year"));
  expect(standing(open)).toEqual([
    ["Insatser per år och arbetssätt", 29, 5],
    ["Insatser per år och inriktning", 47, 5],
    ["Insatser per förvaltning och år", 65, 5],
  ]);
  await build(each("year-approach", "year-focus", "department-year"));
  expect(standing(open)).toEqual([
    ["Insatser per år och arbetssätt", 29, 5],
    ["Insatser per förvaltning och år", 65, 5],
    ["Insatser per år och inriktning (R-G i båda)", 47, 5],
  ]);
  await build(own("year-approach"));
  expect(standing(open)).toEqual([["Insatser per år och arbetssätt", 29, 5]]);
  expect(headings(open)).toEqual(["Insatser per år och arbetssätt"]);
});

type Change = (pivot: Excel.PivotTable, sheet: Excel.Worksheet) => void;

const CHANGES: readonly [string, Change][] = [
  ["has other fields", (pivot) => pivot.columnHierarchies.add(pivot.hierarchies.getItem("År"))],
  ["has a filter", (pivot) => pivot.filterHierarchies.add(pivot.hierarchies.getItem("Medverkande"))],
  ["has been moved", (_, sheet) => sheet.getRange("A:A").insert("Right")],
];

test.each(CHANGES)("a pivot that is no longer wanted but %s is the user's", async (_, change) => {
  const open = openBook(INTERVENTIONS);
  await build(own("department-approach"));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sammanställning");
    change(sheet.pivotTables.getItem("Insatser per förvaltning och arbetssätt"), sheet);
    await context.sync();
  });
  await build(own("year-approach"));
  expect(standing(open)).toEqual([
    ["Insatser per förvaltning och arbetssätt", expect.any(Number), expect.any(Number)],
    ["Insatser per år och arbetssätt", expect.any(Number), 5],
  ]);
});

test("what the user has written below the pivots is not built over", async () => {
  const open = openBook(INTERVENTIONS);
  await build(own("year-approach"));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sammanställning").getRange("H50").values = [["Min anteckning"]];
    await context.sync();
  });
  await build(own("year-approach", "year-focus"));
  expect(standing(open).at(-1)).toEqual(["Insatser per år och inriktning", 51, 5]);
  expect(gridOf(open.book, "Sammanställning")[49]?.[7]).toBe("Min anteckning");
});

test("a user's pivot by the name of one that was never built there is left alone", async () => {
  const open = openBook(INTERVENTIONS);
  await build(own("year-approach"));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sammanställning");
    sheet.pivotTables.add("Min egen", context.workbook.tables.getItem("Underlag"), sheet.getRange("T29"));
    await context.sync();
  });
  await build(own("year-focus"));
  expect(standing(open).map((pivot) => (pivot as unknown[])[0])).toEqual([
    "Min egen",
    "Insatser per år och inriktning",
  ]);
});

/** Lays the sheet out as the version before had it: pivots side by side from row 9 on, and a record without a layout. */
async function asBefore(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sammanställning");
    const record = context.workbook.settings.getItem("summary").load("value");
    sheet.pivotTables.load("items/name");
    sheet.charts.load("items/name");
    await context.sync();
    [...sheet.pivotTables.items, ...sheet.charts.items].forEach((item) => item.delete());
    sheet.getRange("A1:Z200").clear("Contents");
    const built = (record.value as { pivots: object[] }).pivots.map((pivot, index) => ({
      ...pivot,
      row: 8,
      column: index * 7,
    }));
    for (const { name, row, column } of built as { name: string; row: number; column: number }[]) {
      sheet.getCell(row - 1, column).values = [[name]];
      const pivot = sheet.pivotTables.add(
        name,
        context.workbook.tables.getItem("Underlag"),
        sheet.getCell(row, column),
      );
      pivot.rowHierarchies.add(pivot.hierarchies.getItem("År"));
      pivot.columnHierarchies.add(
        pivot.hierarchies.getItem(name.endsWith("sätt") ? "Arbetssätt" : "Inriktning"),
      );
      pivot.dataHierarchies.add(pivot.hierarchies.getItem("Nr")).name = "Antal insatser";
    }
    sheet.getRange("A40").values = [["Min anteckning"]];
    context.workbook.settings.add("summary", {
      ...(record.value as object),
      pivots: built,
      layout: undefined,
    });
    await context.sync();
  });
}

test("a sheet of the version before gets the present layout, and what the user has written moves down", async () => {
  const open = openBook(INTERVENTIONS);
  await build(own("year-approach", "year-focus"));
  await asBefore();
  expect(standing(open)).toEqual([
    ["Insatser per år och arbetssätt", 8, 0],
    ["Insatser per år och inriktning", 8, 7],
  ]);
  await build(own("year-approach", "year-focus"));
  expect(standing(open)).toEqual([
    ["Insatser per år och arbetssätt", 29, 5],
    ["Insatser per år och inriktning", 61, 5],
  ]);
  const grid = gridOf(open.book, "Sammanställning");
  expect([grid[6]?.[0], grid[60]?.[5], grid[60]?.[0]]).toEqual([
    "Nyckeltal",
    "Insatser per år och inriktning",
    "",
  ]);
  expect(grid.flatMap(([text], row) => (text === "Min anteckning" ? [row] : []))).toEqual([59]);
});

test("room is made for a pivot that grows, and what stands below moves down", async () => {
  const open = openBook(INTERVENTIONS);
  await build(own("department-approach", "year-focus"));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sammanställning").getRange("A64").values = [["Min anteckning"]];
    await context.sync();
  });
  const departments = Array.from({ length: 30 }, (_, index) => `Förvaltning nummer ${index + 1}`);
  const rows = departments.map((name) => ["Kurs om romsk historia varje år.", name, "SA", "R"]);
  const cells = rows.map((row) => row.map((value) => ({ value, style: 0 })));
  open.book.sheets[0]?.rows.push(...cells);
  await build(own("department-approach", "year-focus"));
  const areas = open.book.sheets.flatMap(({ pivots }) =>
    pivots.flatMap(({ name, area }) => area && [[name, area.firstRow, area.lastRow]]),
  );
  expect(areas).toEqual([
    ["Insatser per år och inriktning", 29, 33],
    ["Insatser per förvaltning och arbetssätt", 47, 81],
  ]);
  const notes = gridOf(open.book, "Sammanställning").flatMap(([text], row) =>
    text === "Min anteckning" ? [row] : [],
  );
  expect(notes).toEqual([83]);
});

/** The charts of the sheet: name and the cells of the first series' values. */
const charts = ({ book }: OpenBook) =>
  book.sheets.flatMap((sheet) =>
    sheet.charts.map(({ name, content }) => [name, content?.series.length, content?.series[0]?.values]),
  );

test("each pivot has a chart of the cells beside it, with a title that tells what it shows", async () => {
  const open = openBook(INTERVENTIONS);
  await build(own("year-approach", "department-focus"));
  expect(charts(open)).toEqual([
    ["Insatskollen_year-approach", 3, "Diagramunderlag!$B$3:$B$4"],
    ["Insatskollen_department-focus", 3, "Diagramunderlag!$W$3:$W$4"],
  ]);
  const title = await Excel.run(async (context) => {
    const read = context.workbook.worksheets
      .getItem("Sammanställning")
      .charts.getItemAt(0)
      .title.load("text");
    await context.sync();
    return read.text;
  });
  expect(title).toBe("Per år och arbetssätt: SA 2, PI 0, ej angivet 2");
});

test("a chart keeps what the user has made of it, follows new years, and goes with its pivot", async () => {
  const open = openBook(INTERVENTIONS);
  await build(own("year-approach"));
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Sammanställning").charts.getItemAt(0);
    chart.chartType = "Line";
    chart.title.text = "Min rubrik";
    await context.sync();
  });
  const year = [
    ["2023"],
    ["Vad görs?", "Vem gör?", "SA-PI", "R-G"],
    ["Kurs varje år om romsk historia.", "", "SA", "R"],
  ];
  open.book.sheets[0]?.rows.push(...year.map((row) => row.map((value) => ({ value, style: 0 }))));
  await build(own("year-approach"));
  expect(charts(open)).toEqual([["Insatskollen_year-approach", 3, "Diagramunderlag!$B$3:$B$5"]]);
  const [chart] = open.book.sheets.flatMap((sheet) => sheet.charts);
  expect([chart?.content?.type, chart?.content?.title.text]).toEqual(["Line", { text: "Min rubrik" }]);
  await build(own("year-focus"));
  expect(charts(open).map(([name]) => name)).toEqual(["Insatskollen_year-focus"]);
});
