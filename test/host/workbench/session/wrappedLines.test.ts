import { wrappedLines } from "../../../../host/workbench/session/wrappedLines";

test.each([
  ["", 10, 1],
  ["kort", 10, 1],
  ["ett två tre", 11, 1],
  ["ett två tre", 10, 2],
  ["ett två tre", 3, 3],
  ["ordsomärlångt", 5, 3],
  ["a ordsomärlångt b", 5, 4],
  ["a\nb\n\nc", 10, 4],
])("%p takes, at %i characters a line, %i lines", (text, most, lines) =>
  expect(wrappedLines(text, most)).toBe(lines),
);
