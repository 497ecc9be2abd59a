import { gramsOf, gramValue } from "../../../src/core/classifier/grams";

test.each([
  ["rom", ["_rom", "rom_", "_rom_"]],
  ["plan", ["_pla", "plan", "lan_", "_plan", "plan_"]],
  ["mr", ["_mr_"]],
  ["å", ["_å_"]],
])("the pieces of %s", (stem, expected) => {
  expect(gramsOf(stem)).toEqual(expected);
});

test("the value of a piece falls with the square root of their number", () => {
  expect(gramValue(["a", "b", "c", "d"])).toBe(1 / 2);
});
