import { listOf, quoted } from "./writing";

/** `1 insats`, `2 insatser`, `12 000 insatser`. */
function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("sv-SE")} ${count === 1 ? one : many}`;
}

const cells = (count: number) => counted(count, "cell", "celler");

const errands = {
  checkLabels: "Läs in & kontrollera",
  repairLabels: "Rätta skrivsätt",
  fillLabels: "Fyll i saknade",
  buildSummary: "Uppdatera sammanställning",
  undoLast: "Ångra senaste körningen",
};

/** What came of an errand, in whole sentences. */
const results = {
  noInterventions:
    "Arbetsboken har ingen tabell med insatser som går att känna igen. En sådan har en rubrikrad med kolumner som Vad görs?, SA-PI och R-G.",
  read: (found: { interventions: number; continuations: number; zeroYears: readonly number[] }) =>
    [
      `${counted(found.interventions, "insats", "insatser")} ${found.interventions === 1 ? "inläst" : "inlästa"}.`,
      found.continuations > 0 &&
        `${counted(found.continuations, "rad", "rader")} fortsätter raden ovanför och räknas inte för sig.`,
      found.zeroYears.length > 0 && `Inga träffar: ${listOf(found.zeroYears.map(String))}.`,
    ]
      .filter(Boolean)
      .join(" "),
  repaired: (count: number) =>
    count === 0
      ? "Inget skrivsätt behövde rättas."
      : `Skrivsättet rättat i ${cells(count)}. Ändringarna står i ändringsloggen.`,
  filled: (count: number) =>
    count === 0
      ? "Ingenting fylldes i: ingen klassificering saknas som det finns ett tillräckligt säkert förslag till."
      : `${cells(count)} ${count === 1 ? "ifylld" : "ifyllda"}. Ändringarna står i ändringsloggen.`,
  summarised: (sheets: { underlag: string; summary: string }) =>
    `Sammanställningen är uppdaterad på bladen ${listOf([sheets.underlag, sheets.summary].map(quoted))}.`,
  nothingToUndo: "Det finns ingen körning att ångra.",
};

/** What the task pane shows beside the sentences about findings, conflicts and Excel's errors. */
export const pane = {
  title: "Insatskollen",
  outsideExcel:
    "Insatskollen är ett tillägg till Excel och har ingen arbetsbok att läsa här. Öppna en arbetsbok i Excel och välj fliken Insatser.",
  viewsLabel: "Vyer",
  views: {
    overview: "Översikt",
    check: "Kontroll",
    classify: "Klassificera",
    summary: "Sammanställning",
    history: "Historik",
    settings: "Inställningar",
    definitions: "Definitioner",
  },
  loading: "Hämtar …",
  viewFailed:
    "Vyn kunde inte visas. Anslutningen till servern kan ha brutits. Arbetsboken är orörd. Försök igen, eller stäng och öppna panelen.",
  welcome: {
    heading: "Välkommen till Insatskollen",
    parts: [
      {
        heading: "Det här läser tillägget",
        text: "Tabeller över insatser i den här arbetsboken, med rubriker som Vad görs?, SA-PI och R-G. Allt sker på din dator. Ingen text lämnar arbetsboken.",
      },
      {
        heading: "Det här ändrar tillägget",
        text: "Ingenting när det läser. När du ber om det fyller det i tomma klassificeringar, rättar skrivsätt och bygger en sammanställning på egna blad. Varje ändring står i ändringsloggen och kan ångras.",
      },
    ],
    skip: "Hoppa över",
  },
  cancel: "Avbryt",
  goTo: (place: string) => `Gå till ${place}`,
  tryAgain: "Försök igen",
  close: "Stäng",
  undo: "Ångra",
  trySample: "Prova med exempel",
  nothingRead: "Arbetsboken är inte inläst än. Läs in den för att se dess insatser här.",
  /** Of a marked word, read aloud before what it stands for. */
  speaks: { for: "talar för", against: "talar för något annat:" },
  errandsHeading: "Att göra",
  errands,
  results,
  leftAlone: (count: number) => `${cells(count)} lämnades ${count === 1 ? "orörd" : "orörda"}:`,
  more: (count: number) => `Ytterligare ${count.toLocaleString("sv-SE")} visas inte här.`,
};
