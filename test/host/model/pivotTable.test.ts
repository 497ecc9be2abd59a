import { cellsOf, onSheet, openExcel } from "../openExcel";

const ROWS = [
  ["Nr", "År", "SA-PI"],
  [1, 2019, "SA"],
  [2, 2020, "PI"],
  [3, 2020, "SA"],
];

beforeEach(async () => {
  openExcel(["Underlag", "Sammanställning"]);
  await onSheet((sheet) => {
    sheet.getRange("A1:C4").values = ROWS;
    sheet.tables.add("A1:C4", true).name = "Underlag";
  });
});

function add(context: Excel.RequestContext, at = "B3", name = "Per år"): Excel.PivotTable {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem("Sammanställning");
  const pivot = sheet.pivotTables.add(name, workbook.tables.getItem("Underlag"), sheet.getRange(at));
  pivot.rowHierarchies.add(pivot.hierarchies.getItem("År"));
  pivot.columnHierarchies.add(pivot.hierarchies.getItem("SA-PI"));
  const count = pivot.dataHierarchies.add(pivot.hierarchies.getItem("Nr"));
  count.summarizeBy = "Count";
  count.name = "Antal insatser";
  pivot.layout.layoutType = "Tabular";
  return pivot;
}

const COUNTED = [
  ["Antal insatser", "SA-PI", "", ""],
  ["År", "PI", "SA", "Totalsumma"],
  [2019, "", 1, 1],
  [2020, 1, 1, 2],
  ["Totalsumma", 1, 2, 3],
];

test("a pivot is drawn in cells", async () => {
  await onSheet((_, context) => void add(context));
  expect(await cellsOf("Sammanställning", "B3:E7")).toEqual(COUNTED);
});

test("where its parts are", async () => {
  const addresses = await onSheet(async (_, context) => {
    const { layout } = add(context);
    const parts = [
      layout.getRange(),
      layout.getDataBodyRange(),
      layout.getRowLabelRange(),
      layout.getColumnLabelRange(),
    ];
    parts.forEach((part) => part.load("address"));
    await context.sync();
    return parts.map(({ address }) => address.split("!")[1]);
  });
  expect(addresses).toEqual(["B3:E7", "C5:E7", "B4:B7", "C3:E4"]);
});

test("a refresh counts again, and clears what was drawn before", async () => {
  await onSheet((_, context) => void add(context));
  await onSheet((sheet, context) => {
    sheet.getRange("B2:C2").values = [[2020, "PI"]];
    context.workbook.pivotTables.refreshAll();
  });
  expect(await cellsOf("Sammanställning", "B3:E7")).toEqual([
    ["Antal insatser", "SA-PI", "", ""],
    ["År", "PI", "SA", "Totalsumma"],
    [2020, 2, 1, 3],
    ["Totalsumma", 2, 1, 3],
    ["", "", "", ""],
  ]);
});

test("a pivot follows its table's rows and name", async () => {
  await onSheet((_, context) => void add(context));
  const total = await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem("Underlag");
    table.rows.add(undefined, [[4, 2020, "SA"]]);
    table.name = "Nytt";
    const pivot = context.workbook.pivotTables.getItem("Per år");
    pivot.refresh();
    const corner = pivot.layout.getRange().getLastCell().load("values");
    await context.sync();
    return corner.values;
  });
  expect(total).toEqual([[4]]);
});

test("a field stands on one axis at a time, and captions follow what is done with the values", async () => {
  const state = await onSheet(async (_, context) => {
    const pivot = add(context);
    pivot.columnHierarchies.add(pivot.hierarchies.getItem("År"));
    const sum = pivot.dataHierarchies.add(pivot.hierarchies.getItem("Nr"));
    sum.load("name,summarizeBy");
    pivot.load("rowHierarchies/items/name,columnHierarchies/items/name,dataHierarchies/items/name");
    await context.sync();
    const before = sum.name;
    sum.summarizeBy = "Max";
    sum.load("name");
    await context.sync();
    const names = (axis: { items: { name: string }[] }) => axis.items.map(({ name }) => name);
    return [names(pivot.rowHierarchies), names(pivot.columnHierarchies), before, sum.name];
  });
  expect(state).toEqual([[], ["SA-PI", "År"], "Summa av Nr", "Max av Nr"]);
});

test("deleting a pivot clears its cells", async () => {
  await onSheet((_, context) => void add(context));
  await onSheet((_, context) => context.workbook.pivotTables.getItem("Per år").delete());
  expect(new Set((await cellsOf("Sammanställning", "B3:E7")).flat())).toEqual(new Set([""]));
});

test("what the add-in sets is kept", async () => {
  const { workbook } = openExcel(["Underlag", "Sammanställning"]);
  await onSheet((sheet, context) => {
    sheet.getRange("A1:C4").values = ROWS;
    sheet.tables.add("A1:C4", true).name = "Underlag";
    const { layout } = add(context);
    layout.autoFormat = false;
    layout.preserveFormatting = true;
    layout.altTextTitle = "Titel";
    layout.altTextDescription = "Beskrivning";
  });
  expect(workbook.book.sheets[1]?.pivots).toMatchObject([
    {
      name: "Per år",
      source: { kind: "table", table: "Underlag" },
      rows: ["År"],
      columns: ["SA-PI"],
      data: [{ field: "Nr", by: "Count", caption: "Antal insatser" }],
      layout: "Tabular",
      area: { firstRow: 2, firstColumn: 1, lastRow: 6, lastColumn: 4 },
      autoFormat: false,
      preserveFormatting: true,
      altTitle: "Titel",
      altDescription: "Beskrivning",
    },
  ]);
});

test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
  ["over another pivot", (context) => [add(context), add(context, "C4", "Andra")], "PivotTableRangeConflict"],
  [
    "growing into another pivot",
    (context) => [add(context, "B8", "Andra"), add(context, "B5")],
    "PivotTableRangeConflict",
  ],
  ["a name in use", (context) => [add(context), add(context, "H3", "per ÅR")], "ItemAlreadyExists"],
  ["no such field", (context) => add(context).hierarchies.getItem("Saknas"), "ItemNotFound"],
  [
    "a source caption as a data caption",
    (context) => (add(context).dataHierarchies.getItem("Antal insatser").name = "År"),
    "InvalidArgument",
  ],
  [
    "writing into a pivot",
    (context) => [
      add(context).refresh(),
      (context.workbook.worksheets.getItem("Sammanställning").getRange("C5").values = [[1]]),
    ],
    "PivotTableRangeConflict",
  ],
  [
    "clearing a part of a pivot",
    (context) => [
      add(context).refresh(),
      context.workbook.worksheets.getItem("Sammanställning").getRange("C5").clear(),
    ],
    "PivotTableRangeConflict",
  ],
  [
    "another calculation than shares",
    (context) => (add(context).dataHierarchies.getItem("Antal insatser").showAs = { calculation: "Index" }),
    "ApiNotFound",
  ],
  [
    "a filter of a field that is not in use",
    (context) =>
      add(context)
        .hierarchies.getItem("Nr")
        .fields.getItem("Nr")
        .applyFilter({ manualFilter: { selectedItems: ["1"] } }),
    "InvalidOperation",
  ],
  [
    "a filter of items that are not there",
    (context) =>
      add(context)
        .rowHierarchies.getItem("År")
        .fields.getItem("År")
        .applyFilter({ manualFilter: { selectedItems: ["2018"] } }),
    "InvalidArgument",
  ],
  [
    "sorting by some values only",
    (context) => {
      const pivot = add(context);
      const items = pivot.columnHierarchies.getItem("SA-PI").fields.getItem("SA-PI").items;
      const count = pivot.dataHierarchies.getItem("Antal insatser");
      pivot.rowHierarchies
        .getItem("År")
        .fields.getItem("År")
        .sortByValues("Ascending", count, [items.getItem("SA")]);
    },
    "ApiNotFound",
  ],
])("refused: %s", async (_, code, expected) => {
  await expect(onSheet((__, context) => void code(context))).rejects.toMatchObject({ code: expected });
});

test("until it is refreshed, a pivot counts its source as it was", async () => {
  const corners = await onSheet(async (sheet, context) => {
    const pivot = add(context);
    await context.sync();
    sheet.getRange("A5:C5").values = [[4, 2021, "PI"]];
    sheet.tables.getItem("Underlag").resize("A1:C5");
    const corner = async () => {
      const cell = pivot.layout.getRange().getLastCell().load("address,values");
      await context.sync();
      return [cell.address, cell.values[0]?.[0] as unknown];
    };
    const stale = await corner();
    pivot.layout.showRowGrandTotals = true;
    const redrawn = await corner();
    pivot.refresh();
    return [stale, redrawn, await corner()];
  });
  expect(corners).toEqual([
    ["Sammanställning!E7", 3],
    ["Sammanställning!E7", 3],
    ["Sammanställning!E8", 4],
  ]);
});

test.each([
  ["A1", "A1:B1", "A3:D5"],
  ["A2", "A1:B1", "A3:D5"],
  ["A3", "A1:B1", "A3:D5"],
  ["B5", "B3:C3", "B5:E7"],
])("a filter is put above a pivot at %s, which makes room where there is none", async (at, filter, body) => {
  const addresses = await onSheet(async (_, context) => {
    const pivot = add(context, at);
    await context.sync();
    pivot.filterHierarchies.add(pivot.hierarchies.getItem("År"));
    const parts = [pivot.layout.getFilterAxisRange(), pivot.layout.getRange()];
    parts.forEach((part) => part.load("address"));
    await context.sync();
    return parts.map(({ address }) => address.split("!")[1]);
  });
  expect(addresses).toEqual([filter, body]);
});

test.each([
  ["Summa av Nr", "Summa av Nr"],
  ["Sum of Nr", "Summa av Nr"],
  ["Nr", "Summa av Nr"],
  ["Count of Nr", null],
])("a data field that nobody has named is found as %s", async (key, found) => {
  const name = await onSheet(async (_, context) => {
    const pivot = add(context);
    pivot.dataHierarchies.remove(pivot.dataHierarchies.getItem("Antal insatser"));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem("Nr"));
    const data = pivot.dataHierarchies.getItemOrNullObject(key).load("name");
    await context.sync();
    return data.isNullObject ? null : data.name;
  });
  expect(name).toBe(found);
});

test("dates are shown as in the source", async () => {
  const labels = await onSheet(async (sheet, context) => {
    sheet.getRange("B2:B4").values = [["5/6/2020"], ["2/3/2019"], ["5/6/2020"]];
    const pivot = add(context);
    pivot.rowHierarchies.add(pivot.hierarchies.getItem("SA-PI"));
    pivot.layout.layoutType = "Outline";
    const years = pivot.layout.getRowLabelRange().load("values,text,numberFormat");
    await context.sync();
    return [1, 3, 5].map((row) =>
      [years.values, years.text, years.numberFormat].map((all) => all[row]?.[0] as unknown),
    );
  });
  expect(labels).toEqual([
    [43499, "2019-02-03", "m/d/yyyy"],
    [43957, "2020-05-06", "m/d/yyyy"],
    ["Totalsumma", "Totalsumma", "General"],
  ]);
});
