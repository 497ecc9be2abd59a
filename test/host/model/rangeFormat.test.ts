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
  [
    "strikethrough",
    ({ font }) => void (font.strikethrough = true),
    "font/strikethrough",
    { font: { strikethrough: true } },
  ],
  [
    "two lines below",
    ({ font }) => void (font.underline = "DoubleAccountant"),
    "font/underline",
    { font: { underline: "DoubleAccountant" } },
  ],
  [
    "raised letters are not lowered",
    ({ font }) => void ((font.subscript = true), (font.superscript = true)),
    "font/subscript,font/superscript",
    { font: { subscript: false, superscript: true } },
  ],
  [
    "letters put back",
    ({ font }) => void ((font.superscript = true), (font.subscript = false), (font.superscript = false)),
    "font/superscript",
    { font: { superscript: false } },
  ],
  [
    "a colour by its name",
    ({ fill }) => void (fill.color = "Orange"),
    "fill/color",
    { fill: { color: "#FFA500" } },
  ],
  [
    "a pattern on a colour",
    ({ fill }) => void ((fill.pattern = "Gray25"), (fill.color = "yellow"), (fill.patternColor = "#0000ff")),
    "fill/color,fill/pattern,fill/patternColor",
    { fill: { color: "#FFFF00", pattern: "Gray25", patternColor: "#0000FF" } },
  ],
  [
    "an indent, which is moved within its limits",
    (format) => void ((format.indentLevel = 3), format.adjustIndent(-2), format.adjustIndent(250)),
    "indentLevel,horizontalAlignment",
    { indentLevel: 250, horizontalAlignment: "Left" },
  ],
  [
    "text upright",
    (format) => void (format.textOrientation = 180),
    "textOrientation",
    { textOrientation: 180 },
  ],
  [
    "reading order, shrinking, protection",
    (format) => {
      format.readingOrder = "RightToLeft";
      format.shrinkToFit = true;
      format.protection.locked = false;
      format.protection.formulaHidden = true;
    },
    "readingOrder,shrinkToFit,protection/locked,protection/formulaHidden",
    { readingOrder: "RightToLeft", shrinkToFit: true, protection: { locked: false, formulaHidden: true } },
  ],
  [
    "standard sizes",
    (format) => {
      format.columnWidth = 100;
      format.rowHeight = 100;
      format.useStandardWidth = true;
      format.useStandardHeight = false;
    },
    "columnWidth,useStandardWidth,useStandardHeight",
    { columnWidth: 48, useStandardWidth: true, useStandardHeight: false },
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

test.each<[string, (format: Excel.RangeFormat) => void]>([
  ["a colour that there is not", ({ font }) => void (font.color = "rödaktig")],
  ["text turned too far", (format) => void (format.textOrientation = 91)],
  ["too deep an indent", (format) => void (format.indentLevel = 251)],
  ["a name of a font that is too long", ({ font }) => void (font.name = "x".repeat(32))],
])("%s is InvalidArgument", async (_, change) => {
  const refused = onSheet((sheet) => change(sheet.getRange("A1").format));
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a pattern's colour is refused where there is no pattern, and so are shades", async () => {
  for (const member of ["patternColor", "tintAndShade"] as const) {
    const refused = onSheet(
      (sheet) => void Object.assign(sheet.getRange("A1").format.fill, { [member]: "#000000" }),
    );
    await expect(refused).rejects.toMatchObject({ code: "ApiNotFound" });
  }
});

test("each cell's indent is moved by itself", async () => {
  const read = onSheet((sheet) => {
    sheet.getRange("A1").format.indentLevel = 4;
    sheet.getRange("A1:B1").format.adjustIndent(-1);
    return loaded(sheet.getRange("A1").format, "indentLevel");
  });
  expect(await read).toEqual({ indentLevel: 3 });
});
