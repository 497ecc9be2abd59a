import type { pane as swedish } from "../sv/pane";
import { listOf, quoted } from "./writing";

/** `1 intervention`, `2 interventions`, `12,000 interventions`. */
function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

const cells = (count: number) => counted(count, "cell", "cells");

const errands: typeof swedish.errands = {
  checkLabels: "Read & check",
  repairLabels: "Tidy spelling",
  fillLabels: "Fill in missing",
  buildSummary: "Update summary",
  undoLast: "Undo the last run",
};

const results: typeof swedish.results = {
  noInterventions:
    "The workbook has no table of interventions that can be recognised. Such a table has a header row with columns such as What is done?, SA-PI and R-G.",
  read: (found) =>
    [
      `${counted(found.interventions, "intervention", "interventions")} read.`,
      found.continuations > 0 &&
        `${counted(found.continuations, "row continues the one above and does", "rows continue those above and do")} not count as an intervention.`,
      found.zeroYears.length > 0 && `No hits: ${listOf(found.zeroYears.map(String))}.`,
    ]
      .filter(Boolean)
      .join(" "),
  repaired: (count) =>
    count === 0
      ? "No spelling needed tidying."
      : `Spelling tidied in ${cells(count)}. The changes are in the change log.`,
  filled: (count) =>
    count === 0
      ? "Nothing was filled in: no label is missing for which there is a suggestion that is certain enough."
      : `${cells(count)} filled in. The changes are in the change log.`,
  summarised: (sheets) =>
    `The summary is up to date on the sheets ${listOf([sheets.underlag, sheets.summary].map(quoted))}.`,
  nothingToUndo: "There is no run to undo.",
};

/** What the task pane shows beside the sentences about findings, conflicts and Excel's errors. */
export const pane: typeof swedish = {
  title: "Insatskollen",
  outsideExcel:
    "Insatskollen is an add-in to Excel and has no workbook to read here. Open a workbook in Excel and choose the tab Interventions.",
  viewsLabel: "Views",
  views: {
    overview: "Overview",
    check: "Check",
    classify: "Classify",
    summary: "Summary",
    history: "History",
    settings: "Settings",
    definitions: "Definitions",
  },
  loading: "Fetching …",
  viewFailed:
    "The view could not be shown. The connection to the server may have been lost. The workbook is untouched. Try again, or close and open the pane.",
  welcome: {
    heading: "Welcome to Insatskollen",
    parts: [
      {
        heading: "What the add-in reads",
        text: "Tables of interventions in this workbook, with headers such as Vad görs?, SA-PI and R-G. It all happens on your computer. No text leaves the workbook.",
      },
      {
        heading: "What the add-in changes",
        text: "Nothing while it reads. When you ask for it, it fills in empty labels, tidies spelling and builds a summary on sheets of its own. Every change is in the change log and can be undone.",
      },
    ],
    skip: "Skip",
  },
  cancel: "Cancel",
  goTo: (place) => `Go to ${place}`,
  tryAgain: "Try again",
  close: "Close",
  undo: "Undo",
  trySample: "Try an example",
  nothingRead: "The workbook has not been read yet. Read it to see its interventions here.",
  /** Of a marked word, read aloud before what it stands for. */
  speaks: { for: "speaks for", against: "speaks for something else:" },
  errandsHeading: "To do",
  errands,
  results,
  leftAlone: (count) =>
    `${cells(count)} ${count === 1 ? "was" : "were"} left as ${count === 1 ? "it" : "they"} stood:`,
  more: (count) => `Another ${count.toLocaleString("en-GB")} are not shown here.`,
};
