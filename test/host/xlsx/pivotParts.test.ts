import type { Book, BookPivot, Scalar } from "../../../host/model/book";
import type { Package } from "../../../host/xlsx/package";
import { savePivots } from "../../../host/xlsx/pivotParts";
import { readPivots } from "../../../host/xlsx/pivotRead";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "../../../host/xlsx/xmlTree";
import { bookOf, packageOf, pivotOf, placePivot } from "./pivotFile";

const SHEET = "xl/worksheets/sheet2.xml";
const GRID: (Scalar | null)[][] = [
  ["Nr", "År", "Enhet", "Sätt", "Vad\ngörs?"],
  [1, 2020, "Skola & fritid", "SA", "Läxhjälp"],
  [2, "Ej angivet", "Vård", null, "Samtal"],
  [3, 2019, "Skola & fritid", "PI", "Föreläsning"],
];

function saved(...pivots: Partial<BookPivot>[]): { pkg: Package; book: Book } {
  const book = bookOf(GRID);
  pivots.forEach((pivot, index) => {
    placePivot(
      book,
      pivotOf({ name: `P${index + 1}`, destination: { row: 0, column: 10 * index }, ...pivot }),
    );
  });
  const pkg = packageOf(book);
  savePivots(pkg, book);
  return { pkg, book };
}

function rootOf(pkg: Package, path: string): XmlElement {
  return parseXml(pkg.text(path), path);
}

function inner(pkg: Package, path: string, name: string): string | undefined {
  const xml = pkg.text(path);
  const element = childOf(parseXml(xml, path), name);
  return element && xml.slice(element.start, element.end);
}

test.each<[string, Partial<BookPivot>]>([
  ["compact", { rows: ["År"], columns: ["Sätt"] }],
  ["outline", { rows: ["År", "Enhet"], columns: ["Sätt"], layout: "Outline" }],
  ["tabular", { rows: ["År", "Enhet"], columns: ["Sätt"], layout: "Tabular" }],
  ["filters", { rows: ["Enhet"], filters: ["År", "Sätt"], destination: { row: 4, column: 3 } }],
  [
    "two data fields",
    { rows: ["Enhet"], data: ["Count", "Sum"].map((by) => data(by === "Sum" ? "Sum" : "Count")) },
  ],
  ["averages", { rows: ["Enhet"], data: [data("Average"), data("Max"), data("Min")] }],
  ["a field with a line break", { rows: ["Vad\ngörs?"] }],
  ["widths and formats of its own", { rows: ["År"], autoFormat: false, preserveFormatting: false }],
  ["alternative text", { rows: ["År"], altTitle: 'Insatser "per" år', altDescription: "Rad 1\nRad 2 & 3" }],
  ["an area as source", { rows: ["År"], source: areaSource() }],
])("what is written is read back: %s", (_, changes) => {
  const { pkg, book } = saved(changes);
  const [pivot] = book.sheets[1]?.pivots ?? [];
  const [read] = readPivots(pkg, SHEET);
  expect(read).toEqual({ ...pivot, id: expect.any(String) as string, area: read?.area, changed: false });
});

function data(by: BookPivot["data"][number]["by"]): BookPivot["data"][number] {
  return { field: "Nr", caption: `${by} av Nr`, by };
}

function areaSource(): BookPivot["source"] {
  return { kind: "area", sheet: "Data", area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 4 } };
}

test("every part has its content type and its relation, and all are well-formed", () => {
  const { pkg } = saved({ rows: ["År"] });
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  const chain = [
    "xl/workbook.xml",
    "xl/pivotCache/pivotCacheDefinition1.xml",
    "xl/pivotCache/pivotCacheRecords1.xml",
  ];
  expect(chain.map((path) => pkg.relations(path).at(-1)?.target)).toEqual([chain[1], chain[2], undefined]);
  expect(pkg.relations(SHEET).map(({ target }) => target)).toEqual(["xl/pivotTables/pivotTable1.xml"]);
  expect(pkg.relations("xl/pivotTables/pivotTable1.xml").map(({ target }) => target)).toEqual([chain[1]]);
  expect(["xl/pivotTables/pivotTable1.xml", ...chain.slice(1)].map((path) => pkg.contentType(path))).toEqual([
    `${types}pivotTable+xml`,
    `${types}pivotCacheDefinition+xml`,
    `${types}pivotCacheRecords+xml`,
  ]);
  for (const path of pkg.paths()) expect(() => rootOf(pkg, path)).not.toThrow();
});

test("pivots with one source share a cache that the workbook lists once", () => {
  const { pkg } = saved({ rows: ["År"] }, { rows: ["Enhet"] }, { rows: ["Sätt"], source: areaSource() });
  const caches = childrenOf(childOf(rootOf(pkg, "xl/workbook.xml"), "pivotCaches"), "pivotCache");
  const pivots = [1, 2, 3].map((n) => rootOf(pkg, `xl/pivotTables/pivotTable${n}.xml`));
  expect(caches.map((cache) => attributeOf(cache, "cacheId"))).toEqual(["1", "2"]);
  expect(pivots.map((pivot) => attributeOf(pivot, "cacheId"))).toEqual(["1", "1", "2"]);
});

test("pivotCaches stands where the schema wants it", () => {
  const { pkg } = saved({ rows: ["År"] });
  const order = rootOf(pkg, "xl/workbook.xml").children.map(({ name }) => name);
  expect(order).toEqual(["sheets", "calcPr", "pivotCaches"]);
});

test("shared items and records", () => {
  const { pkg } = saved({ rows: ["År"], columns: ["Sätt"] });
  const path = "xl/pivotCache/pivotCacheDefinition1.xml";
  expect(inner(pkg, path, "cacheSource")).toBe(
    '<cacheSource type="worksheet"><worksheetSource name="Underlag"/></cacheSource>',
  );
  expect(inner(pkg, path, "cacheFields")).toBe(
    '<cacheFields count="5"><cacheField name="Nr" numFmtId="0"><sharedItems containsSemiMixedTypes="0" ' +
      'containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="3"/></cacheField>' +
      '<cacheField name="År" numFmtId="0"><sharedItems containsMixedTypes="1" containsNumber="1" ' +
      'containsInteger="1" minValue="2019" maxValue="2020" count="3"><n v="2019"/><n v="2020"/>' +
      '<s v="Ej angivet"/></sharedItems></cacheField>' +
      '<cacheField name="Enhet" numFmtId="0"><sharedItems count="2"><s v="Skola &amp; fritid"/><s v="Vård"/>' +
      '</sharedItems></cacheField><cacheField name="Sätt" numFmtId="0"><sharedItems containsBlank="1" ' +
      'count="3"><s v="PI"/><s v="SA"/><m/></sharedItems></cacheField>' +
      '<cacheField name="Vad_x000a_görs?" numFmtId="0"><sharedItems count="3"><s v="Föreläsning"/>' +
      '<s v="Läxhjälp"/><s v="Samtal"/></sharedItems></cacheField></cacheFields>',
  );
  const records = "xl/pivotCache/pivotCacheRecords1.xml";
  expect(pkg.text(records).slice(pkg.text(records).indexOf("<r>"))).toBe(
    '<r><n v="1"/><x v="1"/><x v="0"/><x v="1"/><x v="1"/></r>' +
      '<r><n v="2"/><x v="2"/><x v="1"/><x v="2"/><x v="2"/></r>' +
      '<r><n v="3"/><x v="0"/><x v="0"/><x v="0"/><x v="0"/></r></pivotCacheRecords>',
  );
});

const PART = "xl/pivotTables/pivotTable1.xml";

test.each<[string, Partial<BookPivot>, Record<string, string | undefined>]>([
  [
    "compact, outer items before inner ones",
    { rows: ["Enhet", "År"], columns: ["Sätt"] },
    {
      location: '<location ref="A1:E8" firstHeaderRow="1" firstDataRow="2" firstDataCol="1"/>',
      rowFields: '<rowFields count="2"><field x="2"/><field x="1"/></rowFields>',
      rowItems:
        '<rowItems count="6"><i><x/></i><i r="1"><x/></i><i r="1"><x v="1"/></i><i><x v="1"/></i>' +
        '<i r="1"><x v="2"/></i><i t="grand"><x/></i></rowItems>',
      colFields: '<colFields count="1"><field x="3"/></colFields>',
      colItems:
        '<colItems count="4"><i><x/></i><i><x v="1"/></i><i><x v="2"/></i><i t="grand"><x/></i></colItems>',
      dataFields:
        '<dataFields count="1"><dataField name="Antal insatser" fld="0" subtotal="count" baseField="0" baseItem="0"/></dataFields>',
    },
  ],
  [
    "tabular, subtotals behind their items",
    { rows: ["Enhet", "År"], layout: "Tabular" },
    {
      location: '<location ref="A1:C7" firstHeaderRow="1" firstDataRow="1" firstDataCol="2"/>',
      rowItems:
        '<rowItems count="6"><i><x/><x/></i><i r="1"><x v="1"/></i><i t="default"><x/></i>' +
        '<i><x v="1"/><x v="2"/></i><i t="default"><x v="1"/></i><i t="grand"><x/></i></rowItems>',
      colFields: undefined,
      colItems: '<colItems count="1"><i/></colItems>',
    },
  ],
  [
    "two data fields under column items",
    { columns: ["Enhet"], data: [data("Count"), data("Sum")] },
    {
      location: '<location ref="A1:G4" firstHeaderRow="1" firstDataRow="3" firstDataCol="1"/>',
      rowFields: undefined,
      rowItems: '<rowItems count="1"><i/></rowItems>',
      colFields: '<colFields count="2"><field x="2"/><field x="-2"/></colFields>',
      colItems:
        '<colItems count="6"><i><x/><x/></i><i r="1" i="1"><x v="1"/></i><i><x v="1"/><x/></i>' +
        '<i r="1" i="1"><x v="1"/></i><i t="grand"><x/></i><i t="grand" i="1"><x/></i></colItems>',
    },
  ],
  [
    "filters above the body",
    { rows: ["Enhet"], filters: ["År"], destination: { row: 2, column: 1 } },
    {
      location:
        '<location ref="B5:C8" firstHeaderRow="1" firstDataRow="1" firstDataCol="1" rowPageCount="1" colPageCount="1"/>',
      pageFields: '<pageFields count="1"><pageField fld="1" hier="-1"/></pageFields>',
    },
  ],
])("the definition of a pivot: %s", (_, changes, expected) => {
  const { pkg } = saved(changes);
  const found = Object.keys(expected).map((name) => [name, inner(pkg, PART, name)]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

describe("a file that has pivots", () => {
  function reopened(change: (book: Book) => void): { pkg: Package; book: Book; before: Package } {
    const first = saved({ rows: ["År"] }, { rows: ["Enhet"] });
    const before = packageOf(first.book);
    savePivots(before, first.book);
    change(first.book);
    savePivots(first.pkg, first.book);
    return { ...first, before };
  }

  function pivotsOf(book: Book): BookPivot[] {
    return book.sheets[1]?.pivots ?? [];
  }

  test("without changes is not written to", () => {
    const { pkg, before } = reopened((book) => pivotsOf(book).forEach((pivot) => (pivot.changed = false)));
    for (const path of before.paths()) expect(pkg.text(path)).toBe(before.text(path));
  });

  test("changed pivots are rewritten in their parts", () => {
    const { pkg, before } = reopened((book) => {
      pivotsOf(book).forEach((pivot) => (pivot.columns = ["Sätt"]));
      book.sheets[0]?.rows[1]?.splice(3, 1, { value: "R", style: 0 });
    });
    expect(pkg.paths()).toEqual(before.paths());
    expect(readPivots(pkg, SHEET).map(({ columns }) => columns)).toEqual([["Sätt"], ["Sätt"]]);
    expect(pkg.text("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('<s v="R"/>');
  });

  test("a changed pivot leaves a cache it shares with an unchanged one alone", () => {
    const { pkg, before } = reopened((book) => {
      pivotsOf(book).forEach((pivot, index) => (pivot.changed = index === 0));
      book.sheets[0]?.rows[1]?.splice(1, 1, { value: 2018, style: 0 });
    });
    const shared = "xl/pivotCache/pivotCacheDefinition1.xml";
    expect(pkg.text(shared)).toBe(before.text(shared));
    expect(pkg.relations(PART).map(({ target }) => target)).toEqual([
      "xl/pivotCache/pivotCacheDefinition2.xml",
    ]);
    expect(attributeOf(rootOf(pkg, PART), "cacheId")).toBe("2");
  });

  test("a removed pivot goes with its relation; the last one takes the cache along", () => {
    const one = reopened((book) => pivotsOf(book).shift());
    expect(readPivots(one.pkg, SHEET).map(({ name }) => name)).toEqual(["P2"]);
    const none = reopened((book) => pivotsOf(book).splice(0));
    expect(none.pkg.paths().filter((path) => /pivot(Table|Cache)[^_]*xml$/.test(path))).toEqual([]);
    expect(rootOf(none.pkg, "xl/workbook.xml").children.map(({ name }) => name)).toEqual([
      "sheets",
      "calcPr",
    ]);
    expect(none.pkg.relations("xl/workbook.xml")).toHaveLength(2);
  });

  test("the pivots of a removed sheet go, and their cache", () => {
    const { pkg } = reopened((book) => book.sheets.pop());
    expect(pkg.paths().filter((path) => /pivot(Table|Cache)[^_]*xml$/.test(path))).toEqual([]);
  });

  test("a pivot that is not understood is kept as it is", () => {
    const { pkg, before } = reopened((book) =>
      pivotsOf(book).forEach((pivot) => Object.assign(pivot, { understood: false, rows: ["Sätt"] })),
    );
    expect(pkg.text(PART)).toBe(before.text(PART));
  });

  test("a pivot whose source is gone keeps the part it has", () => {
    const { pkg, before } = reopened((book) => book.sheets[0]?.tables.splice(0));
    expect(pkg.text(PART)).toBe(before.text(PART));
  });
});

test("a book saved twice from the same file gives each pivot a part of its own", () => {
  const { book } = saved({ name: "B", rows: ["År"] });
  book.sheets[1]?.pivots.unshift(
    pivotOf({ name: "A", rows: ["Enhet"], destination: { row: 20, column: 0 } }),
  );
  const pkg = packageOf(book);
  savePivots(pkg, book);
  expect(readPivots(pkg, SHEET).map(({ name, part }) => [name, part])).toEqual([
    ["A", PART],
    ["B", "xl/pivotTables/pivotTable2.xml"],
  ]);
});

test("a new pivot without a source cannot be saved", () => {
  const book = bookOf(GRID);
  placePivot(book, pivotOf({ rows: ["År"] }));
  book.sheets[0]?.tables.splice(0);
  expect(() => savePivots(packageOf(book), book)).toThrow("unsupported");
});
