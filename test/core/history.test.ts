import type { EntryState } from "../../src/core/cellHistories";
import { type JournalLine, historyOf, lastRun, putBacks } from "../../src/core/history";

/** Journal lines written `run row before>after`; where the row is marked, `row=text`. */
function journal(...lines: string[]): JournalLine[] {
  return lines.map((line, index) => {
    const [run = "", cell = "", change = ""] = line.split(" ");
    const [row, print] = cell.split("=");
    const [before = "", after = ""] = change.split(">");
    const place = { sheet: "2020", row: Number(row), column: 3 };
    return {
      run,
      time: `T${index}`,
      cell: place,
      before,
      after,
      reason: "",
      probability: null,
      errand: "",
      mark: print === undefined ? null : { sheetId: "{1}", column: 0, print, above: "" },
      row: index + 1,
    };
  });
}

const told = (lines: JournalLine[]) =>
  historyOf(lines).map(({ run, kind, undone, entries }) => [
    run,
    kind,
    undone,
    entries.map(({ state }): EntryState => state).join(),
  ]);

test.each<[string, string[], unknown[]]>([
  ["nothing", [], []],
  [
    "newest first",
    ["1 4 >SA", "1 5 >PI", "2 6 >R"],
    [
      ["2", "change", false, "standing"],
      ["1", "change", false, "standing,standing"],
    ],
  ],
  [
    "a run over an earlier one",
    ["1 4 >SA", "2 4 SA>PI"],
    [
      ["2", "change", false, "standing"],
      ["1", "change", false, "overtaken"],
    ],
  ],
  [
    "an undone run",
    ["1 4 >SA", "↶1 4 SA>"],
    [
      ["↶1", "undo", false, "standing"],
      ["1", "change", true, "undone"],
    ],
  ],
  [
    "an undoing uncovers the run before",
    ["1 4 >SA", "2 4 SA>PI", "↶2 4 PI>SA"],
    [
      ["↶2", "undo", false, "standing"],
      ["2", "change", true, "undone"],
      ["1", "change", false, "standing"],
    ],
  ],
  [
    "one cell undone, twice",
    ["1 4 >SA", "1 5 >PI", "↶1·1 4 SA>", "↶1·1 5 PI>"],
    [
      ["↶1·1", "undo", false, "standing"],
      ["↶1·1", "undo", false, "standing"],
      ["1", "change", true, "undone,undone"],
    ],
  ],
  [
    "a run undone as far as it could be",
    ["1 4 >SA", "1 5 >PI", "↶1 4 SA>"],
    [
      ["↶1", "undo", false, "standing"],
      ["1", "change", true, "undone,standing"],
    ],
  ],
  [
    "a row that moved from one run to the next",
    ["1 4=a >SA", "2 5=a SA>PI"],
    [
      ["2", "change", false, "standing"],
      ["1", "change", false, "overtaken"],
    ],
  ],
  [
    "another row where the first one stood",
    ["1 4=a >SA", "2 4=b >SA"],
    [
      ["2", "change", false, "standing"],
      ["1", "change", false, "standing"],
    ],
  ],
  [
    "rows with the same text",
    ["1 4=a >SA", "1 9=a >SA", "2 9=a SA>PI"],
    [
      ["2", "change", false, "standing"],
      ["1", "change", false, "standing,overtaken"],
    ],
  ],
  [
    "a row whose text was changed between the runs",
    ["1 4=a >SA", "2 4=b SA>PI"],
    [
      ["2", "change", false, "standing"],
      ["1", "change", false, "overtaken"],
    ],
  ],
  [
    "an undoing where the row had moved",
    ["1 4=a >SA", "↶1 7=a SA>"],
    [
      ["↶1", "undo", false, "standing"],
      ["1", "change", true, "undone"],
    ],
  ],
  [
    "a run that was given up",
    ["1 4 >SA", "2 5 >SA", "↶2·0 5 >"],
    [
      ["↶2·0", "note", false, "standing"],
      ["2", "change", false, "standing"],
      ["1", "change", false, "standing"],
    ],
  ],
  [
    "an undoing that was broken off",
    ["1 4 >SA", "1 5 >PI", "↶1 4 SA>", "–↶1 4 >"],
    [
      ["–↶1", "note", false, "standing"],
      ["↶1", "undo", false, "standing"],
      ["1", "change", false, "undone,standing"],
    ],
  ],
  [
    "an undoing that was broken off and done once more, as far as it could be",
    ["1 4 >SA", "1 5 >PI", "1 6 >PI", "↶1 4 SA>", "–↶1 4 >", "↶1 5 PI>"],
    [
      ["–↶1", "note", false, "standing"],
      ["↶1", "undo", false, "standing,standing"],
      ["1", "change", true, "undone,undone,standing"],
    ],
  ],
  [
    "notes one by one",
    ["– 4 >", "– 5 >"],
    [
      ["–", "note", false, "standing"],
      ["–", "note", false, "standing"],
    ],
  ],
])("%s", (_, lines, expected) => expect(told(journal(...lines))).toEqual(expected));

test.each<[string, string[], string | null]>([
  ["an empty journal has none", [], null],
  ["the latest", ["1 4 >SA", "2 5 >SA"], "2"],
  ["not one that is undone", ["1 4 >SA", "2 5 >SA", "↶2 5 SA>"], "1"],
  ["not the undoing of one", ["1 4 >SA", "↶1 4 SA>"], null],
  ["one of which a single cell is undone", ["1 4 >SA", "1 5 >SA", "↶1·1 4 SA>"], "1"],
  ["not one that was given up", ["1 4 >SA", "2 5 >SA", "↶2·0 5 >"], "1"],
  ["not a note", ["1 4 >SA", "– 4 >"], "1"],
])("last run: %s", (_, lines, expected) => {
  expect(lastRun(historyOf(journal(...lines)))?.run ?? null).toBe(expected);
});

test("putting back swaps before and after, last change first, and spares what a later run has changed", () => {
  const [, run] = historyOf(journal("2 4 sa>SA", "2 9 >PI", "3 4 SA>PI"));
  expect(
    putBacks(run?.entries ?? []).map(({ edit, code }) => [edit.cell.row, edit.before, edit.after, code]),
  ).toEqual([
    [9, "PI", "", null],
    [4, "SA", "sa", "later-run"],
  ]);
});
