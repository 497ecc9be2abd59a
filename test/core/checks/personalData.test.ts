import { personalDataIn, type PersonalDataKind } from "../../../src/core/checks/personalData";

test.each<[string, PersonalDataKind[]]>([
  ["811228-9874", ["personnummer"]],
  ["8112289874", ["personnummer"]],
  ["19811228-9874", ["personnummer"]],
  ["198112289874", ["personnummer"]],
  ["811228+9874", ["personnummer"]],
  ["Samordningsnummer 701063-2391", ["personnummer"]],
  ["811228-9875", []],
  ["811328-9874", []],
  ["810231-1233", []],
  ["STK-2019-101", []],
  ["2019-01-01", []],
  ["Organisationsnummer 212000-1124", []],
  ["070-123 45 67", ["phone"]],
  ["0701234567", ["phone"]],
  ["+46 70 123 45 67", ["phone"]],
  ["+46 (0)40-34 10 00", ["phone"]],
  ["040-34 10 00", ["phone"]],
  ["08-123 456 78", ["phone"]],
  ["den 08 12 2019", []],
  ["08-12-2019", []],
  ["2019-2020", []],
  ["100 000 kronor", []],
  ["kl. 09-16", []],
  ["anna.berg@exempel.se", ["e-mail"]],
  ["@exempel", []],
  ["https://exempel.se/0701234567/?id=811228-9874", []],
  ["Anna, 811228-9874, 070-123 45 67, anna@exempel.se", ["personnummer", "phone", "e-mail"]],
])("%s: %j", (text, kinds) => {
  expect(personalDataIn(text)).toEqual(kinds);
});
