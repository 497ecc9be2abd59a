import { loaded, onSheet, openExcel } from "../openExcel";

beforeEach(() => void openExcel());

test.each([
  ["=A1", "=R[-1]C[-1]"],
  ["=$A$1+B2", "=R1C1+RC"],
  ["=SUM(A1:B$3)", "=SUM(R[-1]C[-1]:R3C)"],
  ["=SUM(B:B)+SUM(3:4)", "=SUM(C)+SUM(R[1]:R[2])"],
  ['="A1"&Blad1!C2', '="A1"&Blad1!RC[1]'],
])("in B2 %s is %s", async (a1, r1c1) => {
  const told = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.formulas = [[a1]];
    cell.load("formulasR1C1");
    await context.sync();
    const read = cell.formulasR1C1[0]?.[0] as unknown;
    cell.formulasR1C1 = [[r1c1]];
    cell.load("formulas");
    await context.sync();
    return [read, cell.formulas[0]?.[0] as unknown];
  });
  expect(told).toEqual([r1c1, a1]);
});

test("a value has no notation", async () => {
  await onSheet((sheet) => void (sheet.getRange("A1:B1").formulasR1C1 = [["R1C1", 2]]));
  expect(await onSheet((sheet) => loaded(sheet.getRange("A1:B1"), "formulasR1C1,values"))).toEqual({
    formulasR1C1: [["R1C1", 2]],
    values: [["R1C1", 2]],
  });
});

test.each([
  ["General", "General"],
  ["#,##0.00", "Number"],
  ["0%", "Percentage"],
  ["@", "Text"],
  ["m/d/yyyy", "Date"],
  ["h:mm", "Time"],
  ['0 "kr"', "Custom"],
])("the format %s is of the category %s", async (format, category) => {
  await onSheet((sheet) => void (sheet.getRange("A1").numberFormat = [[format]]));
  expect(await onSheet((sheet) => loaded(sheet.getRange("A1"), "numberFormatCategories"))).toEqual({
    numberFormatCategories: [[category]],
  });
});
