import { onSheet, openExcel } from "../openExcel";

type Call = (functions: Excel.Functions, sheet: Excel.Worksheet) => Excel.FunctionResult<unknown>;

beforeEach(async () => {
  openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["äpple", 3],
      ["päron", "=B1+1"],
      ["plommon", 5],
    ];
  });
});

test.each<[string, Call, unknown, string]>([
  ["a sum of cells", (f, sheet) => f.sum(sheet.getRange("B1:B3")), 12, ""],
  ["of cells and numbers", (f, sheet) => f.sum(sheet.getRange("B1"), 10, 2), 15, ""],
  ["of another's result", (f, sheet) => f.sum(f.max(sheet.getRange("B:B").getUsedRange()), 1), 6, ""],
  ["a lookup", (f, sheet) => f.vlookup("päron", sheet.getRange("A1:B3"), 2, false), 4, ""],
  ["nothing found", (f, sheet) => f.vlookup("banan", sheet.getRange("A1:B3"), 2, false), null, "#N/A"],
  ["a text", (f) => f.upper("åäö"), "ÅÄÖ", ""],
  ["a truth", (f) => f.and(true, false), false, ""],
  ["a special form", (f) => f.if(true, "ja"), "ja", ""],
  ["a name with a dot", (f) => f.var_P(1, 3), 1, ""],
  ["an optional argument left out", (f) => f.round(2.5, 0), 3, ""],
])("a worksheet function gives %s", async (_, call, value, error) => {
  const result = await onSheet(async (sheet, context) => {
    const called = call(context.workbook.functions, sheet);
    called.load("value,error");
    await context.sync();
    return [called.value, called.error];
  });
  expect(result).toEqual([value, error]);
});

test("a function that the host does not calculate is refused by name", async () => {
  const called = onSheet((_, { workbook }) => workbook.functions.bin2Dec(101).load("value"));
  await expect(called).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Functions.bin2Dec") as string,
  });
});
