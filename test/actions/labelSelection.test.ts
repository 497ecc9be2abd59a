import { labelSelection } from "../../src/actions/labelSelection";
import { checkLabels } from "../../src/actions/checkLabels";
import { undoLast } from "../../src/actions/undoLast";
import type { LabelChange } from "../../src/core/labelChange";
import { LocalThinker } from "../../src/thinking/localThinker";
import type { Scalar } from "../../host/model/book";
import { parseArea } from "../../host/model/address";
import { insertCells } from "../../host/model/insertCells";
import { columnName } from "../../src/core/address";
import { type Grids, type OpenBook, gridOf, openBook } from "../openBook";
import { NOW } from "./interventions";

const SA: LabelChange = { axis: "approach", value: "SA" };
const PI: LabelChange = { axis: "approach", value: "PI" };
const R: LabelChange = { axis: "focus", value: "R" };
const RG: LabelChange = { axis: "focus", value: "R-G" };

/** Row 6 continues row 5; row 10 belongs to a table without a column for the approach. */
const GRID: Grids = {
  Insatser: [
    ["Insatser mot rasism"],
    ["2021"],
    ["Vad görs?", "Vem gör?", "SA-PI", "R-G"],
    ["Nätverk mot antisemitism som möts varje månad enligt en fast plan.", "Kulturförvaltningen", "sa", "R"],
    ["Seminarium om islamofobi vid ett enstaka tillfälle som", "Socialförvaltningen", "", ""],
    ["fortsatte under våren.", "", "", ""],
    ["Årlig utbildning om diskriminering för alla chefer.", "Kulturförvaltningen", "SA", "R/G"],
    ["Ett möte om hatbrott.", "Socialförvaltningen", "oklart läge", "G"],
    [],
    ["Vad görs?", "Vem gör?", "R-G"],
    ["Föreläsning om homofobi på stadsbiblioteket.", "Kulturförvaltningen", "R"],
  ],
  Anteckningar: [["Inget här är en insats."]],
};

/** Two tables beside one another, with a column between them and one after; the left one's row 2 continues on row 3. */
const BESIDE: Grids = {
  Insatser: [
    ["Vad görs?", "SA-PI", "R-G", "", "Vad görs?", "SA-PI", "R-G"],
    ["Nätverk mot antisemitism som möts varje månad och som", "", "R", "", "Ett möte om hatbrott.", "", "G"],
    ["fortsatte under våren.", "", "", "", "Årlig utbildning om diskriminering.", "", "G"],
    ["Seminarium om islamofobi vid ett enstaka tillfälle.", "", "R", "", "Ett möte om homofobi.", "", "R"],
    ["Föreläsning om homofobi på stadsbiblioteket.", "", "R"],
  ],
};

/** Selects areas, such as `A4,C7:D8`, of a sheet. */
function select({ host }: OpenBook, areas: string, sheetName = "Insatser"): void {
  const { workbook } = host;
  const sheet = workbook.book.sheets.find(({ name }) => name === sheetName);
  const selected = areas.split(",").flatMap((area) => parseArea(area) ?? []);
  const [first] = selected;
  if (!sheet || !first) throw new Error(`${sheetName}!${areas}`);
  workbook.selectAreas(sheet, selected, workbook.worksheet(sheet).range(first));
}

/** What differs from `GRID`, or another start, as `C5: SA`. */
function changes({ book }: OpenBook, start = GRID, sheetName = "Insatser"): string[] {
  const before = start["Insatser"] ?? [];
  return gridOf(book, sheetName).flatMap((line, row) =>
    line.flatMap((value: Scalar, column) =>
      value === (before[row]?.[column] ?? "") ? [] : [`${columnName(column)}${row + 1}: ${String(value)}`],
    ),
  );
}

const errand = (thinker = new LocalThinker()) => ({ language: "sv", now: NOW, thinker }) as const;

test.each<[string, string, LabelChange, string[], number]>([
  ["a cell in the row", "A5", SA, ["C5: SA"], 1],
  ["an empty cell far to the right", "J5", SA, ["C5: SA"], 1],
  ["the focus", "B5", R, ["D5: R"], 1],
  ["both at once", "A5", RG, ["D5: R-G"], 1],
  ["a row that continues", "A6", PI, ["C5: PI"], 1],
  ["both its rows", "A5:A6", PI, ["C5: PI"], 1],
  ["several rows", "A4:B5", PI, ["C4: PI", "C5: PI"], 2],
  ["several areas", "A5,D7:D8", PI, ["C5: PI", "C7: PI", "C8: PI"], 3],
  ["areas that overlap", "A7:A8,C8", PI, ["C7: PI", "C8: PI"], 2],
  ["another way to write the same", "A4", SA, ["C4: SA"], 1],
  ["the label that is there", "A7", SA, [], 1],
  ["a word that is no label", "A8", SA, ["C8: SA"], 1],
  ["whole rows", "4:5", PI, ["C4: PI", "C5: PI"], 2],
  ["a whole column", "A:A", PI, ["C4: PI", "C5: PI", "C7: PI", "C8: PI"], 5],
  ["the whole sheet", "A1:XFD1048576", RG, ["D4: R-G", "D5: R-G", "D7: R-G", "D8: R-G", "C11: R-G"], 5],
  ["clearing", "A7:A8", "clear", ["C7: ", "D7: ", "C8: ", "D8: "], 2],
  ["clearing what is empty", "A5", "clear", [], 1],
  ["clearing where one column is missing", "A11", "clear", ["C11: "], 1],
  ["a header and a heading", "A2:A3", SA, [], 0],
  ["an empty row", "A9", SA, [], 0],
  ["below everything", "A900", SA, [], 0],
])("%s: %s", async (_, areas, change, expected, interventions) => {
  const open = openBook(GRID);
  select(open, areas);
  const outcome = await labelSelection(errand(), change);
  expect(outcome).toMatchObject({ ok: true, report: { interventions, conflicts: [] } });
  expect(changes(open)).toEqual(expected);
});

test.each<[string, string, string[], number]>([
  ["a cell of the left table", "A4", ["B4: PI"], 0],
  ["a cell of the right table", "G4", ["F4: PI"], 0],
  ["cells of both", "B4:F4", ["B4: PI", "F4: PI"], 0],
  ["areas in both, of other rows", "A4,E2", ["F2: PI", "B4: PI"], 0],
  ["a column of the right table", "G:G", ["F2: PI", "F3: PI", "F4: PI"], 0],
  ["whole rows", "4:4", [], 2],
  ["whole rows, and a cell that tells", "4:4,E4", ["F4: PI"], 0],
  ["the whole sheet", "A1:XFD1048576", ["B5: PI"], 5],
  ["a cell between the tables", "D4", [], 2],
  ["a cell beside them", "J4", [], 2],
  ["any cell where only one table has a row", "J5", ["B5: PI"], 0],
  ["the row that continues the left one", "A3", ["B2: PI"], 0],
  ["the right one beside that row", "F3", ["F3: PI"], 0],
])("of two tables side by side, %s", async (_, areas, expected, sideBySide) => {
  const open = openBook(BESIDE);
  select(open, areas);
  expect(await labelSelection(errand(), PI)).toMatchObject({ report: { sideBySide, conflicts: [] } });
  expect(changes(open, BESIDE)).toEqual(expected);
});

/** The workbook, checked by the thinker of `its`; `insert` then adds cells above or before what it knows. */
async function checked(): Promise<{ open: OpenBook; its: ReturnType<typeof errand>; studies: () => number }> {
  const thinker = new LocalThinker();
  const think = jest.spyOn(thinker, "think");
  const open = openBook(GRID);
  const its = errand(thinker);
  await checkLabels(its);
  return { open, its, studies: () => think.mock.calls.length - 1 };
}

const onSheet = (code: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    code(context.workbook.worksheets.getItem("Insatser"));
    await context.sync();
  });

const column = ({ book }: OpenBook, letter: number) =>
  gridOf(book, "Insatser").map((row) => row[letter] ?? "");

test.each([...[1, 2, 3, 4, 5, 6].map((request) => [request, "PI"] as const), [7, "sa"] as const])(
  "a row that a colleague inserts just before request %i never leads to another row than the selected one: %s",
  async (wanted, label) => {
    const open = openBook(GRID);
    select(open, "A4");
    open.client.beforeRequest = (request) => {
      const sheet = open.host.workbook.activeSheet();
      const row = { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 16_383 };
      if (request === wanted) insertCells(open.host.workbook, sheet, row, 1);
      return null;
    };
    await labelSelection(errand(), PI);
    const labels = gridOf(open.book, "Insatser").map((line) => line[2] ?? "");
    const written = labels.filter((one) => one === "PI").length;
    expect([labels[4], written]).toEqual([label, label === "PI" ? 1 : 0]);
  },
);

test.each<[number, string, string[]]>([
  ...[2, 3, 4, 5, 6].map((request): [number, string, string[]] => [request, "stale", []]),
  [7, "written", ["C4: PI"]],
])(
  "a sheet that is selected just before request %i gets no label that was meant for another: %s",
  async (wanted, outcome, expected) => {
    const open = openBook({ Insatser: GRID["Insatser"] ?? [], Kopia: GRID["Insatser"] ?? [] });
    select(open, "A4");
    open.client.beforeRequest = (request) => {
      if (request === wanted) select(open, "A4", "Kopia");
      return null;
    };
    const labelled = await labelSelection(errand(), PI);
    expect([labelled.ok ? "written" : labelled.fault.code, changes(open)]).toEqual([outcome, expected]);
    expect(changes(open, GRID, "Kopia")).toEqual([]);
  },
);

test("what the thinker knows is used while it holds", async () => {
  const { open, its, studies } = await checked();
  select(open, "A5");
  expect(await labelSelection(its, SA)).toMatchObject({ report: { written: [{ after: "SA" }] } });
  expect([changes(open), studies()]).toEqual([["C5: SA"], 0]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string, string[]]>([
  [
    "a row inserted above",
    (sheet) => sheet.getRange("5:5").insert("Down"),
    "A6",
    ["", "", "SA-PI", "sa", "", "PI", "", "SA", "oklart läge", "", "R-G", "R"],
  ],
  [
    "a column inserted before the labels",
    (sheet) => sheet.getRange("B:B").insert("Right"),
    "A4",
    ["", "", "Vem gör?", "Kulturförvaltningen", "Socialförvaltningen", "", "Kulturförvaltningen"],
  ],
  [
    "an intervention added",
    (sheet) => void (sheet.getRange("A9:B9").values = [["Stödgrupp mot rasism.", "Socialförvaltningen"]]),
    "A9",
    ["", "", "SA-PI", "sa", "", "", "SA", "oklart läge", "PI", "R-G", "R"],
  ],
  [
    "an intervention removed",
    (sheet) => sheet.getRange("5:6").delete("Up"),
    "A6",
    ["", "", "SA-PI", "sa", "SA", "PI", "", "R-G", "R"],
  ],
])("%s since then leads to a new reading, never to another row", async (_, change, areas, expected) => {
  const { open, its, studies } = await checked();
  await onSheet(change);
  select(open, areas);
  expect(await labelSelection(its, PI)).toMatchObject({ report: { interventions: 1, written: [{}] } });
  expect(studies()).toBe(1);
  expect(column(open, 2).slice(0, expected.length)).toEqual(expected);
});

test("a selection without an intervention is looked for anew, and told", async () => {
  const { open, its, studies } = await checked();
  select(open, "A1", "Anteckningar");
  expect(await labelSelection(its, PI)).toMatchObject({
    ok: true,
    report: { interventions: 0, written: [] },
  });
  expect([studies(), changes(open), open.book.sheets.map(({ name }) => name)]).toEqual([
    1,
    [],
    ["Insatser", "Anteckningar"],
  ]);
});

test.each<[string, number[], string, string[]]>([
  ["hidden rows", [3, 4], "A4:A8", ["C7: PI", "C8: PI"]],
  ["the row that a visible row continues", [4], "A5:A8", ["C7: PI", "C8: PI"]],
  ["the same, selected alone", [4], "A6", []],
  ["nothing but hidden rows", [6, 7], "A7:A8", []],
])("leaves alone %s", async (_, hidden, areas, expected) => {
  const open = openBook(GRID);
  await onSheet((sheet) =>
    hidden.forEach((row) => (sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true)),
  );
  select(open, areas);
  await labelSelection(errand(), PI);
  expect(changes(open)).toEqual(expected);
});

test("leaves alone what a filter hides", async () => {
  const open = openBook(GRID);
  await onSheet((sheet) => {
    sheet.autoFilter.apply(sheet.getRange("A3:D8"), 1, {
      filterOn: "Values",
      values: ["Kulturförvaltningen"],
    });
  });
  select(open, "C4:C8");
  expect(await labelSelection(errand(), PI)).toMatchObject({ report: { interventions: 2 } });
  expect(changes(open)).toEqual(["C4: PI", "C7: PI"]);
});

test("a merged cell counts for every row that it covers", async () => {
  const open = openBook(GRID);
  await onSheet((sheet) => sheet.getRange("A5:A6").merge());
  select(open, "A5:A6");
  expect(await labelSelection(errand(), SA)).toMatchObject({ report: { interventions: 1 } });
  expect(changes(open).filter((change) => change.startsWith("C"))).toEqual(["C5: SA"]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, object]>([
  ["a formula", (sheet) => void (sheet.getRange("C5").formulas = [['="SA"']]), { code: "formula" }],
  ["a protected sheet", (sheet) => sheet.protection.protect(), { code: "protected" }],
])("leaves %s alone and says so", async (_, change, conflict) => {
  const open = openBook(GRID);
  await onSheet(change);
  select(open, "A5");
  expect(await labelSelection(errand(), PI)).toMatchObject({
    report: { written: [], conflicts: [conflict] },
  });
  expect(gridOf(open.book, "Ändringslogg")).toEqual([]);
});

test("tells how many have no column for the label", async () => {
  const open = openBook(GRID);
  select(open, "A8:A11");
  expect(await labelSelection(errand(), PI)).toMatchObject({
    report: { interventions: 2, withoutColumn: 1 },
  });
  expect(changes(open)).toEqual(["C8: PI"]);
});

test("journals before, after and why, and can be undone", async () => {
  const open = openBook(GRID);
  select(open, "A7:A8");
  await labelSelection(errand(), PI);
  await labelSelection(errand(), "clear");
  expect(gridOf(open.book, "Ändringslogg").map((row) => row.slice(1, 7))).toEqual([
    ["Körning", "Blad", "Cell", "Före", "Efter", "Varför"],
    ["1", "Insatser", "C7", "SA", "PI", "PI valdes för hand för de markerade raderna."],
    ["1", "Insatser", "C8", "oklart läge", "PI", "PI valdes för hand för de markerade raderna."],
    ["2", "Insatser", "C7", "PI", "", "Arbetssättet rensades för hand på de markerade raderna."],
    ["2", "Insatser", "D7", "R/G", "", "Inriktningen rensades för hand på de markerade raderna."],
    ["2", "Insatser", "C8", "PI", "", "Arbetssättet rensades för hand på de markerade raderna."],
    ["2", "Insatser", "D8", "G", "", "Inriktningen rensades för hand på de markerade raderna."],
  ]);
  await undoLast(errand());
  await undoLast(errand());
  expect(changes(open)).toEqual([]);
});
