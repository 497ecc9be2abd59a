import type { history as swedish } from "../sv/history";
import { listOf, percent, quoted } from "./writing";

const number = (count: number) => count.toLocaleString("en-GB");
const cells = (count: number) => `${number(count)} ${count === 1 ? "cell" : "cells"}`;

type BrokenRun = Parameters<typeof swedish.settled>[0];

function brokenName({ run, undone, errand, made, unseen }: BrokenRun): string {
  if (undone !== null) return `The undoing of run ${undone}`;
  return `${made + unseen === 0 ? "A run" : `Run ${run}`}${errand === "" ? "" : ` (${errand})`}`;
}

function wroteBroken({ made, unmade, unseen }: BrokenRun): string {
  if (unmade + unseen === 0) return `All that had been noted in the change log was written: ${cells(made)}.`;
  const isOne = unseen === 1;
  return [
    made > 0 && `${cells(made)} ${made === 1 ? "was" : "were"} written.`,
    unmade > 0 && struckFrom(unmade),
    unseen > 0 &&
      `${cells(unseen)} could not be found again, so it is not known whether ${isOne ? "it was" : "they were"} written. ${isOne ? "Its row stays" : "Their rows stay"} in the change log.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

function struckFrom(unmade: number): string {
  const isOne = unmade === 1;
  return `${cells(unmade)} ${isOne ? "was" : "were"} not written and ${isOne ? "has" : "have"} been struck from the change log.`;
}

function afterBroken({ undone }: BrokenRun): string {
  return undone === null
    ? "Do it again if something is left to do. If you do not want to keep what was written, undo the run in the history."
    : "Undo once more if something is left.";
}

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
  settled: (broken) => {
    const { made, unmade, unseen, time } = broken;
    const head = `${brokenName(broken)} was broken off, ${time}.`;
    if (made + unseen === 0)
      return `${head} Nothing was changed: ${struckFrom(unmade)} Do it again if you still want it done.`;
    return `${head} ${wroteBroken(broken)} No other cells were written. ${afterBroken(broken)}`;
  },
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
