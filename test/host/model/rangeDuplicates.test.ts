import { cellsOf, onSheet, openExcel } from "../openExcel";

beforeEach(async () => {
  openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:C5").values = [
      ["Namn", "År", "x"],
      ["a", 1, "bredvid"],
      ["A", 1, ""],
      ["a", 2, ""],
      ["b", 1, ""],
    ];
  });
});

test.each<[string, number[], boolean, [number, number], unknown[][]]>([
  [
    "by all columns",
    [0, 1],
    true,
    [1, 3],
    [
      ["a", 1],
      ["a", 2],
      ["b", 1],
      ["", ""],
    ],
  ],
  [
    "by one column",
    [0],
    true,
    [2, 2],
    [
      ["a", 1],
      ["b", 1],
      ["", ""],
      ["", ""],
    ],
  ],
  [
    "with no header",
    [1],
    false,
    [2, 3],
    [
      ["a", 1],
      ["a", 2],
      ["", ""],
      ["", ""],
    ],
  ],
])("rows that come again go: %s", async (_, columns, hasHeader, counts, expected) => {
  const told = await onSheet(async (sheet, context) => {
    const result = sheet.getRange("A1:B9").removeDuplicates(columns, hasHeader).load();
    await context.sync();
    return [result.removed, result.uniqueRemaining];
  });
  expect(told).toEqual(counts);
  expect(await cellsOf("Blad1", "A2:B5")).toEqual(expected);
  expect(await cellsOf("Blad1", "C1:C2")).toEqual([["x"], ["bredvid"]]);
});

test.each([[[]], [[2]]])("columns %j are refused", (columns) =>
  expect(
    onSheet((sheet) => void sheet.getRange("A1:B9").removeDuplicates(columns, true).load()),
  ).rejects.toMatchObject({ code: "InvalidArgument" }),
);
