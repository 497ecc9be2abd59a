import type { errands as swedish } from "../sv/errands";

/** What goes on while an errand is done. */
export const errands: typeof swedish = {
  running: {
    checkLabels: "Reading and checking …",
    repairLabels: "Tidying the spelling …",
    fillLabels: "Filling in what is missing …",
    buildSummary: "Updating the summary …",
    undoLast: "Undoing the last run …",
    undoRun: "Undoing the run …",
    undoCell: "Undoing the change …",
    readHistory: "Reading the change log …",
    setLabels: "Writing the label …",
    labelSelection: "Labelling the selected rows …",
    choose: "Keeping the choice in the workbook …",
    setAside: "Putting aside …",
    takeUp: "Taking up what was put aside …",
    confirmLabels: "Keeping that the labels have been checked …",
    goTo: "Going to the cell …",
    takeMeetingVersion: "Saving the meeting version …",
    compareMeeting: "Comparing with the last meeting …",
    loadSample: "Adding the example …",
  },
};
