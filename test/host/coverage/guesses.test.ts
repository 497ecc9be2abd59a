import { guessesIn } from "../../../host/coverage/guesses";

test.each<[string, string, string[]]>([
  ["none", "/** Adds. */", []],
  ["one at the end of a line", "/** Adds. Guess: twice. */", ["twice."]],
  ["one over several lines", "/**\n * Adds.\n * Guess: twice,\n * or so.\n */", ["twice, or so."]],
  ["what follows an empty line is something else", "/**\n * Guess: twice.\n *\n * Throws.\n */", ["twice."]],
  ["two in one comment", "/** Guess: one. Guess: two. */", ["one.", "two."]],
  ["beside code", "  // Guess: it adds\n  // twice.\n  add();", ["it adds twice."]],
  ["not in a text", 'const word = "Guess: no";', []],
])("%s", (_, source, expected) => {
  expect(guessesIn("a.ts", source)).toEqual(expected.map((text) => ({ file: "a.ts", text })));
});
