import { onSheet, openExcel } from "../openExcel";

const lock = (sheet: Excel.Worksheet) => sheet.protection.protect();

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
  ["no such sheet", (_, { workbook }) => workbook.worksheets.getItem("Saknas"), "ItemNotFound"],
  ["no such table", (_, { workbook }) => workbook.tables.getItem("Saknas"), "ItemNotFound"],
  ["a bad address", (sheet) => sheet.getRange("A1:"), "InvalidArgument"],
  ["several areas", (sheet) => sheet.getRange("A1,B2"), "InvalidArgument"],
  ["a column beyond the last", (sheet) => sheet.getRange("XFE1"), "InvalidArgument"],
  ["an address of 8,193 characters", (sheet) => sheet.getRange("A".repeat(8193)), "InvalidArgument"],
  ["a range off the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
  ["an array of another size", (sheet) => (sheet.getRange("A1:A2").values = [["a"]]), "InvalidArgument"],
  ["a row of dashes", (sheet) => (sheet.getRange("A1").values = [["-----------"]]), "InvalidArgument"],
  ["a text too long", (sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]), "InvalidArgument"],
  ["values of a whole column", (sheet) => (sheet.getRange("A:A").values = 1 as never), "InvalidArgument"],
  ["5,000,001 cells", (sheet) => sheet.getRange("A1:E1000001").load("values"), "RangeExceedsLimit"],
  [
    "a sheet name of 32 characters",
    (_, { workbook }) => workbook.worksheets.add("x".repeat(32)),
    "InvalidArgument",
  ],
  ["a sheet name with a slash", (_, { workbook }) => workbook.worksheets.add("2019/2020"), "InvalidArgument"],
  ["a sheet name in apostrophes", (_, { workbook }) => workbook.worksheets.add("'a'"), "InvalidArgument"],
  ["a blank sheet name", (_, { workbook }) => workbook.worksheets.add(" "), "InvalidArgument"],
  ["the name History", (_, { workbook }) => workbook.worksheets.add("history"), "InvalidArgument"],
  ["a sheet name in use", (_, { workbook }) => workbook.worksheets.add("BLAD1"), "ItemAlreadyExists"],
  ["the last visible sheet", (sheet) => sheet.delete(), "InvalidOperation"],
  ["a protected sheet", (sheet) => [lock(sheet), (sheet.getRange("A1").values = [["a"]])], "AccessDenied"],
  [
    "formats of a protected sheet",
    (sheet) => [lock(sheet), (sheet.getRange("A1").format.font.bold = true)],
    "AccessDenied",
  ],
  ["a table on a protected sheet", (sheet) => [lock(sheet), sheet.tables.add("A1:B2", true)], "AccessDenied"],
  ["protecting twice", (sheet) => [lock(sheet), lock(sheet)], "InvalidOperation"],
  [
    "a sheet in a protected workbook",
    (_, { workbook }) => [workbook.protection.protect(), workbook.worksheets.add()],
    "AccessDenied",
  ],
  [
    "a table over a table",
    (sheet) => [sheet.tables.add("A1:B3", true), sheet.tables.add("B3:C4", true)],
    "InvalidOperation",
  ],
  ["a bad table name", (sheet) => (sheet.tables.add("A1:B2", true).name = "Min tabell"), "InvalidArgument"],
  ["a table named as a cell", (sheet) => (sheet.tables.add("A1:B2", true).name = "AB12"), "InvalidArgument"],
  [
    "a name in use",
    (_, { workbook }) => [workbook.names.add("Namn", "=1"), workbook.names.add("namn", "=2")],
    "ItemAlreadyExists",
  ],
  ["a name of no formula", (_, { workbook }) => workbook.names.add("Namn", "=1+"), "InvalidArgument"],
  ["a member that the host lacks", (sheet) => sheet.getRange("A1").getImage(), "ApiNotFound"],
  ["a property that the host lacks", (sheet) => sheet.load("tabId"), "ApiNotFound"],
  ["a collection that the host lacks", (sheet) => sheet.slicers.load("items"), "ApiNotFound"],
])("%s", async (_, code, expected) => {
  openExcel();
  await expect(onSheet((sheet, context) => void code(sheet, context))).rejects.toMatchObject({
    code: expected,
  });
});

test("ApiNotFound tells which member", async () => {
  openExcel();
  await expect(onSheet((sheet) => void sheet.getRange("A1").getImage())).rejects.toMatchObject({
    message: expect.stringContaining("Range.getImage") as string,
    debugInfo: { errorLocation: "Range.getImage" },
  });
});

test("a size mismatch is told in Excel's words", async () => {
  openExcel();
  await expect(onSheet((sheet) => void (sheet.getRange("A1:A2").values = [["a"]]))).rejects.toMatchObject({
    message:
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    debugInfo: { errorLocation: "Range.values" },
  });
});

test("what was done before the refusal stays done, and nothing after it is", async () => {
  const { workbook } = openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["före"]];
    sheet.getRange("A2").values = [["=1+"]];
    sheet.getRange("A3").values = [["efter"]];
  }).catch(() => undefined);
  expect(workbook.book.sheets[0]?.rows.map((row) => row[0]?.value)).toEqual(["före"]);
});
