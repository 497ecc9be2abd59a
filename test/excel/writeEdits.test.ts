import type { Edit } from "../../src/core/edits";
import { printOf } from "../../src/core/journal";
import type { JournalState } from "../../src/excel/journal";
import { type JournalPlan, type WriteReport, writeEdits } from "../../src/excel/writeEdits";
import { insertCells } from "../../host/model/insertCells";
import { NO_TROUBLE, connectionLost } from "../../host/protocol/trouble";
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
  columns: ["Tid", "Körning", "Blad", "Cell", "Före", "Efter", "Varför", "Säkerhet", "Åtgärd", "Märke"],
  entry: ({ cell, before, after, probability }: Edit, { runs }: JournalState) => ({
    run: String(runs.length + 1),
    time: "2026-01-02T03:04:05Z",
    cell,
    before,
    after,
    reason: "därför",
    probability,
    errand: "Rätta",
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
  ["the sheet is gone", () => {}, edit(1, 0, "", "SA", "Blad9"), "sheet-missing"],
])("%s: nothing is written and the edit comes back", async (_, prepare, wanted, code) => {
  const open = openBook(labels);
  prepare(open);
  const before = gridOf(open.book, "Blad1");
  expect(await write([wanted])).toEqual({ written: [], conflicts: [{ edit: wanted, code }] });
  expect(gridOf(open.book, "Blad1")).toEqual(before);
  expect(open.book.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
});

/** What a sheet holds of the journal: cell, before and after. */
const logged = ({ book }: OpenBook) => gridOf(book, "Logg").map((row) => row.slice(3, 6));
const settings = ({ book }: OpenBook) => [...book.settings.keys()];

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

/** The requests of a run: it reads, writes, and concludes. */
const WRITES = 2;

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

test.each([
  ["is lost before it is written", { request: WRITES, isDone: false }, [], ["SA-PI", "", "SA", "pi"]],
  ["is lost after it was written", { request: WRITES, isDone: true }, ["A2"], ["SA-PI", "SA", "SA", "pi"]],
  [
    "is lost when all but the end is done",
    { request: WRITES + 1, isDone: false },
    ["A2"],
    ["SA-PI", "SA", "SA", "pi"],
  ],
])("a run that %s is settled by the next", async (_, { request, isDone }, journalled, expected) => {
  const open = openBook(labels);
  fail(open, request, isDone);
  await expect(write([edit(1, 0, "", "SA")])).rejects.toThrow();
  open.host.setTrouble(NO_TROUBLE);
  expect(gridOf(open.book, "Blad1").map((row) => row[0])).toEqual(expected);
  const hasJournal = open.book.sheets.length > 1;
  await write([edit(3, 1, "G", "R-G")], hasJournal);
  expect(logged(open).map(([cell]) => cell)).toEqual(["Cell", ...journalled, "B4"]);
  expect(settings(open)).toEqual([]);
});

test("what a run was broken off in the middle of is taken out of the journal by the next", async () => {
  const open = openBook(labels);
  await write([edit(1, 0, "", "SA"), edit(2, 1, "", "G")]);
  setCell(open.book, 2, 1, { value: "" });
  open.book.settings.set("Insatskollen.writing", JSON.stringify("1 2"));
  await write([edit(3, 1, "G", "R-G")], true);
  expect(logged(open).map(([cell]) => cell)).toEqual(["Cell", "A2", "B4"]);
});

test.each<[string, string, string[], string[]]>([
  ["in its last stroke, which was not made", "1 3 1 2", ["SA", "", "G"], ["B3"]],
  ["in its last stroke, which was made", "1 3 1 2", ["SA", "PI", "R"], ["B3", "B4", "C4"]],
  ["after its strokes", "1 3", ["SA", "", "kolla"], ["B3", "C4"]],
])(
  "a run broken off %s is settled where its rows have moved to",
  async (_, note, [first = "", second = "", third = ""], told) => {
    const rows = (texts: string[][]) => [["Vad görs?", "SA-PI", "R-G"], ...texts, ["Tre", "", ""]];
    const open = openBook({
      Blad1: rows([
        ["Ett", "", "R"],
        ["Två", "", ""],
      ]),
    });
    const inRow = (row: number, text: string, above: string) => ({
      cell: { sheet: "Blad1", row, column: 0 },
      text,
      above: printOf(above),
    });
    await write([
      { ...edit(1, 1, "", "SA"), beside: inRow(1, "Ett", "Vad görs?") },
      { ...edit(2, 1, "", "PI"), beside: inRow(2, "Två", "Ett") },
      { ...edit(2, 2, "", "R"), beside: inRow(2, "Två", "Ett") },
    ]);
    setCell(open.book, 1, 1, { value: first });
    setCell(open.book, 2, 1, { value: second });
    setCell(open.book, 2, 2, { value: third });
    insertRow(open, 1);
    open.book.settings.set("Insatskollen.writing", JSON.stringify(note));
    await write([edit(4, 1, "", "SA")], true);
    expect(
      logged(open)
        .slice(1, -1)
        .map(([cell]) => cell),
    ).toEqual(told.map(asWritten));
    expect(settings(open)).toEqual([]);
  },
);

/** The journal tells where a row stood when it was written, one row further up. */
function asWritten(cell: string): string {
  return cell.replace(/\d/, (row) => String(Number(row) - 1));
}

test("a message that is broken off anywhere has journalled one stroke more than it made at most", async () => {
  const edits = [edit(1, 0, "", "SA"), edit(1, 0, "", "SA", "Blad2")];
  const seen = new Set<string>();
  for (let actions = 1; actions < 80; actions += 1) {
    const open = openBook({ ...labels, Blad2: labels.Blad1 });
    await write([edit(3, 0, "pi", "PI")]);
    const middle = (request: number) => (request === WRITES ? actions : null);
    open.host.setTrouble({ ...NO_TROUBLE, middle });
    await write(edits, true).catch(() => null);
    const made = ["Blad1", "Blad2"].filter((sheet) => gridOf(open.book, sheet)[1]?.[0] === "SA");
    seen.add(`${logged(open).length - 2} told, ${made.length} made`);
  }
  expect([...seen]).toEqual([
    "0 told, 0 made",
    "1 told, 0 made",
    "1 told, 1 made",
    "2 told, 1 made",
    "2 told, 2 made",
  ]);
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

function merge(book: OpenBook["book"], firstRow: number, lastRow: number): void {
  book.sheets[0]?.merges.push({ firstRow, lastRow, firstColumn: 1, lastColumn: 1 });
}

function insertRow({ host }: OpenBook, row: number): void {
  const { workbook } = host;
  const [sheet] = workbook.book.sheets;
  const at = { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 16_383 };
  if (sheet) insertCells(workbook, sheet, at, 1);
}

function fail({ host }: OpenBook, request: number, isDone: boolean): void {
  const hook = (number: number) => (number === request ? connectionLost() : null);
  host.setTrouble({ ...NO_TROUBLE, [isDone ? "after" : "before"]: hook });
}

function protect(book: OpenBook["book"]): void {
  for (const sheet of book.sheets) sheet.protected = true;
}
