import type { Edit } from "../../src/core/edits";
import type { JournalState } from "../../src/excel/journal";
import { type JournalPlan, type WriteReport, writeEdits } from "../../src/excel/writeEdits";
import { type OpenBook, gridOf, openBook } from "../openBook";

const edit = (row: number, column: number, before: string, after: string, sheet = "Blad1"): Edit => ({
  cell: { sheet, row, column },
  before,
  after,
  reason: { code: "undone-run", parameters: { run: "1" } },
  probability: 0.9,
});

const journal = (exists: boolean): JournalPlan => ({
  sheet: { name: "Logg", exists },
  commit: () => {},
  columns: ["Tid", "Körning", "Blad", "Cell", "Före", "Efter", "Varför", "Säkerhet"],
  entry: ({ cell, before, after, probability }: Edit, { runs }: JournalState) => ({
    run: String(runs.length + 1),
    time: "2026-01-02T03:04:05Z",
    cell,
    before,
    after,
    reason: "därför",
    probability,
  }),
});

const write = (edits: readonly Edit[], exists = false): Promise<WriteReport> =>
  Excel.run((context) => writeEdits(context, edits, journal(exists)));

const labels = {
  Blad1: [
    ["SA-PI", "R-G"],
    ["", "R"],
    ["SA", ""],
    ["pi", "G"],
  ],
};

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
    ["Blad1", "A4", "pi", "PI"],
    ["Blad1", "B3", "", "R-G"],
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
    { ...edit(1, 0, "", "SA"), beside: { cell: { sheet: "Blad1", row: 1, column: 2 }, text: "Insats" } },
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

function setCell(
  book: OpenBook["book"],
  row: number,
  column: number,
  cell: { value: string; formula?: string },
): void {
  const line = book.sheets[0]?.rows[row];
  if (line) line[column] = { ...cell, style: 0 };
}

function protect(book: OpenBook["book"]): void {
  for (const sheet of book.sheets) sheet.protected = true;
}
