import type { ColumnRole, Section } from "../../core/recognition/recognition";
import type { Status } from "../../core/review";
import { quoted } from "./writing";

const number = (count: number) => count.toLocaleString("sv-SE");
const interventions = (count: number) => `${number(count)} ${count === 1 ? "insats" : "insatser"}`;

const statuses: Readonly<Record<Status, string>> = {
  deviates: "Avviker",
  missing: "Saknas",
  uncertain: "Osäker",
  done: "Klar",
};

const roles: Readonly<Record<ColumnRole, string>> = {
  what: "Vad som görs",
  who: "Vem som gör det",
  comment: "Kommentar",
  approach: "Arbetssätt (SA, PI)",
  focus: "Inriktning (R, G, R-G)",
  approach2: "Arbetssätt, bedömare 2",
  focus2: "Inriktning, bedömare 2",
  year: "År",
  department: "Förvaltning eller nämnd",
};

/** What the view Översikt shows. */
export const overview = {
  number,
  statuses,
  statusesLabel: "Insatser efter läge",
  showStatus: (status: string, count: number) =>
    `${status}: ${interventions(count)}. Visa dem i Klassificera`,
  tablesHeading: (count: number) => `Tabeller (${number(count)})`,
  moreTables: (count: number) => `Visa fler tabeller (${number(count)} till)`,
  holds: (count: number) => (count === 0 ? "Inga insatser." : `${interventions(count)}.`),
  noneRead: "Ingen rad läses som en insats.",
  excluded: "Tabellen räknas inte.",
  corrected: "Du har rättat hur den läses.",
  columnsLabel: "Kolumner",
  roles,
  noRole: "Läses inte",
  sectionsLabel: "År",
  section: ({ caption, year, interventions: count }: Section) =>
    [
      caption === "" ? "" : `${quoted(caption)}: `,
      year === null ? "inget gemensamt år" : String(year),
      `, ${interventions(count)}`,
    ].join(""),
  decisions: (count: number) => `Så lästes tabellen (${number(count)})`,
  row: (row: number) => `Rad ${row}`,
  correct: "Rätta",
  correctTable: (place: string) => `Rätta hur ${place} läses`,
  exclude: "Räkna inte den här tabellen",
  /** `twin` is where the first assessor's table stands. */
  second: (twin: string | null) =>
    twin === null ? "En andra bedömares klassificering" : `En andra bedömares klassificering av ${twin}`,
  readAsSecond: (twin: string) => `Den andra bedömarens klassificering av ${twin}. Insatserna räknas där.`,
  headerRow: "Rubrikrad",
  headerOption: (row: number, texts: readonly string[]) => `Rad ${row}: ${texts.join(", ")}`,
  noColumn: "Ingen kolumn",
  yearOf: (caption: string) => (caption === "" ? "År för tabellen" : `År för ${quoted(caption)}`),
  yearFault: "Skriv ett år med fyra siffror, till exempel 2024, eller lämna fältet tomt.",
  readAgain: "Läs om",
  restore: "Återställ",
};
