import { cellsOf, loaded, onSheet, openExcel } from "../openExcel";

const load = (names: string, find: (sheet: Excel.Worksheet) => Excel.Range) =>
  onSheet((sheet) => loaded(find(sheet), names));

beforeEach(async () => {
  openExcel(["Mitt blad", "Annat"]);
  await onSheet((sheet) => {
    sheet.getRange("B2:D3").values = [
      ["Konto", 2020, true],
      ["-", 1.5, ""],
    ];
  });
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["a cell", (sheet) => sheet.getCell(1, 1), "'Mitt blad'!B2"],
  ["absolute signs", (sheet) => sheet.getRange("$A$1:B$2"), "'Mitt blad'!A1:B2"],
  ["corners in any order", (sheet) => sheet.getRange("C3:A1"), "'Mitt blad'!A1:C3"],
  ["columns", (sheet) => sheet.getRange("B:D"), "'Mitt blad'!B:D"],
  ["rows", (sheet) => sheet.getRange("2:7"), "'Mitt blad'!2:7"],
  ["another sheet", (sheet) => sheet.getRange("Annat!A1"), "Annat!A1"],
  ["by indexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "'Mitt blad'!C2:F4"],
  ["getCell of a range, outside it", (sheet) => sheet.getRange("B2:C3").getCell(5, 0), "'Mitt blad'!B7"],
  ["getRow", (sheet) => sheet.getRange("B2:C3").getRow(1), "'Mitt blad'!B3:C3"],
  ["getColumn", (sheet) => sheet.getRange("B2:C3").getColumn(0), "'Mitt blad'!B2:B3"],
  ["getOffsetRange", (sheet) => sheet.getRange("B2:C3").getOffsetRange(-1, 1), "'Mitt blad'!C1:D2"],
  ["getResizedRange", (sheet) => sheet.getRange("B2:C3").getResizedRange(2, -1), "'Mitt blad'!B2:B5"],
  [
    "getAbsoluteResizedRange",
    (sheet) => sheet.getRange("B2").getAbsoluteResizedRange(2, 3),
    "'Mitt blad'!B2:D3",
  ],
  ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D1"), "'Mitt blad'!B1:D2"],
  ["getIntersection", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:E9"), "'Mitt blad'!B2:C3"],
  ["getEntireRow", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "'Mitt blad'!2:3"],
  ["getEntireColumn", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "'Mitt blad'!B:C"],
  ["getLastRow", (sheet) => sheet.getRange("B2:C3").getLastRow(), "'Mitt blad'!B3:C3"],
  ["getLastCell", (sheet) => sheet.getRange("B2:C3").getLastCell(), "'Mitt blad'!C3"],
  ["getRowsBelow", (sheet) => sheet.getRange("B2:C3").getRowsBelow(2), "'Mitt blad'!B4:C5"],
  ["getRowsAbove", (sheet) => sheet.getRange("B2:C3").getRowsAbove(), "'Mitt blad'!B1:C1"],
  ["getColumnsAfter", (sheet) => sheet.getRange("B2:C3").getColumnsAfter(1), "'Mitt blad'!D2:D3"],
  ["used range of the sheet", (sheet) => sheet.getUsedRange(), "'Mitt blad'!B2:D3"],
  ["used range of rows", (sheet) => sheet.getRange("3:9").getUsedRange(true), "'Mitt blad'!B3:C3"],
])("%s", async (_, find, address) => expect(await load("address", find)).toEqual({ address }));

test.each<[string, unknown]>([
  [
    "values",
    [
      ["Konto", 2020, true],
      ["-", 1.5, ""],
    ],
  ],
  [
    "text",
    [
      ["Konto", "2020", "SANT"],
      ["-", "1,5", ""],
    ],
  ],
  [
    "valueTypes",
    [
      ["String", "Double", "Boolean"],
      ["String", "Double", "Empty"],
    ],
  ],
  [
    "numberFormat",
    [
      ["General", "General", "General"],
      ["General", "General", "General"],
    ],
  ],
  ["rowIndex", 1],
  ["columnIndex", 1],
  ["rowCount", 2],
  ["columnCount", 3],
  ["cellCount", 6],
  ["isEntireRow", false],
])("%s", async (name, expected) =>
  expect(await load(name, (sheet) => sheet.getRange("B2:D3"))).toEqual({ [name]: expected }),
);

test("a load without names gives every plain value", async () => {
  const all = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2").load();
    await context.sync();
    return [range.address, range.values, range.text, range.rowHidden];
  });
  expect(all).toEqual(["'Mitt blad'!B2", [["Konto"]], [["Konto"]], false]);
});

test("nothing used is a null object, or ItemNotFound", async () => {
  const isNull = await onSheet(async (sheet, context) => {
    const none = sheet.getRange("F:G").getUsedRangeOrNullObject(true);
    await context.sync();
    return none.isNullObject;
  });
  expect(isNull).toBe(true);
  await expect(
    onSheet((sheet) => void sheet.getRange("F3:G4").getUsedRange().load("address")),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
});

test.each<[string, (sheet: Excel.Worksheet) => void, unknown[][]]>([
  [
    "null leaves cells alone",
    (sheet) => (sheet.getRange("B2:C2").values = [[null, 1]]),
    [["Konto", 1, true]],
  ],
  [
    "one value fills the range",
    (sheet) => (sheet.getRange("B2:D2").values = "x" as never),
    [["x", "x", "x"]],
  ],
  ["empty text clears", (sheet) => (sheet.getRange("B2").values = [[""]]), [["", 2020, true]]],
  ["clear", (sheet) => sheet.getRange("C:C").clear(), [["Konto", "", true]]],
  ["a formula shows its value", (sheet) => (sheet.getRange("B2").formulas = [['="a"']]), [["a", 2020, true]]],
])("writing: %s", async (_, write, expected) => {
  await onSheet(write);
  expect(await cellsOf("Mitt blad", "B2:D2")).toEqual(expected);
});

test("formulas come back with their sign", async () => {
  await onSheet((sheet) => void (sheet.getRange("A1:B1").values = [["=SUM(B2:B3)", "'=x"]]));
  expect(await load("formulas", (sheet) => sheet.getRange("A1:C1"))).toEqual({
    formulas: [["=SUM(B2:B3)", "=x", ""]],
  });
});

test("a date that is typed gets a format, unless the cell has one", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A2").numberFormat = [["0.0"]];
    sheet.getRange("A1:A2").values = [["2020-03-05"], ["2020-03-05"]];
  });
  expect(await load("values,numberFormat", (sheet) => sheet.getRange("A1:A2"))).toEqual({
    values: [[43895], [43895]],
    numberFormat: [["m/d/yyyy"], ["0.0"]],
  });
});

test("whole columns have no cell arrays", async () =>
  expect(await load("values,text", (sheet) => sheet.getRange("B:B"))).toEqual({ values: null, text: null }));

test("only what was written is recorded as changed", async () => {
  const { workbook } = openExcel();
  await onSheet(
    (sheet) =>
      void (sheet.getRange("A1:C3").values = [
        [null, 1, null],
        [null, null, null],
        ["", null, "x"],
      ] as never),
  );
  expect(
    [...(workbook.book.sheets[0]?.changes.cells ?? [])].map(([row, columns]) => [row, [...columns]]),
  ).toEqual([
    [0, [1]],
    [2, [2]],
  ]);
});

test("a covered cell of a merge holds nothing", async () => {
  const { workbook } = openExcel();
  workbook.book.sheets[0]?.merges.push({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 });
  await onSheet((sheet) => void (sheet.getRange("A1:C1").values = [["a", "b", "c"]]));
  expect(await cellsOf("Blad1", "A1:C1")).toEqual([["a", "", "c"]]);
});
