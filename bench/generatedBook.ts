import type { Book, Cell, Scalar } from "../host/model/book";
import { newBook } from "../host/model/newBook";

/** Actors, deeds, themes and forms from which invented interventions are put together. */
const ACTORS = [
  "Kulturförvaltningen",
  "Socialförvaltningen",
  "Utbildningsförvaltningen",
  "MRC",
  "Fritidsförvaltningen",
];
const DEEDS = ["anordnade", "genomför årligen", "bjöd in till", "tar fram", "samordnar", "följer upp"];
const THEMES = [
  "antisemitism",
  "mänskliga rättigheter",
  "romsk historia",
  "likabehandling",
  "homofobi",
  "islamofobi",
];
const FORMS = [
  "ett seminarium",
  "en handlingsplan",
  "en utställning",
  "ett nätverk",
  "utbildningar",
  "en samrådsgrupp",
];
const PLACES = ["stadens skolor", "biblioteken", "äldreomsorgen", "ungdomsgårdarna", "alla förvaltningar"];

const HEADER = ["År", "Förvaltning", "Vad görs?", "Vem gör?", "Kommentar", "SA-PI", "R-G"];
const APPROACHES = ["SA", "PI", "sa", ""];
const FOCUSES = ["R", "G", "R-G", "", "R/G"];

const pick = <T>(list: readonly T[], seed: number): T | undefined => list[seed % list.length];

/** A number that depends on `row` and `salt` only, spread evenly enough to mix the parts. */
function spread(row: number, salt: number): number {
  return Math.imul(row * 2654435761 + salt * 40503, 2246822519) >>> 7;
}

function intervention(row: number): Scalar[] {
  const part = (list: readonly string[], salt: number) => pick(list, spread(row, salt)) ?? "";
  const actor = part(ACTORS, 1);
  const what =
    `${actor} ${part(DEEDS, 2)} ${part(FORMS, 3)} om ${part(THEMES, 4)} för ${part(PLACES, 5)}, ` +
    `omgång ${row}, tillsammans med ${part(ACTORS, 6)} och ${part(PLACES, 7)} i område ${spread(row, 8) % 97}.`;
  return [2015 + (row % 10), actor, what, "", "", part(APPROACHES, 9), part(FOCUSES, 10)];
}

/** A header row and `rows` interventions below it. The same on every run. */
export function generatedGrid(rows: number): Scalar[][] {
  return [HEADER, ...Array.from({ length: rows }, (_, row) => intervention(row))];
}

/** A workbook with one sheet of `rows` interventions under a header row. */
export function generatedBook(rows: number): Book {
  const book = newBook("mätning.xlsx", ["Insatser"]);
  const [sheet] = book.sheets;
  if (sheet) sheet.rows = generatedGrid(rows).map(cells);
  return book;
}

function cells(values: readonly Scalar[]): (Cell | undefined)[] {
  return values.map((value) => (value === "" ? undefined : { value, style: 0 }));
}
