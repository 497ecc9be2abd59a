import { areaOf } from "../../../host/model/area";
import type { Shift } from "../../../host/model/book";
import { shiftSheet } from "../../../host/model/insertCells";
import { Range } from "../../../host/model/range";
import { Workbook } from "../../../host/model/workbook";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { relationsXml, workbookFile, type Parts } from "./fixture";
import { edited, inside, partOf, SHEET1, sheetAt } from "./saving";

const ROW_IN: Shift = { axis: "rows", at: 1, count: 1, first: 0, last: 16_383 };
const ROW_OUT: Shift = { ...ROW_IN, count: -1 };
const COLUMN_IN: Shift = { axis: "columns", at: 1, count: 1, first: 0, last: 1_048_575 };
const COLUMN_OUT: Shift = { ...COLUMN_IN, count: -1 };
const CELL_IN: Shift = { ...ROW_IN, first: 0, last: 0 };

function shifted(
  sheets: Record<string, string>,
  shift: Shift,
  parts: Parts = {},
  afterSheets = "",
): Uint8Array {
  return edited(workbookFile({ sheets, parts, afterSheets }), (book, sheet) =>
    shiftSheet(new Workbook(book), sheet, shift),
  );
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const TWO =
  '<row r="1" spans="1:2"><c r="A1"><v>1</v></c><c r="B1"><f>A2</f><v>3</v></c></row>' +
  '<row r="2" ht="30" customHeight="1" s="4"><c r="A2" s="7"><v>3</v></c></row>';

test.each<[string, Shift, string, string]>([
  [
    "a row in",
    ROW_IN,
    data(TWO),
    data(TWO.replace("A2</f>", "A3</f>").replace('r="2"', 'r="3"').replace('r="A2"', 'r="A3"')),
  ],
  [
    "a row out",
    ROW_OUT,
    data(`${TWO}<row r="3"/><row r="4"><c r="B4"/></row>`),
    data(
      `${TWO.slice(0, TWO.indexOf('<row r="2"')).replace("A2</f>", "#REF!</f>")}<row r="2"/><row r="3"><c r="B3"/></row>`,
    ),
  ],
  [
    "a column in",
    COLUMN_IN,
    `<cols><col min="1" max="3" width="9"/><col min="5" max="5" style="2"/></cols>${data(TWO)}`,
    `<cols><col min="1" max="4" width="9"/><col min="6" max="6" style="2"/></cols>${data(
      TWO.replace(' spans="1:2"', "").replace('r="B1"', 'r="C1"'),
    )}`,
  ],
  [
    "a column out",
    COLUMN_OUT,
    data('<row r="1"><c r="A1"><f>C1+$D1</f></c><c r="B1"/><c r="C1"><v>1</v></c></row>'),
    data('<row r="1"><c r="A1"><f>B1+$C1</f></c><c r="B1"><v>1</v></c></row>'),
  ],
  [
    "shared formulas",
    ROW_IN,
    data(
      '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1+B$2</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>',
    ),
    data('<row r="1"><c r="A1"><f>B1+B$3</f></c></row><row r="3"><c r="A3"><f>B3+B$3</f></c></row>'),
  ],
  [
    "an array formula",
    ROW_IN,
    data(
      '<row r="5"><c r="A5"><f t="array" ref="A5:A6">B5:B6*2</f></c></row><row r="6"><c r="A6"><v>1</v></c></row>',
    ),
    data(
      '<row r="6"><c r="A6"><f t="array" ref="A6:A7">B6:B7*2</f></c></row><row r="7"><c r="A7"><v>1</v></c></row>',
    ),
  ],
])("the rows of a sheet follow %s", (_, shift, before, after) => {
  const saved = inside(shifted({ Blad1: before }, shift), SHEET1);
  const undated = (xml: string) =>
    xml
      .replace(/<v>[^<]*<\/v>/g, "<v/>")
      .replaceAll("</f><v/>", "</f>")
      .replace(/ t="\w+"(?=><f>)/g, "");
  expect(undated(saved)).toBe(undated(after));
});

test.each<[string, Shift, string, string]>([
  [
    "links",
    ROW_OUT,
    '<hyperlinks><hyperlink ref="A2"/><hyperlink ref="A3"/></hyperlinks>',
    '<hyperlinks><hyperlink ref="A2"/></hyperlinks>',
  ],
  ["the last link", ROW_OUT, '<hyperlinks><hyperlink ref="A2"/></hyperlinks>', ""],
  [
    "validations",
    ROW_IN,
    '<dataValidations count="1"><dataValidation sqref="A1:A5 C1"><formula1>$E$2:$E$9</formula1></dataValidation></dataValidations>',
    '<dataValidations count="1"><dataValidation sqref="A1:A6 C1"><formula1>$E$3:$E$10</formula1></dataValidation></dataValidations>',
  ],
  [
    "conditional formats",
    COLUMN_IN,
    '<conditionalFormatting sqref="B1"><cfRule type="expression" priority="1"><formula>$B1=C$1</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="C1"><cfRule type="expression" priority="1"><formula>$C1=D$1</formula></cfRule></conditionalFormatting>',
  ],
  [
    "page breaks",
    ROW_IN,
    '<rowBreaks count="1"><brk id="4" max="16383"/></rowBreaks>',
    '<rowBreaks count="1"><brk id="5" max="16383"/></rowBreaks>',
  ],
  ["a filter, by single cells", CELL_IN, '<autoFilter ref="A1:A9"/>', '<autoFilter ref="A1:A10"/>'],
])("%s follow", (_, shift, before, after) => {
  const file = shifted({ Blad1: `<sheetData/>${before}` }, shift);
  expect(inside(file, SHEET1).replace(/^<sheetData(\/>|><\/sheetData>)/, "")).toBe(after);
});

test("formulas of other parts follow by the sheet's name", () => {
  const chart = '<c:chart xmlns:c="c"><c:f>Blad1!$A$1:$A$4</c:f><c:f>Annat!$A$4</c:f></c:chart>';
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$B$9</definedName><definedName name="Eget">Annat!$A$2+Blad1!$A$2</definedName></definedNames>';
  const other = data('<row r="1"><c r="A1"><f>SUM(Blad1!A:A,Blad1!A2)</f></c></row>');
  const file = shifted({ Blad1: data(TWO), Annat: other }, ROW_IN, { "xl/charts/chart1.xml": chart }, names);
  expect(partOf(file, "xl/charts/chart1.xml")).toBe(chart.replace("$A$4", "$A$5"));
  expect(partOf(file, "xl/workbook.xml")).toContain(
    names.replace("$B$9", "$B$10").replace("Blad1!$A$2", "Blad1!$A$3"),
  );
  expect(partOf(file, "xl/worksheets/sheet2.xml")).toContain("SUM(Blad1!A:A,Blad1!A3)");
});

test("drawings and notes follow", () => {
  const anchor = (from: number, to: number, edit = "") =>
    `<twoCellAnchor${edit}><from><col>0</col><row>${from}</row></from><to><col>2</col><row>${to}</row></to></twoCellAnchor>`;
  const drawing = (inner: string) => `<wsDr>${inner}</wsDr>`;
  const notes = (...refs: string[]) =>
    `<comments><commentList>${refs.map((ref) => `<comment ref="${ref}"/>`).join("")}</commentList></comments>`;
  const vml = (row: number) =>
    `<xml><v:shape><x:Anchor> 1, 15, ${row}, 2, 3, 4, ${row + 4}, 6</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></v:shape></xml>`;
  const file = shifted({ Blad1: data(TWO) }, ROW_IN, {
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "comments", "../comments1.xml"],
      ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ]),
    "xl/drawings/drawing1.xml": drawing(
      anchor(0, 5) + anchor(2, 5) + anchor(0, 5, ' editAs="oneCell"') + anchor(2, 5, ' editAs="absolute"'),
    ),
    "xl/comments1.xml": notes("A1", "A2"),
    "xl/drawings/vmlDrawing1.vml": vml(1),
  });
  expect(partOf(file, "xl/drawings/drawing1.xml")).toBe(
    drawing(
      anchor(0, 6) + anchor(3, 6) + anchor(0, 5, ' editAs="oneCell"') + anchor(2, 5, ' editAs="absolute"'),
    ),
  );
  expect(partOf(file, "xl/comments1.xml")).toBe(notes("A1", "A3"));
  expect(partOf(file, "xl/drawings/vmlDrawing1.vml")).toBe(vml(2));
});

test("cells written before and after an insertion are saved where they are then", () => {
  const file = edited(workbookFile({ sheets: { Blad1: data(TWO) } }), (book, sheet) => {
    const workbook = new Workbook(book);
    const write = (row: number, column: number, value: string) =>
      new Range(workbook, sheet, areaOf(row, column, 1, 1)).write(value);
    write(1, 1, "förut");
    shiftSheet(workbook, sheet, ROW_IN);
    write(1, 1, "nu");
    shiftSheet(workbook, sheet, { ...CELL_IN, at: 0 });
  });
  const { rows } = sheetAt(openWorkbook(file, "Bok.xlsx").book, 0);
  expect(rows.map((row) => Array.from(row, (cell) => cell?.value ?? ""))).toEqual([
    ["", 3],
    [1, "nu"],
    ["", "förut"],
    [3],
  ]);
});
