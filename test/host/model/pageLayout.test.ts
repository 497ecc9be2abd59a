import { loaded, onSheet, openExcel } from "../openExcel";

beforeEach(() => void openExcel());

test.each<[string, (layout: Excel.PageLayout) => void, string, object]>([
  [
    "a new sheet",
    () => undefined,
    "orientation,paperSize,zoom,leftMargin,headerMargin,firstPageNumber",
    {
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: null, scale: 100, verticalFitToPages: null },
      leftMargin: 50.4,
      headerMargin: 21.599999999999998,
      firstPageNumber: "",
    },
  ],
  [
    "landscape, one page wide",
    (layout) => void ((layout.orientation = "Landscape"), (layout.zoom = { horizontalFitToPages: 1 })),
    "orientation,zoom",
    { orientation: "Landscape", zoom: { horizontalFitToPages: 1, scale: null, verticalFitToPages: null } },
  ],
  [
    "a scale after pages",
    (layout) => void ((layout.zoom = { verticalFitToPages: 2 }), (layout.zoom = { scale: 200 })),
    "zoom",
    { zoom: { horizontalFitToPages: null, scale: 200, verticalFitToPages: null } },
  ],
  [
    "margins",
    (layout) => void (layout.setPrintMargins("Centimeters", { top: 2.54 }), (layout.leftMargin = 36)),
    "topMargin,leftMargin,bottomMargin",
    { topMargin: 72, leftMargin: 36, bottomMargin: 54 },
  ],
  [
    "headers and footers",
    ({ headersFooters }) => {
      headersFooters.defaultForAllPages.centerFooter = "Sida &P av &N";
      headersFooters.state = "OddAndEven";
      headersFooters.evenPages.leftHeader = "&D";
    },
    "headersFooters/state,headersFooters/oddPages/centerFooter,headersFooters/evenPages/leftHeader",
    {
      headersFooters: {
        state: "OddAndEven",
        oddPages: { centerFooter: "Sida &P av &N" },
        evenPages: { leftHeader: "&D" },
      },
    },
  ],
])("%s", async (_, change, names, expected) => {
  const read = onSheet((sheet) => {
    change(sheet.pageLayout);
    return loaded(sheet.pageLayout, names);
  });
  expect(await read).toMatchObject(expected);
});

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ["a scale and pages", (layout) => void (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
  ["too small a scale", (layout) => void (layout.zoom = { scale: 9 })],
  ["title rows that are no rows", (layout) => layout.setPrintTitleRows("A1:C1")],
  ["paper that there is not", (layout) => void (layout.paperSize = "A6" as "A5")],
  ["too long a header", ({ headersFooters }) => void (headersFooters.oddPages.leftHeader = "x".repeat(254))],
])("%s is InvalidArgument", async (_, change) => {
  const refused = onSheet((sheet) => change(sheet.pageLayout));
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("the print area and titles follow what is inserted, and are no one's names", async () => {
  const read = onSheet(async (sheet, { workbook }) => {
    const { pageLayout } = sheet;
    pageLayout.setPrintArea("A1:D10,F1:F10");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintTitleColumns("A:A");
    sheet.getRange("1:1").insert("Down");
    const area = pageLayout.getPrintArea().load("address");
    const rows = pageLayout.getPrintTitleRows().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
    const names = sheet.names.load("items/name");
    await workbook.context.sync();
    return [area.address, rows.address, columns.address, names.items.length];
  });
  expect(await read).toEqual(["Blad1!A2:D11, Blad1!F2:F11", "Blad1!2:3", "Blad1!A:A", 0]);
});

test("there is no print area until one is set", async () => {
  const read = onSheet(async ({ pageLayout, context }) => {
    const area = pageLayout.getPrintAreaOrNullObject();
    await context.sync();
    return area.isNullObject;
  });
  expect(await read).toBe(true);
  await expect(
    onSheet(({ pageLayout }) => void pageLayout.getPrintTitleRows().load("address")),
  ).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});

test("page breaks are kept in order, follow rows, and can be taken away", async () => {
  const read = onSheet(async (sheet, context) => {
    const { horizontalPageBreaks: breaks } = sheet;
    breaks.add("A21:E21");
    breaks.add("A11");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    breaks.getItem(1).delete();
    breaks.load("items/rowIndex,items/columnIndex");
    const cell = breaks.getItem(0).getCellAfterBreak().load("address");
    const count = breaks.getCount();
    await context.sync();
    return [
      breaks.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]),
      cell.address,
      count.value,
    ];
  });
  expect(await read).toEqual([[[11, 0]], "Blad1!A12", 1]);
});
