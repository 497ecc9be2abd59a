import { cellsOf, loaded, onSheet, openExcel } from "../openExcel";

beforeEach(async () => {
  openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Katt", "katter", 12],
      ["a*b", "skattkammare", 2012],
      ["", "KATT", "=1+11"],
    ];
  });
});

type Found = (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas;

test.each<[string, Found, string]>([
  ["a part, in any case", (sheet) => sheet.getRange("A1:C3").find("KATT", {}), "A1"],
  ["backwards", (sheet) => sheet.getRange("A1:C3").find("katt", { searchDirection: "Backwards" }), "B3"],
  ["the whole cell", (sheet) => sheet.getRange("B1:B3").find("katt", { completeMatch: true }), "B3"],
  ["in this case", (sheet) => sheet.getRange("A1:C3").find("katt", { matchCase: true }), "B1"],
  ["a number", (sheet) => sheet.getRange("A1:C3").find("12", {}), "C1"],
  ["any text", (sheet) => sheet.getRange("A1:C3").find("s*mar", {}), "B2"],
  ["any character", (sheet) => sheet.getRange("A1:C3").find("?atter", { completeMatch: true }), "B1"],
  ["a star", (sheet) => sheet.getRange("A1:C3").find("a~*b", {}), "A2"],
  ["on the sheet after one cell", (sheet) => sheet.getRange("B1").find("katt", {}), "B2"],
  ["again from the top", (sheet) => sheet.getRange("C3").find("katt", {}), "A1"],
  ["all", (sheet) => sheet.findAll("katt", {}), "A1:B1, B2:B3"],
  ["all that are so", (sheet) => sheet.findAll("12", { completeMatch: true }), "C1, C3"],
])("finds %s", async (_, find, address) => {
  const found = await onSheet((sheet) => loaded(find(sheet), "address"));
  expect(found).toEqual({ address: address.replace(/[A-Z]\d(:[A-Z]\d)?/g, "Blad1!$&") });
});

test("nothing found is ItemNotFound, or a null object", async () => {
  const isNull = await onSheet(async (sheet, context) => {
    const none = [
      sheet.getRange("A1:C3").findOrNullObject("hund", {}),
      sheet.findAllOrNullObject("hund", {}),
    ];
    await context.sync();
    return none.map(({ isNullObject }) => isNullObject);
  });
  expect(isNull).toEqual([true, true]);
  await expect(onSheet((sheet) => void sheet.findAll("hund", {}).load("address"))).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});

test.each<[string, string, string, Excel.ReplaceCriteria, number, unknown[][]]>([
  [
    "parts",
    "katt",
    "Hund",
    {},
    4,
    [
      ["Hund", "Hunder", 12],
      ["a*b", "sHundkammare", 2012],
      ["", "Hund", 12],
    ],
  ],
  [
    "whole cells, formulas among them",
    "=1+11",
    "7",
    { completeMatch: true },
    1,
    [
      ["Katt", "katter", 12],
      ["a*b", "skattkammare", 2012],
      ["", "KATT", 7],
    ],
  ],
])("replaces %s", async (_, text, replacement, criteria, count, expected) => {
  const result = await onSheet((sheet) => sheet.getRange("A1:C3").replaceAll(text, replacement, criteria));
  expect([result.value, await cellsOf("Blad1", "A1:C3")]).toEqual([count, expected]);
});

test("replaces on a whole sheet", async () => {
  const result = await onSheet((sheet) => sheet.replaceAll("12", "13", { completeMatch: true }));
  expect([result.value, await cellsOf("Blad1", "C1:C2")]).toEqual([1, [[13], [2012]]]);
});
