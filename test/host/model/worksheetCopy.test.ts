import { cellsOf, onSheet, openExcel } from "../openExcel";

const sheetNames = () =>
  onSheet(async (_, { workbook }) => {
    const sheets = workbook.worksheets.load("items/name");
    await workbook.context.sync();
    return sheets.items.map(({ name }) => name);
  });

test.each<[string, Excel.WorksheetPositionType | undefined, string | undefined, string[]]>([
  ["nowhere said", undefined, undefined, ["Blad1 (2)", "Blad1", "Blad2"]],
  ["at the end", "End" as Excel.WorksheetPositionType, undefined, ["Blad1", "Blad2", "Blad1 (2)"]],
  ["before another", "Before" as Excel.WorksheetPositionType, "Blad2", ["Blad1", "Blad1 (2)", "Blad2"]],
  ["after another", "After" as Excel.WorksheetPositionType, "Blad2", ["Blad1", "Blad2", "Blad1 (2)"]],
])("a copy %s", async (_, position, other, names) => {
  openExcel(["Blad1", "Blad2"]);
  await onSheet((sheet, { workbook }) => {
    sheet.copy(position, other === undefined ? undefined : workbook.worksheets.getItem(other));
  });
  expect(await sheetNames()).toEqual(names);
});

test("a copy has the cells, tables and names of its sheet, and refers to itself", async () => {
  openExcel(["Blad1", "Blad2"]);
  const read = await onSheet(async (sheet, { workbook }) => {
    sheet.getRange("A1:B2").values = [
      ["Antal", "Summa"],
      [3, ""],
    ];
    sheet.tables.add("A1:A2", true).name = "Insatser";
    sheet.getRange("B2").formulas = [["=SUM(Insatser[Antal])+Blad1!A2"]];
    workbook.names.add("Hela", sheet.getRange("A1:B2"));
    sheet.showGridlines = false;
    const copy = sheet.copy("End" as Excel.WorksheetPositionType);
    await workbook.context.sync();
    copy.getRange("A2").values = [[5]];
    copy.load("name,showGridlines");
    const tables = copy.tables.load("items/name");
    const names = copy.names.load("items/name,items/formula");
    const formula = copy.getRange("B2").load("formulas,values");
    await workbook.context.sync();
    return [
      [copy.name, copy.showGridlines],
      tables.items.map(({ name }) => name),
      names.items.map((name) => [name.name, name.formula as string]),
      formula.formulas,
      formula.values,
    ];
  });
  expect(read).toEqual([
    ["Blad1 (2)", false],
    ["Insatser2"],
    [["Hela", "='Blad1 (2)'!$A$1:$B$2"]],
    [["=SUM(Insatser2[Antal])+'Blad1 (2)'!A2"]],
    [[10]],
  ]);
  expect(await cellsOf("Blad1", "A1:B2")).toEqual([
    ["Antal", "Summa"],
    [3, 6],
  ]);
});

test("a copy of a copy counts on", async () => {
  openExcel();
  await onSheet((sheet) => void sheet.copy());
  await onSheet((sheet) => void sheet.copy());
  expect(await sheetNames()).toEqual(["Blad1 (3)", "Blad1 (2)", "Blad1"]);
});
