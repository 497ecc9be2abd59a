import fc from "fast-check";
import {
  JOURNAL_COLUMNS,
  NOTE,
  brokenOff,
  cellUndo,
  givenUp,
  journalRow,
  nextRun,
  parseJournalRow,
  printOf,
  undoneRun,
  wholeUndo,
  type JournalEntry,
} from "../../src/core/journal";

function entry(run: string, row = 0): JournalEntry {
  const cell = { sheet: "2020", row, column: 3 };
  return {
    run,
    time: "2026-11-22T08:30:00Z",
    cell,
    before: "sa",
    after: "SA",
    reason: "Skrivsätt.",
    probability: null,
    errand: "Rätta skrivsätt",
    mark: { sheetId: "{7}", column: 1, print: "k3j2h1", above: "x9" },
  };
}

test("a row holds one cell for each column", () => {
  const row = [
    "2026-11-22T08:30:00Z",
    "1",
    "2020",
    "D8",
    "sa",
    "SA",
    "Skrivsätt.",
    "",
    "Rätta skrivsätt",
    "B k3j2h1 x9 {7}",
  ];
  expect(journalRow(entry("1", 7))).toEqual(row);
  expect(row).toHaveLength(JOURNAL_COLUMNS.length);
});

test("an entry survives the sheet", () => {
  const text = fc.string({ unit: "grapheme" });
  const entries = fc.record({
    run: fc.constantFrom("1", "12", "↶3"),
    time: fc.constant("2026-11-22T08:30:00Z"),
    cell: fc.record({
      sheet: fc.string({ minLength: 1 }),
      row: fc.nat(1_048_575),
      column: fc.nat(16_383),
    }),
    before: text,
    after: text,
    reason: text,
    probability: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    errand: text,
    mark: fc.option(
      fc.record(
        {
          sheetId: fc.string({ minLength: 1 }),
          column: fc.nat(16_383),
          print: fc.stringMatching(/^[0-9a-z]+$/),
          twin: fc.record({ above: fc.nat(1_048_575), others: fc.integer({ min: 1, max: 1_048_575 }) }),
          above: fc.stringMatching(/^[0-9a-z]+$/),
          caption: fc.stringMatching(/^[0-9a-z]+$/),
        },
        { requiredKeys: ["sheetId", "column", "print", "above"] },
      ),
    ),
  });
  fc.assert(
    fc.property(entries, (value) => expect(parseJournalRow(journalRow(value))).toEqual(value)),
    { seed: 20 },
  );
});

test.each([
  ["no cell", ["2026-11-22", "1", "2020", "here", "sa", "SA", "", ""]],
  ["no run", ["2026-11-22", "", "2020", "D8", "sa", "SA", "", ""]],
  ["a blank row", ["", "", "", "", "", "", "", ""]],
  ["a short row", ["2026-11-22"]],
])("no entry in %s", (_name, row) => {
  expect(parseJournalRow(row)).toBeNull();
});

test("Excel gives a run number back as a number", () => {
  expect(parseJournalRow(["2026-11-22", 2, 2020, "D8", "sa", "SA", "", 0.9])).toMatchObject({
    run: "2",
    cell: { sheet: "2020", row: 7, column: 3 },
    probability: 0.9,
  });
});

test.each([
  [[], "1"],
  [["1", "1", "2"], "3"],
  [["2", "↶2", "10", "mine"], "11"],
])("after %j comes run %s", (runs, expected) => {
  expect(nextRun(runs.map((run) => entry(run)))).toBe(expected);
});

test.each(["", "B", "B k3", "B k3 x9", "k3j2h1", "Ö k3 x9 {7}"])("no mark in %j", (mark) => {
  const row = ["2026-11-22", "1", "2020", "D8", "sa", "SA", "", "", "", mark];
  expect(parseJournalRow(row)).toMatchObject({ mark: null });
});

test("white space at its ends does not change what a text is known by", () => {
  expect(printOf(" Ett möte. ")).toBe(printOf("Ett möte."));
  expect(printOf("Ett möte.")).not.toBe(printOf("Ett  möte."));
});

test.each([
  [wholeUndo("3"), "↶3", "3"],
  [cellUndo("3"), "↶3·1", "3"],
  ["3", "3", null],
  [NOTE, "–", null],
  [brokenOff("↶3"), "–↶3", null],
  [givenUp("3"), "↶3·0", null],
])("%s undoes %s", (name, expected, run) => {
  expect(name).toBe(expected);
  expect(undoneRun(name)).toBe(run);
});
