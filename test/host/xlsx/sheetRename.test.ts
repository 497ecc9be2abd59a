import { renamedFormula } from "../../../host/xlsx/sheetRename";

const NAMES = new Map<string, string | null>([
  ["blad1", "Data"],
  ["mitt blad", "R & G"],
  ["borta", null],
]);

test.each([
  ["plain", "Blad1!A1*2", "Data!A1*2"],
  ["in other case", "BLAD1!A1", "Data!A1"],
  ["quoted", "SUM('Mitt blad'!A1:B2)", "SUM('R & G'!A1:B2)"],
  ["a stretch of sheets", "SUM(Blad1:Blad3!A1)", "SUM(Data:Blad3!A1)"],
  ["a stretch that needs quotes", "SUM('Blad1:Mitt blad'!A1)", "SUM('Data:R & G'!A1)"],
  ["gone", "Borta!A1+SUM(Borta!A1:B2)+Borta!Namn", "#REF!+SUM(#REF!)+#REF!"],
  ["text", '"Blad1!A1"', '"Blad1!A1"'],
  ["another workbook", "[1]Blad1!A1+'[1]Blad1'!A1", "[1]Blad1!A1+'[1]Blad1'!A1"],
  ["a name that only ends so", "XBlad1!A1", "XBlad1!A1"],
])("a formula follows its sheets: %s", (_, formula, expected) => {
  expect(renamedFormula(formula, NAMES)).toBe(expected);
});
