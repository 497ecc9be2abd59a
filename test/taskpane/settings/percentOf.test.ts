import { percentOf } from "../../../src/taskpane/settings/percentOf";

test.each([
  ["90", 90],
  [" 90 % ", 90],
  ["92,5", 92.5],
  ["92.5", 92.5],
  ["50", 50],
  ["100", 100],
  ["49", null],
  ["101", null],
  ["", null],
  ["0,9", null],
  ["nittio", null],
  ["90x", null],
])("%j is %j per cent", (text, expected) => {
  expect(percentOf(text)).toBe(expected);
});
