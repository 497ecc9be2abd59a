import { cellsOf, loaded, onSheet, openExcel } from "../openExcel";

const ROWS = [
  ["Namn", "Sort", "Antal", "Dag"],
  ["Ek", "träd", 5, 43831],
  ["ask", "träd", 12, 43862],
  ["Al", "", "många", 44197],
  ["Hassel", "buske", 7, 43847],
  ["*sly", "Buske", true, ""],
];

beforeEach(async () => {
  openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:D6").values = ROWS;
    sheet.getRange("D2:D6").numberFormat = "yyyy-mm-dd" as never;
    sheet.tables.add("A1:D6", true);
  });
});

/** Names of the rows of the table that are seen. */
async function seen(): Promise<string[]> {
  return onSheet(async (sheet, context) => {
    const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("values,rowHidden"));
    await context.sync();
    return rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => String(values[0]?.[0]));
  });
}

test.each<[string, string, (filter: Excel.Filter) => void, string[]]>([
  ["values, whatever their case", "Sort", (f) => f.applyValuesFilter(["BUSKE"]), ["Hassel", "*sly"]],
  ["blanks", "Sort", (f) => f.applyValuesFilter([""]), ["Al"]],
  ["shown numbers", "Antal", (f) => f.applyValuesFilter(["12", "7"]), ["ask", "Hassel"]],
  [
    "months",
    "Dag",
    (f) => f.applyValuesFilter([{ date: "2020-01-31", specificity: "Month" }]),
    ["Ek", "Hassel"],
  ],
  [
    "a year or a day",
    "Dag",
    (f) =>
      f.applyValuesFilter([
        { date: "2021", specificity: "Year" },
        { date: "2020-02-01", specificity: "Day" },
      ]),
    ["ask", "Al"],
  ],
  ["a number", "Antal", (f) => f.applyCustomFilter("=7"), ["Hassel"]],
  ["more than a number", "Antal", (f) => f.applyCustomFilter(">5"), ["ask", "Hassel"]],
  ["between", "Antal", (f) => f.applyCustomFilter(">=5", "<12", "And"), ["Ek", "Hassel"]],
  ["either", "Antal", (f) => f.applyCustomFilter("<6", ">10", "Or"), ["Ek", "ask"]],
  ["not a number", "Antal", (f) => f.applyCustomFilter("<>7"), ["Ek", "ask", "Al", "*sly"]],
  ["begins with", "Namn", (f) => f.applyCustomFilter("=a*"), ["ask", "Al"]],
  ["a wildcard for itself", "Namn", (f) => f.applyCustomFilter("=~**"), ["*sly"]],
  ["one character", "Namn", (f) => f.applyCustomFilter("?k"), ["Ek"]],
  ["wildcards pass numbers by", "Antal", (f) => f.applyCustomFilter("=*"), ["Al"]],
  ["not blank", "Sort", (f) => f.applyCustomFilter("<>"), ["Ek", "ask", "Hassel", "*sly"]],
  ["texts after another", "Namn", (f) => f.applyCustomFilter(">b"), ["Ek", "Hassel"]],
  ["dates after another", "Dag", (f) => f.applyCustomFilter(">1/16/2020"), ["ask", "Al", "Hassel"]],
  ["the largest", "Antal", (f) => f.applyTopItemsFilter(2), ["ask", "Hassel"]],
  ["the smallest", "Antal", (f) => f.applyBottomItemsFilter(1), ["Ek"]],
  ["the largest share", "Antal", (f) => f.applyTopPercentFilter(50), ["ask"]],
  ["above the average", "Antal", (f) => f.applyDynamicFilter("AboveAverage"), ["ask"]],
  [
    "a quarter",
    "Dag",
    (f) => f.applyDynamicFilter("AllDatesInPeriodQuarter1"),
    ["Ek", "ask", "Al", "Hassel"],
  ],
  ["a month", "Dag", (f) => f.applyDynamicFilter("AllDatesInPeriodFebruray"), ["ask"]],
  ["by criteria", "Antal", (f) => f.apply({ filterOn: "TopItems", criterion1: "1" }), ["ask"]],
])("a table's column filtered by %s", async (_, column, filter, names) => {
  await onSheet((sheet) => filter(sheet.tables.getItemAt(0).columns.getItem(column).filter));
  expect(await seen()).toEqual(names);
});

test("filters of several columns count together, and are cleared one by one or all", async () => {
  const states: unknown[] = [];
  const steps: ((table: Excel.Table) => void)[] = [
    (table) => table.columns.getItem("Sort").filter.applyValuesFilter(["träd"]),
    (table) => table.columns.getItem("Antal").filter.applyCustomFilter(">5"),
    (table) => table.columns.getItem("Sort").filter.clear(),
    (table) => table.clearFilters(),
  ];
  for (const step of steps) {
    await onSheet((sheet) => step(sheet.tables.getItemAt(0)));
    states.push(await seen());
  }
  expect(states).toEqual([["Ek", "ask"], ["ask"], ["ask", "Hassel"], ["Ek", "ask", "Al", "Hassel", "*sly"]]);
});

test("what was written since is filtered when the filters are applied again", async () => {
  await onSheet((sheet) => {
    const table = sheet.tables.getItemAt(0);
    table.columns.getItem("Antal").filter.applyCustomFilter(">5");
    sheet.getRange("C2").values = [[50]];
  });
  expect(await seen()).toEqual(["ask", "Hassel"]);
  await onSheet((sheet) => sheet.tables.getItemAt(0).reapplyFilters());
  expect(await seen()).toEqual(["Ek", "ask", "Hassel"]);
});

test("criteria are told as they were given", async () => {
  const criteria = await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItemAt(0);
    table.columns.getItemAt(1).filter.applyValuesFilter(["träd"]);
    table.columns.getItemAt(2).filter.applyCustomFilter(">5", "<9", "Or");
    const { autoFilter } = table;
    autoFilter.load("criteria,enabled,isDataFiltered");
    const range = autoFilter.getRange().load("address");
    await context.sync();
    return [autoFilter.criteria, autoFilter.enabled, autoFilter.isDataFiltered, range.address];
  });
  expect(criteria).toMatchObject([
    [
      null,
      { filterOn: "Values", values: ["träd"] },
      { filterOn: "Custom", criterion1: ">5", criterion2: "<9", operator: "Or" },
      null,
    ],
    true,
    true,
    "Blad1!A1:D6",
  ]);
});

test.each<[string, (filter: Excel.Filter) => void, string]>([
  ["a colour", (f) => f.applyCellColorFilter("#FF0000"), "ApiNotFound"],
  ["a kind of filter by colour", (f) => f.apply({ filterOn: "FontColor", color: "#FF0000" }), "ApiNotFound"],
  ["too many items", (f) => f.applyTopItemsFilter(501), "InvalidArgument"],
  ["no kind", (f) => f.apply({ filterOn: "Nothing" as "Values" }), "InvalidArgument"],
])("%s is refused", async (_, filter, code) =>
  expect(
    onSheet((sheet) => filter(sheet.tables.getItemAt(0).columns.getItemAt(0).filter)),
  ).rejects.toMatchObject({ code }),
);

test("a sheet's own filter", async () => {
  await onSheet((sheet) => {
    sheet.tables.getItemAt(0).convertToRange();
    sheet.autoFilter.apply("A1:D6", 2, { filterOn: "TopPercent", criterion1: "50" });
  });
  expect(await seen()).toEqual(["ask"]);
  await onSheet((sheet) =>
    sheet.autoFilter.apply(sheet.getRange("A1:D6"), 0, { filterOn: "Custom", criterion1: "=E*" }),
  );
  expect(await seen()).toEqual([]);
  await onSheet((sheet) => sheet.autoFilter.clearColumnCriteria(2));
  expect(await seen()).toEqual(["Ek"]);
  await expect(onSheet((sheet) => sheet.autoFilter.clearColumnCriteria(4))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  await onSheet((sheet) => sheet.autoFilter.remove());
  expect(await seen()).toHaveLength(5);
  const filter = await onSheet(({ autoFilter }) => loaded(autoFilter, "enabled,isDataFiltered,criteria"));
  expect(filter).toEqual({ enabled: false, isDataFiltered: false, criteria: [] });
});

test("a hidden total is no longer counted, and rows are told of as they are hidden", async () => {
  const events: unknown[] = [];
  await onSheet((sheet) => {
    sheet.onRowHiddenChanged.add(({ address, changeType }) =>
      Promise.resolve(void events.push([address, changeType])),
    );
  });
  await onSheet((sheet) =>
    sheet.tables.getItemAt(0).columns.getItem("Sort").filter.applyValuesFilter(["buske"]),
  );
  await onSheet((sheet) =>
    sheet.tables.getItemAt(0).columns.getItem("Sort").filter.applyValuesFilter(["träd"]),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(events).toEqual([
    ["2:4", "Hidden"],
    ["5:6", "Hidden"],
    ["2:3", "Unhidden"],
  ]);
});

test("buttons come with headers, and filters go with the buttons", async () => {
  await onSheet((sheet) => {
    const table = sheet.tables.getItemAt(0);
    table.columns.getItemAt(0).filter.applyValuesFilter(["Ek"]);
    table.showFilterButton = false;
  });
  expect(await seen()).toHaveLength(5);
  const table = await onSheet((sheet) => loaded(sheet.tables.getItemAt(0), "showFilterButton"));
  expect(table).toMatchObject({ showFilterButton: false });
  expect(await cellsOf("Blad1", "A1")).toEqual([["Namn"]]);
});
