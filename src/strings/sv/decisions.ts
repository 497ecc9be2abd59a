import type { DecisionSentences } from "../sentences";
import { withoutStop } from "../withoutStop";
import { quoted } from "./writing";

/** Why the workbook was read as it was; `quote` is what the sheet says. */
export const decisions: DecisionSentences = {
  header: (quote) => `Raden läses som rubrikrad i en tabell över insatser: ${quoted(withoutStop(quote))}.`,
  "repeated-header": (quote) =>
    `Rubrikraden upprepas här och räknas inte som en insats: ${quoted(withoutStop(quote))}.`,
  "not-ours": (quote) =>
    `Tabellen liknar en tabell över insatser men lämnas orörd: ${quoted(withoutStop(quote))}.`,
  continuation: (quote) => `Raden fortsätter insatsen ovanför: ${quoted(withoutStop(quote))}.`,
  "zero-year": (quote) =>
    `Raden säger att inget hittades, så året räknas som noll: ${quoted(withoutStop(quote))}.`,
  placeholder: (quote) =>
    `Raden är bara utfyllnad och räknas inte som en insats: ${quoted(withoutStop(quote))}.`,
  totals: (quote) => `Raden summerar och räknas inte som en insats: ${quoted(withoutStop(quote))}.`,
  footnote: (quote) => `Raden är en fotnot och räknas inte som en insats: ${quoted(withoutStop(quote))}.`,
  note: (quote) => `Texten hör inte till någon insats och räknas inte: ${quoted(withoutStop(quote))}.`,
  "table-end": (quote) => `Tabellen slutar ovanför den här raden: ${quoted(withoutStop(quote))}.`,
  "department-heading": (quote) =>
    `Rubriken anger förvaltningen för raderna under den: ${quoted(withoutStop(quote))}.`,
  "carried-down": (quote) =>
    `Värdet står bara överst i sitt block och gäller också för raderna under: ${quoted(withoutStop(quote))}.`,
  "chosen-exclusion": (quote) => `Du har valt att tabellen inte ska räknas: ${quoted(withoutStop(quote))}.`,
  "chosen-header": (quote) => `Du har valt den här raden som rubrikrad: ${quoted(withoutStop(quote))}.`,
  "chosen-columns": (quote) =>
    `Du har valt vad kolumnerna innehåller i tabellen: ${quoted(withoutStop(quote))}.`,
  "second-columns": (quote) =>
    `De här kolumnerna läses som en andra bedömares. De jämförs med den första bedömarens i Kontroll, men räknas inte och ändras aldrig: ${quoted(withoutStop(quote))}.`,
  "second-by-name": (quote) =>
    `Tabellen har samma insatser som den som står här, och bladens namn visar att två personer har bedömt dem. Den läses som den andra bedömarens: den jämförs i Kontroll, men räknas inte och ändras aldrig: ${quoted(withoutStop(quote))}.`,
  "second-by-choice": (quote) =>
    `Du har valt att tabellen är den andra bedömarens. Den jämförs i Kontroll med den som står här, men räknas inte och ändras aldrig: ${quoted(withoutStop(quote))}.`,
  "second-alone": (quote) =>
    `Du har valt att tabellen är den andra bedömarens, men ingen tabell på något annat blad har samma insatser. Därför räknas den som vanligt: ${quoted(withoutStop(quote))}.`,
  "same-interventions": (quote) =>
    `Tabellen har samma insatser som den som står här, och båda räknas. Är den ena en andra bedömares, så välj det under Rätta: ${quoted(withoutStop(quote))}.`,
  "year-from-choice": (quote) => `Du har valt året: ${quoted(withoutStop(quote))}.`,
  "year-from-column": (quote) => `Året kommer från tabellens kolumn för år: ${quoted(withoutStop(quote))}.`,
  "year-from-heading": (quote) =>
    `Året kommer från rubriken ovanför tabellen: ${quoted(withoutStop(quote))}.`,
  "year-from-sheet": (quote) => `Året kommer från bladets namn: ${quoted(withoutStop(quote))}.`,
  "year-unknown": (quote) =>
    `Varken kolumn, rubrik eller bladets namn anger något år, så året lämnas öppet: ${quoted(withoutStop(quote))}.`,
  "section-ends-year": (quote) =>
    `Ett nytt avsnitt börjar här, så årsrubriken ovanför gäller inte längre: ${quoted(withoutStop(quote))}.`,
};
