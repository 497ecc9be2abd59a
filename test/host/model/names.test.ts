import { loaded, onSheet, openExcel } from "../openExcel";

test.each<[string, (sheet: Excel.Worksheet) => Excel.NamedItem, object]>([
  [
    "a range",
    (sheet) => sheet.context.workbook.names.add("Namn", sheet.getRange("A1:B2")),
    { formula: "=Blad1!$A$1:$B$2", type: "Range", value: "Blad1!A1:B2", scope: "Workbook" },
  ],
  [
    "rows",
    (sheet) => sheet.names.add("Namn", "='Blad1'!$1:$1048576"),
    { formula: "='Blad1'!$1:$1048576", type: "Range", scope: "Worksheet" },
  ],
  ["a number", (sheet) => sheet.names.add("Namn", "=0.7"), { type: "Double", value: 0.7 }],
  ["a text", (sheet) => sheet.names.add("Namn", '="a"'), { type: "String", value: "a" }],
])("%s", async (_, add, expected) => {
  openExcel();
  expect(await onSheet((sheet) => loaded(add(sheet), "name,formula,type,value,scope,visible"))).toMatchObject(
    {
      name: "Namn",
      visible: true,
      ...expected,
    },
  );
});

test("a sheet and the workbook may have the same name; the sheet's own goes first", async () => {
  openExcel();
  const address = await onSheet(async (sheet, { workbook }) => {
    workbook.names.add("Namn", sheet.getRange("A1"));
    sheet.names.add("Namn", sheet.getRange("B2"));
    const [ofSheet, ofBook] = [sheet.getRange("Namn"), workbook.names.getItem("Namn").getRange()];
    ofSheet.load("address");
    ofBook.load("address");
    await workbook.context.sync();
    return [ofSheet.address, ofBook.address];
  });
  expect(address).toEqual(["Blad1!B2", "Blad1!A1"]);
});

test("a name can be hidden, changed, used after a sync, and deleted", async () => {
  openExcel();
  const seen = await onSheet(async (_, { workbook }) => {
    const item = workbook.names.add("Namn", "=1");
    item.visible = false;
    await workbook.context.sync();
    item.formula = "=Blad1!$C$3";
    const range = item.getRangeOrNullObject().load("address");
    item.load("visible,formula");
    await workbook.context.sync();
    item.delete();
    const gone = workbook.names.getItemOrNullObject("Namn");
    await workbook.context.sync();
    return [item.visible, item.formula as string, range.address, gone.isNullObject];
  });
  expect(seen).toEqual([false, "=Blad1!$C$3", "Blad1!C3", true]);
});

test.each<[string, unknown]>([
  ["a text", "å"],
  ["a number", 0.7],
  ["a list", [1, "två", null, { tre: true }]],
])("settings keep %s", async (_, value) => {
  const { workbook } = openExcel();
  const read = await onSheet(async (__, context) => {
    context.workbook.settings.add("nyckel", value);
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject("nyckel").load("value");
    const none = context.workbook.settings.getItemOrNullObject("Nyckel");
    await context.sync();
    return [setting.value as unknown, none.isNullObject];
  });
  expect(read).toEqual([value, true]);
  expect(workbook.book.settings.get("nyckel")).toBe(JSON.stringify(value));
});

test("a setting can be deleted", async () => {
  const { workbook } = openExcel();
  await onSheet((_, context) => context.workbook.settings.add("nyckel", 1).delete());
  expect(workbook.book.settings.size).toBe(0);
});
