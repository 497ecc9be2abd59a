import { contrast, inkOn } from "../../../../host/workbench/grid/ink";

test.each([
  ["#000000", "#FFFFFF", 21],
  ["#FFFFFF", "#FFFFFF", 1],
  ["#107C41", "#FFFFFF", 5.2],
])("%s on %s has contrast %p", (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 0);
});

test.each([
  ["as the workbook says on a light sheet", "#EEEEEE", "#FFFFFF", "light", "#EEEEEE"],
  ["black on a fill on a light sheet", undefined, "#000080", "light", "#000000"],
  ["the sheet's own without colours", undefined, undefined, "light", undefined],
  ["the sheet's own on a dark sheet", undefined, undefined, "dark", undefined],
  ["the sheet's own where it could not be read on a dark sheet", "#000000", undefined, "dark", undefined],
  ["kept where it can be read on a dark sheet", "#FF8080", undefined, "dark", "#FF8080"],
  ["black on a light fill on a dark sheet", undefined, "#FFE699", "dark", "#000000"],
  ["white on a dark fill on a dark sheet", "#000000", "#1F3864", "dark", "#FFFFFF"],
] as const)("%s", (_, color, fill, theme, ink) => {
  expect(inkOn(color, fill, theme)).toBe(ink);
});
