import type { DecisionSentences } from "../sentences";
import { withoutStop } from "../withoutStop";
import { quoted } from "./writing";

/** Why the workbook was read as it was; `quote` is what the sheet says. */
export const decisions: DecisionSentences = {
  header: (quote) =>
    `The row is read as the header of a table of interventions: ${quoted(withoutStop(quote))}.`,
  "repeated-header": (quote) =>
    `The header is repeated here and does not count as an intervention: ${quoted(withoutStop(quote))}.`,
  "not-ours": (quote) =>
    `The table resembles one of interventions but is left alone: ${quoted(withoutStop(quote))}.`,
  continuation: (quote) => `The row continues the intervention above: ${quoted(withoutStop(quote))}.`,
  "zero-year": (quote) =>
    `The row says that nothing was found, so the year counts as zero: ${quoted(withoutStop(quote))}.`,
  placeholder: (quote) =>
    `The row is only a placeholder and does not count as an intervention: ${quoted(withoutStop(quote))}.`,
  totals: (quote) =>
    `The row holds totals and does not count as an intervention: ${quoted(withoutStop(quote))}.`,
  footnote: (quote) =>
    `The row is a footnote and does not count as an intervention: ${quoted(withoutStop(quote))}.`,
  note: (quote) => `The text belongs to no intervention and does not count: ${quoted(withoutStop(quote))}.`,
  "table-end": (quote) => `The table ends above this row: ${quoted(withoutStop(quote))}.`,
  "department-heading": (quote) =>
    `The heading names the department of the rows below it: ${quoted(withoutStop(quote))}.`,
  "carried-down": (quote) =>
    `The value stands only at the top of its block and holds for the rows below as well: ${quoted(withoutStop(quote))}.`,
  "chosen-exclusion": (quote) => `You have chosen not to count the table: ${quoted(withoutStop(quote))}.`,
  "chosen-header": (quote) => `You have chosen this row as the header row: ${quoted(withoutStop(quote))}.`,
  "chosen-columns": (quote) =>
    `You have chosen what the columns hold in the table: ${quoted(withoutStop(quote))}.`,
  "second-columns": (quote) =>
    `These columns are read as a second assessor's. They are compared with the first assessor's in Check, but are not counted and never changed: ${quoted(withoutStop(quote))}.`,
  "second-by-name": (quote) =>
    `The table has the same interventions as the one that stands here, and the names of the sheets show that two persons have assessed them. It is read as the second assessor's: it is compared in Check, but is not counted and never changed: ${quoted(withoutStop(quote))}.`,
  "second-by-choice": (quote) =>
    `You have chosen that the table is the second assessor's. It is compared in Check with the one that stands here, but is not counted and never changed: ${quoted(withoutStop(quote))}.`,
  "second-alone": (quote) =>
    `You have chosen that the table is the second assessor's, but no table on another sheet has the same interventions. So it is counted as usual: ${quoted(withoutStop(quote))}.`,
  "same-interventions": (quote) =>
    `The table has the same interventions as the one that stands here, and both are counted. If one of them is a second assessor's, choose that under Correct: ${quoted(withoutStop(quote))}.`,
  "year-from-choice": (quote) => `You have chosen the year: ${quoted(withoutStop(quote))}.`,
  "year-from-column": (quote) =>
    `The year comes from the table's year column: ${quoted(withoutStop(quote))}.`,
  "year-from-heading": (quote) =>
    `The year comes from the heading above the table: ${quoted(withoutStop(quote))}.`,
  "year-from-sheet": (quote) => `The year comes from the sheet's name: ${quoted(withoutStop(quote))}.`,
  "year-unknown": (quote) =>
    `No column, heading or sheet name gives a year, so the year is left open: ${quoted(withoutStop(quote))}.`,
  "section-ends-year": (quote) =>
    `A new section begins here, so the year heading above no longer holds: ${quoted(withoutStop(quote))}.`,
};
