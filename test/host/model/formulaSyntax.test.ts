import { isFormula } from "../../../host/model/formulaSyntax";

test.each([
  "1+1",
  "-A1",
  "SUM(A1:B2,3)*-2%",
  'IF(A1>=2,"a""b",\'Mitt blad\'!$B$2)',
  "'Bo''s blad'!1:1048576",
  "Underlag!$1:$9",
  'COUNTIFS(Tabell1[[SA-PI]],"SA")',
  "Tabell1[#Headers]",
  "NOW()",
  "IF(,1,)",
  "{1,2;3,4}",
  "A1:B2 B1:C3",
  "#REF!+1",
  "@A1#",
  "Å+ö",
  "1.5E+3",
  "(A1,B2)",
])("%s is a formula", (text) => expect(isFormula(text)).toBe(true));

test.each(["", "----------", "1+", "*2", "SUM(1", "1)", "()", '"a', "A1+!", "a;b", "{}", "1 +"])(
  "%p is none",
  (text) => expect(isFormula(text)).toBe(false),
);
