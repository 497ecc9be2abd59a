import { askOf, type Within } from "../../../src/taskpane/classify/keys";

test.each<[string, Within, object | null]>([
  ["1", "nothing", { kind: "choose", chosen: { approach: "SA" } }],
  ["2", "nothing", { kind: "choose", chosen: { approach: "PI" } }],
  ["3", "radio", { kind: "choose", chosen: { focus: "R" } }],
  ["4", "control", { kind: "choose", chosen: { focus: "G" } }],
  ["5", "nothing", { kind: "choose", chosen: { focus: "R-G" } }],
  ["1", "text", null],
  ["Enter", "nothing", { kind: "accept" }],
  ["Enter", "radio", { kind: "accept" }],
  ["Enter", "control", null],
  ["Enter", "text", null],
  ["ArrowLeft", "nothing", { kind: "previous" }],
  ["ArrowRight", "nothing", { kind: "next" }],
  ["ArrowRight", "radio", null],
  ["ArrowLeft", "control", null],
  ["ArrowDown", "nothing", null],
  ["s", "nothing", { kind: "skip" }],
  ["S", "radio", { kind: "skip" }],
  ["u", "control", { kind: "undo" }],
  ["U", "nothing", { kind: "undo" }],
  ["u", "text", null],
  ["6", "nothing", null],
  ["Shift", "nothing", null],
  ["", "nothing", null],
])("%s in %s asks for %j", (key, within, expected) => {
  expect(askOf(key, within)).toEqual(expected);
});
