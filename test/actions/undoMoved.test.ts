import { insertCells } from "../../host/model/insertCells";
import { NO_TROUBLE } from "../../host/protocol/trouble";
import { fillLabels } from "../../src/actions/fillLabels";
import { labelSelection } from "../../src/actions/labelSelection";
import { readHistory } from "../../src/actions/readHistory";
import { repairLabels } from "../../src/actions/repairLabels";
import { undoLast } from "../../src/actions/undoLast";
import { undoRun } from "../../src/actions/undoRun";
import { LocalThinker } from "../../src/thinking/localThinker";
import { type OpenBook, gridOf, openBook } from "../openBook";
import { INTERVENTIONS, NOW } from "./interventions";

const errand = { language: "sv", now: NOW, thinker: new LocalThinker() } as const;

/** The words that a row begins with, and its labels, for each intervention. */
const labels = ({ book }: OpenBook, sheet = "Insatser") =>
  gridOf(book, sheet).flatMap((row) =>
    /^(Nätverk|Seminarium|Årlig|Ett)/.test(String(row[0]))
      ? [`${String(row[0]).split(" ")[0]} ${row[2] ?? ""} ${row[3] ?? ""}`]
      : [],
  );

const START = ["Nätverk sa R", "Seminarium  R", "Årlig SA R/G", "Ett PI? G"];

const onSheet = (code: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    code(context.workbook.worksheets.getItem("Insatser"));
    await context.sync();
  });

/** A colleague copies a row of the first sheet. */
function copyBelow({ host, book }: OpenBook, row: number): void {
  const [sheet] = book.sheets;
  if (sheet === undefined) return;
  insertCells(host.workbook, sheet, { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 16_383 }, 1);
  const copied = sheet.rows[row + 1] ?? [];
  sheet.rows[row] = copied.map((cell, column) => (column === 1 ? { value: "kopia", style: 0 } : cell));
}

test.each<[string, (sheet: Excel.Worksheet) => void, string[]]>([
  ["a row is inserted above", (sheet) => sheet.getRange("1:1").insert("Down"), START],
  ["a row is deleted above", (sheet) => sheet.getRange("1:1").delete("Up"), START],
  [
    "the rows are sorted",
    (sheet) => sheet.getRange("A4:D5").sort.apply([{ key: 0, ascending: false }]),
    ["Seminarium  R", "Nätverk sa R", ...START.slice(2)],
  ],
  ["the sheet is renamed", (sheet) => void (sheet.name = "2021-2022"), START],
  [
    "another sheet takes its name",
    (sheet) => {
      sheet.name = "2021-2022";
      sheet.context.workbook.worksheets.add("Insatser");
    },
    START,
  ],
  [
    "a row is inserted and the sheet renamed",
    (sheet) => {
      sheet.getRange("4:4").insert("Down");
      sheet.name = "2021-2022";
    },
    START,
  ],
])("%s: undoing follows the cells", async (_, change, expected) => {
  const open = openBook(INTERVENTIONS);
  await repairLabels(errand);
  await fillLabels(errand);
  await onSheet(change);
  expect(await undoLast(errand)).toMatchObject({ report: { run: "2", written: [{}], conflicts: [] } });
  expect(await undoLast(errand)).toMatchObject({ report: { run: "1", written: [{}, {}], conflicts: [] } });
  const [first = ""] = open.book.sheets.map(({ name }) => name);
  expect(labels(open, first)).toEqual(expected);
  expect(await undoLast(errand)).toMatchObject({ report: { run: null } });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string, string[]]>([
  [
    "its row is gone and another stands there with the same label",
    (sheet) => {
      sheet.getRange("5:5").delete("Up");
      sheet.getRange("A5:D5").values = [["Ett helt annat seminarium.", "", "PI", "R"]];
    },
    "moved",
    ["Nätverk SA R", "Ett PI R", "Årlig SA R-G", "Ett PI? G"],
  ],
  [
    "its row has the text of another, and both have moved",
    (sheet) => {
      sheet.getRange("A4:D4").values = [
        ["Seminarium om islamofobi vid ett enstaka tillfälle.", "", "PI", "R"],
      ];
      sheet.getRange("1:1").insert("Down");
    },
    "moved",
    ["Seminarium PI R", "Seminarium PI R", "Årlig SA R-G", "Ett PI? G"],
  ],
  [
    "a person has written another label",
    (sheet) => void (sheet.getRange("C5").values = [["SA"]]),
    "changed",
    ["Nätverk SA R", "Seminarium SA R", "Årlig SA R-G", "Ett PI? G"],
  ],
])(
  "%s: the cell is left alone and the next undoing takes the run before",
  async (_, change, code, expected) => {
    const open = openBook(INTERVENTIONS);
    await repairLabels(errand);
    await fillLabels(errand);
    await onSheet(change);
    expect(await undoLast(errand)).toMatchObject({
      report: { run: "2", written: [], conflicts: [{ code }], givenUp: true, next: "1" },
    });
    expect(labels(open)).toEqual(expected);
    expect(await readHistory(errand)).toMatchObject({
      report: [{ kind: "note", run: "↶2·0" }, { run: "2", undone: false, givenUp: true }, { run: "1" }],
    });
    expect(await undoLast(errand)).toMatchObject({ report: { run: "1" } });
  },
);

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["comes in", (sheet) => sheet.getRange("C:C").insert("Right")],
  ["comes in at the left", (sheet) => sheet.getRange("A:A").insert("Right")],
  ["goes", (sheet) => sheet.getRange("C:C").delete("Left")],
])("a label that was taken away is not put back in another column where one %s", async (_, change) => {
  const open = openBook(INTERVENTIONS);
  await onSheet((sheet) => sheet.getRange("C4:D4").select());
  await labelSelection({ ...errand, thinker: new LocalThinker() }, "clear");
  await onSheet(change);
  const before = gridOf(open.book, "Insatser");
  expect(await undoLast(errand)).toMatchObject({
    report: { written: [], conflicts: [{ code: "moved" }, { code: "moved" }] },
  });
  expect(gridOf(open.book, "Insatser")).toEqual(before);
});

test("a row with the text that another one had, changed by a run of its own, is not taken for that one", async () => {
  const row = (label: string) => ["Ett möte om hatbrott.", "", label, "R"];
  const open = openBook({
    Insatser: [["Vad görs?", "Vem gör?", "SA-PI", "R-G"], row(""), row("pi"), row("SA")],
  });
  await repairLabels(errand);
  await fillLabels(errand);
  await onSheet((sheet) => {
    sheet.getRange("A2").values = [["Något helt annat."]];
    sheet.getRange("A4").values = [["En tredje insats."]];
  });
  const [, , repaired] = gridOf(open.book, "Insatser");
  expect(await undoLast(errand)).toMatchObject({ report: { run: "2", conflicts: [{ code: "moved" }] } });
  expect(gridOf(open.book, "Insatser")[2]).toEqual(repaired);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["is rewritten", (sheet) => (sheet.getRange("A2").values = [["Något helt annat."]])],
  ["is deleted", (sheet) => sheet.getRange("2:2").delete("Up")],
])("where the text of a row %s, another that said the same is not taken for it", async (_, change) => {
  const row = (text: string, label: string) => [text, "", label, "R"];
  const texts = ["Ett möte om hatbrott.", "En konsert.", "Ett möte om hatbrott."];
  const [first = "", second = "", third = ""] = texts;
  const open = openBook({
    Insatser: [
      ["Vad görs?", "Vem gör?", "SA-PI", "R-G"],
      row(first, "pi"),
      row(second, "SA"),
      row(third, "PI"),
    ],
  });
  await repairLabels(errand);
  await onSheet(change);
  const before = gridOf(open.book, "Insatser");
  expect(await undoLast(errand)).toMatchObject({ report: { written: [], conflicts: [{ code: "moved" }] } });
  expect(gridOf(open.book, "Insatser")).toEqual(before);
});

test("where three rows say the same and all move by one, the second is not taken for the third", async () => {
  const row = (label: string) => ["Ett möte om hatbrott.", "", label, "R"];
  const open = openBook({
    Insatser: [["Vad görs?", "Vem gör?", "SA-PI", "R-G"], row("PI"), row("PI"), row("pi")],
  });
  await repairLabels(errand);
  await onSheet((sheet) => sheet.getRange("2:2").insert("Down"));
  const before = gridOf(open.book, "Insatser");
  expect(await undoLast(errand)).toMatchObject({ report: { written: [], conflicts: [{ code: "moved" }] } });
  expect(gridOf(open.book, "Insatser")).toEqual(before);
});

test("where another row has come to say the same just above, with the same label, neither is written in", async () => {
  const open = openBook({
    Insatser: [
      ["Vad görs?", "Vem gör?", "SA-PI", "R-G"],
      ["Ett möte om hatbrott.", "", "pi", "R"],
    ],
  });
  await repairLabels(errand);
  await onSheet((sheet) => {
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A2:D2").values = [["Ett möte om hatbrott.", "", "PI", "R"]];
  });
  const before = gridOf(open.book, "Insatser");
  expect(await undoLast(errand)).toMatchObject({ report: { written: [], conflicts: [{ code: "moved" }] } });
  expect(gridOf(open.book, "Insatser")).toEqual(before);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "a copy that comes between rows with its text just before request %i of an undoing is not written in",
  async (wanted) => {
    const row = (label: string) => ["Ett möte om hatbrott.", "", label, "R"];
    const open = openBook({
      Insatser: [["Vad görs?", "Vem gör?", "SA-PI", "R-G"], row("pi"), row("pi"), row("pi")],
    });
    await repairLabels(errand);
    let requests = 0;
    open.host.setTrouble({
      ...NO_TROUBLE,
      before: () => {
        requests += 1;
        if (requests === wanted) copyBelow(open, 2);
        return null;
      },
    });
    await undoLast(errand);
    expect(requests).toBeGreaterThanOrEqual(wanted);
    expect(gridOf(open.book, "Insatser")[2]).toEqual(["Ett möte om hatbrott.", "kopia", "PI", "R"]);
  },
);

test("a run that a protected sheet keeps from being undone is not given up", async () => {
  openBook(INTERVENTIONS);
  await repairLabels(errand);
  await onSheet((sheet) => sheet.protection.protect());
  expect(await undoLast(errand)).toMatchObject({
    report: { run: "1", written: [], givenUp: false, next: null },
  });
  await onSheet((sheet) => sheet.protection.unprotect());
  expect(await undoLast(errand)).toMatchObject({ report: { run: "1", written: [{}, {}] } });
});

test("a run whose cells a merged one covers by now is given up", async () => {
  openBook(INTERVENTIONS);
  await repairLabels(errand);
  await onSheet((sheet) => sheet.getRange("C9").select());
  expect(await labelSelection(errand, "clear")).toMatchObject({ report: { written: [{}, {}] } });
  await onSheet((sheet) => sheet.getRange("C8:D9").merge());
  expect(await undoLast(errand)).toMatchObject({
    report: { written: [], conflicts: [{ code: "not-taken" }, { code: "not-taken" }], next: "1" },
  });
});

test("a deleted sheet leaves nothing to restore", async () => {
  openBook({ ...INTERVENTIONS, Annat: [["x"]] });
  await repairLabels(errand);
  await onSheet((sheet) => sheet.delete());
  expect(await undoRun(errand, "1")).toMatchObject({
    report: { written: [], conflicts: [{ code: "sheet-missing" }, { code: "sheet-missing" }] },
  });
});

test.each<[string, () => Promise<unknown>]>([
  ["Rätta skrivsätt", () => repairLabels(errand)],
  ["Fyll i saknade", () => fillLabels(errand)],
  ["Godkänn flera", () => fillLabels(errand, { only: () => true })],
  ["Klassificeringsknapp", () => labelSelection(errand, { axis: "focus", value: "G" })],
])("the history tells of %s", async (expected, act) => {
  openBook(INTERVENTIONS);
  await onSheet((sheet) => sheet.getRange("A5").select());
  await act();
  await undoLast(errand);
  expect(await readHistory(errand)).toMatchObject({ report: [{ errand: "Ångra" }, { errand: expected }] });
});
