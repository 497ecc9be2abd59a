import type { BookSheet, Cell } from "../../../host/model/book";
import type { FileFault } from "../../../host/xlsx/fault";
import { parseXml } from "../../../host/xlsx/xmlTree";
import { MAIN, workbookFile, workbookParts, zipOf } from "./fixture";
import { edited, inside, partOf, setCell, SHEET1, text } from "./saving";

function checkSheet(before: string, edit: (sheet: BookSheet) => void, after: string, more = {}): void {
  const file = workbookFile({ sheets: { Blad1: before }, ...more });
  expect(
    inside(
      edited(file, (_, sheet) => edit(sheet)),
      SHEET1,
    ),
  ).toBe(after);
}

describe("a cell is written", () => {
  const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;
  test.each<[string, Cell | undefined, string]>([
    ["text", text("SA"), '<c r="A1" t="inlineStr"><is><t>SA</t></is></c>'],
    [
      "text with outer spaces",
      text(" SA"),
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> SA</t></is></c>',
    ],
    [
      "text with what XML cannot hold",
      text("a\r\u0001_x0041_<&"),
      '<c r="A1" t="inlineStr"><is><t>a_x000D__x0001__x005F_x0041_&lt;&amp;</t></is></c>',
    ],
    ["number", { value: -0.5, style: 0 }, '<c r="A1"><v>-0.5</v></c>'],
    ["boolean", { value: true, style: 0 }, '<c r="A1" t="b"><v>1</v></c>'],
    ["error", { value: "#N/A", error: true, style: 0 }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    ["style", { value: 1, style: 2 }, '<c r="A1" s="2"><v>1</v></c>'],
    ["formula with number", { value: 2, style: 0, formula: "B1<3" }, '<c r="A1"><f>B1&lt;3</f><v>2</v></c>'],
    [
      "formula with text",
      { value: "x", style: 0, formula: '"x"' },
      '<c r="A1" t="str"><f>"x"</f><v>x</v></c>',
    ],
    ["nothing", undefined, '<c r="A1"/>'],
  ])("%s", (_, cell, expected) => {
    checkSheet(
      row('<c r="A1" s="7" cm="1"><v>0</v></c><c r="B1"><v>1</v></c>'),
      (sheet) => setCell(sheet, 0, 0, cell),
      row(`${expected.replaceAll('"x"</f>', "&quot;x&quot;</f>")}<c r="B1"><v>1</v></c>`),
    );
  });

  test("a number that is none is a bug, not a file", () => {
    const file = workbookFile({ sheets: { Blad1: "<sheetData/>" } });
    expect(() => edited(file, (_, sheet) => setCell(sheet, 0, 0, { value: NaN, style: 0 }))).toThrow(
      RangeError,
    );
  });
});

describe("rows and cells", () => {
  const set =
    (...places: [number, number][]) =>
    (sheet: BookSheet) =>
      places.forEach(([row, column]) => setCell(sheet, row, column, { value: 9, style: 0 }));
  test.each<[string, string, (sheet: BookSheet) => void, string]>([
    [
      "into an empty sheet",
      "<sheetData/>",
      set([1, 1]),
      '<sheetData><row r="2"><c r="B2"><v>9</v></c></row></sheetData>',
    ],
    [
      "a row before, between and behind",
      '<sheetData><row r="2"/><row r="4"/></sheetData>',
      set([0, 0], [2, 0], [4, 0]),
      '<sheetData><row r="1"><c r="A1"><v>9</v></c></row><row r="2"/><row r="3"><c r="A3"><v>9</v></c></row><row r="4"/><row r="5"><c r="A5"><v>9</v></c></row></sheetData>',
    ],
    [
      "cells before, between and behind",
      '<sheetData><row r="1"><c r="B1"/><c r="D1"/></row></sheetData>',
      set([0, 0], [0, 2], [0, 4]),
      '<sheetData><row r="1"><c r="A1"><v>9</v></c><c r="B1"/><c r="C1"><v>9</v></c><c r="D1"/><c r="E1"><v>9</v></c></row></sheetData>',
    ],
    [
      "into a row without cells",
      '<sheetData><row r="1" ht="20"/></sheetData>',
      set([0, 1]),
      '<sheetData><row r="1" ht="20"><c r="B1"><v>9</v></c></row></sheetData>',
    ],
    [
      "behind cells without number",
      "<sheetData><row><c><v>1</v></c></row></sheetData>",
      set([0, 1], [1, 0]),
      '<sheetData><row><c><v>1</v></c><c r="B1"><v>9</v></c></row><row r="2"><c r="A2"><v>9</v></c></row></sheetData>',
    ],
    [
      "spans and dimension grow",
      '<dimension ref="B2"/><sheetData><row r="2" spans="2:2" x="1"><c r="B2"/></row></sheetData>',
      set([1, 2], [2, 0]),
      '<dimension ref="A2:C3"/><sheetData><row r="2" spans="2:3" x="1"><c r="B2"/><c r="C2"><v>9</v></c></row><row r="3"><c r="A3"><v>9</v></c></row></sheetData>',
    ],
    [
      "the style of the row or the column",
      '<cols><col min="2" max="9" width="9" style="3"/></cols><sheetData><row r="1" s="4" customFormat="1"/></sheetData>',
      set([0, 1], [1, 1], [1, 0]),
      '<cols><col min="2" max="9" width="9" style="3"/></cols><sheetData><row r="1" s="4" customFormat="1"><c r="B1" s="4"><v>9</v></c></row><row r="2"><c r="A2"><v>9</v></c><c r="B2" s="3"><v>9</v></c></row></sheetData>',
    ],
    [
      "a cleared cell that never was leaves no trace",
      "<sheetData/>",
      (sheet) => setCell(sheet, 5, 5, undefined),
      "<sheetData/>",
    ],
    [
      "what stands around stays",
      '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext uri="x"/></extLst></c></row></sheetData><!-- c --><pageMargins left="1"/><extLst><ext/></extLst>',
      set([0, 1]),
      '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext uri="x"/></extLst></c><c r="B1"><v>9</v></c></row></sheetData><!-- c --><pageMargins left="1"/><extLst><ext/></extLst>',
    ],
  ])("%s", (_, before, edit, after) => {
    checkSheet(before, edit, after);
  });

  test("a prefix is kept", () => {
    const xml = (inner: string) =>
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${inner}</x:sheetData></x:worksheet>`;
    const file = zipOf({ ...workbookParts({ sheets: { A: "" } }), [SHEET1]: xml('<x:row r="1"/>') });
    const saved = edited(file, (_, sheet) => {
      setCell(sheet, 0, 0, text("SA"));
      setCell(sheet, 1, 0, { value: 1, style: 0, formula: "A1" });
    });
    expect(partOf(saved, SHEET1)).toBe(
      xml(
        '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>SA</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:f>A1</x:f><x:v>1</x:v></x:c></x:row>',
      ),
    );
  });

  test("a text stands in its cell; the shared strings stay as they are", () => {
    const file = workbookFile({ sheets: { Blad1: "<sheetData/>" }, sharedStrings: "<si><t>SA</t></si>" });
    const saved = edited(file, (_, sheet) => setCell(sheet, 0, 0, text("PI")));
    expect(inside(saved, SHEET1)).toContain('<c r="A1" t="inlineStr"><is><t>PI</t></is></c>');
    expect(partOf(saved, "xl/sharedStrings.xml")).toBe(partOf(file, "xl/sharedStrings.xml"));
  });

  test("a cell that is only restyled keeps what it holds", () => {
    const cell = (style: string) =>
      `<sheetData><row r="1"><c r="A1"${style} t="s"><v>0</v></c></row></sheetData>`;
    const sharedStrings = "<si><r><t>R</t></r><r><rPr><b/></rPr><t>G</t></r></si>";
    checkSheet(cell(' s="1"'), (sheet) => setCell(sheet, 0, 0, { value: "RG", style: 2 }), cell(' s="2"'), {
      sharedStrings,
    });
  });
});

describe("formulas that several cells have in common", () => {
  const shared = '<f t="shared" ref="A1:A3" si="0">B1*2</f>';
  const sheet = (a1: string, a2: string, a3: string) =>
    `<sheetData><row r="1"><c r="A1">${a1}<v>2</v></c></row><row r="2"><c r="A2">${a2}<v>4</v></c></row><row r="3"><c r="A3">${a3}<v>6</v></c></row></sheetData>`;
  const member = '<f t="shared" si="0"/>';

  test("are spelled out when the first cell loses its own", () => {
    checkSheet(
      sheet(shared, member, member),
      (one) => setCell(one, 0, 0, { value: 2, style: 0 }),
      sheet("", "<f>B2*2</f>", "<f>B3*2</f>"),
    );
  });

  test("stay when another cell loses its own, or the first is restyled", () => {
    checkSheet(
      sheet(shared, member, member),
      (one) => {
        setCell(one, 0, 0, { value: 2, style: 0, formula: "B1*2" });
        setCell(one, 1, 0, { value: 4, style: 0 });
      },
      sheet(shared, "", member),
    );
  });

  const array =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>';

  test("a part of an array cannot change", () => {
    const file = workbookFile({ sheets: { Blad1: array } });
    expect(() => edited(file, (_, one) => setCell(one, 1, 0, { value: 0, style: 0 }))).toThrow(
      expect.objectContaining({ code: "unsupported" }) as FileFault,
    );
  });

  test("all of an array can", () => {
    checkSheet(
      array,
      (one) => {
        setCell(one, 0, 0, undefined);
        setCell(one, 1, 0, { value: 0, style: 0 });
      },
      '<sheetData><row r="1"><c r="A1"/></row><row r="2"><c r="A2"><v>0</v></c></row></sheetData>',
    );
  });
});

describe("layout", () => {
  const change = (edit: (sheet: BookSheet) => void) => edit;
  test.each<[string, string, (sheet: BookSheet) => void, string]>([
    [
      "a column's width",
      "<sheetData/>",
      change((sheet) => {
        sheet.columnLayout.set(1, { width: 30, hidden: false });
        sheet.changes.columns.add(1);
      }),
      '<cols><col width="30" customWidth="1" min="2" max="2"/></cols><sheetData/>',
    ],
    [
      "one of several columns",
      '<cols><col min="1" max="3" width="9" style="2"/></cols><sheetData/>',
      change((sheet) => {
        sheet.columnLayout.set(1, { width: null, hidden: true });
        sheet.changes.columns.add(1);
      }),
      '<cols><col min="1" max="1" width="9" style="2"/><col min="2" max="2" width="9.140625" style="2" hidden="1"/><col min="3" max="3" width="9" style="2"/></cols><sheetData/>',
    ],
    [
      "a row's height",
      '<sheetData><row r="1" ht="15"/></sheetData>',
      change((sheet) => {
        sheet.rowLayout.set(0, { height: 40, hidden: false });
        sheet.changes.rows.add(0);
      }),
      '<sheetData><row r="1" ht="40" customHeight="1"/></sheetData>',
    ],
    [
      "a new row that is hidden",
      "<sheetData/>",
      change((sheet) => {
        sheet.rowLayout.set(2, { height: null, hidden: true });
        sheet.changes.rows.add(2);
      }),
      '<sheetData><row r="3" hidden="1"></row></sheetData>',
    ],
    [
      "frozen panes",
      '<sheetViews><sheetView workbookViewId="0"><selection sqref="B2"/></sheetView></sheetViews><sheetData/>',
      change((sheet) => {
        sheet.frozenRows = 1;
        sheet.changes.view = true;
      }),
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetData/>',
    ],
    [
      "panes no longer frozen",
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" state="frozen"/></sheetView></sheetViews><sheetData/>',
      change((sheet) => {
        sheet.frozenColumns = 0;
        sheet.changes.view = true;
      }),
      '<sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews><sheetData/>',
    ],
    [
      "protection",
      "<sheetData/><mergeCells><mergeCell ref='A1:B1'/></mergeCells>",
      change((sheet) => {
        sheet.protected = true;
        sheet.changes.view = true;
      }),
      '<sheetData/><sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells><mergeCell ref=\'A1:B1\'/></mergeCells>',
    ],
    [
      "merged cells",
      "<sheetData/><pageMargins/>",
      change((sheet) => {
        sheet.merges.push({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 });
        sheet.changes.view = true;
      }),
      '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins/>',
    ],
  ])("%s", (_, before, edit, after) => {
    checkSheet(before, edit, after);
  });
});

test("all that is new stands in the schema's order", () => {
  const file = workbookFile({ sheets: { Blad1: '<sheetData/><pageMargins left="1"/>' } });
  const saved = edited(file, (_, sheet) => {
    setCell(sheet, 0, 0, { value: 1, style: 0 });
    sheet.columnLayout.set(0, { width: 9, hidden: false });
    sheet.frozenRows = 1;
    sheet.protected = true;
    sheet.merges.push({ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 1 });
    sheet.tables.push({
      id: "{1}",
      name: "Tabell1",
      area: { firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: 0 },
      showHeaders: true,
      showTotals: false,
      columns: ["År"],
      style: "",
      marks: { firstColumn: false, lastColumn: false, bandedRows: true, bandedColumns: false },
      filterButton: true,
      filters: new Map(),
      sort: null,
      part: null,
      changed: true,
    });
    sheet.changes.columns.add(0);
    sheet.changes.view = true;
  });
  const names = parseXml(partOf(saved, SHEET1), SHEET1).children.map(({ name }) => name);
  expect(names.join(" ")).toBe("sheetViews cols sheetData sheetProtection mergeCells pageMargins tableParts");
});
