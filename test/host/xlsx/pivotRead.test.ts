import { readPivots } from "../../../host/xlsx/pivotRead";
import { savePivots } from "../../../host/xlsx/pivotParts";
import type { Package } from "../../../host/xlsx/package";
import { bookOf, packageOf, pivotOf, placePivot } from "./pivotFile";

const SHEET = "xl/worksheets/sheet2.xml";
const TABLE = "xl/pivotTables/pivotTable1.xml";
const CACHE = "xl/pivotCache/pivotCacheDefinition1.xml";

/** A file with one pivot that the host understands: rows År and Enhet, columns Sätt, two data fields. */
function file(): Package {
  const book = bookOf([
    ["Nr", "År", "Enhet", "Sätt"],
    [1, 2020, "Skola", "SA"],
    [2, 2019, "Vård", "PI"],
  ]);
  const data = (["Count", "Sum"] as const).map((by) => ({ field: "Nr", caption: `${by} av Nr`, by }));
  placePivot(book, pivotOf({ rows: ["År", "Enhet"], columns: ["Sätt"], data }));
  const pkg = packageOf(book);
  savePivots(pkg, book);
  return pkg;
}

function change(pkg: Package, part: string, from: string, to: string): void {
  const text = pkg.text(part);
  expect(text).toContain(from);
  pkg.write(part, text.replace(from, to));
}

test.each<[string, string, string, string]>([
  ["a field's format", TABLE, "</dataFields>", "</dataFields><formats/>"],
  ["a field filter", TABLE, "<extLst>", "<filters/><extLst>"],
  ["data on rows", TABLE, 'indent="0"', 'indent="0" dataOnRows="1"'],
  ["a caption of the user's", TABLE, 'indent="0"', 'indent="0" rowHeaderCaption="Förvaltning"'],
  ["a field with a name of its own", TABLE, 'axis="axisRow"', 'name="Årtal" axis="axisRow"'],
  ["a field in another layout", TABLE, 'axis="axisRow"', 'axis="axisRow" compact="0"'],
  ["no subtotals", TABLE, 'axis="axisRow"', 'axis="axisRow" defaultSubtotal="0"'],
  ["descending order", TABLE, 'sortType="ascending"', 'sortType="descending"'],
  ["a hidden item", TABLE, '<item x="0"/>', '<item h="1" x="0"/>'],
  ["a collapsed item", TABLE, '<item x="0"/>', '<item sd="0" x="0"/>'],
  ["items without data shown", TABLE, 'showAll="0"', 'showAll="1"'],
  ["values as shares", TABLE, 'subtotal="count"', 'subtotal="count" showDataAs="percentOfTotal"'],
  ["an unknown aggregation", TABLE, 'subtotal="count"', 'subtotal="other"'],
  [
    "the data field before the columns",
    TABLE,
    '<field x="3"/><field x="-2"/>',
    '<field x="-2"/><field x="3"/>',
  ],
  ["a values row", TABLE, ' hideValuesRow="1"', ""],
  ["an external source", CACHE, "<worksheetSource ", '<worksheetSource r:id="rId9" '],
  ["no worksheet", CACHE, 'type="worksheet"', 'type="external"'],
  [
    "a calculated field",
    CACHE,
    '<cacheField name="Enhet"',
    '<cacheField name="Enhet" databaseField="0" formula="Nr"',
  ],
  ["a grouped field", CACHE, "</cacheField>", "<fieldGroup/></cacheField>"],
  ["dates on an axis", CACHE, "<sharedItems count", '<sharedItems containsDate="1" count'],
])("%s: the pivot is read but not understood", (_, part, from, to) => {
  const pkg = file();
  change(pkg, part, from, to);
  expect(readPivots(pkg, SHEET)).toMatchObject([{ name: "Pivot1", understood: false }]);
});

test.each<[string, string, string, string]>([
  ["a number format of the values", TABLE, 'subtotal="count"', 'subtotal="count" numFmtId="3"'],
  ["an item gone from the source", TABLE, '<item x="0"/>', '<item m="1" x="0"/>'],
  ["a style", TABLE, "PivotStyleLight16", "PivotStyleMedium2"],
  [
    "dates that are only counted",
    CACHE,
    "<sharedItems containsSemi",
    '<sharedItems containsDate="1" containsSemi',
  ],
])("%s: understood", (_, part, from, to) => {
  const pkg = file();
  change(pkg, part, from, to);
  expect(readPivots(pkg, SHEET)).toMatchObject([{ understood: true }]);
});

test("a pivot that a slicer filters is not understood", () => {
  const pkg = file();
  pkg.write(
    "xl/slicerCaches/slicerCache1.xml",
    '<slicerCacheDefinition><pivotTables><pivotTable tabId="2" name="Pivot1"/></pivotTables></slicerCacheDefinition>',
  );
  expect(readPivots(pkg, SHEET)).toMatchObject([{ understood: false }]);
});

test("a pivot without a cache is read by name alone", () => {
  const pkg = file();
  pkg.remove(CACHE);
  expect(readPivots(pkg, SHEET)).toMatchObject([{ name: "Pivot1", rows: [], understood: false }]);
});

test("a pivot without a place is a fault of the file", () => {
  const pkg = file();
  change(pkg, TABLE, "<location ref=", "<location at=");
  expect(() => readPivots(pkg, SHEET)).toThrow("broken-xml");
});

test("the settings that the host does not know survive a change it makes", () => {
  const pkg = file();
  change(pkg, TABLE, "PivotStyleLight16", "PivotStyleMedium2");
  change(pkg, TABLE, 'useAutoFormatting="1"', 'useAutoFormatting="0" tag="minnesord"');
  change(pkg, TABLE, 'subtotal="count"', 'subtotal="count" numFmtId="3"');
  change(pkg, CACHE, "</pivotCacheDefinition>", "<extLst><ext/></extLst></pivotCacheDefinition>");
  const book = bookOf([["Nr", "År", "Enhet", "Sätt"]]);
  book.sheets[1]?.pivots.push(
    ...readPivots(pkg, SHEET).map((pivot) => ({ ...pivot, rows: ["Sätt"], columns: [], changed: true })),
  );
  savePivots(pkg, book);
  for (const kept of [
    "PivotStyleMedium2",
    'tag="minnesord"',
    'numFmtId="3"',
    '<rowFields count="1"><field x="3"/>',
  ])
    expect(pkg.text(TABLE)).toContain(kept);
  expect(pkg.text(CACHE)).toContain("<sharedItems/></cacheField></cacheFields><extLst><ext/></extLst>");
});
