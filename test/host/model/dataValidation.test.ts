import { choicesOf, stopsInput } from "../../../host/model/dataValidationCheck";
import { loaded, onSheet, openExcel } from "../openExcel";

let excel: ReturnType<typeof openExcel>;
beforeEach(() => {
  excel = openExcel(["Blad1", "Listor"]);
});

type Rule = Excel.DataValidationRule;

/** What is told of the validations of several ranges. */
function told(addresses: readonly string[], names: string): Promise<unknown[]> {
  return onSheet(async (sheet) => {
    const validations = addresses.map((address) => sheet.getRange(address).dataValidation.load(names));
    await sheet.context.sync();
    return validations.map((validation) => validation.toJSON());
  });
}

function ruleOf(address: string): Promise<unknown> {
  return onSheet((sheet) => loaded(sheet.getRange(address).dataValidation, "type,rule"));
}

test.each<[string, (sheet: Excel.Worksheet) => Rule, object]>([
  [
    "a number",
    () => ({ wholeNumber: { formula1: 1, formula2: "10", operator: "Between" } }),
    { type: "WholeNumber", rule: { wholeNumber: { formula1: "=1", formula2: "=10", operator: "Between" } } },
  ],
  [
    "a bound that is not used",
    () => ({ textLength: { formula1: 5, formula2: 9, operator: "LessThan" } }),
    { type: "TextLength", rule: { textLength: { formula1: "=5", operator: "LessThan" } } },
  ],
  [
    "a date",
    () => ({ date: { formula1: "2020-01-31", operator: "GreaterThan" } }),
    { type: "Date", rule: { date: { formula1: "=43861", operator: "GreaterThan" } } },
  ],
  [
    "a date and time",
    () => ({ time: { formula1: "2020-01-31T12:00:00.000Z", operator: "LessThan" } }),
    { type: "Time", rule: { time: { formula1: "=43861.5", operator: "LessThan" } } },
  ],
  [
    "a date as it is typed in English",
    () => ({ date: { formula1: "3/5/2020", operator: "GreaterThanOrEqualTo" } }),
    { type: "Date", rule: { date: { formula1: "=43895", operator: "GreaterThanOrEqualTo" } } },
  ],
  [
    "hours as they are typed in English",
    () => ({ time: { formula1: "6:00 AM", formula2: "6:00 PM", operator: "Between" } }),
    { type: "Time", rule: { time: { formula1: "=0.25", formula2: "=0.75", operator: "Between" } } },
  ],
  [
    "a formula",
    () => ({ decimal: { formula1: "=SUM(A1:A3)", operator: "EqualTo" } }),
    { type: "Decimal", rule: { decimal: { formula1: "=SUM(A1:A3)", operator: "EqualTo" } } },
  ],
  [
    "a written list",
    () => ({ list: { inCellDropDown: true, source: 'SA,PI,"annat"' } }),
    { type: "List", rule: { list: { inCellDropDown: true, source: 'SA,PI,"annat"' } } },
  ],
  [
    "a list in cells",
    (sheet) => ({ list: { inCellDropDown: false, source: sheet.getRange("F1:F3") } }),
    { type: "List", rule: { list: { inCellDropDown: false, source: "=Blad1!$F$1:$F$3" } } },
  ],
  [
    "a formula of one's own",
    () => ({ custom: { formula: "=ISNUMBER(B2)" } }),
    { type: "Custom", rule: { custom: { formula: "=ISNUMBER(B2)" } } },
  ],
])("%s is told as it was set", async (_, rule, expected) => {
  await onSheet((sheet) => void (sheet.getRange("B2:B9").dataValidation.rule = rule(sheet)));
  expect(await ruleOf("B2:B9")).toEqual(expected);
});

test.each<[string, Rule]>([
  ["two kinds", { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } }],
  ["a bound that is no number", { wholeNumber: { formula1: "tio", operator: "LessThan" } }],
  ["a bound that is missing", { decimal: { formula1: 1, operator: "Between" } }],
  ["a formula that is none", { custom: { formula: "=1+" } }],
  ["a list of 256 characters", { list: { inCellDropDown: true, source: "a".repeat(256) } }],
  ["a day that is none", { date: { formula1: "2021-02-30", operator: "LessThan" } }],
])("%s is refused", async (_, rule) => {
  const set = onSheet((sheet) => void (sheet.getRange("A1").dataValidation.rule = rule));
  await expect(set).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("relative references are told as for the first cell of the range that is asked", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2:B9").dataValidation.rule = { custom: { formula: "=A2>$A$1" } };
  });
  expect(await ruleOf("B4")).toEqual({ type: "Custom", rule: { custom: { formula: "=A4>$A$1" } } });
});

test.each([
  ["A1:A2", "WholeNumber", { wholeNumber: { formula1: "=1", operator: "EqualTo" } }],
  ["A1:A3", "Inconsistent", null],
  ["A3:A5", "MixedCriteria", null],
  ["C1:C5", "None", {}],
])("cells %s have %s", async (address, type, rule) => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A3").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
    sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=TRUE" } };
  });
  expect(await ruleOf(address)).toEqual({ type, rule });
});

test("what is said of the rule belongs to its cells, and clearing leaves the others", async () => {
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange("A1:A3");
    dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } };
    dataValidation.prompt = { showPrompt: true, title: "Tal", message: "Skriv 1" };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Fel", message: "Bara 1" };
    dataValidation.ignoreBlanks = false;
    sheet.getRange("A2").dataValidation.clear();
  });
  const names = "type,prompt,errorAlert,ignoreBlanks";
  expect(await told(["A1", "A2", "A1:A2"], names)).toEqual([
    {
      type: "WholeNumber",
      prompt: { message: "Skriv 1", showPrompt: true, title: "Tal" },
      errorAlert: { message: "Bara 1", showAlert: true, style: "Warning", title: "Fel" },
      ignoreBlanks: false,
    },
    {
      type: "None",
      prompt: { message: "", showPrompt: true, title: "" },
      errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
      ignoreBlanks: true,
    },
    { type: "MixedCriteria", prompt: null, errorAlert: null, ignoreBlanks: null },
  ]);
});

test("an add-in may write what the rule forbids; `valid` tells", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A4").dataValidation.rule = { wholeNumber: { formula1: 5, operator: "LessThan" } };
    sheet.getRange("A1:A3").values = [[4], [5], [4.5]];
  });
  expect(await told(["A1", "A2:A3", "A1:A4", "A4"], "valid")).toEqual([
    { valid: true },
    { valid: false },
    { valid: null },
    { valid: true },
  ]);
});

const SHEET_RULES: [string, Rule, string, boolean][] = [
  ["a choice", { list: { inCellDropDown: true, source: "SA, PI" } }, "PI", false],
  ["a choice in other letters", { list: { inCellDropDown: true, source: "SA,PI" } }, "pi", true],
  ["a choice in cells", { list: { inCellDropDown: true, source: "=Listor!$A$1:$A$2" } }, "rg", false],
  ["no choice in cells", { list: { inCellDropDown: true, source: "=Listor!$A$1:$A$2" } }, "R", true],
  ["a number", { wholeNumber: { formula1: 1, formula2: 3, operator: "Between" } }, "3", false],
  ["a text for a number", { wholeNumber: { formula1: 1, formula2: 3, operator: "Between" } }, "tre", true],
  ["a decimal for a whole number", { wholeNumber: { formula1: 1, operator: "GreaterThan" } }, "1.5", true],
  ["a long text", { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, "fyra", true],
  ["a date", { date: { formula1: "2020-01-01", operator: "LessThan" } }, "2020-06-01", true],
  ["nothing", { wholeNumber: { formula1: 1, operator: "EqualTo" } }, "", false],
];

test.each(SHEET_RULES)("a user who types %s", async (_, rule, typed, stopped) => {
  await onSheet((sheet, context) => {
    context.workbook.worksheets.getItem("Listor").getRange("A1:A2").values = [["R-G"], ["RG"]];
    sheet.getRange("B2:B5").dataValidation.rule = rule;
  });
  const [sheet] = excel.workbook.book.sheets;
  expect(sheet && stopsInput(excel.workbook, sheet, 2, 1, typed)).toBe(stopped);
});

test.each<[string, Rule, readonly string[] | null]>([
  ["written", { list: { inCellDropDown: true, source: "SA, PI" } }, ["SA", "PI"]],
  ["in cells", { list: { inCellDropDown: true, source: "=Listor!$A$1:$A$2" } }, ["R", "G"]],
  ["in named cells", { list: { inCellDropDown: true, source: "=Inriktning" } }, ["R", "G"]],
  ["without drop-down", { list: { inCellDropDown: false, source: "SA" } }, null],
])("choices that are %s", async (_, rule, expected) => {
  await onSheet((sheet, context) => {
    const list = context.workbook.worksheets.getItem("Listor").getRange("A1:A2");
    list.values = [["R"], ["G"]];
    context.workbook.names.add("Inriktning", list);
    sheet.getRange("A1").dataValidation.rule = rule;
  });
  const [sheet] = excel.workbook.book.sheets;
  expect(sheet && choicesOf(excel.workbook, sheet, 0, 0)).toEqual(expected);
});

test.each<[string, number[], string | null]>([
  ["none", [1, 2, 3, 4], null],
  ["some", [1, 7, 8, 4], "Blad1!A2:A3"],
  ["apart", [7, 1, 8, 9], "Blad1!A1, Blad1!A3:A4"],
])("invalid cells: %s", async (_, values, expected) => {
  const found = await onSheet(async (sheet) => {
    const range = sheet.getRange("A1:A4");
    range.dataValidation.rule = { wholeNumber: { formula1: 5, operator: "LessThan" } };
    range.values = values.map((value) => [value]);
    const invalid = range.dataValidation.getInvalidCellsOrNullObject().load("address");
    await sheet.context.sync();
    return invalid.isNullObject ? null : invalid.address;
  });
  expect(found).toBe(expected);
});

test("invalid cells that there are none of are not found", async () => {
  const refused = onSheet((sheet) => sheet.getRange("A1").dataValidation.getInvalidCells());
  await expect(refused).rejects.toMatchObject({ code: "ItemNotFound" });
});
