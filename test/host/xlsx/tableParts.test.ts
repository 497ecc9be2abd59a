import type { BookSheet, BookTable } from "../../../host/model/book";
import { newSheet } from "../../../host/model/newBook";
import type { Package } from "../../../host/xlsx/package";
import { readTables, saveTables } from "../../../host/xlsx/tableParts";
import { openPackage } from "../../../host/xlsx/zipPackage";
import { contentTypesXml, MAIN, relationsXml, workbookFile } from "./fixture";

const SHEET = "xl/worksheets/sheet1.xml";
const PART = "xl/tables/table1.xml";

/** A table as a user may have made it in Excel: a filter, a sort, a calculated column, a style of its own. */
const USERS_TABLE =
  `<table xmlns="${MAIN}" id="7" name="Insatser" displayName="Insatser" ref="A1:C4" totalsRowShown="0" headerRowDxfId="3">` +
  '<autoFilter ref="A1:C4"><filterColumn colId="1"><filters><filter val="SA"/></filters></filterColumn></autoFilter>' +
  '<sortState ref="A2:C4"><sortCondition ref="A2:A4"/></sortState>' +
  '<tableColumns count="3"><tableColumn id="1" name="Vad_x000a_görs?" dataDxfId="2"/><tableColumn id="2" name="SA-PI"/>' +
  '<tableColumn id="5" name="Antal"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleLight9" showFirstColumn="1"/></table>';

function opened(table: string | null): Package {
  const parts = {
    [PART]: table ?? "",
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([["rId4", "table", "../tables/table1.xml"]]),
    "[Content_Types].xml": contentTypesXml({
      "xl/workbook.xml": "sheet.main",
      "xl/worksheets/sheet1.xml": "worksheet",
      [PART]: "table",
    }),
  };
  const sheets = { Data: "<sheetData/>" };
  return openPackage(workbookFile(table === null ? { sheets } : { sheets, parts }));
}

function sheetWith(...tables: BookTable[]): BookSheet {
  return { ...newSheet("{S}", "Data"), part: SHEET, tables };
}

function newTable(changes: Partial<BookTable>): BookTable {
  return {
    id: "{T}",
    name: "Underlag",
    area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 1 },
    showHeaders: true,
    showTotals: false,
    columns: ["År", "Vad\ngörs?"],
    style: "TableStyleMedium2",
    marks: { firstColumn: false, lastColumn: false, bandedRows: true, bandedColumns: false },
    filterButton: true,
    filters: new Map(),
    sort: null,
    part: null,
    changed: true,
    ...changes,
  };
}

test.each<[string, Partial<BookTable>, string]>([
  [
    "with headers",
    {},
    'ref="A1:B4" totalsRowShown="0"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="År"/>' +
      '<tableColumn id="2" name="Vad_x000a_görs?"/></tableColumns><tableStyleInfo name="TableStyleMedium2" ' +
      'showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  ],
  [
    "with totals, which the filter leaves out",
    { showTotals: true, columns: ["<A>", 'B "x"'], style: "" },
    'ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" ' +
      'name="&lt;A&gt;"/><tableColumn id="2" name="B &quot;x&quot;"/></tableColumns><tableStyleInfo ' +
      'showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  ],
  [
    "without headers",
    { showHeaders: false, filterButton: false, columns: ["A", "B"], style: "X" },
    'ref="A1:B4" headerRowCount="0" totalsRowShown="0"><tableColumns count="2"><tableColumn id="1" name="A"/>' +
      '<tableColumn id="2" name="B"/></tableColumns><tableStyleInfo name="X" showFirstColumn="0" ' +
      'showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  ],
])("a new table %s", (_, changes, expected) => {
  const pkg = opened(null);
  const table = newTable(changes);
  const ids = saveTables(pkg, sheetWith(table), SHEET);
  expect(pkg.text(PART)).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<table xmlns="${MAIN}" id="1" name="Underlag" displayName="Underlag" ${expected}`,
  );
  expect(pkg.relations(SHEET)).toEqual([expect.objectContaining({ id: ids[0], target: PART })]);
  expect(pkg.contentType(PART)).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml");
  expect(readTables(pkg, SHEET)).toEqual([{ ...table, id: expect.any(String) as string, changed: false }]);
});

test("a text in the totals row of a new table stands in its part; a formula and a number do not", () => {
  const pkg = opened(null);
  const table = newTable({
    showTotals: true,
    columns: ["A", "B", "C"],
    area: { ...newTable({}).area, lastColumn: 2 },
  });
  const totals = [
    { value: "Summa", style: 0 },
    { value: 12, style: 0 },
    { value: "3 st", formula: "X()", style: 0 },
  ];
  saveTables(pkg, { ...sheetWith(table), rows: [[], [], [], totals] }, SHEET);
  expect(pkg.text(PART).match(/totalsRowLabel="[^"]*"/g)).toEqual(['totalsRowLabel="Summa"']);
});

test("a table of the file is read", () => {
  expect(readTables(opened(USERS_TABLE), SHEET)).toEqual([
    {
      id: "{00000007-0000-4000-8000-000000000000}",
      name: "Insatser",
      area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 2 },
      showHeaders: true,
      showTotals: false,
      columns: ["Vad\ngörs?", "SA-PI", "Antal"],
      style: "TableStyleLight9",
      marks: { firstColumn: true, lastColumn: false, bandedRows: false, bandedColumns: false },
      filterButton: true,
      filters: new Map([[1, { on: "Values", values: ["SA"], dates: [] }]]),
      sort: { keys: [{ key: 0, ascending: true, textAsNumber: false }], matchCase: false },
      part: PART,
      changed: false,
    },
  ]);
});

test.each<[string, Partial<BookTable>, [string | RegExp, string][]]>([
  ["nothing but a flag", {}, []],
  ["more rows", { area: { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 2 } }, [[/A1:C4/g, "A1:C10"]]],
  [
    "fewer rows than the sort had",
    { area: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 } },
    [
      [/A1:C4/g, "A1:C3"],
      ['ref="A2:C4"><sortCondition ref="A2:A4"/>', 'ref="A2:C3"><sortCondition ref="A2:A3"/>'],
    ],
  ],
  [
    "a new name",
    { name: "Ny" },
    [
      ['name="Insatser"', 'name="Ny"'],
      ['displayName="Insatser"', 'displayName="Ny"'],
    ],
  ],
  [
    "a renamed column",
    { columns: ["Vad\ngörs?", "Arbets\nsätt", "Antal"] },
    [['name="SA-PI"', 'name="Arbets_x000a_sätt"']],
  ],
  [
    "a column more, before the one that is filtered",
    {
      columns: ["Vad\ngörs?", "År", "SA-PI", "Antal"],
      area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 3 },
      filters: new Map([[2, { on: "Values", values: ["SA"], dates: [] }]]),
    },
    [
      [/A1:C4/g, "A1:D4"],
      ['colId="1"', 'colId="2"'],
      ['count="3"', 'count="4"'],
      ['dataDxfId="2"/>', 'dataDxfId="2"/><tableColumn id="6" name="År"/>'],
    ],
  ],
  [
    "a totals row",
    { showTotals: true, area: { firstRow: 0, firstColumn: 0, lastRow: 4, lastColumn: 2 } },
    [
      [
        'ref="A1:C4" totalsRowShown="0" headerRowDxfId="3"',
        'ref="A1:C5" headerRowDxfId="3" totalsRowCount="1"',
      ],
    ],
  ],
  [
    "no filter and no sort",
    { filters: new Map(), sort: null },
    [
      [/><filterColumn.*<\/autoFilter>/, "/>"],
      [/<sortState.*<\/sortState>/, ""],
    ],
  ],
  ["no filter buttons", { filters: new Map(), filterButton: false }, [[/<autoFilter.*<\/autoFilter>/, ""]]],
  [
    "other marks",
    { marks: { firstColumn: false, lastColumn: true, bandedRows: false, bandedColumns: false } },
    [['showFirstColumn="1"', 'showFirstColumn="0" showLastColumn="1"']],
  ],
])("a table of the file is patched: %s", (_, changes, replacements) => {
  const pkg = opened(USERS_TABLE);
  const tables = readTables(pkg, SHEET).map((table) => ({ ...table, ...changes, changed: true }));
  expect(saveTables(pkg, sheetWith(...tables), SHEET)).toEqual(["rId4"]);
  const expected = replacements.reduce((xml, [from, to]) => xml.replace(from, to), USERS_TABLE);
  expect(pkg.text(PART)).toBe(expected);
});

test("a new table beside one of the file has its own number, part and relation", () => {
  const pkg = opened(USERS_TABLE);
  const ids = saveTables(pkg, sheetWith(newTable({}), ...readTables(pkg, SHEET)), SHEET);
  expect(ids).toEqual(["rId5", "rId4"]);
  expect(pkg.text("xl/tables/table2.xml")).toContain(' id="8" ');
  expect(pkg.text(PART)).toBe(USERS_TABLE);
});

test("a book saved twice from the same file gives each table a part of its own", () => {
  const [first, second] = [newTable({ name: "A" }), newTable({ name: "B" })];
  saveTables(opened(null), sheetWith(second), SHEET);
  const pkg = opened(null);
  saveTables(pkg, sheetWith(first, second), SHEET);
  expect(readTables(pkg, SHEET).map(({ name, part }) => [name, part])).toEqual([
    ["A", PART],
    ["B", "xl/tables/table2.xml"],
  ]);
});

test("a table the sheet no longer has goes with its relation", () => {
  const pkg = opened(USERS_TABLE);
  expect(saveTables(pkg, sheetWith(), SHEET)).toEqual([]);
  expect(pkg.has(PART)).toBe(false);
  expect(pkg.relations(SHEET)).toEqual([]);
});

test.each([
  ["no area", "", "broken-xml"],
  ["an unreadable area", 'ref="A0"', "broken-xml"],
])("a table with %s is a fault of the file", (_, attribute, code) => {
  const pkg = opened(`<table xmlns="${MAIN}" id="1" name="T" ${attribute}/>`);
  expect(() => readTables(pkg, SHEET)).toThrow(code);
});
