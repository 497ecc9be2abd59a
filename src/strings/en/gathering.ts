import type { GatheringStrings } from "../gathering";
import { gathering as sv } from "../sv/gathering";
import { excelErrors } from "./faults";
import { fileFaults } from "./fileFaults";

const sourceFaults = {
  "too-slow": (path: string) =>
    `${path} took too long to read and was passed over. Try again with more time, such as --seconds 600, or split the workbook.`,
  "too-much": (path: string) =>
    `${path} needs more memory than there is and was passed over. Split the workbook and try again.`,
  unexpected: (path: string) =>
    `${path} could not be read for an unexpected reason and was passed over. Report the error with the text after the colon:`,
};

export const gathering: GatheringStrings = {
  sourceFaults: { ...fileFaults, ...sourceFaults },
  excelErrors,
  progress: "Gathering",
  // Names in a workbook stay Swedish: the add-in knows them again.
  sheets: sv.sheets,
  columns: sv.columns,
  summaryColumns: sv.summaryColumns,
  sourceColumns: sv.sourceColumns,
  notGiven: sv.notGiven,
  total: sv.total,
  workbooks: (count) => (count === 1 ? "1 workbook read" : `${count} workbooks read`),
  interventions: (count) => (count === 1 ? "1 intervention" : `${count} interventions`),
  passedOver: (count) =>
    count === 1
      ? "1 workbook could not be read and was passed over:"
      : `${count} workbooks could not be read and were passed over:`,
  noWorkbooks: "There are no workbooks (.xlsx or .xlsm) to read where you pointed.",
  noneRead: "None of the workbooks could be read, so nothing is saved.",
  tooManyRows:
    "There are more interventions than a worksheet holds (1,048,575). Choose a file name that ends in .csv or .parquet instead. Nothing is saved.",
  unwritable: (path) =>
    `${path} could not be written. Check that the folder exists, that you may write there and that the file is not open in Excel. Nothing is saved.`,
  notSaved: "Nothing is saved. Give --out to save the result.",
  saved: (path) => `Saved in ${path}.`,
};
