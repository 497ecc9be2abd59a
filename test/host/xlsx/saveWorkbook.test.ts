import * as fc from "fast-check";
import type { BookSheet, Cell } from "../../../host/model/book";
import { emptyWorkbook } from "../../../host/xlsx/emptyWorkbook";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../../host/xlsx/saveWorkbook";
import { readZip } from "../../../host/xlsx/zipRead";
import { MAIN, workbookFile, workbookParts, zipOf } from "./fixture";
import { setCell, SHEET1, sheetAt } from "./saving";

describe("without changes", () => {
  const files: [string, Uint8Array][] = [
    ["an empty workbook", emptyWorkbook()],
    ["a plain one", workbookFile({ sheets: { Blad1: "<sheetData/>" } })],
    [
      "one with prefixes",
      zipOf({
        ...workbookParts({ sheets: { A: "" } }),
        [SHEET1]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`,
      }),
    ],
  ];
  test.each(files)("%s is saved byte for byte", (_, bytes) => {
    expect(saveWorkbook(openWorkbook(bytes, ""))).toBe(bytes);
  });
});

test("any edits: the cells come back, and every other part is the bytes it was", () => {
  const rows =
    '<row r="2"><c r="B2"><v>1</v></c><c r="D2" t="s"><v>0</v></c></row><row r="5"><c r="A5"><v>2</v></c></row>';
  const bytes = workbookFile({
    sheets: { Blad1: `<sheetData>${rows}</sheetData>`, Blad2: `<sheetData>${rows}</sheetData>` },
    sharedStrings: "<si><t>ett</t></si>",
  });
  const value = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    fc.boolean(),
  );
  const cell = fc.option(fc.record({ value, style: fc.constant(0) }), { nil: undefined });
  const edit = fc.tuple(fc.nat(6), fc.nat(6), cell);
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const open = openWorkbook(bytes, "");
      const sheet = sheetAt(open.book, 0);
      for (const [row, column, wanted] of edits) setCell(sheet, row, column, wanted);
      const saved = saveWorkbook(open);
      const again = sheetAt(openWorkbook(saved, "").book, 0);
      expect(heldCells(again)).toEqual(heldCells(sheet));
      expect(untouched(saved)).toEqual(untouched(bytes));
    }),
    { seed: 20261122, numRuns: 150 },
  );
});

function heldCells(sheet: BookSheet): [number, number, Cell][] {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): [number, number, Cell][] =>
      cell === undefined ? [] : [[row, column, cell]],
    ),
  );
}

function untouched(bytes: Uint8Array) {
  const touched = [SHEET1, "xl/workbook.xml"];
  return readZip(bytes).entries.filter(({ name }) => !touched.includes(name));
}
