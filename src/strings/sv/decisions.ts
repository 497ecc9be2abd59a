import type { DecisionSentences } from "../sentences";
import { quoted } from "./writing";

/** Why the workbook was read as it was; `quote` is what the sheet says. */
export const decisions: DecisionSentences = {
  header: (quote) => `Raden läses som rubrikrad i en tabell över insatser: ${quoted(quote)}.`,
  "repeated-header": (quote) => `Rubrikraden upprepas här och räknas inte som en insats: ${quoted(quote)}.`,
  "not-ours": (quote) => `Tabellen liknar en tabell över insatser men lämnas orörd: ${quoted(quote)}.`,
  continuation: (quote) => `Raden fortsätter insatsen ovanför: ${quoted(quote)}.`,
  "zero-year": (quote) => `Raden säger att inget hittades, så året räknas som noll: ${quoted(quote)}.`,
  placeholder: (quote) => `Raden är bara utfyllnad och räknas inte som en insats: ${quoted(quote)}.`,
  totals: (quote) => `Raden summerar och räknas inte som en insats: ${quoted(quote)}.`,
  footnote: (quote) => `Raden är en fotnot och räknas inte som en insats: ${quoted(quote)}.`,
  note: (quote) => `Texten hör inte till någon insats och räknas inte: ${quoted(quote)}.`,
  "table-end": (quote) => `Tabellen slutar ovanför den här raden: ${quoted(quote)}.`,
  "department-heading": (quote) => `Rubriken anger förvaltningen för raderna under den: ${quoted(quote)}.`,
  "carried-down": (quote) =>
    `Värdet står bara överst i sitt block och gäller också för raderna under: ${quoted(quote)}.`,
  "chosen-exclusion": (quote) => `Du har valt att tabellen inte ska räknas: ${quoted(quote)}.`,
  "chosen-header": (quote) => `Du har valt den här raden som rubrikrad: ${quoted(quote)}.`,
  "chosen-columns": (quote) => `Du har valt vad kolumnerna innehåller i tabellen: ${quoted(quote)}.`,
  "second-columns": (quote) =>
    `De här kolumnerna läses som en andra bedömares. De jämförs med den första bedömarens i Kontroll, men räknas inte och ändras aldrig: ${quoted(quote)}.`,
  "second-by-name": (quote) =>
    `Tabellen har samma insatser som den som står här, och bladens namn visar att två personer har bedömt dem. Den läses som den andra bedömarens: den jämförs i Kontroll, men räknas inte och ändras aldrig: ${quoted(quote)}.`,
  "second-by-choice": (quote) =>
    `Du har valt att tabellen är den andra bedömarens. Den jämförs i Kontroll med den som står här, men räknas inte och ändras aldrig: ${quoted(quote)}.`,
  "second-alone": (quote) =>
    `Du har valt att tabellen är den andra bedömarens, men ingen tabell på något annat blad har samma insatser. Därför räknas den som vanligt: ${quoted(quote)}.`,
  "same-interventions": (quote) =>
    `Tabellen har samma insatser som den som står här, och båda räknas. Är den ena en andra bedömares, så välj det under Rätta: ${quoted(quote)}.`,
  "year-from-choice": (quote) => `Du har valt året: ${quoted(quote)}.`,
  "year-from-column": (quote) => `Året kommer från tabellens kolumn för år: ${quoted(quote)}.`,
  "year-from-heading": (quote) => `Året kommer från rubriken ovanför tabellen: ${quoted(quote)}.`,
  "year-from-sheet": (quote) => `Året kommer från bladets namn: ${quoted(quote)}.`,
  "year-unknown": (quote) =>
    `Varken kolumn, rubrik eller bladets namn anger något år, så året lämnas öppet: ${quoted(quote)}.`,
  "section-ends-year": (quote) =>
    `Ett nytt avsnitt börjar här, så årsrubriken ovanför gäller inte längre: ${quoted(quote)}.`,
};
