import { BUILT_IN_CODEBOOK, readCodebook } from "../../src/core/codebook";
import type { CellValue } from "../../src/core/workbook";

/** The labels that the workbook defines, as `label@row,column: text`. */
function defined(values: readonly (readonly CellValue[])[]): string[] {
  return readCodebook({ sheets: [{ name: "Blad1", values, tables: [] }] }).flatMap(
    ({ label, text, source }) =>
      source === null || source === "typed" ? [] : `${label}@${source.row},${source.column}: ${text}`,
  );
}

test.each<[string, CellValue[][], string[]]>([
  [
    "an equals sign",
    [["SA= En insats som hör till det löpande arbetet."]],
    ["SA@0,0: En insats som hör till det löpande arbetet."],
  ],
  ["a colon", [["pi: En insats som görs en gång."]], ["PI@0,0: En insats som görs en gång."]],
  ["a dash", [["R – Riktas mot ett visst uttryck."]], ["R@0,0: Riktas mot ett visst uttryck."]],
  ["a word", [["Generell: Gäller alla former av rasism."]], ["G@0,0: Gäller alla former av rasism."]],
  [
    "lines in one cell",
    [["SA= Ett arbete som pågår länge.\nPI= En insats som görs en gång."]],
    ["SA@0,0: Ett arbete som pågår länge.", "PI@0,0: En insats som görs en gång."],
  ],
  [
    "a list",
    [
      ["Kod", "Definition"],
      ["R", "Riktas mot ett visst uttryck."],
      ["G", "Gäller alla former av rasism."],
    ],
    ["R@1,1: Riktas mot ett visst uttryck.", "G@2,1: Gäller alla former av rasism."],
  ],
  [
    "a first statement that is repeated",
    [["SA= Det första som sägs om det."], ["SA= Det andra som sägs om det."]],
    ["SA@0,0: Det första som sägs om det."],
  ],
  [
    "a line for both",
    [["R-G = Både riktad och mer allmän insats."], ["R - G: Både riktad och mer allmän."]],
    [],
  ],
  ["a count", [["SA: 18"], ["PI = 2 st"]], []],
  ["a gloss", [["SA = systematiskt arbete"]], []],
  [
    "a column of labels with comments",
    [
      ["R", "en kommentar som är lång"],
      ["R", "en annan lång kommentar här"],
    ],
    [],
  ],
])("definitions by %s", (_, values, expected) => expect(defined(values)).toEqual(expected));

test("without definitions in the workbook the built-in ones hold", () => {
  expect(readCodebook({ sheets: [] })).toEqual(BUILT_IN_CODEBOOK);
});

test("a comment in a table of interventions defines nothing", () => {
  const sheet = { name: "Blad1", values: [["PI: endast vid ett tillfälle under våren"]], tables: [] };
  const area = { sheet: "Blad1", headerRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 2 };
  expect(readCodebook({ sheets: [sheet] }, [area])).toEqual(BUILT_IN_CODEBOOK);
});
