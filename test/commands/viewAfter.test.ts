import type { Result } from "../../src/actions/errands";
import { analyse } from "../../src/core/analysis";
import { digestOf } from "../../src/core/digest";
import { type Shown, viewAfter } from "../../src/commands/viewAfter";

const digest = digestOf(analyse({ sheets: [] }));
const STATUSES = { deviates: 0, missing: 0, uncertain: 0, done: 3 };
const CLEAN = { ...digest, statuses: STATUSES };
const FOUND = { ...CLEAN, findings: [{ code: "label-format", severity: "warning", count: 1 }] } as const;
const OPEN = { ...CLEAN, statuses: { ...STATUSES, uncertain: 1 } };
const NOTHING = { written: [], conflicts: [] };
const conflict = {
  edit: {
    cell: { sheet: "Blad1", row: 3, column: 1 },
    before: "",
    after: "SA",
    reason: { code: "selected-label", parameters: { axis: "approach", value: "SA" } },
    probability: null,
  },
  code: "formula",
} as const;

const fault = (code: string): Result => ({
  errand: "labelSelection",
  outcome: { ok: false, fault: { code, detail: "" } },
});
const label = (report: object): Result => ({
  errand: "labelSelection",
  outcome: { ok: true, report: { ...NOTHING, interventions: 1, sideBySide: 0, withoutColumn: 0, ...report } },
});
const check: Result = { errand: "checkLabels", outcome: { ok: true, report: digest } };
const fill: Result = { errand: "fillLabels", outcome: { ok: true, report: NOTHING } };
const undo: Result = {
  errand: "undoLast",
  outcome: { ok: true, report: { run: null, size: 0, givenUp: false, next: null, ...NOTHING } },
};
const summary: Result = {
  errand: "buildSummary",
  outcome: { ok: true, report: { digest, sheets: null, meeting: null } },
};

test.each<[string, Result, typeof digest | null, Shown]>([
  ["findings", check, FOUND, "check"],
  ["nothing found", check, CLEAN, "overview"],
  ["labels still to decide on", fill, OPEN, "classify"],
  ["all filled in", fill, CLEAN, "overview"],
  ["a workbook that can no longer be read", fill, null, "overview"],
  ["a summary", summary, CLEAN, "summary"],
  ["undone", undo, CLEAN, "history"],
  ["labelled", label({}), OPEN, null],
  ["a selection without an intervention", label({ interventions: 0 }), OPEN, "any"],
  ["two tables side by side", label({ sideBySide: 2 }), OPEN, "any"],
  ["a table without the column", label({ withoutColumn: 1 }), OPEN, "any"],
  ["a cell left alone", label({ conflicts: [conflict] }), OPEN, "any"],
  ["refused", fault("AccessDenied"), CLEAN, "any"],
  ["cancelled", fault("cancelled"), CLEAN, null],
])("%s", (_, result, after, shown) => {
  expect(viewAfter(result, after)).toBe(shown);
});
