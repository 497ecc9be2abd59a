import { utf8Length } from "../../../host/protocol/utf8";

test.each([
  ["", 0],
  ["SA", 2],
  ["Förvaltning", 12],
  ["–", 3],
  ["😀", 4],
])("%p is %i bytes", (text, bytes) => expect(utf8Length(text)).toBe(bytes));
