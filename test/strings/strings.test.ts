import type { Finding, FindingCode } from "../../src/core/checks/finding";
import type { EditReason } from "../../src/core/edits";
import type { DecisionCode } from "../../src/core/recognition/recognition";
import {
  decisionSentence,
  excelErrorSentence,
  findingSentence,
  reasonSentence,
} from "../../src/strings/sentences";
import { fileStringsFor } from "../../src/strings/fileStrings";
import { LANGUAGES } from "../../src/strings/languages";
import { type Language, type Strings, stringsFor } from "../../src/strings/strings";

type Parameters = { [C in FindingCode]: readonly Extract<Finding, { code: C }>["parameters"][] };

/** Parameters of every kind that a sentence may turn on. */
const FINDINGS: Parameters = {
  "missing-label": [{ axis: "approach" }, { axis: "focus" }],
  "label-format": [
    { axis: "approach", raw: "sa", value: "SA" },
    { axis: "focus", raw: "R/G", value: "R-G" },
  ],
  "label-unknown": [
    { axis: "approach", raw: "ja" },
    { axis: "focus", raw: "?" },
    { axis: "approach", raw: "S\u0410", foreign: { letters: ["\u0410"], meant: "SA" } },
    { axis: "focus", raw: "\uFF32-\uFF27", foreign: { letters: ["\uFF32", "\uFF27"], meant: "R-G" } },
  ],
  "label-swapped": [
    { axis: "approach", raw: "R" },
    { axis: "focus", raw: "SA" },
  ],
  "label-exclusive": [{ raw: "SA-PI" }],
  "label-doubtful": [
    { axis: "approach", label: "SA", speaksFor: "PI", definition: "En gång.", words: ["ett tillfälle"] },
    { axis: "focus", label: "G", speaksFor: "R", definition: "Mot en sak.", words: ["romer", "samer"] },
  ],
  "continuation-row": [{ of: "A37" }],
  duplicate: [{ other: "A12" }],
  "duplicate-conflict": [{ axis: "focus", label: "R", other: "'2019'!A12", otherLabel: "G" }],
  "kind-conflict": [4, 5].map((all) => ({
    axis: "approach",
    label: "PI",
    otherLabel: "SA",
    kind: "casework",
    alike: 4,
    all,
    examples: ["A4", "'2019'!A12"],
  })),
  disagreement: [
    {
      axis: "approach",
      label: "SA",
      other: "G4",
      otherCell: { sheet: "Blad1", row: 3, column: 6 },
      otherLabel: "PI",
    },
  ],
  "missing-year": [{ hints: [] }, { hints: [2019] }, { hints: [2019, 2020] }],
  "year-conflict": [
    { year: 2020, found: 2019, quote: "mars 2019", zeroYear: false },
    { year: 2019, found: 2019, quote: "2019/09/26", zeroYear: true },
  ],
  "missing-department": [{}],
  "empty-intervention": [{}],
  "count-mismatch": [{ stated: 3, listed: 1 }],
  "personal-data": [{ kind: "personnummer" }, { kind: "phone" }, { kind: "e-mail" }],
  "error-value": [{ value: "#REF!" }],
};

const REASONS: EditReason[] = [
  { code: "canonical-label", parameters: { axis: "approach", raw: "sa", value: "SA" } },
  { code: "suggested-label", parameters: { axis: "focus", value: "R", evidence: [] } },
  { code: "suggested-label", parameters: { axis: "focus", value: "R", evidence: ["romsk", "minoritet"] } },
  { code: "undone-run", parameters: { run: "3" } },
];

const DECISIONS: Record<DecisionCode, true> = {
  header: true,
  "repeated-header": true,
  "not-ours": true,
  continuation: true,
  "zero-year": true,
  placeholder: true,
  totals: true,
  footnote: true,
  note: true,
  "table-end": true,
  "department-heading": true,
  "carried-down": true,
  "chosen-exclusion": true,
  "chosen-header": true,
  "chosen-columns": true,
  "second-columns": true,
  "second-by-name": true,
  "second-by-choice": true,
  "second-alone": true,
  "same-interventions": true,
  "year-from-choice": true,
  "year-from-column": true,
  "year-from-heading": true,
  "year-from-sheet": true,
  "year-unknown": true,
  "section-ends-year": true,
};

/** Every finding's sentence with the parameters above, by code. */
function findingSentences(strings: Strings): [FindingCode, string][] {
  return (Object.keys(FINDINGS) as FindingCode[]).flatMap((code) =>
    FINDINGS[code].map((parameters): [FindingCode, string] => [
      code,
      findingSentence<FindingCode>(strings, { code, parameters }),
    ]),
  );
}

/** Every text of a language; a function of one word or number is given one. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function checkSentence(sentence: string) {
  expect(sentence).toMatch(/^[\p{Lu}”“'\d/].*[.”]$/su);
  expect(sentence).not.toMatch(/undefined|\[object|NaN|null|!(?!A\d)|"| {2}|\.\./u);
}

describe.each(LANGUAGES)("in %s", (language) => {
  const strings = fileStringsFor(language);

  test.each(findingSentences(strings))("%s: %s", (_code, sentence) => {
    checkSentence(sentence.replace("#REF!", "#REF"));
  });

  test.each(REASONS.map((reason) => reasonSentence(strings, reason)))("%s", (sentence) => {
    checkSentence(sentence);
  });

  test.each(Object.keys(DECISIONS) as DecisionCode[])("decision %s quotes the sheet", (code) => {
    const sentence = decisionSentence(strings, { code, sheet: "Blad1", row: 0, quote: "STEG 3" });
    checkSentence(sentence);
    expect(sentence).toContain("STEG 3");
  });

  test.each(Object.entries(strings.excelErrors))("Excel's %s is explained", (code, sentence) => {
    expect(excelErrorSentence(strings, code)).toBe(sentence);
    checkSentence(sentence);
    expect(sentence.split(". ").length).toBeGreaterThan(1);
  });

  test.each(["NotImplemented", "toString", "constructor", ""])("code %j falls back", (code) => {
    expect(excelErrorSentence(strings, code)).toBe(strings.excelErrors.unexpected);
  });

  test.each(Object.entries(strings.fileFaults))("file fault %s names the file", (_code, sentence) => {
    expect(sentence("/data/insatser.xlsx")).toContain("/data/insatser.xlsx");
    checkSentence(sentence("/data/insatser.xlsx"));
  });

  test.each(Object.entries(strings.conflicts))("conflict %s", (_code, sentence) => {
    checkSentence(sentence);
  });

  test("no plain text is empty or a placeholder", () => {
    for (const text of textsIn(strings)) expect(text).not.toMatch(/^$|undefined|\[object|TODO/u);
  });

  test("sheet names are such that Excel takes them", () => {
    for (const name of Object.values(strings.workbook.sheets)) expect(name).toMatch(/^[^\\/*?:[\]']{1,31}$/u);
  });
});

test.each<[Language, number, string]>([
  ["sv", 1, "1 anmärkning"],
  ["sv", 2, "2 anmärkningar"],
  ["sv", 0, "0 anmärkningar"],
  ["en", 1, "1 finding"],
  ["en", 0, "0 findings"],
])("%s counts %i", (language, count, expected) => {
  expect(fileStringsFor(language).commandLine.findings(count)).toBe(expected);
});

test.each<[Language, string, string]>([
  ["sv", "”romsk” och ”minoritet”", "87\u00a0%"],
  ["en", "“romsk” and “minoritet”", "87%"],
])("%s writes quotes, lists and shares its own way", (language, list, share) => {
  const strings = stringsFor(language);
  const reason = strings.workbook.reasons["suggested-label"];
  expect(reason({ axis: "focus", value: "R", evidence: ["romsk", "minoritet"] })).toContain(list);
  expect(strings.workbook.probability(0.87)).toBe(share);
});

test("the languages differ in every sentence that a finding can say", () => {
  const [swedish, english] = LANGUAGES.map((language) => findingSentences(stringsFor(language)));
  const same = swedish?.filter(([, sentence], index) => sentence === english?.[index]?.[1]);
  expect(same).toEqual([]);
});
