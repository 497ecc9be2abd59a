import type { Reports, Result } from "../../src/actions/errands";
import { analyse } from "../../src/core/analysis";
import { digestOf } from "../../src/core/digest";
import type { Edit } from "../../src/core/edits";
import { type Language, stringsFor } from "../../src/strings/strings";
import { resultText, undoableRun } from "../../src/taskpane/resultText";

const edit: Edit = {
  cell: { sheet: "Blad1", row: 3, column: 1 },
  before: "",
  after: "SA",
  reason: { code: "suggested-label", parameters: { axis: "approach", value: "SA", evidence: [] } },
  probability: 0.9,
};
const digest = digestOf(
  analyse({
    sheets: [
      {
        name: "Blad1",
        tables: [],
        values: [
          ["Vad görs?", "SA-PI", "R-G"],
          ["Nämnden utbildar all personal varje år", "SA", "G"],
          ["Skolan visar en film om antisemitism", "PI", "R"],
        ],
      },
    ],
  }),
);
const nothing = { written: [], conflicts: [] };
const left = { written: [], conflicts: [{ edit, code: "formula" }] } as const;
const both = { written: [edit, edit], conflicts: [{ edit, code: "changed" }] } as const;
const refused: Result = {
  errand: "fillLabels",
  outcome: { ok: false, fault: { code: "AccessDenied", detail: "Error: no" } },
};

const fill = (report: Reports["fillLabels"]): Result => ({
  errand: "fillLabels",
  outcome: { ok: true, report },
});
const check = (report: Reports["checkLabels"]): Result => ({
  errand: "checkLabels",
  outcome: { ok: true, report },
});
const undo = (report: Partial<Reports["undoLast"]>): Result => ({
  errand: "undoLast",
  outcome: { ok: true, report: { run: "3", size: 2, givenUp: false, next: null, ...nothing, ...report } },
});
const givenUp = { conflicts: [{ edit, code: "changed" }], givenUp: true } as const;
const summary = (sheets: Reports["buildSummary"]["sheets"]): Result => ({
  errand: "buildSummary",
  outcome: { ok: true, report: { digest, sheets, meeting: null } },
});
const select = (report: Partial<Reports["labelSelection"]>): Result => ({
  errand: "labelSelection",
  outcome: { ok: true, report: { ...nothing, interventions: 2, sideBySide: 0, withoutColumn: 0, ...report } },
});

test.each<[string, Result, string, RegExp]>([
  ["a table", check(digest), "success", /^2 insatser inlästa\.$/],
  ["no table", check({ ...digest, interventions: 0 }), "warning", /ingen tabell/],
  ["filled", fill({ ...nothing, written: [edit] }), "success", /^1 cell ifylld\. /],
  ["nothing to fill", fill(nothing), "success", /^Ingenting fylldes i/],
  ["all left alone", fill(left), "warning", /^1 cell lämnades orörd:$/],
  ["some left alone", fill(both), "warning", /^2 celler ifyllda\. .* 1 cell lämnades orörd:$/],
  ["nothing to undo", undo({ run: null }), "success", /ingen körning/],
  ["a cell undone", undo({ written: [edit] }), "success", /^1 cell i körning 3 är återställd\./],
  ["the only cell undone", undo({ size: 1, written: [edit] }), "success", /^Körning 3 är ångrad\./],
  ["undone", undo({ written: [edit, edit] }), "success", /^Körning 3 är ångrad\./],
  ["undone in part", undo({ ...both, size: 3 }), "warning", /^2 celler i körning 3 är återställda\. .*:$/],
  ["given up", undo(givenUp), "warning", /^Körning 3 gick inte att ångra, .* ändrat\.$/],
  ["the one before", undo({ ...givenUp, next: "2" }), "warning", /Ångra en gång till .* körning 2\.$/],
  ["summary", summary({ underlag: "Underlag", summary: "Läget" }), "success", /”Underlag” och ”Läget”/],
  ["nothing to sum up", summary(null), "warning", /ingen tabell/],
  ["labelled", select({ written: [edit] }), "success", /^Klassificeringen ändrad i 1 cell\./],
  ["labelled before", select({}), "success", /^Ingenting behövde ändras/],
  ["no intervention selected", select({ interventions: 0 }), "warning", /hör inte till någon insats/],
  ["side by side", select({ sideBySide: 2 }), "warning", /^2 insatser lämnades orörda, .* försök igen\.$/],
  ["no column", select({ withoutColumn: 2 }), "warning", /^2 markerade insatser .* försök igen\.$/],
  [
    "some without column",
    select({ ...both, withoutColumn: 1 }),
    "warning",
    /utan kolumn .* lämnades orörd:$/,
  ],
  ["refused", refused, "error", /^Excel tillät inte ändringen/],
])("%s", (_, result, intent, text) => {
  const told = resultText(stringsFor("sv"), result);
  expect(told?.intent).toBe(intent);
  expect(told?.text).toMatch(text);
});

test.each<[string, Result, string | null]>([
  ["filled", fill({ ...nothing, written: [edit], journalRun: "3" }), "3"],
  ["selected", select({ written: [edit], journalRun: "4" }), "4"],
  ["nothing to fill", fill(nothing), null],
  ["refused", refused, null],
  ["undone", undo({ ...nothing, written: [edit], run: "3", journalRun: "↶3" }), null],
])("%s: what can be undone at one click", (_, result, run) => {
  expect(undoableRun(result)).toBe(run);
});

test("every cell that was left alone is named with the reason", () => {
  expect(resultText(stringsFor("en"), fill(both))?.left).toEqual([
    expect.stringMatching(/^Blad1!B4: The cell has changed/),
  ]);
});

test.each<[Language, number, number, readonly number[], string]>([
  ["sv", 1, 0, [], "1 insats inläst."],
  [
    "sv",
    20,
    2,
    [2019],
    "20 insatser inlästa. 2 rader fortsätter raden ovanför och räknas inte för sig. Inga träffar: 2019.",
  ],
  ["sv", 3, 0, [2018, 2019], "3 insatser inlästa. Inga träffar: 2018 och 2019."],
  [
    "en",
    2,
    1,
    [],
    "2 interventions read. 1 row continues the one above and does not count as an intervention.",
  ],
])(
  "in %s %i interventions, %i joined rows and no hits in %j are told",
  (language, interventions, continuations, zeroYears, expected) => {
    const { read } = stringsFor(language).pane.results;
    expect(read({ interventions, continuations, zeroYears })).toBe(expected);
  },
);
