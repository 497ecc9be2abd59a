import type { FindingCode, FindingParameters } from "../../core/checks/finding";
import type { Kind } from "../../core/checks/kinds";
import { letterName } from "../letterName";
import type { FindingSentences } from "../sentences";
import { listOf, quoted } from "./writing";

/** The short name of each kind of finding, for headings and counts. */
export const findingTitles: Readonly<Record<FindingCode, string>> = {
  "missing-label": "Missing classification",
  "label-format": "Unusual spelling",
  "label-unknown": "Unreadable classification",
  "label-swapped": "Classification in the wrong column",
  "label-exclusive": "Both SA and PI",
  "label-doubtful": "Worth a second look",
  "continuation-row": "Row that continues the one above",
  duplicate: "Possible duplicate",
  "duplicate-conflict": "Same intervention, different classification",
  "kind-conflict": "Same kind of intervention, different classification",
  disagreement: "Two assessors, different classification",
  "missing-year": "Missing year",
  "year-conflict": "Years that disagree",
  "missing-department": "Missing department",
  "empty-intervention": "Intervention without a description",
  "count-mismatch": "Numbers that disagree",
  "personal-data": "Possible personal data",
  "error-value": "Error value in a cell",
};

const kinds: Readonly<Record<Kind, string>> = {
  casework: "support in individual cases",
  remembrance: "a day or moment of remembrance",
  training: "training",
  policy: "a plan, a strategy or a policy",
  consultation: "consultation or networks",
  grant: "grants",
};

/** What was found, why it matters and what to do. */
export const findings: FindingSentences = {
  "missing-label": ({ axis }) =>
    ({
      approach:
        "The approach is missing. The intervention counts as not stated in the summary. Write SA or PI, or decide on a suggestion.",
      focus:
        "The focus is missing. The intervention counts as not stated in the summary. Write R, G or R-G, or decide on a suggestion.",
    })[axis],
  "label-format": ({ axis, raw, value }) =>
    ({
      approach: `The approach is written ${quoted(raw)} instead of ${value}. Different spellings count separately when the table is filtered. Change it to ${value}; the meaning is the same.`,
      focus: `The focus is written ${quoted(raw)} instead of ${value}. Different spellings count separately when the table is filtered. Change it to ${value}; the meaning is the same.`,
    })[axis],
  "label-unknown": ({ axis, raw, foreign }) =>
    foreign
      ? lookAlike(raw, foreign)
      : {
          approach: `${quoted(raw)} cannot be read as SA or PI. The intervention therefore counts as not stated. Write SA or PI.`,
          focus: `${quoted(raw)} cannot be read as R, G or R-G. The intervention therefore counts as not stated. Write R, G or R-G.`,
        }[axis],
  "label-swapped": ({ axis, raw }) =>
    ({
      approach: `${quoted(raw)} stands in the column for the approach but belongs to the focus. The intervention therefore counts as not stated. Write SA or PI here, and the focus in its own column.`,
      focus: `${quoted(raw)} stands in the column for the focus but belongs to the approach. The intervention therefore counts as not stated. Write R, G or R-G here, and the approach in its own column.`,
    })[axis],
  "label-exclusive": ({ raw }) =>
    `${quoted(raw)} says both SA and PI, but by the definitions they exclude one another. The intervention therefore counts as not stated. Choose one of them.`,
  "label-doubtful": ({ label, speaksFor, definition, words }) =>
    `The intervention is classified as ${label}, but ${words.length === 1 ? "the expression" : "the expressions"} ${listOf(words.map(quoted))} ${words.length === 1 ? "speaks" : "speak"} for ${speaksFor}. The definition of ${speaksFor} reads: ${quoted(definition)} It need not be wrong. Read the intervention once more, and let the classification stand if it follows your practice.`,
  "continuation-row": ({ of }) =>
    `The row continues the text in ${of} and does not count as an intervention of its own, so no classification should be filled in here. If it is one after all, begin it with a capital letter.`,
  duplicate: ({ other }) =>
    `The same or nearly the same text stands in ${other}, for the same year and department. The intervention is then counted twice. Delete one of the rows if both mean the same intervention.`,
  "duplicate-conflict": ({ label, other, otherLabel }) =>
    `The intervention is classified as ${label}, but the same or nearly the same text in ${other} as ${otherLabel}. Like interventions should be classified alike. Compare the rows and decide what goes for both.`,
  "kind-conflict": ({ label, otherLabel, kind, alike, all, examples }) =>
    `The intervention is classified as ${label} and seems to be about ${kinds[kind]}. ${alike === all ? `All ${all} other such interventions classified in the workbook are` : `Of the ${all} other such interventions classified in the workbook, ${alike} are`} ${otherLabel}, among them ${listOf(examples)}. Interventions of the same kind should be classified alike. Compare the rows, and let the classification stand if there are reasons for the difference.`,
  disagreement: ({ label, other, otherLabel }) =>
    `The first assessor has put ${label}, the second ${otherLabel} in ${other}. The summary counts the first's. Read the intervention together and decide what holds.`,
  "missing-year": ({ hints }) =>
    hints.length === 0
      ? "The intervention has no year. It counts without a year in the summary. Enter the year in a column or in a heading above the table."
      : `The intervention has no year. The text mentions ${listOf(hints.map(String))}, but that does not say for certain when it took place. Enter the year in a column or in a heading above the table.`,
  "year-conflict": ({ year, found, quote, zeroYear }) =>
    zeroYear
      ? `For ${year} the sheet says that there were no hits, but the link is dated ${quoted(quote)}. Check whether the hit belongs to ${year}.`
      : `The intervention stands under ${year}, but ${quoted(quote)} points to ${found}. It may then count in the wrong year. Check which year is right.`,
  "missing-department": () =>
    "It is not clear which department or committee is responsible for the intervention. It counts as not stated in the summary. Enter who does it.",
  "empty-intervention": () =>
    "The row is filled in, but it does not say what is done. The intervention cannot be assessed then. Describe it or delete the row.",
  "count-mismatch": ({ stated, listed }) =>
    `The number of hits is stated here as ${stated}, but the number of links in the list is ${listed}. Check whether a link is missing or the number should be changed.`,
  "personal-data": ({ kind }) =>
    ({
      personnummer:
        "The cell seems to hold a Swedish personal identity number. A list of interventions seldom needs one. Delete the number if it is not needed.",
      phone:
        "The cell seems to hold a phone number, which may be personal data. Delete the number if it is not needed.",
      "e-mail":
        "The cell seems to hold an e-mail address, which may be personal data. Delete the address if it is not needed.",
    })[kind],
  "error-value": ({ value }) =>
    `The cell shows the error value ${value}, so what it says cannot be read. Correct the formula or enter the text again.`,
};

function lookAlike(
  raw: string,
  { letters, meant }: NonNullable<FindingParameters["label-unknown"]["foreign"]>,
): string {
  const named = listOf(letters.map(letterName));
  const told =
    letters.length === 1
      ? `the character ${named}, which is only like an ordinary letter`
      : `the characters ${named}, which are only like ordinary letters`;
  return `${quoted(raw)} looks like ${meant} but holds ${told}. The intervention therefore counts as not stated. Write ${meant} in ordinary letters.`;
}
