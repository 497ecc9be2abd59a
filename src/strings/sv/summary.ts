import type { BothCount, SummaryDimensions } from "../../core/summaryChoices";

const moment = (time: Date) => time.toLocaleString("sv-SE", { dateStyle: "long", timeStyle: "short" });

const number = (count: number) => count.toLocaleString("sv-SE");

const interventions = (count: number) => `${number(count)} ${count === 1 ? "insats" : "insatser"}`;

/** The view of the numbers, and of the sheet that they are built on. */
export const summary = {
  noInterventions:
    "Arbetsboken har inga insatser att räkna. När det finns en tabell med kolumnerna Vad görs?, SA-PI och R-G visas antalen här.",
  total: interventions,
  allLabelled: "Alla har både arbetssätt och inriktning.",
  unlabelled: (count: number) =>
    `${interventions(count)} saknar arbetssätt eller inriktning och räknas där som ej ${count === 1 ? "angiven" : "angivna"}.`,
  sheetHeading: "Bladet",
  notBuilt:
    "Sammanställningen är inte byggd än. Den får egna blad: ett att ta med till mötet, en lista över det som är kvar att bedöma och raderna som räknas.",
  fresh: (time: Date) => `Uppdaterad ${moment(time)}. Bladet stämmer med arbetsboken.`,
  stale: {
    workbook: (time: Date) =>
      `Inaktuell: arbetsboken har ändrats sedan sammanställningen uppdaterades ${moment(time)}.`,
    choices: (time: Date) =>
      `Inaktuell: valen har ändrats sedan sammanställningen uppdaterades ${moment(time)}.`,
  },
  build: "Bygg sammanställningen",
  update: "Uppdatera",
  openSheet: (sheet: string) => `Bladet ${sheet}`,
  changesHeading: (time: Date) => `Ändrat sedan ${moment(time)}`,
  noNumbersChanged:
    "Inga antal har ändrats. Det som har ändrats är texter, eller vilken cell en insats står i.",
  changePlace: ({ year, department }: { year: string; department: string | null }) =>
    department === null ? year : `${year}, ${department}`,
  added: (count: number) => `${number(count)} ${count === 1 ? "ny" : "nya"}`,
  removed: (count: number) => `${number(count)} färre`,
  labelChanged: ({ label, before, after }: { label: string; before: number; after: number }) =>
    `${label} från ${number(before)} till ${number(after)}`,
  withoutLabel: "Utan arbetssätt eller inriktning",
  notGiven: "Ej angivet",
  inAll: "Totalt",
  yearNotGiven: "År ej angivet",
  departmentNotGiven: "Förvaltning ej angiven",
  tables: {
    "year-approach": "Per år och arbetssätt",
    "year-focus": "Per år och inriktning",
    "department-approach": "Per förvaltning och arbetssätt",
    "department-focus": "Per förvaltning och inriktning",
    "department-year": "Per förvaltning och år",
  } satisfies Record<SummaryDimensions, string>,
  inEach: "R-G räknas både som R och som G, så R och G blir tillsammans fler än insatserna.",
  zeroYear: "Inga träffar enligt arbetsboken",
  value: ({ name, count }: { name: string; count: number }) => `${name} ${number(count)}`,
  showAll: (count: number) => `Visa alla ${number(count)}`,
  showFewer: "Visa färre",
  choicesHeading: "Val för sammanställningen",
  bothLabel: "R-G räknas",
  bothCounts: { own: "Som en egen kolumn", each: "Både som R och som G" } satisfies Record<BothCount, string>,
  dimensionsLabel: "Tabeller på bladet",
  noTables: "Ingen tabell är vald. Bladet får då bara antalet insatser.",
};
