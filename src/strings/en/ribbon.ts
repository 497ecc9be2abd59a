import type { ribbon as swedish } from "../sv/ribbon";

/** What came of labelling the rows that are selected in the sheet. */
export const ribbon: typeof swedish = {
  noneSelected:
    "The selected rows belong to no intervention, so nothing was changed. Select one or more cells in the intervention's row and try again. Hidden rows do not count.",
  alreadySo: "Nothing had to be changed: the selected interventions say so already.",
  changed: (count) =>
    count === 1
      ? "The classification was changed in 1 cell. The change is in the change log."
      : `The classification was changed in ${count.toLocaleString("en-GB")} cells. The changes are in the change log.`,
  withoutColumn: (count) =>
    count === 1
      ? "One selected intervention is in a table without a column for the classification. Add a column with the heading SA-PI or R-G and try again."
      : `${count.toLocaleString("en-GB")} selected interventions are in a table without a column for the classification. Add a column with the heading SA-PI or R-G and try again.`,
  sideBySide: (count) =>
    count === 1
      ? "One intervention was left as it was: it stands beside another table in the same row, and the selection does not tell which of them you mean. Select a cell in the table you mean and try again."
      : `${count.toLocaleString("en-GB")} interventions were left as they were: they stand side by side in the same row, and the selection does not tell which ones you mean. Select cells in the table you mean and try again.`,
};
