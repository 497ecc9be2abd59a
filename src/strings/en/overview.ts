import type { overview as swedish } from "../sv/overview";
import { quoted } from "./writing";

const number = (count: number) => count.toLocaleString("en-GB");
const interventions = (count: number) => `${number(count)} ${count === 1 ? "intervention" : "interventions"}`;

const statuses: typeof swedish.statuses = {
  deviates: "Deviates",
  missing: "Missing",
  uncertain: "Uncertain",
  done: "Done",
};

const roles: typeof swedish.roles = {
  what: "What is done",
  who: "Who does it",
  comment: "Comment",
  approach: "Approach (SA, PI)",
  focus: "Focus (R, G, R-G)",
  approach2: "Approach, assessor 2",
  focus2: "Focus, assessor 2",
  year: "Year",
  department: "Department or committee",
};

/** What the view Översikt shows. */
export const overview: typeof swedish = {
  number,
  statuses,
  statusesLabel: "Interventions by status",
  showStatus: (status, count) => `${status}: ${interventions(count)}. Show them in Classify`,
  tablesHeading: (count) => `Tables (${number(count)})`,
  moreTables: (count) => `Show more tables (${number(count)} more)`,
  holds: (count) => (count === 0 ? "No interventions." : `${interventions(count)}.`),
  noneRead: "No row is read as an intervention.",
  excluded: "The table is not counted.",
  corrected: "You have corrected how it is read.",
  columnsLabel: "Columns",
  roles,
  noRole: "Not read",
  sectionsLabel: "Years",
  section: ({ caption, year, interventions: count }) =>
    [
      caption === "" ? "" : `${quoted(caption)}: `,
      year === null ? "no common year" : String(year),
      `, ${interventions(count)}`,
    ].join(""),
  decisions: (count) => `How the table was read (${number(count)})`,
  row: (row) => `Row ${row}`,
  correct: "Correct",
  correctTable: (place) => `Correct how ${place} is read`,
  exclude: "Do not count this table",
  second: (twin) =>
    twin === null ? "A second assessor's classification" : `A second assessor's classification of ${twin}`,
  readAsSecond: (twin) =>
    `The second assessor's classification of ${twin}. The interventions are counted there.`,
  headerRow: "Header row",
  headerOption: (row, texts) => `Row ${row}: ${texts.join(", ")}`,
  noColumn: "No column",
  yearOf: (caption) => (caption === "" ? "Year of the table" : `Year of ${quoted(caption)}`),
  yearFault: "Write a year in four digits, such as 2024, or leave the field empty.",
  readAgain: "Read again",
  restore: "Restore",
};
