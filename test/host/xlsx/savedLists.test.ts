import { connectOffice } from "../../../host/node/officeClient";
import { Host } from "../../../host/protocol/host";
import { emptyWorkbook } from "../../../host/xlsx/emptyWorkbook";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../../host/xlsx/saveWorkbook";
import { onSheet } from "../openExcel";
import { packageFaults } from "./packageFaults";
import { partOf, sheetAt } from "./saving";

const ROWS = [
  ["Gård", "Sort", "Dag", "Lådor"],
  ["A", "Lime", 44044, 300],
  ["A", "Citron", 44055, 250],
  ["B", "Lime", 44030, 80],
  ["C", "Kiwi", 44044, 200],
];

/** The file of a workbook that an add-in has worked on, its rows in A1:D5. */
async function savedAfter(code: Parameters<typeof onSheet>[0]): Promise<Uint8Array> {
  const open = openWorkbook(emptyWorkbook(), "Bok.xlsx");
  connectOffice(new Host(open.book));
  await onSheet((sheet) => (sheet.getRange("A1:D5").values = ROWS));
  await onSheet(code);
  return saveWorkbook(open);
}

test("filters and sorts of tables and sheets are saved, and rows that are hidden", async () => {
  const bytes = await savedAfter((sheet) => {
    const table = sheet.tables.add("A1:D5", true);
    table.sort.apply([{ key: 3, ascending: false }]);
    table.columns.getItem("Sort").filter.applyValuesFilter(["Lime"]);
    sheet.getRange("G7:G9").values = [["Tal"], [1], [2]];
    sheet.autoFilter.apply("G7:G9", 0, { filterOn: "Custom", criterion1: ">0" });
  });
  expect(packageFaults(bytes)).toEqual([]);
  const { book } = openWorkbook(bytes, "Bok.xlsx");
  const { tables, filter, rowLayout } = sheetAt(book, 0);
  expect(tables).toMatchObject([
    {
      filters: new Map([[1, { on: "Values", values: ["Lime"], dates: [] }]]),
      sort: { keys: [{ key: 3, ascending: false }] },
    },
  ]);
  expect(filter).toMatchObject({
    area: { firstRow: 6, lastRow: 8, firstColumn: 6, lastColumn: 6 },
    filters: new Map([[0, { on: "Custom", first: ">0", second: null, both: false }]]),
  });
  expect([...rowLayout].filter(([, { hidden }]) => hidden).map(([row]) => row)).toEqual([2, 3]);
});

type Change = (pivot: Excel.PivotTable) => unknown;
const field = (pivot: Excel.PivotTable, name: string) => pivot.hierarchies.getItem(name).fields.getItem(name);

test.each<[string, Change, string[]]>([
  [
    "chosen items",
    (pivot) => field(pivot, "Gård").applyFilter({ manualFilter: { selectedItems: ["A", "C"] } }),
    ['<item x="0"/><item h="1" x="1"/><item x="2"/>'],
  ],
  [
    "a chosen item of the filter area",
    (pivot) => {
      pivot.filterHierarchies.add(pivot.hierarchies.getItem("Sort"));
      field(pivot, "Sort").applyFilter({ manualFilter: { selectedItems: ["Kiwi"] } });
    },
    ['<pageField fld="1" item="1" hier="-1"/>'],
  ],
  [
    "a filter by labels",
    (pivot) =>
      field(pivot, "Gård").applyFilter({
        labelFilter: { condition: "BeginsWith", substring: "A", exclusive: true },
      }),
    [
      '<filters count="1"><filter fld="0" type="captionNotBeginsWith" evalOrder="-1" id="1" stringValue1="A"><autoFilter ref="A1">' +
        '<filterColumn colId="0"><customFilters><customFilter operator="notEqual" val="A*"/></customFilters></filterColumn></autoFilter></filter></filters>',
    ],
  ],
  [
    "a filter by values",
    (pivot) =>
      field(pivot, "Gård").applyFilter({
        valueFilter: { condition: "GreaterThan", comparator: 100, value: "Summa av Lådor" },
      }),
    [
      'type="valueGreaterThan" evalOrder="-1" id="1" iMeasureFld="0"',
      '<customFilter operator="greaterThan" val="100"/>',
    ],
  ],
  [
    "the largest",
    (pivot) =>
      field(pivot, "Gård").applyFilter({
        valueFilter: { condition: "TopN", threshold: 2, selectionType: "Items", value: "Summa av Lådor" },
      }),
    ['type="count" evalOrder="-1" id="1" iMeasureFld="0"', '<top10 val="2"/>'],
  ],
  [
    "a month of dates",
    (pivot) => {
      pivot.rowHierarchies.add(pivot.hierarchies.getItem("Dag"));
      const comparator = { date: "2020-08-10", specificity: "Month" } as const;
      field(pivot, "Dag").applyFilter({ dateFilter: { condition: "Equals", comparator } });
    },
    [
      'type="dateBetween"',
      '<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="44044"/><customFilter operator="lessThanOrEqual" val="44074"/>',
    ],
  ],
  [
    "an order by values",
    (pivot) =>
      field(pivot, "Gård").sortByValues("Descending", pivot.dataHierarchies.getItem("Summa av Lådor")),
    ['sortType="descending"', '<reference field="4294967294" count="1" selected="0"><x v="0"/></reference>'],
  ],
  [
    "totals, labels, empty cells and shares",
    (pivot) => {
      pivot.columnHierarchies.add(pivot.hierarchies.getItem("Sort"));
      pivot.layout.showRowGrandTotals = false;
      pivot.layout.subtotalLocation = "Off";
      pivot.layout.repeatAllItemLabels(true);
      pivot.layout.emptyCellText = "<tomt>";
      pivot.layout.fillEmptyCells = true;
      pivot.dataHierarchies.getItem("Summa av Lådor").showAs = { calculation: "PercentOfRowTotal" };
    },
    [
      'rowGrandTotals="0"',
      'missingCaption="&lt;tomt&gt;"',
      'defaultSubtotal="0"',
      'fillDownLabels="1"',
      'showDataAs="percentOfRow"',
      'numFmtId="10"',
    ],
  ],
])("a pivot is saved with %s", async (_, change, expected) => {
  const bytes = await savedAfter((sheet) => {
    const pivot = sheet.pivotTables.add("P", "A1:D5", "H1");
    pivot.rowHierarchies.add(pivot.hierarchies.getItem("Gård"));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem("Lådor"));
    change(pivot);
  });
  expect(packageFaults(bytes)).toEqual([]);
  const xml = partOf(bytes, "xl/pivotTables/pivotTable1.xml");
  for (const text of expected) expect(xml).toContain(text);
});
