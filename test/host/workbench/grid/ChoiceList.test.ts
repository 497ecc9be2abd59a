import { nextChoice } from "../../../../host/workbench/grid/ChoiceList";

const CHOICES = ["PI", "SA", "Saknas", "?"];

test.each([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 3, 3],
  ["ArrowUp", 0, 0],
  ["Home", 2, 0],
  ["End", 0, 3],
  ["s", 0, 1],
  ["s", 1, 2],
  ["s", 2, 1],
  ["x", 2, 2],
  ["Enter", 2, null],
])("%s from %p goes to %p", (key, from, to) => {
  expect(nextChoice(key, from, CHOICES)).toBe(to);
});
