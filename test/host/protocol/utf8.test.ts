import { isLongerThan, utf8Length } from "../../../host/protocol/utf8";

test.each([
  ["", 0],
  ["SA", 2],
  ["Förvaltning", 12],
  ["–", 3],
  ["😀", 4],
])("%p is %i bytes", (text, bytes) => expect(utf8Length(text)).toBe(bytes));

test.each([
  ["abc", 3, false],
  ["abcd", 3, true],
  ["åå", 4, false],
  ["åå", 3, true],
  ["–", 2, true],
  ["–", 3, false],
])("%p is longer than %i bytes: %p", (text, bytes, expected) =>
  expect(isLongerThan(text, bytes)).toBe(expected),
);
