import { newBook } from "../../../host/model/newBook";
import { connectOffice } from "../../../host/node/officeClient";
import { Host } from "../../../host/protocol/host";
import { loaded, onSheet, openExcel } from "../openExcel";

const names = () =>
  onSheet(async (_, { workbook }) => {
    const worksheets = workbook.worksheets.load("items/name");
    await workbook.context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string[]]>([
  ["add", (_, { workbook }) => workbook.worksheets.add("Ny"), ["Blad1", "Blad2", "Ny"]],
  ["add without a name", (_, { workbook }) => workbook.worksheets.add(), ["Blad1", "Blad2", "Blad3"]],
  ["rename", (sheet) => (sheet.name = "Nytt"), ["Nytt", "Blad2"]],
  ["rename to other case", (sheet) => (sheet.name = "BLAD1"), ["BLAD1", "Blad2"]],
  ["delete", (sheet) => sheet.delete(), ["Blad2"]],
  ["move", (sheet) => (sheet.position = 1), ["Blad2", "Blad1"]],
  [
    "delete what may be there, then add it",
    (_, { workbook }) => [
      workbook.worksheets.getItemOrNullObject("Blad2").delete(),
      workbook.worksheets.add("Blad2"),
    ],
    ["Blad1", "Blad2"],
  ],
  [
    "delete what is not there, then add it",
    (_, { workbook }) => [
      workbook.worksheets.getItemOrNullObject("Ny").delete(),
      workbook.worksheets.add("Ny"),
    ],
    ["Blad1", "Blad2", "Ny"],
  ],
])("%s", async (_, code, expected) => {
  openExcel(["Blad1", "Blad2"]);
  await onSheet(code);
  expect(await names()).toEqual(expected);
});

test("a sheet that is no worksheet is found neither by its name nor by its id", async () => {
  const book = newBook("Bok.xlsx", ["Blad1", "Diagram"]);
  const [, chart] = book.sheets;
  if (chart === undefined) throw new RangeError("no second sheet");
  chart.kind = "other";
  connectOffice(new Host(book));
  const found = await onSheet(async (_, { workbook }) => {
    const keys = ["Diagram", chart.id, "Blad1"];
    const sheets = keys.map((key) => workbook.worksheets.getItemOrNullObject(key).load("name"));
    await workbook.context.sync();
    return sheets.map(({ isNullObject }) => isNullObject);
  });
  expect(found).toEqual([true, true, false]);
});

test("a sheet is found by its name without regard to case, by its id, and after a sync", async () => {
  openExcel(["Blad1", "Blad2"]);
  const found = await onSheet(async (_, { workbook }) => {
    const named = workbook.worksheets.getItem("BLAD2").load("id,name,position");
    await workbook.context.sync();
    const again = workbook.worksheets.getItem(named.id).load("name");
    named.name = "Nytt";
    named.load("name");
    await workbook.context.sync();
    return [named.name, named.position, again.name];
  });
  expect(found).toEqual(["Nytt", 1, "Blad2"]);
});

test("formulas and names follow a sheet that is renamed", async () => {
  openExcel(["Blad1", "Mitt blad"]);
  const formulas = await onSheet(async (sheet, { workbook }) => {
    const item = workbook.names.add("Namn", "='Mitt blad'!$A$1");
    sheet.getRange("A1").formulas = [["='Mitt blad'!A1&\"'Mitt blad'!\""]];
    workbook.worksheets.getItem("Mitt blad").name = "Annat";
    const cell = sheet.getRange("A1").load("formulas");
    item.load("formula");
    await workbook.context.sync();
    return [cell.formulas as string[][], item.formula as string];
  });
  expect(formulas).toEqual([[["=Annat!A1&\"'Mitt blad'!\""]], "=Annat!$A$1"]);
});

test("a name that refers to a deleted sheet refers to nothing", async () => {
  openExcel(["Blad1", "Blad2"]);
  const formula = await onSheet(async (_, { workbook }) => {
    const item = workbook.names.add("Namn", "=Blad2!$A$1").load("formula");
    workbook.worksheets.getItem("Blad2").delete();
    item.load("formula");
    await workbook.context.sync();
    return item.formula as string;
  });
  expect(formula).toBe("=#REF!$A$1");
});

test("hiding the active sheet shows the next one", async () => {
  openExcel(["Blad1", "Blad2"]);
  const active = await onSheet(async (sheet, { workbook }) => {
    sheet.visibility = "Hidden";
    const now = workbook.worksheets.getActiveWorksheet().load("name");
    await workbook.context.sync();
    return now.name;
  });
  expect(active).toBe("Blad2");
});

test("a very hidden sheet cannot be deleted", async () => {
  openExcel(["Blad1", "Blad2"]);
  const removing = onSheet((_, { workbook }) => {
    const sheet = workbook.worksheets.getItem("Blad2");
    sheet.visibility = "VeryHidden";
    sheet.delete();
  });
  await expect(removing).rejects.toMatchObject({ code: "InvalidOperation" });
});

test.each<[string, (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void, string]>([
  ["rows", (panes) => panes.freezeRows(2), "Blad1!1:2"],
  ["columns", (panes) => panes.freezeColumns(1), "Blad1!A:A"],
  ["a range", (panes, sheet) => panes.freezeAt(sheet.getRange("A1:B3")), "Blad1!A1:B3"],
])("frozen %s", async (_, freeze, address) => {
  openExcel();
  const frozen = onSheet((sheet) => {
    freeze(sheet.freezePanes, sheet);
    return loaded(sheet.freezePanes.getLocationOrNullObject(), "address");
  });
  expect(await frozen).toEqual({ address });
});

test("an unlocked cell of a protected sheet can be written", async () => {
  const { workbook } = openExcel();
  await onSheet((sheet) => {
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange("B2").values = [["ja"]];
  });
  expect(workbook.book.sheets[0]?.rows[1]?.[1]?.value).toBe("ja");
});
