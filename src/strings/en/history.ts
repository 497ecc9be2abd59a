import type { history as swedish } from "../sv/history";
import { listOf, percent, quoted } from "./writing";

const number = (count: number) => count.toLocaleString("en-GB");
const cells = (count: number) => `${number(count)} ${count === 1 ? "cell" : "cells"}`;

export const history: typeof swedish = {
  none: "Nothing has been changed yet. When the add-in writes something in the workbook, it is told here and on the change log's sheet, and can be undone. If somebody has deleted that sheet, the history is gone and cannot be restored.",
  source:
    "The history is read from the change log's sheet. Rows that somebody has deleted or made unreadable there are not shown and cannot be undone.",
  loading: "Reading the change log …",
  runs: "Runs, the latest first",
  run: (run, errand) => `Run ${run}${errand === "" ? "" : `: ${errand}`}`,
  undoing: (run) => `Run ${run} was undone`,
  partUndoing: (run) => `A change in run ${run} was undone`,
  note: "Note",
  errands: {
    repairLabels: "Tidy spelling",
    fillLabels: "Fill in missing",
    approveAll: "Approve several",
    setLabels: "Classify",
    labelSelection: "Label button",
    undo: "Undo",
    note: "Note",
  },
  wasUndone: ({ run, count, size }) =>
    count === size
      ? `Run ${run} has been undone. What stood there before the run is back.`
      : `${cells(count)} of run ${run} ${count === 1 ? "has" : "have"} been restored. What stood there before the run is back.`,
  notUndone: (run) =>
    `Run ${run} could not be undone, because the cells or their rows have changed since. Nothing was changed.`,
  nextUndone: (run) => `If you choose Undo once more, run ${run} is undone instead.`,
  conflicts: {
    changed: "The cell has changed since the run, so it was left alone. Change it by hand if need be.",
    moved:
      "The row cannot be found for certain: it was deleted, its text has changed, or several rows have the same text. The cell was left alone. Change it by hand if need be.",
    "sheet-missing": "The sheet is no longer there, so there is nothing to restore on it.",
  },
  when: (time) =>
    Number.isNaN(Date.parse(time))
      ? time
      : new Date(time).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" }),
  extent: (count, sheets) =>
    `${cells(count)} on ${sheets.length === 1 ? "the sheet" : "the sheets"} ${listOf(sheets)}`,
  undone: "Undone",
  showOf: (run) => `Show the changes of ${run.toLocaleLowerCase("en-GB")}`,
  show: "Show the changes",
  back: "All runs",
  changes: "Changes",
  undoRun: "Undo the run …",
  willBeBack: (count) => `This will be put back in ${cells(count)}`,
  confirmUndo: (count) => (count === 1 ? "Undo 1 change" : `Undo ${number(count)} changes`),
  overtakenToo: (count) =>
    `${cells(count)} will be left alone, because a later run has changed ${count === 1 ? "it" : "them"}.`,
  change: (before, after) => {
    if (before === "") return `Empty cell became ${quoted(after)}`;
    return after === "" ? `${quoted(before)} was removed` : `${quoted(before)} became ${quoted(after)}`;
  },
  putBack: (before) => (before === "" ? "Undo: empty the cell" : `Undo: write ${quoted(before)} again`),
  certainty: (probability) => `Certainty ${percent(probability)}`,
  entryStates: {
    undone: "The change has been undone.",
    overtaken: "A later run has changed the cell. Undo that run first.",
  },
};
