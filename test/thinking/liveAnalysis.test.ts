import fc from "fast-check";
import { analyse, type Analysis } from "../../src/core/analysis";
import { NO_CHOICES } from "../../src/core/choices";
import { digestOf } from "../../src/core/digest";
import { patched } from "../../src/core/patch";
import { reviewQueue } from "../../src/core/reviewQueue";
import type { CellValue, Snapshot } from "../../src/core/workbook";
import { LiveAnalysis } from "../../src/thinking/liveAnalysis";

const HEADERS = [
  ["Vad görs?", "Vem gör?", "SA-PI", "R-G"],
  ["Insats", "Ansvarig", "", ""],
  ["Åtgärd", "Kommentar", "R-G", "SA-PI"],
];
const TEXTS = [
  "Nätverk mot antisemitism som möts varje månad enligt en fast plan",
  "Nätverk mot antisemitism som möts varje månad enligt en fast plan.",
  "Seminarium om islamofobi vid ett enstaka tillfälle.",
  "Årlig utbildning om diskriminering för alla chefer.",
  "och fortsätter med en uppföljning nästa år.",
  "Minnesdagen hölls i stadshuset den 27 januari 2019",
  "Totalt",
  "Sökningen gav inga träffar",
  "-----",
  "Övrigt:",
  "",
];
const LABELS = ["SA", "PI", "R", "G", "R-G", "sa", "r/g", "", "", "?", "x", "R (G)", "#N/A", "08-123 45 67"];
const LINES: CellValue[][] = [[], ["Insatser 2019"], ["STEG 3: Övrigt"], ["2020"], ...HEADERS];

const label = fc.constantFrom(...LABELS);
const entry = fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom("Kulturnämnden", "RIKC", ""), label, label);
const line = fc.oneof({ weight: 5, arbitrary: entry }, { weight: 1, arbitrary: fc.constantFrom(...LINES) });
const book = fc
  .tuple(fc.constantFrom(...HEADERS), fc.array(line, { minLength: 2, maxLength: 14 }))
  .map(([header, lines]): Snapshot => ({ sheets: [sheetOf([header, ...lines])] }));
const typed = fc.record({
  sheet: fc.constant("Blad1"),
  row: fc.integer({ min: 0, max: 15 }),
  column: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(2, 3) }, { weight: 1, arbitrary: fc.nat(5) }),
  values: fc.oneof(
    { weight: 6, arbitrary: label.map((value) => [[value]]) },
    { weight: 1, arbitrary: entry.map((values) => [values]) },
    { weight: 2, arbitrary: fc.tuple(label, label).map((values) => values.map((value) => [value])) },
  ),
});

function sheetOf(values: readonly (readonly CellValue[])[]): Snapshot["sheets"][number] {
  return { name: "Blad1", tables: [], values };
}

/** All that an analysis tells. */
function told(analysis: Analysis) {
  const { recognition, suggestions, statuses, findings, ignored } = analysis;
  const { fingerprint, ...digest } = digestOf(analysis);
  const queue = reviewQueue(analysis, null);
  return { recognition, suggestions, statuses, findings, ignored, fingerprint, digest, queue };
}

test("after any changes all is as if it had been thought through from the beginning", () => {
  fc.assert(
    fc.property(book, fc.array(typed, { minLength: 1, maxLength: 4 }), (before, changes) => {
      const live = new LiveAnalysis(before, NO_CHOICES);
      let after = before;
      for (const change of changes) {
        live.change([change]);
        after = patched(after, [change]).snapshot;
        expect(told(live.analysis)).toEqual(told(analyse(after)));
      }
    }),
    { seed: 4, numRuns: 60 },
  );
});

test("a workbook that is read again under other choices is as if it had been thought through from the beginning", () => {
  const other = { ...NO_CHOICES, departments: [{ spelling: "Kulturnämnden", department: "RIKC" }] };
  fc.assert(
    fc.property(book, fc.array(typed, { maxLength: 4 }), fc.boolean(), (before, changes, isOther) => {
      const live = new LiveAnalysis(before, NO_CHOICES);
      const { snapshot } = patched(before, changes);
      const choices = isOther ? other : NO_CHOICES;
      const isTaken = live.readAgain(snapshot, choices);
      expect(told(live.exact)).toEqual(told(isTaken ? analyse(snapshot, choices) : analyse(before)));
    }),
    { seed: 5, numRuns: 60 },
  );
});
