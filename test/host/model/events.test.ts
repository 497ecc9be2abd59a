import { onSheet, openExcel } from "../openExcel";

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

test("a change that no request made is told when the client is told to look", async () => {
  const { workbook, client } = openExcel();
  const seen: string[] = [];
  await onSheet(
    (sheet) => void sheet.onChanged.add(({ address }) => Promise.resolve(void seen.push(address))),
  );
  workbook.activeWorksheet().range({ firstRow: 4, firstColumn: 0, lastRow: 4, lastColumn: 0 }).write("x");
  client.flushEvents();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(["A5"]);
});
