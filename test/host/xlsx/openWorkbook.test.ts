import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BookSheet, Cell } from "../../../host/model/book";
import { NO_FORMAT } from "../../../host/model/format";
import type { FileFault } from "../../../host/xlsx/fault";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { contentTypesXml, MAIN, relationsXml, workbookFile, workbookParts, zipOf } from "./fixture";

const EMPTY = { sheets: { Blad1: "<sheetData/>" } };

function bookOf(fixture: Parameters<typeof workbookFile>[0]) {
  return openWorkbook(workbookFile(fixture), "Bok.xlsx").book;
}

function sheetOf(inner: string, more: Omit<Parameters<typeof workbookFile>[0], "sheets"> = {}): BookSheet {
  const sheet = bookOf({ ...more, sheets: { Blad1: inner } }).sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

function checkCell(cell: string, expected: Cell | undefined, more = {}): void {
  const sheet = sheetOf(`<sheetData><row r="1">${cell}</row></sheetData>`, more);
  expect(sheet.rows[0]?.[0]).toEqual(expected);
}

const STRINGS =
  "<si><t>SA</t></si><si/><si><r><rPr><b/></rPr><t>R</t></r><r><t xml:space='preserve'> och G</t></r>" +
  "<rPh sb='0' eb='1'><t>fonetik</t></rPh></si><si><t>a_x000D_&#10;b</t></si><si><t><![CDATA[<i>]]></t></si>";

describe("a cell", () => {
  test.each<[string, string, Cell | undefined]>([
    ["number", '<c r="A1"><v>4.5</v></c>', { value: 4.5, style: 0 }],
    ["number with exponent", '<c r="A1" t="n"><v>1E-3</v></c>', { value: 0.001, style: 0 }],
    ["true", '<c r="A1" t="b"><v>1</v></c>', { value: true, style: 0 }],
    ["false", '<c r="A1" t="b"><v>0</v></c>', { value: false, style: 0 }],
    ["error", '<c r="A1" t="e"><v>#N/A</v></c>', { value: "#N/A", style: 0, error: true }],
    ["shared string", '<c r="A1" t="s"><v>0</v></c>', { value: "SA", style: 0 }],
    ["rich text, readings left out", '<c r="A1" t="s"><v>2</v></c>', { value: "R och G", style: 0 }],
    ["escapes", '<c r="A1" t="s"><v>3</v></c>', { value: "a\r\nb", style: 0 }],
    ["character data", '<c r="A1" t="s"><v>4</v></c>', { value: "<i>", style: 0 }],
    ["empty string", '<c r="A1" t="s"><v>1</v></c>', undefined],
    ["inline string", '<c r="A1" t="inlineStr"><is><t> -x </t></is></c>', { value: " -x ", style: 0 }],
    [
      "inline rich text",
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
      { value: "ab", style: 0 },
    ],
    ["formula with number", '<c r="A1"><f>B1*2</f><v>4</v></c>', { value: 4, style: 0, formula: "B1*2" }],
    [
      "formula with text",
      '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
      { value: "ab", style: 0, formula: '"a"&"b"' },
    ],
    [
      "formula never calculated",
      '<c r="A1"><f>B1</f></c>',
      { value: "", style: 0, formula: "B1", uncalculated: "a formula without a value in the file" },
    ],
    [
      "array formula",
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>',
      { value: 1, style: 0, formula: "B1:B2", array: { rows: 2, columns: 1 } },
    ],
    ["data table", '<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>1</v></c>', { value: 1, style: 0 }],
    ["date", '<c r="A1" t="d"><v>2020-01-31</v></c>', { value: 43861, style: 0 }],
    ["date and time", '<c r="A1" t="d"><v>2020-01-31T12:00:00Z</v></c>', { value: 43861.5, style: 0 }],
    ["time", '<c r="A1" t="d"><v>06:00:00</v></c>', { value: 0.25, style: 0 }],
    ["style alone", '<c r="A1" s="3"/>', { value: "", style: 3 }],
    ["nothing", '<c r="A1"/>', undefined],
    ["no reference", "<c><v>1</v></c>", { value: 1, style: 0 }],
    [
      "extension passed over",
      '<c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c>',
      { value: 1, style: 0 },
    ],
  ])("%s", (_, cell, expected) => {
    checkCell(cell, expected, { sharedStrings: STRINGS });
  });
});

test("a date in the 1904 system", () => {
  checkCell(
    '<c r="A1" t="d"><v>2020-01-31</v></c>',
    { value: 42399, style: 0 },
    {
      beforeSheets: '<workbookPr date1904="1"/>',
    },
  );
});

test("a shared formula moves with its cells", () => {
  const sheet = sheetOf(
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1+$D$1+SUM(E:E)</f><v>1</v></c>' +
      '<c r="B1"><f t="shared" si="0"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row></sheetData>',
  );
  expect(sheet.rows.map((row) => row.map((cell) => cell?.formula))).toEqual([
    ["C1+$D$1+SUM(E:E)", "D1+$D$1+SUM(F:F)"],
    ["C2+$D$1+SUM(E:E)"],
  ]);
});

test("rows and cells without number follow one another", () => {
  const sheet = sheetOf(
    "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>",
  );
  const values = sheet.rows.map((row) => row.map((cell) => cell?.value));
  expect([values[0], values[3], values[4], values.length]).toEqual([
    [1, 2],
    [undefined, undefined, 3, 4],
    [5],
    5,
  ]);
});

test("layout, panes, merges and protection", () => {
  const sheet = sheetOf(
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="2" max="3" width="20.5" customWidth="1"/><col min="3" max="1000000" hidden="1"/></cols>' +
      '<sheetData><row r="1" ht="30" customHeight="1"/><row r="2" hidden="1"/><row r="3" ht="15"/></sheetData>' +
      '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
  );
  expect(sheet).toMatchObject({ frozenRows: 2, frozenColumns: 1, protected: true });
  expect(sheet.columnLayout.get(1)).toEqual({ width: 20.5, hidden: false });
  expect(sheet.columnLayout.get(3)).toEqual({ width: null, hidden: true });
  expect(sheet.columnLayout.size).toBe(16_383);
  expect([...sheet.rowLayout]).toEqual([
    [0, { height: 30, hidden: false }],
    [1, { height: null, hidden: true }],
  ]);
  expect(sheet.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 2 }]);
});

test("the workbook's own facts", () => {
  const book = bookOf({
    sheets: { "R &amp; G": "<sheetData/>", Dold: "<sheetData/>" },
    beforeSheets:
      '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>',
    afterSheets:
      "<definedNames><definedName name='_xlnm._FilterDatabase' localSheetId='0'>'R &amp; G'!$A$1</definedName>" +
      "<definedName name='Rubrik' localSheetId='1' hidden='1'>Dold!$A$1</definedName><definedName name='År'>2020</definedName></definedNames>",
  });
  expect(book.sheets.map(({ name }) => name)).toEqual(["R & G", "Dold"]);
  expect(book).toMatchObject({
    name: "Bok.xlsx",
    active: book.sheets[1]?.id,
    protected: true,
    readOnly: false,
  });
  expect(book.names).toEqual([
    { name: "Rubrik", formula: "=Dold!$A$1", visible: false, sheet: book.sheets[1]?.id },
    { name: "År", formula: "=2020", visible: true, sheet: null },
  ]);
  expect(new Set(book.sheets.map(({ id }) => id)).size).toBe(2);
});

test("styles", () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm"/></numFmts>' +
    '<fonts><font><sz val="10"/><name val="Arial"/></font><font><b/><i val="0"/><u/><color theme="4" tint="-0.5"/><sz val="12"/><name val="Aptos"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill></fills>' +
    '<cellXfs><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="164" fontId="1" fillId="1"><alignment horizontal="center" vertical="top" wrapText="1"/><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0"/></cellXfs>';
  const formats = bookOf({ ...EMPTY, styles }).styles.map(({ format }) => format);
  const plain = { ...NO_FORMAT, fontName: "Arial", fontSize: 10 };
  expect(formats).toMatchObject([
    plain,
    {
      numberFormat: "yyyy\\-mm",
      bold: true,
      underline: "Single",
      fontColor: "#1F4E79",
      fontName: "Aptos",
      fontSize: 12,
      fill: "#FFC000",
      pattern: "Solid",
      wrapText: true,
      horizontal: "Center",
      vertical: "Top",
      locked: false,
    },
    { ...plain, numberFormat: "m/d/yyyy" },
  ]);
});

test("prefixed names and Strict namespaces", () => {
  const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const parts = {
    ...workbookParts(EMPTY),
    "_rels/.rels": relationsXml([["rId1", "officeDocument", "/XL/workbook.xml"]], strict),
    "xl/_rels/workbook.xml.rels": relationsXml([["rId1", "worksheet", "worksheets/sheet1.xml"]], strict),
    "xl/worksheets/sheet1.xml":
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>hej</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
  };
  expect(openWorkbook(zipOf(parts), "").book.sheets[0]?.rows[1]?.[1]?.value).toBe("hej");
});

test("a chart sheet is kept beside a worksheet, without cells", () => {
  const parts = workbookParts({ sheets: { Blad1: "<sheetData/>", Diagram: "" } });
  const relations = relationsXml([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "chartsheet", "worksheets/sheet2.xml"],
  ]);
  const { book } = openWorkbook(zipOf({ ...parts, "xl/_rels/workbook.xml.rels": relations }), "");
  expect(book.sheets.map(({ kind }) => kind)).toEqual(["worksheet", "other"]);
});

describe("a file that is no workbook", () => {
  const parts = workbookParts(EMPTY);
  const sheet = (inner: string) => workbookFile({ sheets: { Blad1: inner } });
  const row = (cell: string) => sheet(`<sheetData><row r="1">${cell}</row></sheetData>`);
  test.each<[string, Uint8Array, string]>([
    ["an empty zip file", zipOf({}), "no-workbook"],
    ["a package of something else", zipOf({ "a.txt": "hej" }), "no-workbook"],
    [
      "a main part that is missing",
      zipOf({ ...parts, "_rels/.rels": relationsXml([["a", "officeDocument", "xl/x.xml"]]) }),
      "no-workbook",
    ],
    ["another root", zipOf({ ...parts, "xl/workbook.xml": "<document/>" }), "no-workbook"],
    [
      "a text document",
      zipOf({
        ...parts,
        "[Content_Types].xml": contentTypesXml({}).replace("application/xml", "application/msword"),
      }),
      "no-workbook",
    ],
    [
      "a binary workbook",
      zipOf({ ...parts, "[Content_Types].xml": contentTypesXml({ "xl/workbook.xml": "binary" }) }),
      "unsupported",
    ],
    [
      "no sheets",
      zipOf({ ...parts, "xl/workbook.xml": `<workbook xmlns="${MAIN}"><sheets/></workbook>` }),
      "no-sheets",
    ],
    [
      "chart sheets only",
      zipOf({
        ...parts,
        "xl/_rels/workbook.xml.rels": relationsXml([["rId1", "chartsheet", "worksheets/sheet1.xml"]]),
      }),
      "no-sheets",
    ],
    [
      "a sheet without relation",
      zipOf({ ...parts, "xl/_rels/workbook.xml.rels": relationsXml([]) }),
      "broken-xml",
    ],
    [
      "a sheet without part",
      zipOf({ ...parts, "xl/_rels/workbook.xml.rels": relationsXml([["rId1", "worksheet", "x.xml"]]) }),
      "broken-xml",
    ],
    [
      "a sheet that is the workbook itself",
      zipOf({
        ...parts,
        "xl/_rels/workbook.xml.rels": relationsXml([["rId1", "worksheet", "workbook.xml"]]),
      }),
      "broken-xml",
    ],
    [
      "two sheets of one name",
      zipOf({
        ...workbookParts({ sheets: { Blad1: "", Blad2: "" } }),
        "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
          "</sheets>",
          '<sheet name="BLAD1" sheetId="2" r:id="rId2"/></sheets>',
        ),
      }),
      "broken-xml",
    ],
    [
      "two sheets of one part",
      zipOf({
        ...workbookParts({ sheets: { Blad1: "", Blad2: "" } }),
        "xl/_rels/workbook.xml.rels": relationsXml([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "worksheet", "worksheets/Sheet1.xml"],
        ]),
      }),
      "broken-xml",
    ],
    [
      "a document type",
      zipOf({ ...parts, "xl/workbook.xml": `<!DOCTYPE x>${parts["xl/workbook.xml"] ?? ""}` }),
      "doctype",
    ],
    ["a row left open", sheet("<sheetData><row r='1'></sheetData>"), "broken-xml"],
    ["row 0", sheet("<sheetData><row r='0'/></sheetData>"), "broken-xml"],
    ["a row beyond the last", sheet("<sheetData><row r='1048577'/></sheetData>"), "broken-xml"],
    ["a cell beyond the last column", row("<c r='XFE1'/>"), "broken-xml"],
    ["a cell of another row", row("<c r='A7'/>"), "broken-xml"],
    ["a string that is not there", row("<c r='A1' t='s'><v>7</v></c>"), "broken-xml"],
    ["a number that is none", row("<c r='A1'><v>sju</v></c>"), "broken-xml"],
    ["a date that is none", row("<c r='A1' t='d'><v>i dag</v></c>"), "broken-xml"],
  ])("%s", (_, bytes, code) => {
    expect(() => openWorkbook(bytes, "")).toThrow(expect.objectContaining({ code }) as FileFault);
  });
});

const REAL = join(__dirname, "../../../../shared/data/malmo-kartlaggning.xlsx");
const withReal = existsSync(REAL) ? describe : describe.skip;

withReal("the real mapping (skipped where ../shared/data is absent)", () => {
  test("opens, and is saved as it came", () => {
    const bytes = new Uint8Array(readFileSync(REAL));
    const { book, package: pkg } = openWorkbook(bytes, "malmo-kartlaggning.xlsx");
    const sheet = book.sheets[0];
    expect(sheet?.name).toBe("Antiziganism");
    expect(sheet?.rows.length).toBe(53);
    expect(sheet?.columnLayout.get(0)).toEqual({ width: 90, hidden: false });
    expect(book.styles.length).toBeGreaterThan(4);
    expect(pkg.save()).toBe(bytes);
  });
});
