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

test("a formula in a header becomes the text that it gives, typed there or before the table is made", async () => {
  const formulas = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").formulas = [["=2000+B3"]];
    sheet.getRange("B3").values = [[24]];
    sheet.tables.add("A1:B3", true);
    sheet.getRange("B1").formulas = [["=A5"]];
    const header = sheet.getRange("A1:B1").load("formulas");
    await context.sync();
    return header.formulas;
  });
  expect(formulas).toEqual([["2024", "under"]]);
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
