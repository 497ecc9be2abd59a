import { isDark } from "../../src/taskpane/colour";

test.each([
  ["#ffffff", false],
  ["#F3F2F1", false],
  ["#1f1f1f", true],
  ["#0000ff", true],
  ["#ffff00", false],
])("%s as a background: dark is %s", (background, expected) => {
  expect(isDark(background)).toBe(expected);
});
