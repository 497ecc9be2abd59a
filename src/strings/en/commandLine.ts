import type { commandLine as swedish } from "../sv/commandLine";
import { percent, quoted } from "./writing";

const usage = `Usage: insatskollen <check|fill|summarize|run> FILE.xlsx [--out OUT.xlsx] [--json] [--meeting] [--lang sv|en] [--threshold P] [--seconds S]
       insatskollen summarize FILE.xlsx FOLDER … --out GATHERED.xlsx|.csv|.parquet [--json] [--lang sv|en]

  check       Read the workbook and show what a person should look at.
  fill        Fill in missing classifications.
  summarize   Build the summary with PivotTables. Of several workbooks, or of a folder, gather the
              interventions in one file.
  run         Check, correct spellings, fill in and summarize.

  --out       Save the result in this file. Without --out nothing is written.
  --json      Print the result as JSON.
  --meeting   Last, keep the interventions in the workbook as a meeting version, to compare with next time.
  --lang      Language: sv or en. Without --lang it is Swedish.
  --threshold Least certainty, 0 to 1, for a suggestion to be filled in.
  --seconds   Longest time for the work with one workbook. Without --seconds it is 16 seconds, and
              longer for files above 5 MB.`;

const usageFaults: (typeof swedish)["usageFaults"] = {
  help: () => "",
  "no-command": () => "Say what to do: check, fill, summarize or run.",
  "no-file": () => "Say which file to read.",
  "unknown-command": (word) => `${quoted(word)} is not a command. Choose check, fill, summarize or run.`,
  "unknown-option": (word) => `There is no option ${quoted(`--${word}`)}.`,
  "no-value": (word) => `The option ${quoted(`--${word}`)} needs a value.`,
  "surplus-value": (word) => `The option ${quoted(`--${word}`)} takes no value.`,
  "too-many-files": (word) => `Give one file at a time. ${quoted(word)} is one too many.`,
  "no-meeting": () =>
    "The option --meeting is for one workbook at a time, not for several that are gathered in a file. Run the command without --meeting.",
  "bad-time": (word) => `${quoted(word)} is not a time. Give seconds, above 0 and up to 86400, such as 300.`,
  "bad-language": (word) => `There is no language ${quoted(word)}. Choose sv or en.`,
  "bad-threshold": (word) => `${quoted(word)} is not a certainty. Give a number from 0 to 1, such as 0.8.`,
};

/** What the command line prints. */
export const commandLine: typeof swedish = {
  usage,
  usageFaults,
  progress: { check: "Checking", fill: "Filling in", summarize: "Summarizing", run: "Working" },
  tables: (count) => (count === 1 ? "1 table of interventions" : `${count} tables of interventions`),
  interventions: (count) => (count === 1 ? "1 intervention" : `${count} interventions`),
  joinedRows: (count) =>
    count === 1 ? "1 row continues the one above" : `${count} rows continue the one above`,
  noTables: "The workbook holds no table of interventions that can be recognised.",
  definitionsOf: (source) =>
    ({
      "built-in": "The classification follows the built-in definitions.",
      workbook: "The classification follows the workbook's own definitions.",
    })[source],
  findingsHeading: "Findings",
  findings: (count) => (count === 1 ? "1 finding" : `${count} findings`),
  noFindings: "Nothing to remark on.",
  severityCounts: {
    error: (count) => (count === 1 ? "1 error" : `${count} errors`),
    warning: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
    info: (count) => (count === 1 ? "1 note" : `${count} notes`),
  },
  moreFindings: (count) => `and ${count} more`,
  writtenHeading: "Changes",
  written: (count) => (count === 1 ? "1 cell changed" : `${count} cells changed`),
  nothingWritten: "No cells changed.",
  certainty: (probability) => `certainty ${percent(probability)}`,
  leftOpen: (count) =>
    count === 1
      ? "1 classification is too uncertain to fill in and is left to somebody who can decide."
      : `${count} classifications are too uncertain to fill in and are left to somebody who can decide.`,
  conflicts: (count) => (count === 1 ? "1 cell could not be changed" : `${count} cells could not be changed`),
  summaryHeading: "Summary",
  summaryColumns: { year: "Year", department: "Department", unlabelled: "Not stated", total: "Total" },
  saved: (path) => `Saved in ${path}.`,
  notSaved: "Nothing is saved. Give --out to save the result.",
  brokenOff: {
    "too-slow": (path, seconds) =>
      `${path} took more than ${seconds} seconds and the work was broken off. Nothing is saved. Try again with more time, such as --seconds 600, or split the workbook.`,
    "too-much": (path) =>
      `${path} needs more memory than there is and the work was broken off. Nothing is saved. Split the workbook and try again.`,
  },
  unexpected:
    "Something unexpected happened and the work was stopped. Nothing is saved. Report the error together with the text below.",
};
