import { formulaTokens, movedFormula } from "../../../host/model/formulaTokens";

test.each([
  ["relative and fixed", "A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["ranges", "SUM(A1:B2,C:C,3:3)", "SUM(B3:C4,D:D,5:5)"],
  ["another sheet", "'A1 B2'!A1+Blad1!A1", "'A1 B2'!B3+Blad1!B3"],
  ["both corners with their sheet", "SUM(Blad1!A1:Blad1!B2)", "SUM(Blad1!B3:Blad1!C4)"],
  ["several sheets", "SUM(Blad1:Blad3!A1)", "SUM(Blad1:Blad3!B3)"],
  ["text", '"A1"&"""A1"', '"A1"&"""A1"'],
  ["functions and names that look like cells", "LOG10(A1)+A1_x+Mål2", "LOG10(B3)+A1_x+Mål2"],
  ["structured references", "Tabell1[[#This Row],[A1]]+A1", "Tabell1[[#This Row],[A1]]+B3"],
  ["numbers", "1E5+2.5*A1", "1E5+2.5*B3"],
  ["over the edge", "XFD1048576", "A2"],
])("a formula moves by two rows and a column: %s", (_, formula, expected) => {
  expect(movedFormula(formulaTokens(formula), 2, 1)).toBe(expected);
});
