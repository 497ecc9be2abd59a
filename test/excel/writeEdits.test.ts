import { printOf } from "../../src/core/journal";
import type { Edit } from "../../src/core/edits";
import type { WriteReport } from "../../src/excel/writeEdits";
import { type OpenBook, gridOf, openBook } from "../openBook";
import { WRITES, edit, insertRow, labels, logged, setCell, settings, write } from "./writing";

test("writes what was approved, leaves the rest and journals each change", async () => {
  const { book } = openBook(labels);
  const edits = [edit(1, 0, "", "PI"), edit(3, 0, "pi", "PI"), edit(2, 1, "", "R-G")];
  expect((await write(edits)).conflicts).toEqual([]);
  expect(gridOf(book, "Blad1")).toEqual([
    ["SA-PI", "R-G"],
    ["PI", "R"],
    ["SA", "R-G"],
    ["PI", "G"],
  ]);
  expect(gridOf(book, "Logg").map((row) => row.slice(2, 6))).toEqual([
    ["Blad", "Cell", "Före", "Efter"],
    ["Blad1", "A2", "", "PI"],
    ["Blad1", "B3", "", "R-G"],
    ["Blad1", "A4", "pi", "PI"],
  ]);
});

test.each<[string, (open: OpenBook) => void, Edit, string]>([
  [
    "a colleague wrote in the cell",
    ({ book }) => setCell(book, 1, 0, { value: "PI" }),
    edit(1, 0, "", "SA"),
    "changed",
  ],
  [
    "a blank cell is a formula",
    ({ book }) => setCell(book, 1, 0, { value: "", formula: 'IF(1,"","")' }),
    edit(1, 0, "", "SA"),
    "formula",
  ],
  ["the sheet is protected", ({ book }) => protect(book), edit(1, 0, "", "SA"), "protected"],
  [
    "another row stands there",
    () => {},
    {
      ...edit(1, 0, "", "SA"),
      beside: { cell: { sheet: "Blad1", row: 1, column: 2 }, text: "Insats", above: printOf("") },
    },
    "moved",
  ],
  [
    "another column stands there",
    () => {},
    {
      ...edit(1, 0, "", "SA"),
      beside: {
        cell: { sheet: "Blad1", row: 1, column: 1 },
        text: "R",
        above: printOf("R-G"),
        captions: [{ column: 0, row: 0, print: printOf("Arbetssätt") }],
      },
    },
    "moved",
  ],
  ["the sheet is gone", () => {}, edit(1, 0, "", "SA", "Blad9"), "sheet-missing"],
])("%s: nothing is written and the edit comes back", async (_, prepare, wanted, code) => {
  const open = openBook(labels);
  prepare(open);
  const before = gridOf(open.book, "Blad1");
  expect(await write([wanted])).toEqual({ written: [], conflicts: [{ edit: wanted, code }] });
  expect(gridOf(open.book, "Blad1")).toEqual(before);
  expect(open.book.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
});

test("a cell that a merged one covers is left out of the journal and comes back", async () => {
  const open = openBook(labels);
  merge(open.book, 1, 2);
  const [covered, sound] = [edit(2, 1, "", "G"), edit(3, 1, "G", "R-G")];
  expect(await write([covered, sound])).toEqual({
    written: [sound],
    conflicts: [{ edit: covered, code: "not-taken" }],
    journalRun: "1",
  });
  expect(gridOf(open.book, "Blad1").map((row) => row[1])).toEqual(["R-G", "R", "", "R-G"]);
  expect(logged(open)).toEqual([
    ["Cell", "Före", "Efter"],
    ["B4", "G", "R-G"],
  ]);
  expect(settings(open)).toEqual([]);
});

test.each<[string, (open: OpenBook) => void, WriteReport["conflicts"][number]["code"] | null, string[]]>([
  ["wrote in the cell", ({ book }) => setCell(book, 1, 0, { value: "PI" }), "changed", ["PI", "SA", "pi"]],
  [
    "wrote a formula there",
    ({ book }) => setCell(book, 1, 0, { value: "", formula: "A1" }),
    "formula",
    ["SA-PI", "SA", "pi"],
  ],
  ["put another row there", ({ book }) => setCell(book, 1, 1, { value: "G" }), "moved", ["", "SA", "pi"]],
  ["wrote in another cell", ({ book }) => setCell(book, 3, 0, { value: "SA" }), null, ["SA", "SA", "SA"]],
])(
  "just before the writing a colleague %s: it stays as they left it",
  async (_, interfere, code, expected) => {
    const open = openBook(labels);
    open.client.beforeRequest = (request) => {
      if (request === WRITES) interfere(open);
      return null;
    };
    const wanted = {
      ...edit(1, 0, "", "SA"),
      beside: { cell: { sheet: "Blad1", row: 1, column: 1 }, text: "R", above: printOf("R-G") },
    };
    const report = await write([wanted]);
    expect(report.conflicts.map((conflict) => conflict.code)).toEqual(code === null ? [] : [code]);
    expect(gridOf(open.book, "Blad1").map((row) => row[0])).toEqual(["SA-PI", ...expected]);
    expect(open.book.sheets[0]?.rows[1]?.[0]?.formula).toBe(code === "formula" ? "A1" : undefined);
    expect(logged(open)).toHaveLength(code === null ? 2 : 1);
  },
);

test("rows that a colleague inserts just before the writing move the cells along", async () => {
  const open = openBook(labels);
  open.client.beforeRequest = (request) => {
    if (request === WRITES) insertRow(open, 1);
    return null;
  };
  expect(await write([edit(2, 0, "SA", "PI")])).toMatchObject({ written: [{}], conflicts: [] });
  expect(gridOf(open.book, "Blad1").map((row) => row[0] ?? "")).toEqual(["SA-PI", "", "", "PI", "pi"]);
  expect(logged(open)[1]).toEqual(["A4", "SA", "PI"]);
});

test("a sheet that a colleague renames just before the writing is journalled under its new name", async () => {
  const open = openBook(labels);
  open.client.beforeRequest = (request) => {
    const { workbook } = open.host;
    if (request === WRITES) workbook.activeWorksheet().rename("2021");
    return null;
  };
  expect(await write([edit(2, 0, "SA", "PI")])).toMatchObject({ written: [{}], conflicts: [] });
  expect(gridOf(open.book, "Logg")[1]?.slice(2, 4)).toEqual(["2021", "A3"]);
});

test.each<[string, (open: OpenBook) => void]>([
  ["a row is inserted above", (open) => insertRow(open, 1)],
  ["its text is shortened", ({ book }) => setCell(book, 2, 0, { value: "Ett" })],
])("%s before it is read again: an edit of one of two rows with the same text is void", async (_, change) => {
  const open = openBook({
    Blad1: [
      ["Vad görs?", "SA-PI"],
      ["Ett möte.", ""],
      ["Ett möte.", ""],
    ],
  });
  change(open);
  const beside = {
    cell: { sheet: "Blad1", row: 2, column: 0 },
    text: "Ett möte.",
    above: printOf("Ett möte."),
  };
  const report = await write([{ ...edit(2, 1, "", "SA"), beside }]);
  expect(report.conflicts.map(({ code }) => code)).toEqual(["moved"]);
});

test("one conflict does not keep the other edits from being made", async () => {
  const { book } = openBook(labels);
  const report = await write([edit(2, 0, "PI", "SA"), edit(1, 0, "", "SA")]);
  expect([report.written.length, report.conflicts.map(({ code }) => code)]).toEqual([1, ["changed"]]);
  expect(gridOf(book, "Blad1")[1]?.[0]).toBe("SA");
});

test.each([
  "-----",
  "=1+1",
  "+46",
  "@namn",
  "'citat",
  "2020",
  "3/4",
  "TRUE",
  "12 %",
  " SA ",
  "jan 2020",
  "–",
])("%j comes back as the very text, in the cell and in the journal", async (text) => {
  const { book } = openBook({ Blad1: [["SA"]] });
  await write([edit(0, 0, "SA", text)]);
  expect(gridOf(book, "Blad1")).toEqual([[text]]);
  expect(gridOf(book, "Logg")[1]?.[5]).toBe(text);
  expect(book.sheets[0]?.rows[0]?.[0]?.formula).toBeUndefined();
});

test("a second run continues the journal below the first", async () => {
  const { book } = openBook(labels);
  await write([edit(1, 0, "", "PI")]);
  await write([edit(2, 1, "", "G")], true);
  expect(gridOf(book, "Logg").map((row) => [row[1], row[3]])).toEqual([
    ["Körning", "Cell"],
    ["1", "A2"],
    ["2", "B3"],
  ]);
});

test("many edits are read back in one sync and written in as few as the message limit forces", async () => {
  const rows = 30_000;
  const { client, book } = openBook({ Blad1: Array.from({ length: rows }, (_, row) => [`insats ${row}`]) });
  await write(Array.from({ length: rows }, (_, row) => edit(row, 1, "", "SA")));
  const forced = Math.ceil(client.traffic.requestBytes / 5e6);
  // The last message gives the ranges back at the end of Excel.run; no one waits for it.
  expect(client.traffic.messages - 1).toBeLessThanOrEqual(2 + forced);
  expect(gridOf(book, "Blad1").at(-1)).toEqual([`insats ${rows - 1}`, "SA"]);
  expect(gridOf(book, "Logg")).toHaveLength(rows + 1);
});

function merge(book: OpenBook["book"], firstRow: number, lastRow: number): void {
  book.sheets[0]?.merges.push({ firstRow, lastRow, firstColumn: 1, lastColumn: 1 });
}

function protect(book: OpenBook["book"]): void {
  for (const sheet of book.sheets) sheet.protected = true;
}

test("edits that stand far apart are written in as many messages as they take", async () => {
  const count = 2200;
  const { book } = openBook({ Blad1: [] });
  const [sheet] = book.sheets;
  const edits = Array.from({ length: count }, (_, index): Edit => {
    const row = 40 * (index + 1);
    if (sheet) sheet.rows[row] = [{ value: `Insats ${index}`, style: 0 }];
    const beside = { cell: { sheet: "Blad1", row, column: 0 }, text: `Insats ${index}`, above: printOf("") };
    return { ...edit(row, 1, "", "PI"), beside };
  });
  const { written, conflicts } = await write(edits);
  expect([written.length, conflicts]).toEqual([count, []]);
  expect(edits.every(({ cell }) => sheet?.rows[cell.row]?.[1]?.value === "PI")).toBe(true);
});
