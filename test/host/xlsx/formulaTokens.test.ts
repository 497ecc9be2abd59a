import { formulaTokens, movedFormula } from "../../../host/xlsx/formulaTokens";
import { renamedFormula } from "../../../host/xlsx/sheetRename";

test.each([
  ["relative and fixed", "A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["ranges", "SUM(A1:B2,C:C,3:3)", "SUM(B3:C4,D:D,5:5)"],
  ["another sheet", "'A1 B2'!A1+Blad1!A1", "'A1 B2'!B3+Blad1!B3"],
  ["text", '"A1"&"""A1"', '"A1"&"""A1"'],
  ["functions and names that look like cells", "LOG10(A1)+A1_x+Mål2", "LOG10(B3)+A1_x+Mål2"],
  ["structured references", "Tabell1[[#This Row],[A1]]+A1", "Tabell1[[#This Row],[A1]]+B3"],
  ["numbers", "1E5+2.5*A1", "1E5+2.5*B3"],
  ["over the edge", "XFD1048576", "A2"],
])("a formula moves by two rows and a column: %s", (_, formula, expected) => {
  expect(movedFormula(formulaTokens(formula), 2, 1)).toBe(expected);
});

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
