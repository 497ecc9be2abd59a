import { sv } from "../../../../src/strings/sv";
import { fileFaultSentence, refusalSentence } from "../../../../host/workbench/shell/sentences";

test.each([
  ["truncated", "bok.xlsx är avkortad eller skadad. Hämta filen på nytt eller använd en säkerhetskopia."],
  ["unexpected", "Något oväntat hände. Ladda om sidan och försök igen."],
  ["toString", "Något oväntat hände. Ladda om sidan och försök igen."],
])("a file with the fault %s is told of", (code, sentence) =>
  expect(fileFaultSentence("sv", code, "bok.xlsx")).toBe(sentence),
);

test.each([
  ["AccessDenied", sv.excelErrors.AccessDenied],
  ["InvalidArgument", "Excel tillät inte ändringen (InvalidArgument)."],
])("an edit that is refused by %s is told of", (code, sentence) =>
  expect(refusalSentence("sv", code)).toBe(sentence),
);
