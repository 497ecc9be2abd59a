import { analyse } from "../../../src/core/analysis";
import { NO_CHOICES } from "../../../src/core/choices";
import { correctTable } from "../../../src/core/correct";
import { overviewOf } from "../../../src/core/overview";
import type { CellValue } from "../../../src/core/workbook";
import { stringsFor } from "../../../src/strings/strings";
import { holding } from "../../../src/taskpane/overview/holding";

const CAPTIONS = ["Vad görs?", "Vem gör?", "Kommentar"];
const NO_HITS = "Sökningen resulterade inte i några träffar.";

/** What is said of the only table of a sheet; `leftOut` by a person's choice. */
function said(values: CellValue[][], leftOut = false): string {
  const snapshot = { sheets: [{ name: "Blad1", tables: [], values }] };
  const [table] = overviewOf(analyse(snapshot).recognition, snapshot).tables;
  if (!table) throw new Error("no table");
  if (!leftOut) return holding(stringsFor("sv"), table);
  const choices = correctTable(NO_CHOICES, table, { excluded: true, columns: {} });
  const [out] = overviewOf(analyse(snapshot, choices).recognition, snapshot).tables;
  if (!out) throw new Error("no table");
  return holding(stringsFor("sv"), out);
}

const two = [CAPTIONS, ["Nämnden utbildar all personal varje år"], ["Skolan visar en film om antisemitism"]];

test.each<[string, string, string]>([
  ["interventions", said(two), "2 insatser."],
  [
    "a year without hits",
    said([["2021"], CAPTIONS, [NO_HITS]]),
    `Inga insatser. Raden säger att inget hittades, så året räknas som noll: ”${NO_HITS.slice(0, -1)}”.`,
  ],
  [
    "nothing yet",
    said([CAPTIONS, ["-----------"], ["---------"]]),
    "Inga insatser. Ingen rad läses som en insats.",
  ],
  ["what is left out", said(two, true), "Tabellen räknas inte. Du har rättat hur den läses."],
])("a table of %s", (_, text, expected) => {
  expect(text).toBe(expected);
});
