import { cellsOf, loaded, onSheet, openExcel } from "../openExcel";

beforeEach(async () => {
  openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["a", 1, true],
      ["", "=NA()", "=1"],
      ["b", "", 2],
    ];
  });
});

const told = (names: string, find: (sheet: Excel.Worksheet) => Excel.RangeAreas) =>
  onSheet((sheet) => loaded(find(sheet), names));

test.each<[string, (sheet: Excel.Worksheet) => Excel.RangeAreas, string, unknown]>([
  ["addresses", (sheet) => sheet.getRanges("A1:B2,D4"), "address", "Blad1!A1:B2, Blad1!D4"],
  ["semicolons", (sheet) => sheet.getRanges("A1; D4"), "address", "Blad1!A1, Blad1!D4"],
  ["the whole sheet", (sheet) => sheet.getRanges(), "areaCount", 1],
  ["its areas", (sheet) => sheet.getRanges("A1:B2,D4"), "areaCount", 2],
  ["its cells", (sheet) => sheet.getRanges("A1:B2,D4"), "cellCount", 5],
  ["whole columns", (sheet) => sheet.getRanges("A:A,C:D"), "isEntireColumn", true],
  ["not all whole columns", (sheet) => sheet.getRanges("A:A,C1"), "isEntireColumn", false],
  ["rows", (sheet) => sheet.getRanges("A1,D4:E5").getEntireRow(), "address", "Blad1!1:1, Blad1!4:5"],
  ["columns, once", (sheet) => sheet.getRanges("A1,A4").getEntireColumn(), "address", "Blad1!A:A"],
  ["offset", (sheet) => sheet.getRanges("A1,D4").getOffsetRangeAreas(1, 2), "address", "Blad1!C2, Blad1!F5"],
  [
    "intersection",
    (sheet) => sheet.getRanges("A1:C1,A3:C3").getIntersection("B:B"),
    "address",
    "Blad1!B1, Blad1!B3",
  ],
  ["used", (sheet) => sheet.getRanges("A1:Z1,A5:Z5").getUsedRangeAreas(), "address", "Blad1!A1:C1"],
])("%s", async (_, find, name, expected) => expect(await told(name, find)).toEqual({ [name]: expected }));

test.each<[string, Excel.SpecialCellType | string, string | undefined, string]>([
  ["constants", "Constants", undefined, "A1:C1, A3, C3"],
  ["numbers", "Constants", "Numbers", "B1, C3"],
  ["truth values", "Constants", "Logical", "C1"],
  ["formulas", "Formulas", undefined, "B2:C2"],
  ["errors", "Formulas", "Errors", "B2"],
  ["blanks", "Blanks", undefined, "A2, B3"],
])("special cells: %s", async (_, kind, values, address) => {
  const found = await told("address", (sheet) =>
    sheet.getRange("A1:D9").getSpecialCells(kind as "Blanks", values as "All"),
  );
  expect(found).toEqual({ address: address.replace(/[A-Z]\d(:[A-Z]\d)?/g, "Blad1!$&") });
});

test("special cells: visible", async () => {
  await onSheet((sheet) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
  });
  const found = await told("address", (sheet) => sheet.getRange("A1:C3").getSpecialCells("Visible"));
  expect(found).toEqual({ address: "Blad1!A1, Blad1!C1, Blad1!A3, Blad1!C3" });
});

test("no special cells are a null object, or ItemNotFound", async () => {
  const isNull = await onSheet(async (sheet, context) => {
    const none = sheet.getRange("A1:A3").getSpecialCellsOrNullObject("Formulas");
    await context.sync();
    return none.isNullObject;
  });
  expect(isNull).toBe(true);
  await expect(
    onSheet((sheet) => void sheet.getRange("A1:A3").getSpecialCells("Formulas").load("address")),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("its areas are ranges, which can be used in a later request", async () => {
  const count = await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1,C3").areas.load("items/values");
    await context.sync();
    areas.items.forEach((range) => (range.values = [["x"]]));
    await context.sync();
    return areas.items.length;
  });
  expect(count).toBe(2);
  expect(await cellsOf("Blad1", "A1:C3")).toEqual([
    ["x", 1, true],
    ["", "#N/A", 1],
    ["b", "", "x"],
  ]);
});

test("formats and clearing concern all areas", async () => {
  const told = await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1,C3");
    areas.format.fill.color = "#FFFF00";
    areas.clear("Contents");
    const fills = ["A1", "B1", "C3"].map((address) => sheet.getRange(address).format.fill.load("color"));
    areas.format.fill.load("color");
    await context.sync();
    return [...fills.map((fill) => fill.color), areas.format.fill.color];
  });
  expect(told).toEqual(["#FFFF00", "#FFFFFF", "#FFFF00", "#FFFF00"]);
  expect(await cellsOf("Blad1", "A1:C1")).toEqual([["", 1, true]]);
});

test("what is selected in several areas", async () => {
  const { workbook } = openExcel();
  const sheet = workbook.activeSheet();
  const area = (row: number) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 1 });
  workbook.selectAreas(sheet, [area(0), area(4)], workbook.selection().active);
  const selected = await onSheet((_, context) => loaded(context.workbook.getSelectedRanges(), "address"));
  expect(selected).toEqual({ address: "Blad1!A1:B1, Blad1!A5:B5" });
});
