import { cellText, plainText } from "../../src/core/plainText";

test.each([
  ["Kurs om <i>Mod och minne</i> .", "Kurs om Mod och minne ."],
  ["Utbildning för personal. ¹", "Utbildning för personal."],
  ["Utbildning för personal.²", "Utbildning för personal."],
  ["Utbildning* för personal", "Utbildning för personal"],
  ["Utbildning för personal. 1)", "Utbildning för personal."],
  ["Utbildning för personal. [2]", "Utbildning för personal."],
  ["kompe\u00ADtens\u200B\u00A0och  \n stöd", "kompetens och stöd"],
  ["Ko\u0308p", "Köp"],
  ["fler än 3 < 5 deltagare", "fler än 3 < 5 deltagare"],
  ["lokal på 40 m²", "lokal på 40 m²"],
])("plainText(%j) is %j", (text, expected) => expect(plainText(text)).toBe(expected));

test.each([
  ["", ""],
  [2020, "2020"],
  [true, "true"],
  ["a\u030A", "å"],
])("a cell with %j shows %j", (value, expected) => expect(cellText(value)).toBe(expected));
