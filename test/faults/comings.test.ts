import { Comings } from "./comings";

test.each<[string, [key: string, before: string, after: string][], boolean]>([
  [
    "a twin is copied and another removed",
    [
      ["1 7 0", "", "Ett möte."],
      ["1 5 0", "Ett möte.", ""],
    ],
    true,
  ],
  ["a twin is copied", [["1 7 0", "", "Ett möte."]], false],
  ["a twin is removed", [["1 5 0", "Ett möte.", ""]], false],
  [
    "another sheet's is copied",
    [
      ["2 7 0", "", "Ett möte."],
      ["1 5 0", "Ett möte.", ""],
    ],
    false,
  ],
  [
    "another column's is copied",
    [
      ["1 7 1", "", "Ett möte."],
      ["1 5 0", "Ett möte.", ""],
    ],
    false,
  ],
])("what came and went: %s", (_, changes, expected) => {
  const comings = new Comings();
  for (const change of changes) comings.note(...change);
  expect(comings.hasChanged("1 4 0", "Ett möte.")).toBe(expected);
});
