import { latinised } from "../../src/core/lookAlikes";

test.each([
  ["S\u0410", "SA", ["\u0410"]],
  ["s\u0430", "sA", ["\u0430"]],
  ["\u03A1\u0399", "PI", ["\u03A1", "\u0399"]],
  ["\uFF33\uFF21", "SA", ["\uFF33", "\uFF21"]],
  ["\u{1D412}\u{1D400}", "SA", ["\u{1D412}", "\u{1D400}"]],
  ["\u0410\u0410", "AA", ["\u0410"]],
  ["R-G åäö é ß", "R-G åäö é ß", []],
  ["Ж", "Ж", []],
  ["", "", []],
])("%j is %j in Latin letters, but for %j", (text, latin, foreign) => {
  expect(latinised(text)).toEqual({ text: latin, foreign });
});
