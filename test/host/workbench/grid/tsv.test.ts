import { parseTsv, tiled } from "../../../../host/workbench/grid/tsv";

test.each([
  ["a", [["a"]]],
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a\tb\nc",
    [
      ["a", "b"],
      ["c", ""],
    ],
  ],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ["\ta", [["", "a"]]],
  ["a\t", [["a", ""]]],
  ['"a\nb"\t"say ""hi"""', [["a\nb", 'say "hi"']]],
  ['5" bred', [['5" bred']]],
  ['"a" b', [['"a" b']]],
  ["", [[""]]],
])("%j is read as cells", (text, cells) => {
  expect(parseTsv(text)).toEqual(cells);
});

test.each([
  [
    "one text over an area",
    [["x"]],
    { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 },
    [
      ["x", "x"],
      ["x", "x"],
    ],
  ],
  [
    "a row twice",
    [["x", "y"]],
    { firstRow: 3, firstColumn: 0, lastRow: 4, lastColumn: 1 },
    [
      ["x", "y"],
      ["x", "y"],
    ],
  ],
  [
    "what does not fit, once",
    [["x", "y"]],
    { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 },
    [["x", "y"]],
  ],
  [
    "a whole column, once",
    [["x"]],
    { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 0 },
    [["x"]],
  ],
])("pastes %s", (_, texts, area, written) => {
  expect(tiled(texts, area)).toEqual(written);
});
