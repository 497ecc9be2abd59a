import { onSheet, openExcel } from "../openExcel";

beforeEach(async () => {
  openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["År", "SA-PI"],
      [2019, "SA"],
      [2020, "PI"],
    ];
    sheet.getRange("A5").values = [["under"]];
  });
});

/** What a table's cells are after a change of it. */
async function changed(change: (table: Excel.Table, sheet: Excel.Worksheet) => unknown): Promise<unknown> {
  return onSheet(async (sheet, context) => {
    const made = sheet.tables.add("A1:B3", true);
    sheet.getRange("D1:D2").values = [["bredvid"], ["x"]];
    change(made, sheet);
    const cells = sheet.getRange("A1:E4").load("values");
    const all = made.getRange().load("address");
    await context.sync();
    return [all.address, cells.values];
  });
}

test.each<[string, Parameters<typeof changed>[0], unknown]>([
  [
    "a column at the end, with its header among its values",
    (made) => made.columns.add(undefined, [["Antal"], [1], [2]]),
    [
      "Blad1!A1:C3",
      [
        ["År", "SA-PI", "Antal", "", "bredvid"],
        [2019, "SA", 1, "", "x"],
        [2020, "PI", 2, "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "a column in the middle, with a name and values for its rows",
    (made) => made.columns.add(1, [[1], [2]], "Antal"),
    [
      "Blad1!A1:C3",
      [
        ["År", "Antal", "SA-PI", "", "bredvid"],
        [2019, 1, "SA", "", "x"],
        [2020, 2, "PI", "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "a column without a name",
    (made) => made.columns.add(0),
    [
      "Blad1!A1:C3",
      [
        ["Kolumn1", "År", "SA-PI", "", "bredvid"],
        ["", 2019, "SA", "", "x"],
        ["", 2020, "PI", "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "a column less",
    (made) => made.columns.getItem("År").delete(),
    [
      "Blad1!A1:A3",
      [
        ["SA-PI", "", "bredvid", "", ""],
        ["SA", "", "x", "", ""],
        ["PI", "", "", "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "a row less",
    (made) => made.rows.getItemAt(0).delete(),
    [
      "Blad1!A1:B2",
      [
        ["År", "SA-PI", "", "bredvid", ""],
        [2020, "PI", "", "x", ""],
        ["", "", "", "", ""],
        ["under", "", "", "", ""],
      ],
    ],
  ],
  [
    "all rows less, of which an empty one stays",
    (made) => made.rows.deleteRows([0, 1]),
    [
      "Blad1!A1:B2",
      [
        ["År", "SA-PI", "", "bredvid", ""],
        ["", "", "", "x", ""],
        ["", "", "", "", ""],
        ["under", "", "", "", ""],
      ],
    ],
  ],
  [
    "rows in the place of one that is empty",
    (made) => [
      made.rows.deleteRowsAt(0, 2),
      made.rows.add(undefined, [
        [1, "a"],
        [2, "b"],
      ]),
    ],
    [
      "Blad1!A1:B3",
      [
        ["År", "SA-PI", "", "bredvid", ""],
        [1, "a", "", "x", ""],
        [2, "b", "", "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "no headers",
    (made) => (made.showHeaders = false),
    [
      "Blad1!A2:B3",
      [
        ["", "", "", "bredvid", ""],
        [2019, "SA", "", "x", ""],
        [2020, "PI", "", "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "headers again",
    (made) => [(made.showHeaders = false), (made.showHeaders = true)],
    [
      "Blad1!A1:B3",
      [
        ["År", "SA-PI", "", "bredvid", ""],
        [2019, "SA", "", "x", ""],
        [2020, "PI", "", "", ""],
        ["", "", "", "", ""],
      ],
    ],
  ],
  [
    "headers where there is something above",
    (made, sheet) => [
      (made.showHeaders = false),
      (sheet.getRange("A1").values = [["ovan"]]),
      (made.showHeaders = true),
    ],
    [
      "Blad1!A2:B4",
      [
        ["ovan", "", "", "bredvid", ""],
        ["År", "SA-PI", "", "x", ""],
        [2019, "SA", "", "", ""],
        [2020, "PI", "", "", ""],
      ],
    ],
  ],
])("%s", async (_, change, expected) => expect(await changed(change)).toEqual(expected));

test.each<[string, (table: Excel.Table) => unknown, string]>([
  ["a row that is named twice", (made) => made.rows.deleteRows([0, 0]), "InvalidArgument"],
  ["a row that is not there", (made) => made.rows.deleteRowsAt(1, 2), "InvalidArgument"],
  [
    "rows of a filtered table",
    (made) => [made.columns.getItemAt(0).filter.applyCustomFilter(">2019"), made.rows.deleteRows([0])],
    "InsertDeleteConflict",
  ],
])("%s is not deleted", async (_, change, code) => expect(changed(change)).rejects.toMatchObject({ code }));
