import { buildSummary } from "../../src/actions/buildSummary";
import { checkLabels } from "../../src/actions/checkLabels";
import { takeMeetingVersion } from "../../src/actions/takeMeetingVersion";
import { LocalThinker } from "../../src/thinking/localThinker";
import type { Book, Scalar } from "../../host/model/book";
import { generatedGrid } from "../../bench/generatedBook";
import { gridOf, openBook } from "../openBook";
import { NO_TROUBLE, connectionLost } from "../../host/protocol/trouble";
import { NOW } from "./interventions";
import { pivotGrid } from "./pivotGrid";

const errand = (now = NOW) => ({ language: "sv", now, thinker: new LocalThinker() }) as const;

const HEADER = ["År", "Förvaltning", "Vad görs?", "SA-PI", "R-G"];
const ROWS: Scalar[][] = [
  [2021, "Kulturnämnden", "Nätverk mot antisemitism som möts varje månad.", "SA", "R"],
  [2021, "Socialnämnden", "Seminarium om islamofobi vid ett tillfälle.", "PI", "R"],
  [2022, "Kulturnämnden", "Årlig utbildning om diskriminering för alla chefer.", "SA", "G"],
  [2022, "Grundskolenämnden", "Utställning om romsk historia.", "PI", ""],
  [2023, "Kulturnämnden", "Handlingsplan mot homofobi.", "SA", "R-G"],
];

async function built(rows: readonly Scalar[][] = ROWS) {
  const open = openBook({ Insatser: [HEADER, ...rows] });
  await build();
  return open;
}

async function build(now = NOW) {
  const outcome = await buildSummary(errand(now));
  if (!outcome.ok) throw new Error(outcome.fault.detail);
  return outcome.report.sheets?.underlag;
}

function setRows(book: Book, rows: readonly Scalar[][]): void {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("No sheet");
  sheet.rows = [HEADER, ...rows].map((row) =>
    row.map((value) => (value === "" ? undefined : { value, style: 0 })),
  );
}

function onUnderlag(work: (sheet: Excel.Worksheet, table: Excel.Table) => void): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Underlag");
    work(sheet, sheet.tables.getItemAt(0));
    await context.sync();
  });
}

/** Underlag's values and formulas, without what is empty below. */
function underlag(book: Book): unknown[][] {
  const rows = book.sheets.find(({ name }) => name === "Underlag")?.rows ?? [];
  return Array.from(rows, (row) =>
    Array.from(row ?? [], (cell) => cell?.formula ?? cell?.value ?? ""),
  ).filter((row) => row.some((cell) => cell !== ""));
}

const texts = (book: Book, column = 5) => gridOf(book, "Underlag").map((row) => row[column] ?? "");

test("a changed label among three hundred interventions writes fewer than 100 cells", async () => {
  const grid = generatedGrid(300);
  const { book, host } = openBook({ Insatser: grid });
  await build();
  const cells = host.workbook.cellsWritten;
  expect(cells).toBeGreaterThan(300 * 11);
  const [label, row] = [book.sheets[0]?.rows[250]?.[5], underlag(book)[250]];
  if (label) label.value = "PI";
  await build();
  expect(host.workbook.cellsWritten - cells).toBeLessThan(100);
  expect([row?.slice(3, 4), underlag(book)[250]]).toEqual([
    ["SA"],
    [...(row ?? []).slice(0, 3), "PI", ...(row ?? []).slice(4)],
  ]);
});

/** Inserts a row below the captions of the interventions, as a person does it in Excel. */
function insertOnTop(row: readonly Scalar[]): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Insatser");
    sheet.getRange("2:2").insert("Down");
    sheet.getRangeByIndexes(1, 0, 1, row.length).values = [[...row]];
    await context.sync();
  });
}

const linksOf = (book: Book, name: string, column: number) =>
  gridOf(book, name)
    .slice(1)
    .map((row) => row[column]);

test("links follow a row inserted above what they lead to, and are not written again", async () => {
  const count = 60;
  const { book, host } = openBook({ Insatser: generatedGrid(count) });
  await build();
  const links = () => [linksOf(book, "Underlag", 10), linksOf(book, "Kvar att bedöma", 0)];
  const [underlagLinks = [], leftLinks = []] = links();
  await insertOnTop([2024, "Kulturnämnden", "Möte om det som är nytt i arbetet mot rasism.", "", "", "", ""]);
  const moved = (link: unknown) => String(link).replace(/\d+$/, (row) => String(Number(row) + 1));
  expect(links()).toEqual([underlagLinks.map(moved), leftLinks.map(moved)]);
  const cells = host.workbook.cellsWritten;
  await build();
  expect(links()).toEqual([
    ["Insatser!C2", ...underlagLinks.map(moved)],
    ["Insatser!C2", ...leftLinks.map(moved)],
  ]);
  // Each row of Underlag has a new number; what else is written is for the new one and the figures.
  expect(host.workbook.cellsWritten - cells - count).toBeLessThan(100);
});

test("a new line first among those that have changed since the meeting leaves the others as they are", async () => {
  const count = 60;
  const { book, host } = openBook({ Insatser: generatedGrid(count) });
  expect(await takeMeetingVersion(errand())).toMatchObject({ ok: true });
  for (const row of book.sheets[0]?.rows.slice(1) ?? [])
    if (row) row[5] = { value: row[5]?.value === "PI" ? "SA" : "PI", style: 0 };
  await build();
  const changes = () =>
    gridOf(book, "Sedan förra mötet")
      .slice(5)
      .map(([kind, , , , , , place]) => [kind, place]);
  const before = changes();
  expect(before.length).toBeGreaterThan(40);
  await insertOnTop([2024, "Kulturnämnden", "Möte om det som är nytt i arbetet mot rasism.", "", "", "", ""]);
  const [cells, followed] = [host.workbook.cellsWritten, changes()];
  await build();
  expect(changes()).toEqual([["Ny", "Insatser!C2"], ...followed]);
  expect(host.workbook.cellsWritten - cells - count).toBeLessThan(100);
});

test("built again with nothing changed, the time alone is written", async () => {
  const { book, host } = await built();
  const [before, front] = [host.workbook.cellsWritten, gridOf(book, "Sammanställning")];
  await build(() => new Date("2026-05-06T07:08:09Z"));
  expect(host.workbook.cellsWritten - before).toBe(1);
  const written = gridOf(book, "Sammanställning").filter((row, index) => row[0] !== front[index]?.[0]);
  expect(written).toEqual([[expect.stringMatching(/^Uppdaterad 6 maj 2026/), ...(front[1]?.slice(1) ?? [])]]);
});

test("a refresh that was broken off before the pivots had counted is made good by the next", async () => {
  const { book, host } = await built();
  setRows(book, [...ROWS, NEW]);
  let written = 0;
  const isLost = () =>
    book.sheets.find(({ name }) => name === "Underlag")?.rows.length === 7 && written++ > 0;
  host.setTrouble({ ...NO_TROUBLE, before: () => (isLost() ? connectionLost() : null) });
  expect(await buildSummary(errand())).toMatchObject({ ok: false });
  host.setTrouble(NO_TROUBLE);
  const total = () => pivotGrid(book, "Insatser per år och arbetssätt").at(-1)?.at(-1);
  expect(total()).toBe(5);
  await build();
  expect(total()).toBe(6);
});

const [FIRST = [], SECOND = [], THIRD = [], ...REST] = ROWS;
const NEW: Scalar[] = [2022, "Fritidsnämnden", "Möte med idrottsföreningar om rasism.", "PI", "R"];

test.each<[string, Scalar[][]]>([
  ["a label changed", [FIRST, [...SECOND.slice(0, 3), "SA", "R"], THIRD, ...REST]],
  [
    "a text changed",
    [FIRST, [2021, "Socialnämnden", "Seminarium om islamofobi.", "PI", "R"], THIRD, ...REST],
  ],
  ["one new in the middle", [FIRST, NEW, SECOND, THIRD, ...REST]],
  ["one new at the end", [...ROWS, NEW]],
  ["the first gone", ROWS.slice(1)],
  ["the last gone", ROWS.slice(0, -1)],
  ["all but one gone", [THIRD]],
  ["sorted", [...REST, THIRD, SECOND, FIRST]],
  ["twice the same", [FIRST, FIRST, SECOND, THIRD, THIRD, ...REST]],
  ["all others", [NEW, [...NEW.slice(0, 2), "Ett annat möte om homofobi.", "PI", "R"]]],
  [
    "a text that looks like a formula",
    [FIRST, [2021, "Socialnämnden", "=SUMMA är ett ord", "PI", "R"], THIRD],
  ],
])("a refresh comes to the same as a new build: %s", async (_, rows) => {
  const fresh = underlag((await built(rows)).book);
  const { book } = await built();
  setRows(book, rows);
  expect(await build()).toBe("Underlag");
  expect(underlag(book)).toEqual(fresh);
  const area = book.sheets.find(({ name }) => name === "Underlag")?.tables[0]?.area;
  expect(area && area.lastRow - area.firstRow).toBe(fresh.length - 1);
});

describe("what is the user's own on Underlag stays", () => {
  test("notes in a column of the table and beside it follow their rows", async () => {
    const { book } = await built();
    await onUnderlag((sheet) => {
      sheet.getRange("L1:L4").values = [["Min anteckning"], ["ett"], [""], ["tre"]];
      sheet.getRange("N4").values = [["bredvid tre"]];
    });
    setRows(book, [NEW, FIRST, THIRD, ...REST]);
    expect(await build()).toBe("Underlag");
    const rows = gridOf(book, "Underlag").map((row) => [
      row[0],
      String(row[5]).slice(0, 8),
      row[11] ?? "",
      row[13] ?? "",
    ]);
    expect(rows.slice(1, 4)).toEqual([
      [1, "Möte med", "", ""],
      [2, "Nätverk ", "ett", ""],
      [3, "Årlig ut", "tre", "bredvid tre"],
    ]);
  });

  test("a row with a note does not go: the sheet is left and a new one made", async () => {
    const { book } = await built();
    await onUnderlag((sheet) => (sheet.getRange("N3").values = [["Kom ihåg"]]));
    setRows(book, [FIRST, THIRD, ...REST]);
    expect(await build()).toBe("Underlag 2");
    expect(gridOf(book, "Underlag")[2]?.[13]).toBe("Kom ihåg");
    expect(await checkLabels(errand())).toMatchObject({ report: { interventions: 4 } });
  });

  test("their sorting", async () => {
    const { book } = await built();
    await onUnderlag((_, table) => table.sort.apply([{ key: 5, ascending: true }]));
    const sorted = texts(book);
    setRows(book, [FIRST, [...SECOND.slice(0, 3), "SA", "R"], THIRD, ...REST]);
    await build();
    expect(texts(book)).toEqual(sorted);
    const at = sorted.indexOf(String(SECOND[2]));
    expect(texts(book, 3)[at]).toBe("SA");
  });

  test("their filter, and the row of totals", async () => {
    const { book } = await built();
    await onUnderlag((_, table) => {
      table.showTotals = true;
      table.columns.getItem("Arbetssätt").filter.applyValuesFilter(["SA"]);
    });
    setRows(book, [FIRST, NEW, SECOND, THIRD, ...REST, [...NEW.slice(0, 2), "Sist av alla.", "SA", "G"]]);
    expect(await build()).toBe("Underlag");
    const table = book.sheets.find(({ name }) => name === "Underlag")?.tables[0];
    expect([table?.area.lastRow, table?.showTotals, table?.filters.size ?? table?.filters]).toMatchObject([
      8,
      true,
      {},
    ]);
    expect(texts(book).slice(1, 8)).toEqual(
      [FIRST, NEW, SECOND, THIRD, ...REST, [0, 0, "Sist av alla."]].map((row) => row[2]),
    );
  });

  test("what stands above and below the table", async () => {
    const { book } = await built();
    await onUnderlag((sheet) => {
      sheet.getRange("A1:A2").getEntireRow().insert("Down");
      sheet.getRange("A1").values = [["Underlag till nämnden"]];
      sheet.getRange("B10").values = [["Slut"]];
    });
    setRows(book, [...ROWS, NEW]);
    expect(await build()).toBe("Underlag");
    const grid = gridOf(book, "Underlag");
    expect([grid[0]?.[0], grid[8]?.[5], grid[10]?.[1]]).toEqual(["Underlag till nämnden", NEW[2], "Slut"]);
  });

  test("columns of theirs between the add-in's", async () => {
    const { book } = await built();
    await onUnderlag((sheet) => {
      sheet.getRange("C:C").insert("Right");
      sheet.getRange("C1").values = [["Min kolumn"]];
      sheet.getRange("C3").values = [["x"]];
    });
    setRows(book, [FIRST, [...SECOND.slice(0, 3), "SA", "G"], THIRD, ...REST, NEW]);
    expect(await build()).toBe("Underlag");
    expect(gridOf(book, "Underlag")[2]?.slice(0, 6)).toEqual([2, 2021, "x", "Socialnämnden", "SA", "G"]);
    expect(texts(book, 6).at(-1)).toBe(NEW[2]);
  });
});
