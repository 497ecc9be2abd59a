import type { Scalar } from "../../../../host/model/book";
import { cellAt } from "../../../../host/model/cells";
import { newBook } from "../../../../host/model/newBook";
import { connectOffice } from "../../../../host/node/officeClient";
import { Host } from "../../../../host/protocol/host";
import { onSheet, openExcel } from "../../openExcel";

type Lines = Scalar[][];
type Change = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

let host: Host;
beforeEach(() => {
  host = openExcel(["Blad1", "Blad2"]);
});

const write = (cells: Record<string, string | number>) => (sheet: Excel.Worksheet) => {
  for (const [address, formula] of Object.entries(cells)) sheet.getRange(address).formulas = [[formula]];
};

const valuesOf = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as Lines;
  });

/** Cells as first written, what is changed then, and what the range in the last place holds after it. */
const CHANGES: [string, Record<string, string | number>, Change, string, Scalar[]][] = [
  ["a written formula", { A1: 2, B1: "=A1*3" }, () => null, "B1", [6]],
  ["a constant", { A1: '="a""b"' }, () => null, "A1", ['a"b']],
  ["a link", { A1: '=HYPERLINK("#Blad2!A1","Blad 2")' }, () => null, "A1", ["Blad 2"]],
  ["a value it refers to", { A1: 2, B1: "=A1*3" }, write({ A1: 5 }), "B1", [15]],
  [
    "a chain against the order of writing",
    { C1: "=B1+1", B1: "=A1+1", A1: 1 },
    write({ A1: 5 }),
    "A1:C1",
    [5, 6, 7],
  ],
  ["a formula replaced by a value", { A1: "=1+1", B1: "=A1" }, write({ A1: 9 }), "B1", [9]],
  ["a formula replaced by a formula", { A1: 1, B1: "=A1", C1: "=B1" }, write({ B1: "=A1+7" }), "C1", [8]],
  ["a cleared cell", { A1: 1, B1: "=A1+1" }, (sheet) => sheet.getRange("A1").clear(), "B1", [1]],
  ["a cell in a whole column", { A1: 1, B1: "=SUM(A:A)" }, write({ A70000: 4 }), "B1", [5]],
  [
    "a cell of another sheet",
    { A1: "=SUM(Blad2!A1:B2)" },
    (_, { workbook }) => (workbook.worksheets.getItem("Blad2").getRange("B2").values = [[3]]),
    "A1",
    [3],
  ],
  [
    "a sheet's name",
    { A1: "=Blad2!A1+1" },
    (_, { workbook }) => (workbook.worksheets.getItem("Blad2").name = "Ny"),
    "A1",
    [1],
  ],
  [
    "a new name",
    { A1: "=Moms*4", B1: "=A1" },
    (_, { workbook }) => workbook.names.add("Moms", "=0.25"),
    "A1:B1",
    [1, 1],
  ],
  [
    "another meaning of a name",
    { A1: 1, A2: 2, B1: "=X+1" },
    (sheet, { workbook }) => [
      workbook.names.add("X", sheet.getRange("A1")),
      (workbook.names.getItem("X").formula = "=Blad1!$A$2"),
    ],
    "B1",
    [3],
  ],
  [
    "a name that another takes the place of",
    { A1: 1, A2: 2, B1: "=X+1" },
    (sheet, { workbook }) => [
      workbook.names.add("X", sheet.getRange("A1")),
      (sheet.getRange("B2").values = [["=X+2"]]),
      workbook.names.getItem("X").delete(),
      workbook.names.add("x", sheet.getRange("A2")),
    ],
    "B1",
    [3],
  ],
  [
    "a table's new row",
    { A1: "Antal", A2: 1, C1: "=SUM(T[Antal])" },
    (sheet) => {
      const table = sheet.tables.add("A1:A2", true);
      table.name = "T";
      table.rows.add(undefined, [[5]]);
    },
    "C1",
    [6],
  ],
  [
    "inserted rows",
    { A1: 1, A2: 2, B1: "=SUM(A1:A2)" },
    (sheet) => [sheet.getRange("2:2").insert("Down"), (sheet.getRange("A2").values = [[7]])],
    "B1",
    [10],
  ],
  ["deleted rows", { A3: 4, B1: "=SUM(A:A)" }, (sheet) => sheet.getRange("3:3").delete("Up"), "B1", [0]],
  ["a circle", { A1: "=B1+1", B1: "=A1+1", C1: "=B1+5" }, () => null, "A1:C1", [0, 0, 5]],
  ["a cell in itself", { A1: "=A1+1" }, () => null, "A1", [0]],
  ["a circle that is broken", { A1: "=B1+1", B1: "=A1+1" }, write({ B1: 4 }), "A1:B1", [5, 4]],
  ["a copy of the same value", { A1: 1, B1: "=A1+1" }, write({ A1: 1 }), "B1", [2]],
  ["an array in a cell", { A1: 2, A2: 3, B1: "=SUM(A1:A2*A1:A2)" }, write({ A1: 4 }), "B1", [25]],
  [
    "a reference made of text",
    { A1: 2, B1: '=INDIRECT("A"&1)*2', C1: "=OFFSET(A1,0,1)+1" },
    write({ A1: 5 }),
    "B1:C1",
    [10, 11],
  ],
  ["an error", { A1: 0, B1: "=1/A1", C1: "=IFERROR(B1,-1)" }, () => null, "B1:C1", ["#DIV/0!", -1]],
];

test.each(CHANGES)("%s", async (_, cells, change, address, expected) => {
  await onSheet(write(cells));
  await onSheet(change);
  expect(await valuesOf(address)).toEqual([expected]);
});

test("what is written in a batch is calculated for what the same batch reads", async () =>
  expect(
    await onSheet(async (sheet, context) => {
      write({ A1: 1, B1: "=A1+1" })(sheet);
      const first = sheet.getRange("B1").load("values");
      write({ A1: 2 })(sheet);
      const second = sheet.getRange("B1").load("values,valueTypes,text");
      await context.sync();
      return [first.values, second.values, second.valueTypes, second.text];
    }),
  ).toEqual([[[2]], [[3]], [["Double"]], [["3"]]]));

test("in manual mode only what is written is calculated, and the rest when asked for", async () => {
  await onSheet((sheet, { workbook }) => {
    write({ A1: 1, B1: "=A1+1" })(sheet);
    workbook.application.calculationMode = "Manual";
  });
  await onSheet(write({ A1: 5, C1: "=B1*10" }));
  expect(await valuesOf("A1:C1")).toEqual([[5, 2, 20]]);
  await onSheet((_, { workbook }) => workbook.application.calculate("Recalculate"));
  expect(await valuesOf("A1:C1")).toEqual([[5, 6, 60]]);
  await onSheet(write({ A1: 7 }));
  await onSheet((_, { workbook }) => (workbook.application.calculationMode = "Automatic"));
  expect(await valuesOf("A1:C1")).toEqual([[7, 8, 80]]);
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ["values", (sheet) => sheet.getRange("A1").load("values")],
  ["text", (sheet) => sheet.getRange("A1:B1").load("text")],
  ["valueTypes", (sheet) => sheet.getRange("A1").load("valueTypes")],
  ["what depends on it", (sheet) => sheet.getRange("B1").load("values")],
])("%s of what cannot be calculated are refused", async (_, read) => {
  await onSheet(write({ A1: "=LET(x,1,x)", B1: "=A1+1" }));
  await expect(onSheet(read)).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("LET") as string,
  });
});

test("formulas can be read, and formats set, where the value is not known", async () => {
  await onSheet(write({ A1: "=LET(x,1,x)" }));
  await onSheet((sheet) => (sheet.getRange("A1").format.font.bold = true));
  const formulas = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1").load("formulas");
    await context.sync();
    return range.formulas as Lines;
  });
  expect(formulas).toEqual([["=LET(x,1,x)"]]);
  await onSheet(write({ A1: 3 }));
  expect(await valuesOf("A1")).toEqual([[3]]);
});

test("subtotals follow the rows that are hidden by hand, and by a filter", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A4").values = [["Antal"], [1], [2], [4]];
    sheet.getRange("C1:D1").formulas = [["=SUBTOTAL(9,A2:A4)", "=SUBTOTAL(109,A2:A4)"]];
  });
  await onSheet((sheet) => (sheet.getRange("3:3").rowHidden = true));
  expect(await valuesOf("C1:D1")).toEqual([[7, 5]]);
  await onSheet((sheet) => {
    sheet.getRange("3:3").rowHidden = false;
    sheet.autoFilter.apply("A1:A4", 0, { filterOn: "Custom", criterion1: ">1" });
  });
  expect(await valuesOf("C1:D1")).toEqual([[6, 6]]);
});

test("ten thousand formulas follow a change, each calculated once", async () => {
  const rows = 10_000;
  const lines = Array.from({ length: rows }, (_, row) => [
    row,
    `=A${row + 1}+$D$1`,
    row === 0 ? "=B1" : `=C${row}+B${row + 1}`,
  ]);
  await onSheet((sheet) => (sheet.getRange(`A1:C${rows}`).formulas = lines));
  await onSheet(write({ D1: 1 }));
  expect(await valuesOf(`A${rows}:C${rows}`)).toEqual([[9_999, 10_000, 50_005_000]]);
  const [sheet] = host.workbook.book.sheets;
  expect(sheet && cellAt(sheet, rows - 1, 1)).toEqual({ value: 10_000, style: 0, formula: "A10000+$D$1" });
});

/** Opens a workbook whose file has values for a formula that cannot be calculated, and for one that needs it. */
function openCell(): void {
  const book = newBook("Bok.xlsx", ["Blad1"]);
  const cell = { value: "[Bok.xlsx]Blad1", formula: 'CELL("filename",C1)', style: 0 };
  for (const sheet of book.sheets) sheet.rows = [[cell, { value: "1", formula: "RIGHT(A1,1)", style: 0 }]];
  connectOffice(new Host(book));
}

test.each<[string, Change]>([
  ["when nothing changes", () => null],
  ["when something else changes", write({ D1: 1 })],
])("a volatile formula that cannot be calculated keeps the file's value %s", async (_, change) => {
  openCell();
  await onSheet(change);
  expect(await valuesOf("A1:B1")).toEqual([["[Bok.xlsx]Blad1", "1"]]);
});

test("a volatile formula that cannot be calculated has no value when what it refers to changes", async () => {
  openCell();
  await onSheet(write({ C1: 1 }));
  await expect(valuesOf("A1:B1")).rejects.toThrow("CELL");
});
