import type { Language } from "../../../src/strings/strings";

/** What the grid, the formula bar and the sheet tabs say. */
export interface GridWords {
  /** For the numbers of charts. */
  readonly locale: string;
  readonly grid: (sheet: string) => string;
  /** How to leave a grid that keeps the Tab key to itself. */
  readonly gridHelp: string;
  readonly loading: string;
  readonly empty: string;
  readonly hasNote: string;
  readonly hasChoices: string;
  readonly selectAll: string;
  readonly note: string;
  readonly openChoices: string;
  readonly choices: string;
  readonly editor: (address: string) => string;
  readonly nameBox: string;
  readonly formula: string;
  readonly sheets: string;
  readonly protectedSheet: string;
  readonly blankCategory: string;
  readonly chart: string;
}

const sv: GridWords = {
  locale: "sv-SE",
  grid: (sheet) => `Celler i bladet ${sheet}`,
  gridHelp: "Piltangenterna flyttar mellan cellerna, F2 redigerar och F6 går vidare till nästa del av sidan.",
  loading: "Bladet läses in",
  empty: "tom",
  hasNote: "har en anteckning",
  hasChoices: "har en lista att välja ur",
  selectAll: "Markera alla celler",
  note: "Anteckning",
  openChoices: "Visa listan",
  choices: "Välj ett värde",
  editor: (address) => `Redigera ${address}`,
  nameBox: "Namnruta: den aktiva cellens adress",
  formula: "Formelfält: den aktiva cellens innehåll",
  sheets: "Blad",
  protectedSheet: "skyddat",
  blankCategory: "(tom)",
  chart: "Diagram",
};

const en: GridWords = {
  locale: "en-US",
  grid: (sheet) => `Cells of the sheet ${sheet}`,
  gridHelp: "The arrow keys move between cells, F2 edits, and F6 goes on to the next part of the page.",
  loading: "Loading the sheet",
  empty: "blank",
  hasNote: "has a note",
  hasChoices: "has a list to choose from",
  selectAll: "Select all cells",
  note: "Note",
  openChoices: "Show the list",
  choices: "Choose a value",
  editor: (address) => `Edit ${address}`,
  nameBox: "Name box: the address of the active cell",
  formula: "Formula bar: the contents of the active cell",
  sheets: "Sheets",
  protectedSheet: "protected",
  blankCategory: "(blank)",
  chart: "Chart",
};

const WORDS: Readonly<Record<Language, GridWords>> = { sv, en };

/** The grid's words in a language. */
export function gridWords(language: Language): GridWords {
  return WORDS[language];
}
