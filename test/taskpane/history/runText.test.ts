import type { HistoryRun } from "../../../src/core/history";
import { cellUndo, NOTE, wholeUndo } from "../../../src/core/journal";
import { stringsFor } from "../../../src/strings/strings";
import { runExtent, runKey, runTitle } from "../../../src/taskpane/history/runText";

const strings = stringsFor("sv");

/** A run with a change on each of these sheets, the first of them on the journal's row 4. */
function runOf(
  run: string,
  kind: HistoryRun["kind"],
  sheets: readonly string[],
  { time = "x", errand = "", size = sheets.length } = {},
): HistoryRun {
  const entries = sheets.map((sheet, index) => ({
    run,
    time,
    cell: { sheet, row: index, column: 3 },
    before: "",
    after: "SA",
    reason: "",
    probability: null,
    errand,
    mark: null,
    row: 4 + index,
    state: "standing" as const,
  }));
  return { run, kind, errand, time, entries, undone: false, givenUp: false, size };
}

test.each<[string, HistoryRun["kind"], number, string]>([
  ["3", "change", 1, "Körning 3: Fyll i saknade"],
  [wholeUndo("3"), "undo", 2, "Körning 3 ångrades"],
  [cellUndo("3"), "undo", 2, "En ändring i körning 3 ångrades"],
  [cellUndo("3"), "undo", 1, "Körning 3 ångrades"],
  [NOTE, "note", 1, "Anteckning"],
])("the run %s is called what it is", (run, kind, size, expected) => {
  expect(runTitle(strings, runOf(run, kind, ["Blad1"], { errand: "Fyll i saknade", size }))).toBe(expected);
});

test("a run of which nobody knows what made it has its number", () => {
  expect(runTitle(strings, runOf("3", "change", ["Blad1"]))).toBe("Körning 3");
});

test.each<[readonly string[], string]>([
  [["Blad1"], "1 cell på bladet Blad1."],
  [["Blad1", "Blad1"], "2 celler på bladet Blad1."],
  [["2023", "2022", "2023"], "3 celler på bladen 2023 och 2022."],
])("changes on %j are %s", (sheets, expected) => {
  expect(runExtent(strings, runOf("1", "change", sheets))).toContain(expected);
});

test.each([
  ["2026-11-22T12:00:00.000Z", /^22 nov\. 2026 \d\d:\d\d\. /],
  ["i går", /^i går\. /],
])("the time %s is told", (time, expected) => {
  expect(runExtent(strings, runOf("1", "change", ["Blad1"], { time }))).toMatch(expected);
});

test("runs of the same name are told apart", () => {
  expect(runKey(runOf(NOTE, "note", ["Blad1"]))).toBe(`${NOTE} 4`);
});
