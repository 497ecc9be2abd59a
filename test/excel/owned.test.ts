import { quoteSheet } from "../../src/core/address";
import { sheetOfReference } from "../../src/excel/owned";

test.each([
  ["=Underlag!$1:$1048576", "Underlag"],
  ["='Vård och omsorg'!$A$1", "Vård och omsorg"],
  ["='Det''s'!$A$1", "Det's"],
  ["=#REF!$1:$1048576", null],
  ["=#REF!", null],
  ["=12", null],
])("%s points into %j", (formula, sheet) => expect(sheetOfReference(formula)).toBe(sheet));

test.each(["Underlag", "Vård och omsorg", "Det's", "2020", "a!b"])(
  "a reference to %j is read back",
  (sheet) => expect(sheetOfReference(`=${quoteSheet(sheet)}!$A$1`)).toBe(sheet),
);
