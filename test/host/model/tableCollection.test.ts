import { cellsOf, loaded, onSheet, openExcel } from "../openExcel";

beforeEach(async () => {
  openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["År", "SA-PI"],
      [2019, "SA"],
      [2020, "PI"],
    ];
    sheet.getRange("A5").values = [["under"]];
  });
});

const table = (address: string, hasHeaders = true) =>
  onSheet(async (sheet, context) => {
    const made = sheet.tables.add(address, hasHeaders);
    made.load("name,showHeaders,columns/items/name");
    const [all, body] = [made.getRange().load("address"), made.getDataBodyRange().load("address")];
    await context.sync();
    return [made.name, made.columns.items.map(({ name }) => name), all.address, body.address];
  });

test("a table with headers", async () =>
  expect(await table("A1:B3")).toEqual(["Tabell1", ["År", "SA-PI"], "Blad1!A1:B3", "Blad1!A2:B3"]));

test("a table without headers gets some, and what stands below moves down a row", async () => {
  expect(await table("A1:B3", false)).toEqual([
    "Tabell1",
    ["Kolumn1", "Kolumn2"],
    "Blad1!A1:B4",
    "Blad1!A2:B4",
  ]);
  expect(await cellsOf("Blad1", "A1:A6")).toEqual([["Kolumn1"], ["År"], [2019], [2020], [""], ["under"]]);
});

test("a table of headers alone gets a row", async () =>
  expect((await table("A1:B1"))[2]).toBe("Blad1!A1:B2"));

test("headers are made texts without gaps or repeats", async () => {
  await onSheet((sheet) => void (sheet.getRange("D1:G1").values = [["a", "A", "", 2020]]));
  expect((await table("D1:G2"))[1]).toEqual(["a", "A2", "Kolumn3", "2020"]);
  expect(await cellsOf("Blad1", "D1:G1")).toEqual([["a", "A2", "Kolumn3", "2020"]]);
});

test("the address of the workbook's own tables.add may name the sheet", async () => {
  const name = await onSheet(async (_, { workbook }) => {
    const made = workbook.tables.add("Blad1!A1:B3", true);
    made.name = "Insatser";
    const found = workbook.tables.getItemOrNullObject("INSATSER").load("name,worksheet/name");
    const range = workbook.worksheets.getFirst().getRange("Insatser").load("address");
    await workbook.context.sync();
    return [found.name, found.worksheet.name, range.address];
  });
  expect(name).toEqual(["Insatser", "Blad1", "Blad1!A2:B3"]);
});

test("writing a header cell renames the column", async () => {
  const columns = await onSheet(async (sheet, context) => {
    const made = sheet.tables.add("A1:B3", true);
    sheet.getRange("B1").values = [["R-G"]];
    made.columns.getItem("År").name = "Year";
    made.columns.load("items/name,items/values,count");
    await context.sync();
    return [made.columns.count, made.columns.items.map(({ name, values }) => [name, values[0]])];
  });
  expect(columns).toEqual([
    2,
    [
      ["Year", ["Year"]],
      ["R-G", ["R-G"]],
    ],
  ]);
});

test("rows are added at the end and in the middle; what is below moves down", async () => {
  await onSheet((sheet) => {
    const { rows } = sheet.tables.add("A1:B3", true);
    rows.add(undefined, [[2021, "SA"]]);
    rows.add(0, [[2018, "PI"]]);
  });
  expect(await cellsOf("Blad1", "A1:B7")).toEqual([
    ["År", "SA-PI"],
    [2018, "PI"],
    [2019, "SA"],
    [2020, "PI"],
    [2021, "SA"],
    ["", ""],
    ["under", ""],
  ]);
});

test("a range that is held follows its cells when they move", async () => {
  const address = await onSheet(async (sheet, context) => {
    const held = sheet.getRange("A5").load("address");
    await context.sync();
    sheet.tables.add("A1:B3", false);
    held.load("address");
    await context.sync();
    return held.address;
  });
  expect(address).toBe("Blad1!A6");
});

test.each<[string, (table: Excel.Table) => void, number, unknown[][]]>([
  ["resize", (made) => made.resize("A1:B2"), 1, [["År"], [2019], [2020]]],
  ["convertToRange", (made) => void made.convertToRange(), 0, [["År"], [2019], [2020]]],
  ["delete", (made) => made.delete(), 0, [[""], [""], [""]]],
])("%s", async (_, change, count, cells) => {
  const tables = await onSheet(async (sheet, context) => {
    change(sheet.tables.add("A1:B3", true));
    const counted = sheet.tables.getCount();
    await context.sync();
    return counted.value;
  });
  expect(tables).toBe(count);
  expect(await cellsOf("Blad1", "A1:A3")).toEqual(cells);
});

test("tables cannot stand on merged cells", async () => {
  const { workbook } = openExcel();
  workbook.book.sheets[0]?.merges.push({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 });
  await expect(table("A1:B3")).rejects.toMatchObject({ code: "MergedRangeConflict" });
});

test("styles", async () =>
  expect(
    await onSheet((sheet) => {
      const made = sheet.tables.add("A1:B3", true);
      made.style = "TableStyleLight1";
      return loaded(made, "style,showTotals");
    }),
  ).toMatchObject({ style: "TableStyleLight1", showTotals: false }));

test("a totals row takes a row of its own, and is emptied when it is hidden", async () => {
  await onSheet((sheet) => {
    sheet.tables.add("A1:B3", true).showTotals = true;
  });
  expect(await cellsOf("Blad1", "A3:A6")).toEqual([[2020], ["Summa"], [""], ["under"]]);
  const [formulas, totals, body] = await onSheet(async (sheet, context) => {
    const made = sheet.tables.getItem("Tabell1");
    const areas = [made.getTotalRowRange().load("address"), made.getDataBodyRange().load("address")];
    const last = sheet.getRange("B4").load("formulas");
    await context.sync();
    made.showTotals = false;
    return [last.formulas, ...areas.map(({ address }) => address)];
  });
  expect([formulas, totals, body]).toEqual([
    [["=SUBTOTAL(103,Tabell1[[SA-PI]])"]],
    "Blad1!A4:B4",
    "Blad1!A2:B3",
  ]);
  expect(await cellsOf("Blad1", "A4:A6")).toEqual([[""], [""], ["under"]]);
});

test("a totals row sums a last column of numbers, and follows the table's name", async () => {
  const formulas = await onSheet(async (sheet, context) => {
    sheet.getRange("E1:F2").values = [
      ["a", "b c"],
      [1, 2],
    ];
    const made = sheet.tables.add("E1:F2", true);
    made.showTotals = true;
    made.name = "Ny";
    const total = made.getTotalRowRange().load("formulas");
    await context.sync();
    return total.formulas;
  });
  expect(formulas).toEqual([["Summa", "=SUBTOTAL(109,Ny[b c])"]]);
});

/** What a table's cells are after a change of it. */
async function changed(change: (table: Excel.Table, sheet: Excel.Worksheet) => unknown): Promise<unknown> {
  return onSheet(async (sheet, context) => {
    const made = sheet.tables.add("A1:B3", true);
    sheet.getRange("D1:D2").values = [["bredvid"], ["x"]];
    change(made, sheet);
    const cells = sheet.getRange("A1:E4").load("values");
    const all = made.getRange().load("address");
    await context.sync();
    return [all.address, cells.values];
  });
}

test.each<[string, Parameters<typeof changed>[0], unknown]>([
  [
    "a column at the end, with its header among its values",
    (made) => made.columns.add(undefined, [["Antal"], [1], [2]]),
    [
      "Blad1!A1:C3",
      [
        ["År", "SA-PI", "Antal", "", "bredvid"],
        [2019, "SA", 1, "", "x"],
        [2020, "PI", 2, "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "a column in the middle, with a name and values for its rows",
    (made) => made.columns.add(1, [[1], [2]], "Antal"),
    [
      "Blad1!A1:C3",
      [
        ["År", "Antal", "SA-PI", "", "bredvid"],
        [2019, 1, "SA", "", "x"],
        [2020, 2, "PI", "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "a column without a name",
    (made) => made.columns.add(0),
    [
      "Blad1!A1:C3",
      [
        ["Kolumn1", "År", "SA-PI", "", "bredvid"],
        ["", 2019, "SA", "", "x"],
        ["", 2020, "PI", "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "a column less",
    (made) => made.columns.getItem("År").delete(),
    [
      "Blad1!A1:A3",
      [
        ["SA-PI", "", "bredvid", "", ""],
        ["SA", "", "x", "", ""],
        ["PI", "", "", "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "a row less",
    (made) => made.rows.getItemAt(0).delete(),
    [
      "Blad1!A1:B2",
      [
        ["År", "SA-PI", "", "bredvid", ""],
        [2020, "PI", "", "x", ""],
        ["", "", "", "", ""],
        ["under", "", "", "", ""],
      ],
    ],
  ],
  [
    "all rows less, of which an empty one stays",
    (made) => made.rows.deleteRows([0, 1]),
    [
      "Blad1!A1:B2",
      [
        ["År", "SA-PI", "", "bredvid", ""],
        ["", "", "", "x", ""],
        ["", "", "", "", ""],
        ["under", "", "", "", ""],
      ],
    ],
  ],
  [
    "rows in the place of one that is empty",
    (made) => [
      made.rows.deleteRowsAt(0, 2),
      made.rows.add(undefined, [
        [1, "a"],
        [2, "b"],
      ]),
    ],
    [
      "Blad1!A1:B3",
      [
        ["År", "SA-PI", "", "bredvid", ""],
        [1, "a", "", "x", ""],
        [2, "b", "", "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "no headers",
    (made) => (made.showHeaders = false),
    [
      "Blad1!A2:B3",
      [
        ["", "", "", "bredvid", ""],
        [2019, "SA", "", "x", ""],
        [2020, "PI", "", "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "headers again",
    (made) => [(made.showHeaders = false), (made.showHeaders = true)],
    [
      "Blad1!A1:B3",
      [
        ["År", "SA-PI", "", "bredvid", ""],
        [2019, "SA", "", "x", ""],
        [2020, "PI", "", "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "headers where there is something above",
    (made, sheet) => [
      (made.showHeaders = false),
      (sheet.getRange("A1").values = [["ovan"]]),
      (made.showHeaders = true),
    ],
    [
      "Blad1!A2:B4",
      [
        ["ovan", "", "", "bredvid", ""],
        ["År", "SA-PI", "", "x", ""],
        [2019, "SA", "", "", ""],
        [2020, "PI", "", "", ""],
      ],
    ],
  ],
])("%s", async (_, change, expected) => expect(await changed(change)).toEqual(expected));

test.each<[string, (table: Excel.Table) => unknown, string]>([
  ["a row that is named twice", (made) => made.rows.deleteRows([0, 0]), "InvalidArgument"],
  ["a row that is not there", (made) => made.rows.deleteRowsAt(1, 2), "InvalidArgument"],
  [
    "rows of a filtered table",
    (made) => [made.columns.getItemAt(0).filter.applyCustomFilter(">2019"), made.rows.deleteRows([0])],
    "InsertDeleteConflict",
  ],
])("%s is not deleted", async (_, change, code) => expect(changed(change)).rejects.toMatchObject({ code }));

test("the marks of a style", async () =>
  expect(
    await onSheet((sheet) => {
      const made = sheet.tables.add("A1:B3", true);
      made.highlightFirstColumn = true;
      made.showBandedRows = false;
      const names =
        "highlightFirstColumn,highlightLastColumn,showBandedRows,showBandedColumns,showFilterButton,legacyId";
      return loaded(made, names);
    }),
  ).toMatchObject({
    highlightFirstColumn: true,
    highlightLastColumn: false,
    showBandedRows: false,
    showBandedColumns: false,
    showFilterButton: true,
    legacyId: "1",
  }));
