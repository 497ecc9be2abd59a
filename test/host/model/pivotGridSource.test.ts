import type { Book, BookPivot, Scalar } from "../../../host/model/book";
import { newBook } from "../../../host/model/newBook";
import { sourceRecords } from "../../../host/model/pivotGridSource";

const GRID: Scalar[][] = [
  ["Titel", ""],
  ["År", "År"],
  [2019, "a"],
  [2020, "b"],
  ["Summa", 2],
];

function book(): Book {
  const made = newBook("Bok1.xlsx", ["Data"]);
  const sheet = made.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  sheet.rows = GRID.map((row) => row.map((value) => ({ value, style: 0 })));
  sheet.tables.push({
    id: "{T}",
    name: "Underlag",
    area: { firstRow: 1, firstColumn: 0, lastRow: 4, lastColumn: 1 },
    showHeaders: true,
    showTotals: true,
    columns: ["År", "Text"],
    style: "",
    marks: { firstColumn: false, lastColumn: false, bandedRows: true, bandedColumns: false },
    filterButton: true,
    filters: new Map(),
    sort: null,
    part: null,
    changed: true,
  });
  return made;
}

function check(source: BookPivot["source"], fields: string[], values: (Scalar | undefined)[][]): void {
  const records = sourceRecords(book(), source);
  expect(records?.fields).toEqual(fields);
  expect(records?.rows.map((row) => row.map((cell) => cell?.value))).toEqual(values);
}

const AREA = { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 1 };

test.each<[string, BookPivot["source"], string[], (Scalar | undefined)[][]]>([
  [
    "a table without its headers and totals",
    { kind: "table", table: "Underlag" },
    ["År", "Text"],
    [
      [2019, "a"],
      [2020, "b"],
    ],
  ],
  [
    "an area, a heading that stands twice being numbered",
    { kind: "area", sheet: "Data", area: AREA },
    ["År", "År2"],
    [[2019, "a"]],
  ],
  [
    "an area that reaches below the cells",
    { kind: "area", sheet: "Data", area: { ...AREA, firstRow: 4, lastRow: 5 } },
    ["Summa", "2"],
    [[undefined, undefined]],
  ],
])("%s", (_, source, fields, values) => {
  check(source, fields, values);
});

test.each<BookPivot["source"]>([
  { kind: "table", table: "Borta" },
  { kind: "area", sheet: "Borta", area: AREA },
])("%j is gone", (source) => {
  expect(sourceRecords(book(), source)).toBeNull();
});
