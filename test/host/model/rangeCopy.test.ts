import { localAddress } from "../../../host/model/address";
import { cellsOf, loaded, onSheet, openExcel } from "../openExcel";

type Code = (sheet: Excel.Worksheet) => unknown;

beforeEach(async () => {
  openExcel(["Blad1", "Annat"]);
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").formulas = [
      ["a", "=A1"],
      [2, "=$A$2+A2"],
    ];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("D1:G9").values = "x" as never;
  });
});

test.each<[string, Code, string, unknown[][]]>([
  [
    "all",
    (sheet) => sheet.getRange("D1").copyFrom("A1:B2"),
    "D1:E2",
    [
      ["a", "=D1"],
      [2, "=$A$2+D2"],
    ],
  ],
  [
    "values",
    (sheet) => sheet.getRange("D1").copyFrom("A1:B2", "Values"),
    "D1:E2",
    [
      ["a", "a"],
      [2, 4],
    ],
  ],
  [
    "a repeated source",
    (sheet) => sheet.getRange("D1:D4").copyFrom("A1:A2"),
    "D1:D5",
    [["a"], [2], ["a"], [2], ["x"]],
  ],
  ["no exact multiple", (sheet) => sheet.getRange("D1:D3").copyFrom("A1:A2"), "D1:D3", [["a"], [2], ["x"]]],
  ["blanks", (sheet) => sheet.getRange("D1").copyFrom("A1:A3"), "D1:D4", [["a"], [2], [""], ["x"]]],
  [
    "no blanks",
    (sheet) => sheet.getRange("D1").copyFrom("A1:A3", "All", true),
    "D1:D4",
    [["a"], [2], ["x"], ["x"]],
  ],
  [
    "transposed",
    (sheet) => sheet.getRange("D1").copyFrom("A1:B1", "All", false, true),
    "D1:D2",
    [["a"], ["=D1"]],
  ],
  ["over the edge", (sheet) => sheet.getRange("A3").copyFrom("B1"), "A3", [["=#REF!"]]],
  ["formats only", (sheet) => sheet.getRange("D1").copyFrom("A1", "Formats"), "D1", [["x"]]],
  ["another sheet's", (sheet) => sheet.getRange("D1").copyFrom("Blad1!B2"), "D1", [["=$A$2+C1"]]],
  [
    "rows of areas",
    (sheet) => sheet.getRange("D1").copyFrom(sheet.getRanges("A1,A2")),
    "D1:D3",
    [["a"], [2], ["x"]],
  ],
])("copies %s", async (_, code, address, expected) => {
  await onSheet((sheet) => void code(sheet));
  expect(await onSheet((sheet) => loaded(sheet.getRange(address), "formulas"))).toEqual({
    formulas: expected,
  });
});

test.each([
  ["All", true],
  ["Formats", true],
  ["Values", false],
  ["Formulas", false],
] as const)("%s takes the format along: %s", async (type, bold) => {
  await onSheet((sheet) => sheet.getRange("D1").copyFrom("A1", type));
  expect(await onSheet((sheet) => loaded(sheet.getRange("D1").format.font, "bold"))).toEqual({ bold });
});

test.each<[string, Code, string]>([
  [
    "areas that are no rows and columns",
    (sheet) => sheet.getRange("D1").copyFrom("A1,B2"),
    "InvalidArgument",
  ],
  ["links", (sheet) => sheet.getRange("D1").copyFrom("A1", "Link"), "ApiNotFound"],
])("refuses %s", (_, code, expected) =>
  expect(onSheet((sheet) => void code(sheet))).rejects.toMatchObject({ code: expected }),
);

test("cells move, and what refers to them follows", async () => {
  const told = await onSheet(async (sheet, context) => {
    sheet.getRange("I1:J1").formulas = [["=SUM(A1:A2)+A1", "=D4"]];
    const name = context.workbook.names.add("Namn", sheet.getRange("A1:A2"));
    sheet.getRange("A1:B2").moveTo("D4");
    const moved = sheet.getRange("D4:E5").load("formulas");
    const font = sheet.getRange("D4").format.font.load("bold");
    const using = sheet.getRange("I1:J1").load("formulas");
    name.load("formula");
    await context.sync();
    return [moved.formulas, using.formulas, name.formula, font.bold] as unknown[];
  });
  expect(told).toEqual([
    [
      ["a", "=D4"],
      [2, "=$D$5+D5"],
    ],
    [["=SUM(D4:D5)+D4", "=#REF!"]],
    "=Blad1!$D$4:$D$5",
    true,
  ]);
  expect(await cellsOf("Blad1", "A1:B2")).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test.each<[string, Code, string | undefined, unknown[]]>([
  ["copying all", (sheet) => sheet.getRange("D3:D4").copyFrom("A1"), "=D3>$B$1", ["A1", "D3", "D4"]],
  ["copying formats", (sheet) => sheet.getRange("D3").copyFrom("A1", "Formats"), undefined, ["A1"]],
  ["moving", (sheet) => sheet.getRange("A1").moveTo("D3"), "=D3>$B$1", ["D3"]],
])("%s takes data validations along, or not", async (_, code, expected, places) => {
  const { workbook } = openExcel();
  const formula = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=A1>$B$1" } };
    code(sheet);
    const validation = sheet.getRange("D3").dataValidation.load("rule");
    await context.sync();
    return validation.rule.custom?.formula;
  });
  const areas = workbook.book.sheets[0]?.rules.validations.flatMap((rule) => rule.areas.map(localAddress));
  expect([formula, areas]).toEqual([expected, places]);
});
