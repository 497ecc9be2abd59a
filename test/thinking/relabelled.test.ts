import { analyse } from "../../src/core/analysis";
import { NO_CHOICES } from "../../src/core/choices";
import { digestOf } from "../../src/core/digest";
import { examine } from "../../src/core/examine";
import { patched } from "../../src/core/patch";
import { relabelledBy } from "../../src/core/relabelled";
import type { CellValue } from "../../src/core/workbook";
import { LiveAnalysis } from "../../src/thinking/liveAnalysis";
import { sheet } from "../core/recognition/grids";

const LONG = Array.from({ length: 230 }, (_, i) => [`Möte ${i} i nätverket mot rasism.`, "MRC", "SA", "R"]);
const ROWS: CellValue[][] = [
  ["Vad görs?", "Vem gör?", "SA-PI", "R-G"],
  ["Nätverk mot antisemitism.", "MRC", "SA", "R"],
  ["Seminarium om islamofobi.", "MRC", "", "R"],
  ["Utbildning om diskriminering.", "MRC", "", "08-123 45 67"],
  ["", "MRC", "", "G"],
  ["Samtal om romsk historia.", "MRC", "", "", "", "Anteckning bredvid"],
  ["Åtgärd", "MRC", "SA", "R"],
  ["Utställning om samisk historia.", "MRC", "SA", "R"],
  ["Föreläsning om homofobi.", "MRC", "PI", "R"],
  ...LONG,
];
const snapshot = { sheets: [sheet("Blad1", ROWS)] };

test.each<[string, number, number, CellValue[][], number[] | null]>([
  ["an empty label filled", 2, 2, [["PI"]], [1]],
  ["another spelling of a label", 8, 2, [["pi"]], [7]],
  ["labels in several rows", 20, 2, [["PI"], ["PI"]], [19, 20]],
  ["both labels of a row", 20, 2, [["PI", "G"]], [19]],
  ["nothing but what stood there", 8, 2, [["PI"]], []],
  ["a label emptied beside another one, far from the header", 220, 2, [[""]], [219]],
  ["a label emptied near the header", 20, 2, [[""]], null],
  ["both labels of a row emptied", 220, 2, [["", ""]], null],
  ["a text that is no label", 20, 2, [["kanske"]], null],
  ["the row below the header", 1, 2, [["PI"]], null],
  ["a label in place of a phone number", 3, 3, [["R"]], null],
  ["a row without a text", 4, 2, [["SA"]], null],
  ["a row with a text beside the table", 5, 2, [["SA"]], null],
  ["a row below one that could be a header", 7, 2, [["PI"]], null],
  ["another text", 20, 0, [["Möte"]], null],
  ["another actor", 20, 1, [["RIKC"]], null],
  ["a cell beside the table", 20, 7, [["SA"]], null],
  ["a row below the table", 260, 2, [["SA"]], null],
])("%s", (_, row, column, values, expected) => {
  const change = { sheet: "Blad1", row, column, values };
  const { snapshot: after, cells } = patched(snapshot, [change]);
  const touched = relabelledBy(cells, after, examine(snapshot));
  expect(touched && [...touched]).toEqual(expected);
  const live = new LiveAnalysis(snapshot, NO_CHOICES);
  live.change([change]);
  expect(digestOf(live.exact)).toEqual(digestOf(analyse(after)));
});

test("few labels among many are counted at once, and learned from when that is asked for", () => {
  const live = new LiveAnalysis(snapshot, NO_CHOICES);
  const { classifier } = live.analysis;
  live.change([{ sheet: "Blad1", row: 2, column: 2, values: [["PI"]] }]);
  expect(live.analysis.classifier).toBe(classifier);
  expect(live.analysis.summary.totals.PI).toBe(2);
  expect(live.exact.classifier).not.toBe(classifier);
  const learned = live.exact.classifier;
  live.change([{ sheet: "Blad1", row: 20, column: 2, values: [["PI"], ["PI"], ["PI"]] }]);
  expect(live.analysis.classifier).not.toBe(learned);
});

test("what was learned holds as long as texts and labels do", () => {
  const live = new LiveAnalysis(snapshot, NO_CHOICES);
  const { classifier } = live.analysis;
  live.change([{ sheet: "Blad1", row: 20, column: 1, values: [["RIKC"]] }]);
  expect(live.analysis.classifier).toBe(classifier);
  live.change([{ sheet: "Blad1", row: 20, column: 0, values: [["Ett annat möte."]] }]);
  expect(live.analysis.classifier).not.toBe(classifier);
});

test("other choices are followed, and what they do not bear on is kept", () => {
  const live = new LiveAnalysis(snapshot, NO_CHOICES);
  const { classifier, findings } = live.analysis;
  const [first] = findings;
  if (!first) throw new Error("Nothing was found");
  const choices = {
    ...NO_CHOICES,
    ignored: [{ code: first.code, key: first.key, reason: "other" as const }],
  };
  live.choose(choices);
  expect(live.analysis.ignored).toEqual([first]);
  expect(live.analysis.classifier).toBe(classifier);
  live.choose({ ...choices, definitions: { SA: "Sådant som sker varje år enligt en plan." } });
  expect(live.analysis).toMatchObject({
    recognition: { codebook: [{ label: "SA", source: "typed" }, {}, {}, {}] },
  });
  expect(live.analysis.classifier).not.toBe(classifier);
});
