import { loaded, onSheet, openExcel } from "../openExcel";

beforeEach(() => void openExcel());

test.each<[string, (format: Excel.RangeFormat) => void, string, object]>([
  ["bold", ({ font }) => void (font.bold = true), "font/bold", { font: { bold: true } }],
  [
    "size and name",
    ({ font }) => void ((font.size = 16), (font.name = "Arial")),
    "font/size,font/name",
    { font: { size: 16, name: "Arial" } },
  ],
  [
    "underline",
    ({ font }) => void (font.underline = "Single"),
    "font/underline",
    { font: { underline: "Single" } },
  ],
  [
    "colours",
    ({ font, fill }) => void ((font.color = "#c00000"), (fill.color = "FFF2CC")),
    "font/color,fill/color",
    { font: { color: "#C00000" }, fill: { color: "#FFF2CC" } },
  ],
  [
    "no fill",
    ({ fill }) => void ((fill.color = "#FFF2CC"), fill.clear()),
    "fill/color",
    { fill: { color: "#FFFFFF" } },
  ],
  ["wrapping", (format) => void (format.wrapText = true), "wrapText", { wrapText: true }],
  [
    "alignment",
    (format) => void ((format.horizontalAlignment = "Center"), (format.verticalAlignment = "Top")),
    "horizontalAlignment,verticalAlignment",
    { horizontalAlignment: "Center", verticalAlignment: "Top" },
  ],
  [
    "column width in points",
    (format) => void (format.columnWidth = 105),
    "columnWidth",
    { columnWidth: 105 },
  ],
  ["row height in points", (format) => void (format.rowHeight = 30), "rowHeight", { rowHeight: 30 }],
])("%s", async (_, change, names, expected) => {
  const read = onSheet((sheet) => {
    const { format } = sheet.getRange("B2:C3");
    change(format);
    return loaded(format, names);
  });
  expect(await read).toMatchObject(expected);
});

test("what differs among the cells is null", async () => {
  const read = onSheet((sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.fill.color = "#FF0000";
    return loaded(sheet.getRange("A1:B1").format, "font/bold,font/italic,fill/color");
  });
  expect(await read).toEqual({ font: { bold: null, italic: false }, fill: { color: null } });
});

test("columns are made as wide as their longest text", async () => {
  const { workbook } = openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["x".repeat(20), ""],
      ["kort", "y"],
    ];
    sheet.getUsedRange().format.autofitColumns();
  });
  expect([...(workbook.book.sheets[0]?.columnLayout ?? [])]).toEqual([
    [0, { width: 22, hidden: false }],
    [1, { width: 3, hidden: false }],
  ]);
});

test("the same format makes one style, and undoing it goes back to the first", async () => {
  const { workbook } = openExcel();
  const bold = (address: string, on: boolean) =>
    onSheet((sheet) => void (sheet.getRange(address).format.font.bold = on));
  await bold("A1:B2", true);
  await bold("C3", true);
  await bold("A1", false);
  expect(workbook.book.styles.map(({ base, patch }) => [base, patch])).toEqual([
    [null, {}],
    [0, { bold: true }],
  ]);
  expect(workbook.book.sheets[0]?.rows[0]?.map((cell) => cell?.style)).toEqual([0, 1]);
});

test("rows and columns can be hidden; a mix of hidden and shown is null", async () => {
  const read = onSheet((sheet) => {
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    return loaded(sheet.getRange("B1:B2"), "rowHidden,columnHidden");
  });
  expect(await read).toEqual({ rowHidden: null, columnHidden: true });
});
