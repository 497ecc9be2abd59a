import { destination } from "../../../../host/workbench/ribbon/arrowKeys";

test.each([
  ["ArrowRight", 0, 1],
  ["ArrowRight", 2, 0],
  ["ArrowLeft", 2, 1],
  ["ArrowLeft", 0, 2],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["Tab", 0, null],
])("%s goes from %i of three to %p", (key, from, to) => expect(destination(key, from, 3)).toBe(to));
