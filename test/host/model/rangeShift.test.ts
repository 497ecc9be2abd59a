import { cellsOf, onSheet, openExcel } from "../openExcel";

type Code = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

beforeEach(async () => {
  openExcel(["Blad1", "Annat"]);
  await onSheet((sheet) => {
    sheet.getRange("A1:C4").values = [
      ["a1", "b1", "c1"],
      ["a2", "b2", "c2"],
      ["a3", "b3", "c3"],
      ["a4", "b4", "c4"],
    ];
  });
});

test.each<[string, Code, string[]]>([
  [
    "rows in",
    (sheet) => sheet.getRange("2:3").insert("Down"),
    ["a1 b1 c1", "  ", "  ", "a2 b2 c2", "a3 b3 c3"],
  ],
  [
    "columns in",
    (sheet) => sheet.getRange("B:B").insert("Right"),
    ["a1  b1", "a2  b2", "a3  b3", "a4  b4", "  "],
  ],
  [
    "cells in, down",
    (sheet) => sheet.getRange("B2").insert("Down"),
    ["a1 b1 c1", "a2  c2", "a3 b2 c3", "a4 b3 c4", " b4 "],
  ],
  [
    "cells in, right",
    (sheet) => sheet.getRange("B2").insert("Right"),
    ["a1 b1 c1", "a2  b2", "a3 b3 c3", "a4 b4 c4", "  "],
  ],
  ["rows out", (sheet) => sheet.getRange("2:3").delete("Up"), ["a1 b1 c1", "a4 b4 c4", "  ", "  ", "  "]],
  [
    "columns out",
    (sheet) => sheet.getRange("A:A").delete("Left"),
    ["b1 c1 ", "b2 c2 ", "b3 c3 ", "b4 c4 ", "  "],
  ],
  [
    "cells out, up",
    (sheet) => sheet.getRange("B2:B3").delete("Up"),
    ["a1 b1 c1", "a2 b4 c2", "a3  c3", "a4  c4", "  "],
  ],
  [
    "cells out, left",
    (sheet) => sheet.getRange("A2:B2").delete("Left"),
    ["a1 b1 c1", "c2  ", "a3 b3 c3", "a4 b4 c4", "  "],
  ],
])("%s", async (_, code, expected) => {
  await onSheet((sheet, context) => void code(sheet, context));
  expect((await cellsOf("Blad1", "A1:C5")).map((row) => row.join(" "))).toEqual(expected);
});

test.each<[string, string, Code, string]>([
  ["a cell", "=A3", (sheet) => sheet.getRange("2:2").insert("Down"), "=A4"],
  ["fixed", "=$A$3+A$1", (sheet) => sheet.getRange("2:2").insert("Down"), "=$A$4+A$1"],
  ["a range that grows", "=SUM(A1:A4)", (sheet) => sheet.getRange("3:4").insert("Down"), "=SUM(A1:A6)"],
  ["a range that shrinks", "=SUM(A1:C4)", (sheet) => sheet.getRange("B:B").delete("Left"), "=SUM(A1:B4)"],
  ["what is gone", "=A2+1", (sheet) => sheet.getRange("2:2").delete("Up"), "=#REF!+1"],
  [
    "whole columns",
    "=SUM(A:A)+SUM(2:2)",
    (sheet) => sheet.getRange("1:1").insert("Down"),
    "=SUM(A:A)+SUM(3:3)",
  ],
  ["a part of its width", "=SUM(A1:B4)", (sheet) => sheet.getRange("A1").insert("Down"), "=SUM(A1:B4)"],
  ["all of its width", "=SUM(A1:B4)", (sheet) => sheet.getRange("A1:B1").insert("Down"), "=SUM(A2:B5)"],
  ["another sheet's cells", "=Annat!A3", (sheet) => sheet.getRange("2:2").insert("Down"), "=Annat!A3"],
  [
    "cells of a sheet by name",
    "='Annat'!A3&Blad1!A3",
    (_, { workbook }) => workbook.worksheets.getItem("Annat").getRange("1:1").insert("Down"),
    "='Annat'!A4&Blad1!A3",
  ],
])("a formula follows %s", async (_, formula, code, expected) => {
  const formulas = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("Z1:Z1");
    cell.formulas = [[formula]];
    await context.sync();
    code(sheet, context);
    const used = sheet.getRange("W1:AA3").load("formulas");
    await context.sync();
    return used.formulas as unknown[][];
  });
  expect(formulas.flat().filter((held) => held !== "")).toEqual([expected]);
});

test("names, tables, merges, heights and held ranges follow", async () => {
  const { workbook } = openExcel();
  const told = await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("B2:C4", true);
    const item = context.workbook.names.add("Namn", sheet.getRange("A5:A6"));
    const held = sheet.getRange("B4:C4");
    sheet.getRange("A7:A9").format.rowHeight = 33;
    await context.sync();
    workbook.book.sheets[0]?.merges.push({ firstRow: 5, lastRow: 6, firstColumn: 4, lastColumn: 5 });
    sheet.getRange("3:3").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("8:8").delete("Up");
    const area = table.getRange().load("address");
    const row = sheet.getRange("A8").load("height");
    [item, held].forEach((one) => one.load());
    await context.sync();
    return [area.address, String(item.formula), held.address, row.height];
  });
  expect(told).toEqual(["Blad1!C2:D5", "=Blad1!$B$6:$B$7", "Blad1!C5:D5", 33]);
  expect(workbook.book.sheets[0]?.merges).toEqual([
    { firstRow: 6, lastRow: 6, firstColumn: 5, lastColumn: 6 },
  ]);
});

test("a table takes columns in and gives them up", async () => {
  const columns = await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:C4", true);
    sheet.getRange("B:B").insert("Right");
    sheet.getRange("D:D").delete("Left");
    const header = table.getHeaderRowRange().load("values,address");
    table.columns.load("items/name");
    await context.sync();
    return [header.address, header.values, table.columns.items.map(({ name }) => name)];
  });
  expect(columns).toEqual(["Blad1!A1:C1", [["a1", "Kolumn1", "b1"]], ["a1", "Kolumn1", "b1"]]);
});

test("inserted cells look as those above them", async () => {
  const bold = await onSheet(async (sheet, context) => {
    sheet.getRange("A2").format.font.bold = true;
    const inserted = sheet.getRange("3:3").insert("Down");
    const cells = [inserted.getCell(0, 0), inserted.getCell(0, 1)].map((cell) =>
      cell.format.font.load("bold"),
    );
    await context.sync();
    return cells.map((font) => font.bold);
  });
  expect(bold).toEqual([true, false]);
});

test.each<[string, Code, string]>([
  [
    "a table's cells in part",
    (sheet) => [sheet.tables.add("A1:C4", true), sheet.getRange("B2").insert("Down")],
    "InvalidOperation",
  ],
  [
    "a table's header row",
    (sheet) => [sheet.tables.add("A1:C4", true), sheet.getRange("1:1").delete("Up")],
    "InvalidOperation",
  ],
  [
    "all rows of a table",
    (sheet) => [sheet.tables.add("A1:C4", true), sheet.getRange("2:4").delete("Up")],
    "ApiNotFound",
  ],
  [
    "off the sheet",
    (sheet) => [(sheet.getRange("A1048576").values = [[1]]), sheet.getRange("1:1").insert("Down")],
    "InvalidOperation",
  ],
  ["without a way", (sheet) => sheet.getRange("A1").insert("Up" as "Down"), "InvalidArgument"],
])("refuses to move %s", async (_, code, expected) => {
  await expect(onSheet((sheet, context) => void code(sheet, context))).rejects.toMatchObject({
    code: expected,
  });
});

test("a merge cannot be cut", async () => {
  const { workbook } = openExcel();
  workbook.book.sheets[0]?.merges.push({ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 1 });
  await expect(onSheet((sheet) => void sheet.getRange("A1").insert("Down"))).rejects.toMatchObject({
    code: "MergedRangeConflict",
  });
});

test("a range whose cells are deleted is no more", async () => {
  const use = onSheet(async (sheet, context) => {
    const range = sheet.getRange("A2").load("values");
    await context.sync();
    sheet.getRange("2:2").delete("Up");
    await context.sync();
    range.load("values");
    await context.sync();
  });
  await expect(use).rejects.toMatchObject({ code: "InvalidReference" });
});

test.each<[string, Code, object]>([
  ["rows in", (sheet) => sheet.getRange("2:3").insert("Down"), { address: "2:3", changeType: "RowInserted" }],
  [
    "columns out",
    (sheet) => sheet.getRange("B:B").delete("Left"),
    { address: "B:B", changeType: "ColumnDeleted" },
  ],
  [
    "cells in",
    (sheet) => sheet.getRange("A2:B2").insert("Right"),
    {
      address: "A2:B2",
      changeType: "CellInserted",
      changeDirectionState: { insertShiftDirection: "Right" },
    },
  ],
  [
    "cells out",
    (sheet) => sheet.getRange("A2").delete("Up"),
    { address: "A2", changeType: "CellDeleted", changeDirectionState: { deleteShiftDirection: "Up" } },
  ],
])("listeners are told of %s", async (_, code, expected) => {
  const events: object[] = [];
  await onSheet((sheet) => void sheet.onChanged.add((event) => Promise.resolve(void events.push(event))));
  await onSheet((sheet, context) => void code(sheet, context));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(events).toMatchObject([{ source: "Local", ...expected }]);
});

test("data validations and pivot tables follow", async () => {
  const { workbook } = openExcel();
  const told = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Namn", "Antal"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("B2:B3").dataValidation.rule = { custom: { formula: "=B2>$A$1" } };
    const pivot = sheet.pivotTables.add("Pivot", "A1:B3", "D5");
    pivot.rowHierarchies.add(pivot.hierarchies.getItem("Namn"));
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    const validation = sheet.getRange("B4:B5").dataValidation.load("rule");
    const place = pivot.layout.getRange().load("address");
    const source = pivot.getDataSourceString();
    await context.sync();
    return [validation.rule.custom?.formula, place.address, source.value];
  });
  expect(told).toEqual(["=B4>$A$3", "Blad1!D7:D10", "Blad1!A3:B5"]);
  expect(workbook.book.sheets[0]?.rules.validations.map(({ areas }) => areas)).toEqual([
    [{ firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 1 }],
  ]);
});
