import { onSheet, openExcel } from "../openExcel";

beforeAll(async () => {
  openExcel();
  await onSheet((sheet) => {
    sheet.getRange("B2:C4").values = [
      ["a", 1],
      ["b", ""],
      ["c", 3],
    ];
    sheet.getRange("D5").values = [["d"]];
    sheet.getRange("F2").values = [["e"]];
  });
});

const address = (find: (sheet: Excel.Worksheet) => Excel.Range) =>
  onSheet(async (sheet, context) => {
    const range = find(sheet).load("address");
    await context.sync();
    return range.address.replace("Blad1!", "");
  });

test.each([
  ["B2", "Down", "B4"],
  ["B2", "Right", "C2"],
  ["C2", "Right", "F2"],
  ["F2", "Right", "XFD2"],
  ["C2", "Down", "C4"],
  ["C4", "Up", "C2"],
  ["A1", "Down", "A1048576"],
  ["B1", "Down", "B2"],
  ["D5", "Left", "A5"],
  ["B4:C5", "Down", "B1048576"],
])("from %s %s the edge is %s", async (from, direction, edge) =>
  expect(await address((sheet) => sheet.getRange(from).getRangeEdge(direction as "Down"))).toBe(edge),
);

test.each([
  ["B2", "Down", "B2:B4"],
  ["B2:C2", "Down", "B2:C4"],
  ["C4", "Up", "C2:C4"],
])("%s extended %s is %s", async (from, direction, area) =>
  expect(await address((sheet) => sheet.getRange(from).getExtendedRange(direction as "Down"))).toBe(area),
);

test("the active cell of a range is where the way begins", async () =>
  expect(await address((sheet) => sheet.getRange("B2:C4").getRangeEdge("Right", sheet.getRange("C2")))).toBe(
    "F2",
  ));

test("an active cell outside the range is refused", async () =>
  expect(
    onSheet((sheet) => void sheet.getRange("B2").getRangeEdge("Right", sheet.getRange("C2")).load("address")),
  ).rejects.toMatchObject({ code: "InvalidArgument" }));

test.each([
  ["B2", "B2:D5"],
  ["C3", "B2:D5"],
  ["F2", "F2"],
  ["E3", "E2:F3"],
  ["H9", "H9"],
])("around %s lies %s", async (cell, region) =>
  expect(await address((sheet) => sheet.getRange(cell).getSurroundingRegion())).toBe(region),
);
