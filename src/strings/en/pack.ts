import { pack as swedish } from "../sv/pack";
import { listOf, quoted } from "./writing";

const date = (time: Date) => time.toLocaleDateString("en-GB", { dateStyle: "long" });

const moment = (time: Date) => time.toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });

const interventions = (count: number) => `${count} ${count === 1 ? "intervention" : "interventions"}`;

/** Sheets and columns stay Swedish, as in `workbook`. */
export const pack: typeof swedish = {
  ...swedish,
  updated: ({ time, workbook }) => `Updated ${moment(time)}. Workbook: ${workbook}.`,
  covers: ({ total, tables, sheets, years, withoutYear }) =>
    [
      `Covers ${interventions(total)} in ${tables} ${tables === 1 ? "table" : "tables"}`,
      ` on the ${sheets.length === 1 ? "sheet" : "sheets"} ${listOf(sheets)}`,
      years === null
        ? ""
        : years.first === years.last
          ? `, ${years.first}`
          : `, ${years.first}\u2013${years.last}`,
      withoutYear === 0 ? "." : `. Without a year: ${withoutYear}.`,
    ].join(""),
  agrees: (total) =>
    `Reconciliation: every table adds up to ${total}, the number of interventions that were read.`,
  disagrees: (total, tables) =>
    `Reconciliation: ${total} interventions were read, but another sum stands in ${listOf(
      tables.map(({ name, total: sum }) => (sum === null ? name : `${name} (${sum})`)),
    )}. The table may have been filtered or changed.`,
  noTables: (total) => `The number of interventions that were read is ${total}. No table is chosen.`,
  remaining: ({ count, sheet }) =>
    count === 0
      ? "Nothing is left to assess: every intervention has an approach and a focus that give no reason for doubt."
      : `Left to assess: ${interventions(count)}, on the sheet ${sheet}.`,
  figureCaptions: ["Key figures", "Now", "Last meeting", "Change"],
  figures: {
    total: "Interventions",
    SA: "SA (systematic work)",
    PI: "PI (one-off)",
    noApproach: "Without an approach",
    R: "R (specific)",
    G: "G (general)",
    "R-G": "R-G (specific and general)",
    noFocus: "Without a focus",
    doubtful: "With a doubtful label",
  },
  since: (time) => `The last meeting is the meeting version of ${date(time)}.`,
  noMeeting: "No meeting version is saved, so there is no last meeting to compare with.",
  definitions: "Definitions in force",
  definitionFrom: { typed: "(typed in the pane)", cell: (place) => `(${place})` },
  bothOwn:
    "R-G is counted on its own: an intervention that is both specific and general is counted once, as R-G.",
  noZeroYears: "The workbook states no year without hits.",
  largest: (name, count) => `${name} (the ${count} largest are shown)`,
  missing: { approach: "No approach", focus: "No focus" },
  suggestion: (label) => `Suggestion: ${label}.`,
  noSuggestion: "No certain suggestion.",
  doubts: {
    format: ({ raw, value }) => `Written ${quoted(raw)} instead of ${value}.`,
    unread: (raw) => `${quoted(raw)} cannot be read here.`,
    words: ({ label, speaksFor, words }) =>
      `${label}, but ${listOf(words.map(quoted))} speaks for ${speaksFor}.`,
    sameText: ({ label, other, otherLabel }) => `${label}, but the same text is ${otherLabel} in ${other}.`,
    sameKind: ({ label, otherLabel }) =>
      `${label}, but most interventions of the same kind are ${otherLabel}.`,
    assessors: ({ label, otherLabel }) => `The first assessor has set ${label}, the second ${otherLabel}.`,
    errorValue: (value) => `The cell shows ${value}.`,
  },
  nothingRemains: "Nothing is left to assess.",
};
