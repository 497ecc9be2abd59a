import { onSheet, openExcel } from "../openExcel";

test("only what is not hidden is in view", async () => {
  openExcel();
  const told = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [
      ["a", "b", "c"],
      [1, 2, 3],
      [4, 5, "=1+5"],
    ];
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const view = sheet.getRange("A1:C3").getVisibleView();
    view.load("values,formulas,cellAddresses,rowCount,columnCount");
    view.rows.load("items/values");
    const whole = view.getRange().load("address");
    await context.sync();
    const rows = view.rows.items.map((row) => row.values as unknown[][]);
    return {
      ...{ values: view.values as unknown[][], formulas: view.formulas as unknown[][], rows },
      ...{ cells: view.cellAddresses as unknown[][], size: [view.rowCount, view.columnCount] },
      address: whole.address,
    };
  });
  expect(told).toEqual({
    values: [
      ["a", "c"],
      [4, 6],
    ],
    formulas: [
      ["a", "c"],
      [4, "=1+5"],
    ],
    rows: [[["a", "c"]], [[4, 6]]],
    cells: [
      ["Blad1!A1", "Blad1!C1"],
      ["Blad1!A3", "Blad1!C3"],
    ],
    size: [2, 2],
    address: "Blad1!A1:C3",
  });
});
