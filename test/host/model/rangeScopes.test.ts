import { onSheet, openExcel } from "../openExcel";

test.each([
  ["A1:A9", false, ["Tabell1"]],
  ["A1:F9", false, ["Tabell1", "Tabell2"]],
  ["A1:D9", true, ["Tabell1"]],
  ["J1", false, []],
])("on %s, contained %s, lie the tables %j", async (address, contained, names) => {
  openExcel();
  const found = await onSheet(async (sheet, context) => {
    sheet.tables.add("A1:B3", true);
    sheet.tables.add("D1:E3", true);
    const tables = sheet.getRange(address).getTables(contained).load("items/name");
    await context.sync();
    return tables.items.map(({ name }) => name);
  });
  expect(found).toEqual(names);
});
