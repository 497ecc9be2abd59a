import type { Finding } from "../../src/core/checks/finding";
import { type RepairChoice, fillEdits, repairEdits, type LabelSuggestions } from "../../src/core/edits";
import type { Intervention, LabelCell } from "../../src/core/intervention";

const cell = { sheet: "2020", row: 4, column: 3 };
const BLANK: LabelCell<never> = { cell, raw: "", reading: { kind: "empty" } };
const NO_COLUMN: LabelCell<never> = { cell: null, raw: "", reading: { kind: "empty" } };
const UNCLEAR: LabelCell<never> = { cell, raw: "?", reading: { kind: "unclear", reason: "uncertain" } };

function intervention(approach: LabelCell<never>): Intervention {
  return {
    sheet: "2020",
    row: 4,
    rows: [4],
    table: 0,
    what: "Föreläsning",
    who: "",
    comment: "",
    department: null,
    departmentSource: "none",
    partners: [],
    year: 2020,
    yearSource: "heading",
    yearHints: [],
    second: null,
    approach,
    focus: NO_COLUMN,
  };
}

function suggested(probability: number, abstain: boolean): LabelSuggestions {
  const probabilities = { SA: 1 - probability, PI: probability };
  const evidence = ["en föreläsning"];
  return {
    approach: { value: "PI", probability, evidence, abstain, probabilities, words: [], neighbours: [] },
    focus: null,
  };
}

test.each<[string, LabelCell<never>, LabelSuggestions, number | undefined, string[]]>([
  ["a blank cell is filled", BLANK, suggested(0.9, false), undefined, ["PI"]],
  ["not when the suggestion abstains", BLANK, suggested(0.9, true), undefined, []],
  ["a threshold decides instead", BLANK, suggested(0.9, true), 0.9, ["PI"]],
  ["and keeps out what lies below it", BLANK, suggested(0.89, false), 0.9, []],
  ["no column, no cell to fill", NO_COLUMN, suggested(0.9, false), undefined, []],
  ["a cell with text is left alone", UNCLEAR, suggested(0.9, false), undefined, []],
  ["no suggestion, no edit", BLANK, { approach: null, focus: null }, 0, []],
])("%s", (_name, label, suggestions, threshold, expected) => {
  const edits = fillEdits([intervention(label)], [suggestions], threshold);
  expect(edits.map(({ after }) => after)).toEqual(expected);
});

test("a filled cell tells why, and how sure", () => {
  expect(fillEdits([intervention({ ...BLANK, raw: " " })], [suggested(0.9, false)])).toEqual([
    {
      cell,
      before: " ",
      after: "PI",
      reason: {
        code: "suggested-label",
        parameters: { axis: "approach", value: "PI", evidence: ["en föreläsning"] },
      },
      probability: 0.9,
    },
  ]);
});

test("only findings with a repair are repaired", () => {
  const findings: Finding[] = [
    {
      key: "a",
      code: "missing-label",
      severity: "warning",
      cell,
      parameters: { axis: "focus" },
      repair: null,
    },
    {
      key: "b",
      code: "label-format",
      severity: "warning",
      cell,
      parameters: { axis: "focus", raw: "R/G", value: "R-G" },
      repair: "R-G",
    },
  ];
  expect(repairEdits(findings)).toEqual([
    {
      cell,
      before: "R/G",
      after: "R-G",
      reason: { code: "canonical-label", parameters: { axis: "focus", raw: "R/G", value: "R-G" } },
      probability: null,
    },
  ]);
  expect(
    [["b"], ["a"], "label-format", "missing-label"].map(
      (only) => repairEdits(findings, only as RepairChoice).length,
    ),
  ).toEqual([1, 0, 1, 0]);
});

test("a label in letters of another alphabet is repaired only where it is chosen by itself", () => {
  const foreign = { letters: ["\u0410"], meant: "SA" } as const;
  const rest = { code: "label-unknown", severity: "error", cell } as const;
  const findings: Finding[] = [
    { ...rest, key: "a", parameters: { axis: "approach", raw: "S\u0410", foreign }, repair: "SA" },
    { ...rest, key: "b", parameters: { axis: "approach", raw: "ja" }, repair: null },
  ];
  expect(
    [undefined, "label-unknown", ["b"]].map((only) => repairEdits(findings, only as RepairChoice)),
  ).toEqual([[], [], []]);
  expect(repairEdits(findings, ["a"]).map(({ before, after }) => [before, after])).toEqual([
    ["S\u0410", "SA"],
  ]);
});
