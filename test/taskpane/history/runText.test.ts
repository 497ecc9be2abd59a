import type { HistoryRun } from "../../../src/core/history";
import { cellUndo, NOTE, wholeUndo } from "../../../src/core/journal";
import { stringsFor } from "../../../src/strings/strings";
import { runExtent, runKey, runTitle } from "../../../src/taskpane/history/runText";

const strings = stringsFor("sv");

/** A run with a change on each of these sheets, the first of them on the journal's row 4. */
function runOf(run: string, kind: HistoryRun["kind"], sheets: readonly string[], time = "x"): HistoryRun {
  const entries = sheets.map((sheet, index) => ({
    run,
    time,
    cell: { sheet, row: index, column: 3 },
    before: "",
    after: "SA",
    reason: "",
    probability: null,
    row: 4 + index,
    state: "standing" as const,
  }));
  return { run, kind, time, entries, undone: false };
}

test.each<[string, HistoryRun["kind"], string]>([
  ["3", "change", "Körning 3"],
  [wholeUndo("3"), "undo", "Körning 3 ångrades"],
  [cellUndo("3"), "undo", "En ändring i körning 3 ångrades"],
  [NOTE, "note", "Anteckning"],
])("the run %s is called what it is", (run, kind, expected) => {
  expect(runTitle(strings, runOf(run, kind, ["Blad1"]))).toBe(expected);
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
  expect(runExtent(strings, runOf("1", "change", ["Blad1"], time))).toMatch(expected);
});

test("runs of the same name are told apart", () => {
  expect(runKey(runOf(NOTE, "note", ["Blad1"]))).toBe(`${NOTE} 4`);
});
