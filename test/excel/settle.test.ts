import { printOf } from "../../src/core/journal";
import { NO_TROUBLE, connectionLost } from "../../host/protocol/trouble";
import { type OpenBook, gridOf, openBook } from "../openBook";
import { WRITES, edit, insertRow, labels, logged, notes, setCell, settings, write } from "./writing";

test.each([
  ["is lost before it is written", { request: WRITES, isDone: false }, [], ["SA-PI", "", "SA", "pi"], []],
  [
    "is lost after it was written",
    { request: WRITES, isDone: true },
    ["A2"],
    ["SA-PI", "SA", "SA", "pi"],
    ["A2 körning 1: 1 av 1"],
  ],
  [
    "is lost when all but the end is done",
    { request: WRITES + 1, isDone: false },
    ["A2"],
    ["SA-PI", "SA", "SA", "pi"],
    ["A2 körning 1: 1 av 1"],
  ],
])(
  "a run that %s is settled by the next, and noted",
  async (_, { request, isDone }, journalled, expected, noted) => {
    const open = openBook(labels);
    fail(open, request, isDone);
    await expect(write([edit(1, 0, "", "SA")])).rejects.toThrow();
    open.host.setTrouble(NO_TROUBLE);
    expect(gridOf(open.book, "Blad1").map((row) => row[0])).toEqual(expected);
    const hasJournal = open.book.sheets.length > 1;
    await write([edit(3, 1, "G", "R-G")], hasJournal);
    expect(logged(open).map(([cell]) => cell)).toEqual(["Cell", ...journalled, "B4"]);
    expect(notes(open)).toEqual(noted);
    expect(settings(open)).toEqual([]);
  },
);

test("what a run was broken off in the middle of is taken out of the journal by the next", async () => {
  const open = openBook(labels);
  await write([edit(1, 0, "", "SA"), edit(2, 1, "", "G")]);
  setCell(open.book, 2, 1, { value: "" });
  open.book.settings.set("Insatskollen.writing", JSON.stringify("1 2"));
  await write([edit(3, 1, "G", "R-G")], true);
  expect(logged(open).map(([cell]) => cell)).toEqual(["Cell", "A2", "B4"]);
  expect(notes(open)).toEqual(["A2 körning 1: 1 av 2"]);
});

test("a stroke was made of which one cell stands and merged ones cover the others", async () => {
  const open = openBook({ Blad1: [["Vad görs?", "SA-PI", "R-G"], ["Ett"], ["Två"], ["Tre"]] });
  const [sheet] = open.book.sheets;
  sheet?.merges.push({ firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 1 });
  await write([edit(1, 1, "", "SA"), edit(1, 2, "", "R"), edit(3, 2, "", "G")]);
  open.book.settings.set("Insatskollen.writing", JSON.stringify("1 3 3"));
  const journal = open.book.sheets[1];
  for (const [row, address] of [
    [2, "B3"],
    [3, "B4"],
  ] as const) {
    const cells = journal?.rows[row];
    if (cells) cells[3] = { value: address, style: 0 };
  }
  await write([edit(2, 2, "", "R")], true);
  expect(notes(open)).toEqual(["B2 körning 1: 1 av 3"]);
});

test.each<[string, string, string[], string[], string]>([
  ["in its last stroke, which was not made", "1 3 1 2", ["SA", "", "G"], ["B3"], "1 av 3"],
  ["in its last stroke, which was made", "1 3 1 2", ["SA", "PI", "R"], ["B3", "B4", "C4"], "3 av 3"],
  ["before a stroke of which a colleague wrote one cell alike", "1 3 3", ["SA", "", ""], [], "0 av 3"],
  ["after a stroke of which a colleague emptied one cell", "1 3 3", ["SA", "PI", ""], ["B3", "B4"], "2 av 3"],
  ["after its strokes", "1 3", ["SA", "", "kolla"], ["B3", "C4"], "2 av 3"],
])(
  "a run broken off %s is settled where its rows have moved to",
  async (_, note, [first = "", second = "", third = ""], told, made) => {
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
    expect(notes(open)).toEqual([`B2 körning 1: ${made}`]);
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

/** The request of the next run in which an earlier one is settled: it reads, reads the lines, finds them, and settles. */
const SETTLES = 4;

test("settling that is broken off anywhere is ended by the next, and noted once", async () => {
  const seen = new Set<string>();
  for (let actions = 0; actions < 60; actions += 1) {
    const open = openBook(labels);
    await write([edit(1, 0, "", "SA"), edit(2, 1, "", "G"), edit(3, 0, "pi", "PI")]);
    setCell(open.book, 2, 1, { value: "kolla" });
    setCell(open.book, 3, 0, { value: "pi" });
    open.book.settings.set("Insatskollen.writing", JSON.stringify("1 3 1 2"));
    const middle = (request: number) => (request === SETTLES ? actions : null);
    open.host.setTrouble({ ...NO_TROUBLE, middle });
    const answer = await write([edit(3, 1, "G", "R-G")], true).catch(() => null);
    const rest = answer ? "" : `, ${logged(open).length - 1} and ${notes(open).length} left`;
    open.host.setTrouble(NO_TROUBLE);
    if (!answer) await write([edit(3, 1, "G", "R-G")], true);
    seen.add(
      `${logged(open)
        .map(([cell]) => String(cell))
        .join(" ")}; ${notes(open).join("; ")}${rest}`,
    );
    expect(settings(open)).toEqual([]);
  }
  expect([...seen]).toEqual([
    "Cell A2 B4; A2 körning 1: 1 av 3, 3 and 0 left",
    "Cell A2 B4; A2 körning 1: 1 av 3, 3 and 1 left",
    "Cell A2 B4; A2 körning 1: 1 av 3, 1 and 1 left",
  ]);
});

function fail({ host }: OpenBook, request: number, isDone: boolean): void {
  const hook = (number: number) => (number === request ? connectionLost() : null);
  host.setTrouble({ ...NO_TROUBLE, [isDone ? "after" : "before"]: hook });
}
