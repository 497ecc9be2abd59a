import { onSheet, openExcel } from "../openExcel";

beforeEach(async () => {
  openExcel();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Antal", "Pris"],
      [2, 10],
      [3, 20],
    ];
    sheet.tables.add("A1:B3", true).name = "Varor";
    await context.sync();
  });
});

test.each<[string, string, string, number]>([
  ["=SUM(Varor[Antal])", "Styck", "=SUM(Varor[Styck])", 5],
  ["=SUM(varor[antal])", "Styck", "=SUM(varor[Styck])", 5],
  ["=SUM(Varor[Antal])", "Antal [st]", "=SUM(Varor[[Antal '[st']]])", 5],
  ["=SUM(Varor[[#Data],[Antal]])", "Styck", "=SUM(Varor[[#Data],[Styck]])", 5],
  ["=SUM(Varor[[Antal]:[Pris]])", "Styck", "=SUM(Varor[[Styck]:[Pris]])", 35],
  ["=SUM(Varor[Pris])", "Styck", "=SUM(Varor[Pris])", 30],
  ['=SUM(Varor[Antal])+LEN("Varor[Antal]")', "Styck", '=SUM(Varor[Styck])+LEN("Varor[Antal]")', 17],
])("%s follows the column when its header becomes %s", async (formula, header, expected, value) => {
  const cell = await onSheet((sheet) => {
    sheet.getRange("D1").formulas = [[formula]];
    sheet.getRange("A1").values = [[header]];
    return sheet.getRange("D1").load("formulas,values");
  });
  expect([cell.formulas, cell.values]).toEqual([[[expected]], [[value]]]);
});

test("a formula of the table itself follows too", async () => {
  const cell = await onSheet((sheet) => {
    sheet.tables
      .getItem("Varor")
      .columns.add(undefined, [["Summa"], ["=[@Antal]*[@Pris]"], ["=[@Antal]*[@[Pris]]"]]);
    sheet.getRange("A1:B1").values = [["Pris", "Antal"]];
    return sheet.getRange("C2:C3").load("formulas,values");
  });
  expect(cell.formulas).toEqual([["=[@Pris]*[@Antal]"], ["=[@Pris]*[@[Antal]]"]]);
  expect(cell.values).toEqual([[20], [60]]);
});

test("the totals row follows its column", async () => {
  const totals = await onSheet((sheet) => {
    const table = sheet.tables.getItem("Varor");
    table.showTotals = true;
    table.columns.getItemAt(1).name = "Kostnad";
    return table.getTotalRowRange().load("formulas,values");
  });
  expect([totals.formulas, totals.values]).toEqual([
    [["Summa", "=SUBTOTAL(109,Varor[Kostnad])"]],
    [["Summa", 30]],
  ]);
});
