import { cellsOf, loaded, onSheet, openExcel } from "../openExcel";

beforeEach(() => void openExcel());

const column = (...values: unknown[]) => values.map((value) => [value]);

test.each<[string, Excel.SortField, boolean, unknown[], unknown[]]>([
  [
    "numbers, texts, truth values, errors and then blanks",
    { key: 0 },
    false,
    ["", true, "b", 2, "#N/A", "10", -1, false],
    [-1, 2, 10, "b", false, true, "#N/A", ""],
  ],
  [
    "downwards, blanks last all the same",
    { key: 0, ascending: false },
    false,
    ["", true, "b", 2, "a"],
    [true, "b", "a", 2, ""],
  ],
  ["Swedish letters", { key: 0 }, false, ["ö", "å", "z", "ä", "A", "b"], ["A", "b", "z", "å", "ä", "ö"]],
  ["case as it comes", { key: 0 }, false, ["b", "A", "a", "B"], ["A", "a", "b", "B"]],
  ["case", { key: 0 }, true, ["b", "A", "a", "B"], ["a", "A", "b", "B"]],
  [
    "texts as numbers",
    { key: 0, dataOption: "TextAsNumber" },
    false,
    ["'10", 9, "'x", "'1"],
    ["1", 9, "10", "x"],
  ],
])("%s", async (_, field, matchCase, before, after) => {
  const address = `A1:A${before.length}`;
  await onSheet((sheet) => {
    sheet.getRange(address).values = column(...before);
    sheet.getRange(address).sort.apply([field], matchCase);
  });
  expect(await cellsOf("Blad1", address)).toEqual(column(...after));
});

const GRID = [
  ["Frukt", "v1", "v2"],
  ["Plommon", 600, 700],
  ["Päron", 200, 900],
  ["Äpple", 600, 200],
];

test.each<[string, (range: Excel.Range) => void, unknown[][]]>([
  [
    "rows under a header, by two columns",
    (range) => range.sort.apply([{ key: 1 }, { key: 2 }], false, true),
    [GRID[0], GRID[2], GRID[3], GRID[1]] as unknown[][],
  ],
  [
    "columns beside a header",
    (range) => range.sort.apply([{ key: 1, ascending: false }], false, true, "Columns"),
    [
      ["Frukt", "v2", "v1"],
      ["Plommon", 700, 600],
      ["Päron", 900, 200],
      ["Äpple", 200, 600],
    ],
  ],
])("%s", async (_, sort, after) => {
  await onSheet((sheet) => {
    sheet.getRange("A1:C4").values = GRID;
    sort(sheet.getRange("A1:C4"));
  });
  expect(await cellsOf("Blad1", "A1:C4")).toEqual(after);
});

test("formats and formulas go with their cells, and references follow their rows", async () => {
  const cells = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [2, "=A1*10"],
      [1, "=A2*$A$1"],
    ];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
    const [range, moved] = [sheet.getRange("A1:B2"), sheet.getRange("A2")];
    range.load("formulas");
    moved.load("format/font/bold");
    await context.sync();
    return [range.formulas, moved.format.font.bold];
  });
  expect(cells).toEqual([
    [
      [1, "=A1*$A$1"],
      [2, "=A2*10"],
    ],
    true,
  ]);
});

test.each<[string, Excel.SortField[], string]>([
  ["no field", [], "InvalidArgument"],
  ["a column outside", [{ key: 3 }], "InvalidArgument"],
  ["a colour", [{ key: 0, sortOn: "CellColor", color: "#FF0000" }], "ApiNotFound"],
])("%s is refused", async (_, fields, code) =>
  expect(onSheet((sheet) => sheet.getRange("A1:C4").sort.apply(fields))).rejects.toMatchObject({ code }),
);

test("a table remembers its sort, sorts again, and forgets", async () => {
  const sort = (change: (sort: Excel.TableSort) => void) =>
    onSheet((sheet) => {
      const table = sheet.tables.getItemAt(0);
      change(table.sort);
      return loaded(table.sort, "fields,matchCase,method");
    });
  await onSheet((sheet) => {
    sheet.getRange("A1:C4").values = GRID;
    sheet.tables.add("A1:C4", true);
  });
  expect(await sort((by) => by.apply([{ key: 2, ascending: false }], true))).toEqual({
    fields: [{ key: 2, ascending: false, sortOn: "Value", dataOption: "Normal" }],
    matchCase: true,
    method: "PinYin",
  });
  expect(await cellsOf("Blad1", "C2:C4")).toEqual([[900], [700], [200]]);
  await onSheet((sheet) => (sheet.getRange("C4").values = [[1000]]));
  await sort((by) => by.reapply());
  expect(await cellsOf("Blad1", "C2:C4")).toEqual([[1000], [900], [700]]);
  expect(await sort((by) => by.clear())).toMatchObject({ fields: [] });
});

test("rows that a filter hides stay where they are", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A5").values = column("Tal", 4, 3, 2, 1);
    const table = sheet.tables.add("A1:A5", true);
    table.columns.getItemAt(0).filter.applyCustomFilter("<>3");
    table.sort.apply([{ key: 0 }]);
  });
  expect(await cellsOf("Blad1", "A2:A5")).toEqual(column(1, 3, 2, 4));
});

test("which lines moved is told, row by row or column by column", async () => {
  const events: unknown[] = [];
  const listen = ({ type, address }: { type: string; address: string }) =>
    Promise.resolve(void events.push([type, address]));
  await onSheet((sheet) => {
    sheet.getRange("A1:C4").values = GRID;
    sheet.onRowSorted.add(listen);
    sheet.onColumnSorted.add(listen);
  });
  await onSheet((sheet) => sheet.getRange("A1:C4").sort.apply([{ key: 2 }], false, true));
  await onSheet((sheet) => sheet.getRange("A1:C4").sort.apply([{ key: 2 }], false, true));
  await onSheet((sheet) => sheet.getRange("B1:C4").sort.apply([{ key: 1 }], false, false, "Columns"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(events).toEqual([
    ["WorksheetRowSorted", "A2:C4"],
    ["WorksheetRowSorted", ""],
    ["WorksheetColumnSorted", "B1:C4"],
  ]);
});
