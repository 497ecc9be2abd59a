import type { Actor } from "../../../host/model/events";
import type { Workbook } from "../../../host/model/workbook";
import { onSheet, openExcel } from "../openExcel";
import { sheetAt } from "../xlsx/saving";

/** Registers a handler, runs code in a later request and gives the events that arrived. */
async function heard<A>(
  register: (sheet: Excel.Worksheet, handler: (event: A) => Promise<void>) => unknown,
  code: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<A[]> {
  const events: A[] = [];
  await onSheet((sheet) => void register(sheet, (event) => Promise.resolve(void events.push(event))));
  await onSheet((sheet, context) => void code(sheet, context));
  await new Promise((resolve) => setTimeout(resolve, 20));
  return events;
}

beforeEach(async () => {
  openExcel(["Blad1", "Blad2"]);
  await onSheet((sheet) => void sheet.tables.add("A1:B3", true));
});

test("a single cell tells its value before and after", async () => {
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (sheet, handler) => sheet.onChanged.add(handler),
    (sheet) => (sheet.getRange("D1").values = [[42]]),
  );
  expect(events).toMatchObject([
    {
      address: "D1",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      details: { valueBefore: "", valueTypeBefore: "Empty", valueAfter: 42, valueTypeAfter: "Double" },
    },
  ]);
});

test("several cells do not", async () => {
  const [event] = await heard<Excel.WorksheetChangedEventArgs>(
    (sheet, handler) => sheet.onChanged.add(handler),
    (sheet) => (sheet.getRange("D1:D2").values = [[1], [2]]),
  );
  expect([event?.address, event?.details]).toEqual(["D1:D2", undefined]);
});

test.each<[string, Parameters<typeof heard<object>>[0], Parameters<typeof heard>[1], object[]]>([
  [
    "a table's cells",
    (sheet, on) => sheet.tables.getItemAt(0).onChanged.add(on),
    (sheet) => (sheet.getRange("A2").values = [[1]]),
    [{ address: "A2" }],
  ],
  [
    "another table's cells",
    (sheet, on) => sheet.tables.getItemAt(0).onChanged.add(on),
    (sheet) => (sheet.getRange("D2").values = [[1]]),
    [],
  ],
  [
    "another sheet's cells",
    (sheet, on) => sheet.onChanged.add(on),
    (_, { workbook }) => (workbook.worksheets.getItem("Blad2").getRange("A1").values = [[1]]),
    [],
  ],
  [
    "any sheet's cells",
    (sheet, on) => sheet.context.workbook.worksheets.onChanged.add(on),
    (_, { workbook }) => (workbook.worksheets.getItem("Blad2").getRange("A1").values = [[1]]),
    [{ address: "A1" }],
  ],
  [
    "a selection",
    (sheet, on) => sheet.onSelectionChanged.add(on),
    (sheet) => sheet.getRange("B2:C3").select(),
    [{ address: "B2:C3" }],
  ],
  [
    "another active sheet",
    (sheet, on) => sheet.context.workbook.worksheets.onActivated.add(on),
    (_, { workbook }) => workbook.worksheets.getItem("Blad2").activate(),
    [{ type: "WorksheetActivated" }],
  ],
  [
    "a new sheet",
    (sheet, on) => sheet.context.workbook.worksheets.onAdded.add(on),
    (_, { workbook }) => workbook.worksheets.add(),
    [{ type: "WorksheetAdded" }],
  ],
  [
    "a deleted sheet",
    (sheet, on) => sheet.context.workbook.worksheets.onDeleted.add(on),
    (_, { workbook }) => workbook.worksheets.getItem("Blad2").delete(),
    [{ type: "WorksheetDeleted" }],
  ],
  [
    "a deleted table",
    (sheet, on) => sheet.context.workbook.tables.onDeleted.add(on),
    (sheet) => sheet.tables.getItemAt(0).delete(),
    [{ type: "TableDeleted" }],
  ],
  [
    "another format",
    (sheet, on) => sheet.onFormatChanged.add(on),
    (sheet) => (sheet.getRange("C1:C2").format.fill.color = "#FF0000"),
    [{ type: "WorksheetFormatChanged", address: "C1:C2", source: "Local" }],
  ],
  [
    "another formula",
    (sheet, on) => sheet.onFormulaChanged.add(on),
    (sheet) => [
      (sheet.getRange("D1:E1").formulas = [["=1", "=2"]]),
      (sheet.getRange("D1:E1").formulas = [["=1", "=3"]]),
      sheet.getRange("D1").clear(),
    ],
    [
      { formulaDetails: [{ cellAddress: "D1", previousFormula: "" }, { cellAddress: "E1" }] },
      { formulaDetails: [{ cellAddress: "E1", previousFormula: "=2" }] },
      { formulaDetails: [{ cellAddress: "D1", previousFormula: "=1" }] },
    ],
  ],
  [
    "hidden rows",
    (sheet, on) => sheet.onRowHiddenChanged.add(on),
    (sheet) => (sheet.getRange("A4:A5").rowHidden = true),
    [{ type: "WorksheetRowHiddenChanged", address: "4:5", changeType: "Hidden" }],
  ],
  [
    "protection",
    (sheet, on) => sheet.context.workbook.worksheets.onProtectionChanged.add(on),
    (sheet) => sheet.protection.protect(),
    [{ type: "WorksheetProtectionChanged", isProtected: true, source: "Local" }],
  ],
  [
    "another name",
    (sheet, on) => sheet.onNameChanged.add(on),
    (sheet) => (sheet.name = "Nytt"),
    [{ type: "WorksheetNameChanged", nameBefore: "Blad1", nameAfter: "Nytt" }],
  ],
  [
    "a hidden sheet",
    (sheet, on) => sheet.onVisibilityChanged.add(on),
    (sheet) => (sheet.visibility = "Hidden"),
    [{ type: "WorksheetVisibilityChanged", visibilityBefore: "Visible", visibilityAfter: "Hidden" }],
  ],
  [
    "a moved sheet",
    (sheet, on) => sheet.context.workbook.worksheets.onMoved.add(on),
    (sheet) => (sheet.position = 1),
    [{ type: "WorksheetMoved", positionBefore: 0, positionAfter: 1 }],
  ],
  [
    "the workbook's selection",
    (sheet, on) => sheet.context.workbook.onSelectionChanged.add(on),
    (sheet) => sheet.getRange("B2").select(),
    [{}],
  ],
  [
    "a selection outside a table",
    (sheet, on) => sheet.tables.getItemAt(0).onSelectionChanged.add(on),
    (sheet) => [sheet.getRange("B2").select(), sheet.getRange("D9").select()],
    [{ isInsideTable: true, address: "B2" }, { isInsideTable: false }],
  ],
  [
    "events switched off",
    (sheet, on) => sheet.onChanged.add(on),
    (sheet, context) => [(context.runtime.enableEvents = false), (sheet.getRange("A1").values = [["x"]])],
    [],
  ],
])("%s", async (_, register, code, expected) =>
  expect(await heard<object>(register, code)).toMatchObject(expected),
);

test("a handler that was removed hears nothing", async () => {
  const seen: string[] = [];
  const handler = await onSheet((sheet) =>
    sheet.onChanged.add(({ address }) => Promise.resolve(void seen.push(address))),
  );
  await onSheet((sheet) => void (sheet.getRange("D1").values = [[1]]));
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await onSheet((sheet) => void (sheet.getRange("D2").values = [[1]]));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(["D1"]);
});

/** What is told of a change that somebody makes to the open workbook. */
async function toldOf(change: (workbook: Workbook) => void): Promise<object[]> {
  const { workbook, client } = openExcel();
  const seen: object[] = [];
  await onSheet(({ onChanged, onSingleClicked }) => {
    onChanged.add(({ address, source, triggerSource }) =>
      Promise.resolve(void seen.push({ address, source, triggerSource })),
    );
    onSingleClicked.add(({ address, offsetX, offsetY }) =>
      Promise.resolve(void seen.push({ address, offsetX, offsetY })),
    );
  });
  change(workbook);
  client.flushEvents();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return seen;
}

const A5 = { firstRow: 4, firstColumn: 0, lastRow: 4, lastColumn: 0 };

test.each<[Actor, object]>([
  ["add-in", { address: "A5", source: "Local", triggerSource: "ThisLocalAddin" }],
  ["user", { address: "A5", source: "Local", triggerSource: "Unknown" }],
  ["colleague", { address: "A5", source: "Remote", triggerSource: "Unknown" }],
])("a change that no request made, by the %s", async (actor, expected) =>
  expect(
    await toldOf((workbook) =>
      workbook.events.actingAs(actor, () => workbook.activeWorksheet().range(A5).write("x")),
    ),
  ).toEqual([expected]),
);

test("a click", async () =>
  expect(await toldOf(({ reports, book }) => reports.click(sheetAt(book, 0), 1, 2, 3.5, 4))).toEqual([
    { address: "C2", offsetX: 3.5, offsetY: 4 },
  ]));

test("the range of an event is that of the cells that changed", async () => {
  const addresses: string[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add((event) =>
      Excel.run(async (context) => {
        const range = event.getRange(context).load("address");
        await context.sync();
        addresses.push(range.address);
      }),
    );
  });
  await onSheet(
    (sheet) =>
      (sheet.getRange("D1:E2").values = [
        [1, 2],
        [3, 4],
      ]),
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(addresses).toEqual(["Blad1!D1:E2"]);
});

test.each([
  [true, ["D1:D2"]],
  [false, []],
])("calculating a sheet with markAllDirty %p tells of these formulas", async (all, addresses) => {
  await onSheet((sheet) => (sheet.getRange("D1:D2").formulas = [["=1+1"], ["=D1*2"]]));
  const events = await heard<Excel.WorksheetCalculatedEventArgs>(
    (sheet, handler) => sheet.onCalculated.add(handler),
    (sheet) => sheet.calculate(all),
  );
  expect(events.map(({ address }) => address)).toEqual(addresses);
});
