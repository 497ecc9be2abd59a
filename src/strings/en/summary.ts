import type { summary as swedish } from "../sv/summary";

const moment = (time: Date) => time.toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });

const number = (count: number) => count.toLocaleString("en-GB");

const interventions = (count: number) => `${number(count)} ${count === 1 ? "intervention" : "interventions"}`;

/** The view of the numbers, and of the sheet that they are built on. */
export const summary: typeof swedish = {
  noInterventions:
    "The workbook has no interventions to count. As soon as there is a table with the columns Vad görs?, SA-PI and R-G, the numbers are shown here.",
  total: interventions,
  allLabelled: "All have both an approach and a focus.",
  unlabelled: (count) =>
    `${interventions(count)} ${count === 1 ? "has" : "have"} no approach or no focus and ${count === 1 ? "counts" : "count"} there as not given.`,
  sheetHeading: "The sheet",
  notBuilt:
    "The summary has not been built yet. It gets sheets of its own: one to bring to the meeting, a list of what is left to assess, and the rows that are counted.",
  fresh: (time) => `Updated ${moment(time)}. The sheet agrees with the workbook.`,
  stale: {
    workbook: (time) =>
      `Out of date: the workbook has changed since the summary was updated ${moment(time)}.`,
    choices: (time) => `Out of date: the choices have changed since the summary was updated ${moment(time)}.`,
  },
  build: "Build the summary",
  update: "Update",
  openSheet: (sheet) => `The sheet ${sheet}`,
  changesHeading: (time) => `Changed since ${moment(time)}`,
  noNumbersChanged:
    "No numbers have changed. What has changed is texts, or the cell that an intervention stands in.",
  changePlace: ({ year, department }) => (department === null ? year : `${year}, ${department}`),
  added: (count) => `${number(count)} new`,
  removed: (count) => `${number(count)} fewer`,
  labelChanged: ({ label, before, after }) => `${label} from ${number(before)} to ${number(after)}`,
  withoutLabel: "Without an approach or a focus",
  notGiven: "Not given",
  inAll: "Total",
  yearNotGiven: "Year not given",
  departmentNotGiven: "Department not given",
  tables: {
    "year-approach": "By year and approach",
    "year-focus": "By year and focus",
    "department-approach": "By department and approach",
    "department-focus": "By department and focus",
    "department-year": "By department and year",
  },
  inEach: "R-G is counted both as R and as G, so R and G together exceed the interventions.",
  zeroYear: "Nothing found, according to the workbook",
  value: ({ name, count }) => `${name} ${number(count)}`,
  showAll: (count) => `Show all ${number(count)}`,
  showFewer: "Show fewer",
  choicesHeading: "Choices for the summary",
  bothLabel: "R-G counts",
  bothCounts: { own: "As a column of its own", each: "Both as R and as G" },
  dimensionsLabel: "Tables on the sheet",
  noTables: "No table is chosen. The sheet then only has the number of interventions.",
};
