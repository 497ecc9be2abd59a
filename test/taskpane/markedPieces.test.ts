import { type Mark, markedPieces } from "../../src/taskpane/markedPieces";

const mark = (start: number, end: number): Mark => ({ start, end, label: "SA", speaks: "for" });

/** The pieces as one text, marked ones in brackets. */
const shown = (text: string, ...marks: readonly Mark[]) =>
  markedPieces(text, marks)
    .map((piece) => (piece.mark ? `[${piece.text}]` : piece.text))
    .join("|");

test.each<[string, readonly Mark[], string]>([
  ["varje år", [], "varje år"],
  ["varje år", [mark(0, 5)], "[varje]| år"],
  ["varje år", [mark(0, 8)], "[varje år]"],
  ["varje år", [mark(6, 8), mark(0, 5)], "[varje]| |[år]"],
  ["varje år", [mark(0, 5), mark(5, 8)], "[varje]|[ år]"],
  ["varje år", [mark(0, 6), mark(3, 8)], "[varje ]|år"],
  ["varje år", [mark(6, 9)], "varje år"],
  ["varje år", [mark(3, 3)], "varje år"],
  ["", [mark(0, 1)], ""],
])("%j with %j is %s", (text, marks, expected) => {
  expect(shown(text, ...marks)).toBe(expected);
});
