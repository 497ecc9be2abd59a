import { cellsOf, loaded, onSheet, openExcel } from "../openExcel";

const merges = (address: string) =>
  onSheet(async (sheet, context) => {
    const areas = sheet.getRange(address).getMergedAreasOrNullObject();
    await context.sync();
    return areas.isNullObject ? null : loaded(areas, "address");
  });

beforeEach(async () => {
  openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:C2").values = [
      ["", "b", "c"],
      ["d", "e", "f"],
    ];
  });
});

test("a merge keeps the first value in its first cell", async () => {
  await onSheet((sheet) => sheet.getRange("A1:B2").merge());
  expect(await merges("A1:C9")).toEqual({ address: "Blad1!A1:B2" });
  expect(await cellsOf("Blad1", "A1:C2")).toEqual([
    ["b", "", "c"],
    ["", "", "f"],
  ]);
});

test("rows are merged each by itself", async () => {
  await onSheet((sheet) => sheet.getRange("A1:B2").merge(true));
  expect(await merges("A1:C9")).toEqual({ address: "Blad1!A1:B1, Blad1!A2:B2" });
  expect(await cellsOf("Blad1", "A1:B2")).toEqual([
    ["b", ""],
    ["d", ""],
  ]);
});

test("a merge is taken apart by any of its cells", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("B2").unmerge();
  });
  expect(await merges("A1:C9")).toBeNull();
});

test("cells of a table are not merged", async () => {
  await onSheet((sheet) => void sheet.tables.add("A1:C2", true));
  await expect(onSheet((sheet) => sheet.getRange("A2:B2").merge())).rejects.toMatchObject({
    code: "InvalidOperation",
  });
});
