import { onSheet, openExcel } from "../openExcel";

beforeEach(async () => {
  openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("B2").format.fill.color = "#FF0000";
  });
});

test("several properties of each cell are read at once", async () => {
  const cells = await onSheet((sheet) =>
    sheet.getRange("A1:B2").getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    }),
  );
  const cell = (address: string, color: string, bold: boolean) => ({
    address: `Blad1!${address}`,
    format: { fill: { color }, font: { bold } },
  });
  expect(cells.value).toEqual([
    [cell("A1", "#FFFFFF", true), cell("B1", "#FFFFFF", false)],
    [cell("A2", "#FFFFFF", false), cell("B2", "#FF0000", false)],
  ]);
});

test("a row, and a column, has null where its cells differ", async () => {
  const [rows, columns] = await onSheet((sheet) => [
    sheet.getRange("A1:B2").getRowProperties({ rowIndex: true, format: { font: { bold: true } } }),
    sheet.getRange("A1:B2").getColumnProperties({ format: { fill: { color: true } } }),
  ]);
  expect([rows.value, columns.value]).toEqual([
    [
      { rowIndex: 0, format: { font: { bold: null } } },
      { rowIndex: 1, format: { font: { bold: false } } },
    ],
    [{ format: { fill: { color: "#FFFFFF" } } }, { format: { fill: { color: null } } }],
  ]);
});

test("several properties are set at once", async () => {
  const told = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").setCellProperties([[{ format: { font: { italic: true } } }, {}]]);
    sheet.getRange("A1:A2").setRowProperties([{ rowHidden: true }, { format: { rowHeight: 30 } }]);
    const fonts = ["A1", "B1"].map((address) => sheet.getRange(address).format.font.load("italic"));
    const rows = ["A1", "A2"].map((address) => sheet.getRange(address).load("height,rowHidden"));
    await context.sync();
    return [fonts.map(({ italic }) => italic), rows.map(({ height, rowHidden }) => [height, rowHidden])];
  });
  expect(told).toEqual([
    [true, false],
    [
      [0, true],
      [30, false],
    ],
  ]);
});

test("a property that the host lacks is refused by its name", () =>
  expect(
    onSheet((sheet) => sheet.getRange("A1").getCellProperties({ textRuns: true })),
  ).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Range.textRuns") as string,
  }));

test("borders are set and told side by side", async () => {
  const told = await onSheet(async (sheet, context) => {
    const cells = sheet.getRange("B2:C2");
    const thick: Excel.CellBorder = { style: "Continuous", weight: "Thick", color: "#FF0000" };
    cells.setCellProperties([[{ format: { borders: { left: thick, bottom: { style: "Dash" } } } }, {}]]);
    const wish = { style: true, weight: true, color: true };
    // As Microsoft's documents ask for them; the types know of no sides.
    const borders: object = { left: wish, bottom: wish, top: wish };
    const result = cells.getCellProperties({ format: { borders } });
    await context.sync();
    return result.value[0]?.map(({ format }) => format?.borders);
  });
  const none = { style: "None", weight: "Thin", color: "#000000" };
  expect(told).toEqual([
    {
      left: { style: "Continuous", weight: "Thick", color: "#FF0000" },
      bottom: { style: "Dash", weight: "Thin", color: "#000000" },
      top: none,
    },
    { left: none, bottom: none, top: none },
  ]);
});
