import { loaded, onSheet, openExcel } from "../openExcel";

test.each<[string, (sheet: Excel.Worksheet) => void, string, object]>([
  [
    "a new sheet",
    () => undefined,
    "tabColor,showGridlines,showHeadings,standardWidth,standardHeight",
    { tabColor: "", showGridlines: true, showHeadings: true, standardWidth: 8.43, standardHeight: 15 },
  ],
  ["a tab's colour", (sheet) => void (sheet.tabColor = "#ffa500"), "tabColor", { tabColor: "#FFA500" }],
  [
    "an automatic colour again",
    (sheet) => void ((sheet.tabColor = "red"), (sheet.tabColor = "")),
    "tabColor",
    { tabColor: "" },
  ],
  [
    "the tab of a hidden sheet",
    (sheet) => void ((sheet.tabColor = "red"), (sheet.visibility = "Hidden")),
    "tabColor",
    { tabColor: null },
  ],
  [
    "lines and headings",
    (sheet) => void ((sheet.showGridlines = false), (sheet.showHeadings = false)),
    "showGridlines,showHeadings",
    { showGridlines: false, showHeadings: false },
  ],
  ["a standard width", (sheet) => void (sheet.standardWidth = 10), "standardWidth", { standardWidth: 10 }],
])("%s", async (_, change, names, expected) => {
  openExcel(["Blad1", "Blad2"]);
  const read = onSheet((sheet) => {
    change(sheet);
    return loaded(sheet, names);
  });
  expect(await read).toMatchObject(expected);
});

test("columns without a width of their own have the standard one", async () => {
  openExcel();
  const read = onSheet((sheet) => {
    sheet.standardWidth = 10;
    return loaded(sheet.getRange("A:C").format, "columnWidth,useStandardWidth");
  });
  expect(await read).toEqual({ columnWidth: 56.25, useStandardWidth: true });
});

test("a protected sheet allows what its options say", async () => {
  openExcel();
  const options = await onSheet(async (sheet, context) => {
    sheet.protection.protect({ allowFormatCells: true, selectionMode: "Unlocked" });
    sheet.getRange("A1").format.font.bold = true;
    sheet.protection.load("options,protected");
    await context.sync();
    return sheet.protection.options;
  });
  expect(options).toMatchObject({ allowFormatCells: true, allowSort: false, selectionMode: "Unlocked" });
  for (const change of [
    (sheet: Excel.Worksheet) => void (sheet.getRange("A1").format.columnWidth = 50),
    (sheet: Excel.Worksheet) => void (sheet.getRange("A1").values = [[1]]),
  ])
    await expect(onSheet(change)).rejects.toMatchObject({ code: "AccessDenied" });
});

test.each<[boolean | undefined, string[], string | null, string | null, number]>([
  [undefined, ["Blad1", "Blad2", "Blad3"], "Blad2", null, 3],
  [true, ["Blad1", "Blad3"], "Blad3", null, 2],
])("neighbours, of the visible ones only: %s", async (visibleOnly, _, next, previous, count) => {
  openExcel(["Blad1", "Blad2", "Blad3"]);
  const read = onSheet(async (sheet, { workbook }) => {
    workbook.worksheets.getItem("Blad2").visibility = "Hidden";
    const after = sheet.getNext(visibleOnly).load("name");
    const before = sheet.getPreviousOrNullObject(visibleOnly).load("name");
    const counted = workbook.worksheets.getCount(visibleOnly);
    await workbook.context.sync();
    after.load("name");
    await workbook.context.sync();
    return [after.name, before.isNullObject ? null : before.name, counted.value];
  });
  expect(await read).toEqual([next, previous, count]);
});

test("there is nothing before the first worksheet", async () => {
  openExcel();
  await expect(onSheet((sheet) => void sheet.getPrevious().load("name"))).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});
