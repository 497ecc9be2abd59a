import { cellsOf, onSheet, openExcel } from "../openExcel";

const ROWS = [
  ["Gård", "Sort", "Klass", "Dag", "Lådor"],
  ["A", "Lime", "Eko", 44044, 300],
  ["A", "Citron", "Eko", 44055, 250],
  ["B", "Lime", "Vanlig", 44030, 80],
  ["B", "Apelsin", "Eko", 44075, 20],
  ["C", "Kiwi", "Vanlig", 44044, 200],
];

beforeEach(async () => {
  openExcel(["Data", "Pivot"]);
  await onSheet((sheet, { workbook }) => {
    sheet.getRange("A1:E6").values = ROWS;
    const pivots = workbook.worksheets.getItem("Pivot").pivotTables;
    const pivot = pivots.add("P", "Data!A1:E6", "Pivot!A1");
    pivot.rowHierarchies.add(pivot.hierarchies.getItem("Gård"));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem("Lådor"));
    pivot.layout.layoutType = "Tabular";
  });
});

type Change = (pivot: Excel.PivotTable) => unknown;

const field = (pivot: Excel.PivotTable, name: string) => pivot.hierarchies.getItem(name).fields.getItem(name);

/** The lines that the pivot has after a change. */
async function drawn(change: Change): Promise<string[]> {
  const values = await onSheet(async (_, context) => {
    const pivot = context.workbook.pivotTables.getItem("P");
    change(pivot);
    const range = pivot.layout.getRange().load("values");
    await context.sync();
    return range.values;
  });
  return values.map((line) => line.join("|"));
}

const TOTAL = "Totalsumma|";
const addRow = (pivot: Excel.PivotTable, name: string) =>
  pivot.rowHierarchies.add(pivot.hierarchies.getItem(name));
const addColumn = (pivot: Excel.PivotTable, name: string) =>
  pivot.columnHierarchies.add(pivot.hierarchies.getItem(name));

test.each<[string, Change, string[]]>([
  ["nothing", () => undefined, ["A|550", "B|100", "C|200", `${TOTAL}850`]],
  [
    "labels downwards",
    (pivot) => field(pivot, "Gård").sortByLabels(Excel.SortBy.descending),
    ["C|200", "B|100", "A|550", `${TOTAL}850`],
  ],
  [
    "values upwards",
    (pivot) =>
      field(pivot, "Gård").sortByValues("Ascending", pivot.dataHierarchies.getItem("Summa av Lådor")),
    ["B|100", "C|200", "A|550", `${TOTAL}850`],
  ],
  [
    "chosen items",
    (pivot) => field(pivot, "Gård").applyFilter({ manualFilter: { selectedItems: ["a", "C"] } }),
    ["A|550", "C|200", `${TOTAL}750`],
  ],
  [
    "chosen items, given as such",
    (pivot) => {
      const farm = field(pivot, "Gård");
      farm.applyFilter({ manualFilter: { selectedItems: [farm.items.getItem("B")] } });
    },
    ["B|100", `${TOTAL}100`],
  ],
  [
    "an item that is hidden",
    (pivot) => (field(pivot, "Gård").items.getItem("A").visible = false),
    ["B|100", "C|200", `${TOTAL}300`],
  ],
  [
    "labels that do not begin so",
    (pivot) =>
      field(pivot, "Gård").applyFilter({
        labelFilter: { condition: "BeginsWith", substring: "b", exclusive: true },
      }),
    ["A|550", "C|200", `${TOTAL}750`],
  ],
  [
    "labels between two",
    (pivot) =>
      field(pivot, "Gård").applyFilter({
        labelFilter: { condition: "Between", lowerBound: "B", upperBound: "C" },
      }),
    ["B|100", "C|200", `${TOTAL}300`],
  ],
  [
    "values above",
    (pivot) =>
      field(pivot, "Gård").applyFilter({
        valueFilter: { condition: "GreaterThan", comparator: 100, value: "Summa av Lådor" },
      }),
    ["A|550", "C|200", `${TOTAL}750`],
  ],
  [
    "the smallest",
    (pivot) =>
      field(pivot, "Gård").applyFilter({
        valueFilter: { condition: "BottomN", threshold: 1, selectionType: "Items", value: "Summa av Lådor" },
      }),
    ["B|100", `${TOTAL}100`],
  ],
  [
    "filters that were cleared",
    (pivot) => {
      field(pivot, "Gård").applyFilter({ manualFilter: { selectedItems: ["A"] } });
      field(pivot, "Gård").clearAllFilters();
    },
    ["A|550", "B|100", "C|200", `${TOTAL}850`],
  ],
  ["no totals below", (pivot) => (pivot.layout.showColumnGrandTotals = false), ["A|550", "B|100", "C|200"]],
  [
    "shares of the column",
    (pivot) =>
      (pivot.dataHierarchies.getItem("Summa av Lådor").showAs = { calculation: "PercentOfColumnTotal" }),
    [`A|${550 / 850}`, `B|${100 / 850}`, `C|${200 / 850}`, `${TOTAL}1`],
  ],
  [
    "another aggregation",
    (pivot) => (pivot.dataHierarchies.getItem("Summa av Lådor").summarizeBy = "VarianceP"),
    ["A|625", "B|900", "C|0", `${TOTAL}10960`],
  ],
])("rows: %s", async (_, change, lines) => expect((await drawn(change)).slice(1)).toEqual(lines));

test.each<[string, Change, string[]]>([
  [
    "values are sorted within each outer item",
    (pivot) => {
      addRow(pivot, "Sort");
      pivot.layout.subtotalLocation = "Off";
      field(pivot, "Sort").sortByValues("Descending", pivot.dataHierarchies.getItem("Summa av Lådor"));
    },
    ["A|Lime|300", "|Citron|250", "B|Lime|80", "|Apelsin|20", "C|Kiwi|200", "Totalsumma||850"],
  ],
  [
    "and filtered",
    (pivot) => {
      addRow(pivot, "Sort");
      pivot.layout.subtotalLocation = "Off";
      pivot.layout.repeatAllItemLabels(true);
      const filter = {
        condition: "TopN",
        threshold: 1,
        selectionType: "Items",
        value: "Summa av Lådor",
      } as const;
      field(pivot, "Sort").applyFilter({ valueFilter: filter });
    },
    ["A|Lime|300", "B|Lime|80", "C|Kiwi|200", "Totalsumma||580"],
  ],
  [
    "outer items on lines of their own, totals below",
    (pivot) => {
      addRow(pivot, "Sort");
      pivot.layout.layoutType = "Outline";
      pivot.layout.subtotalLocation = "AtBottom";
      field(pivot, "Gård").applyFilter({ manualFilter: { selectedItems: ["A"] } });
    },
    ["A||", "|Citron|250", "|Lime|300", "Summa A||550", "Totalsumma||550"],
  ],
  [
    "no totals to the right, and a word in empty cells",
    (pivot) => {
      addColumn(pivot, "Klass");
      pivot.layout.showRowGrandTotals = false;
      pivot.layout.emptyCellText = "--";
      pivot.layout.fillEmptyCells = true;
    },
    ["Gård|Eko|Vanlig", "A|550|--", "B|20|80", "C|--|200", "Totalsumma|570|280"],
  ],
  [
    "dates from a month on",
    (pivot) => {
      pivot.rowHierarchies.remove(pivot.rowHierarchies.getItem("Gård"));
      addRow(pivot, "Dag");
      const comparator = { date: "2020-08-10", specificity: "Month" } as const;
      field(pivot, "Dag").applyFilter({ dateFilter: { condition: "AfterOrEqualTo", comparator } });
    },
    ["44044|500", "44055|250", "44075|20", "Totalsumma|770"],
  ],
])("%s", async (_, change, lines) => expect((await drawn(change)).slice(-lines.length)).toEqual(lines));

test("a filter area says what is chosen in it", async () => {
  const choose = (...selectedItems: string[]) =>
    drawn((pivot) => {
      const classes = pivot.filterHierarchies.getItem("Klass").fields.getItem("Klass");
      classes.applyFilter({ manualFilter: { selectedItems } });
    });
  await drawn((pivot) => pivot.filterHierarchies.add(pivot.hierarchies.getItem("Klass")));
  expect(await cellsOf("Pivot", "A1:B1")).toEqual([["Klass", "(Alla)"]]);
  expect((await choose("Eko")).at(-1)).toBe("Totalsumma|570");
  expect(await cellsOf("Pivot", "A1:B1")).toEqual([["Klass", "Eko"]]);
  const address = await onSheet(async (_, context) => {
    const area = context.workbook.pivotTables.getItem("P").layout.getFilterAxisRange().load("address");
    await context.sync();
    return area.address;
  });
  expect(address).toBe("Pivot!A1:B1");
});

test("filters are told as they were given", async () => {
  const told = await onSheet(async (_, context) => {
    const farm = field(context.workbook.pivotTables.getItem("P"), "Gård");
    const filter = { condition: "LessThan", comparator: 500, value: "Summa av Lådor" } as const;
    farm.applyFilter({ valueFilter: filter });
    const [filters, any, manual] = [farm.getFilters(), farm.isFiltered(), farm.isFiltered("Manual")];
    await context.sync();
    return [filters.value, any.value, manual.value];
  });
  expect(told).toEqual([
    {
      valueFilter: { condition: "LessThan", comparator: 500, value: "Summa av Lådor", exclusive: false },
      manualFilter: null,
      labelFilter: null,
      dateFilter: null,
    },
    true,
    false,
  ]);
});

test("what a cell among the values stands for", async () => {
  const found = await onSheet(async (_, context) => {
    const pivot = context.workbook.pivotTables.getItem("P");
    addColumn(pivot, "Klass");
    const data = pivot.layout.getDataHierarchy("Pivot!B4").load("name");
    const rows = pivot.layout.getPivotItems("Row", "Pivot!B4").load("items/name");
    const columns = pivot.layout.getPivotItems("Column", "Pivot!B4").load("items/name");
    await context.sync();
    return [data.name, rows.items.map(({ name }) => name), columns.items.map(({ name }) => name)];
  });
  expect(found).toEqual(["Summa av Lådor", ["B"], ["Eko"]]);
});

test("values wear the format of their data field until it is another", async () => {
  const shown = async (change: Change) => {
    await drawn(change);
    return onSheet(async (_, context) => {
      const cell = context.workbook.worksheets.getItem("Pivot").getRange("B2").load("numberFormat");
      await context.sync();
      return cell.numberFormat[0]?.[0] as string;
    });
  };
  const data = (pivot: Excel.PivotTable) => pivot.dataHierarchies.getItem("Summa av Lådor");
  expect(await shown((pivot) => (data(pivot).numberFormat = "0.0"))).toBe("0.0");
  expect(await shown((pivot) => (data(pivot).numberFormat = "General"))).toBe("General");
  expect(await shown((pivot) => (data(pivot).showAs = { calculation: "PercentOfGrandTotal" }))).toBe("0.00%");
});

test("a collection's items are there when nothing of them is asked for", async () => {
  const count = await onSheet(async (_, context) => {
    const { dataHierarchies } = context.workbook.pivotTables.getItem("P");
    dataHierarchies.load("no-properties-needed");
    await context.sync();
    for (const data of dataHierarchies.items) data.summarizeBy = "Max";
    await context.sync();
    return dataHierarchies.items.length;
  });
  expect(count).toBe(1);
  expect(await cellsOf("Pivot", "A2:B2")).toEqual([["A", 300]]);
});
