import { connectOffice } from "../../../host/node/officeClient";
import { Host } from "../../../host/protocol/host";
import { emptyWorkbook } from "../../../host/xlsx/emptyWorkbook";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../../host/xlsx/saveWorkbook";
import { onSheet } from "../openExcel";
import { packageFaults } from "./packageFaults";
import { SHEET1, partOf, sheetAt } from "./saving";

/** The file after code has run on the first sheet of a file. */
async function savedAfter(file: Uint8Array, code: Parameters<typeof onSheet>[0]): Promise<Uint8Array> {
  const open = openWorkbook(file, "Bok.xlsx");
  connectOffice(new Host(open.book));
  await onSheet(code);
  return saveWorkbook(open);
}

const grouped = savedAfter(emptyWorkbook(), (sheet) => {
  sheet.getRange("A1:C4").values = Array.from({ length: 4 }, () => [1, 2, 3]);
  sheet.getRange("2:4").group("ByRows");
  sheet.getRange("2:3").group("ByRows");
  sheet.getRange("B:C").group("ByColumns");
  sheet.getRange("C:C").format.columnWidth = 105;
  sheet.showOutlineLevels(2, 0);
});

test("groups are saved and read again", async () => {
  const bytes = await grouped;
  const xml = partOf(bytes, SHEET1);
  expect(packageFaults(bytes)).toEqual([]);
  expect(xml.match(/outlineLevel(Row|Col)="\d"/g)).toEqual(['outlineLevelRow="2"', 'outlineLevelCol="1"']);
  const { rowLayout, columnLayout } = sheetAt(openWorkbook(bytes, "Bok.xlsx").book, 0);
  expect([...rowLayout]).toEqual([
    [1, { height: null, hidden: true, level: 2 }],
    [2, { height: null, hidden: true, level: 2 }],
    [3, { height: null, hidden: false, level: 1 }],
  ]);
  expect([...columnLayout]).toMatchObject([
    [1, { hidden: false, level: 1 }],
    [2, { width: 20, hidden: false, level: 1 }],
  ]);
});

test("groups taken away leave nothing", async () => {
  const bytes = await savedAfter(await grouped, (sheet) => {
    sheet.getRange("1:4").ungroup("ByRows");
    sheet.getRange("2:4").ungroup("ByRows");
    sheet.getRange("B:C").ungroup("ByColumns");
  });
  expect(packageFaults(bytes)).toEqual([]);
  expect(partOf(bytes, SHEET1)).not.toContain("outlineLevel");
});

test("a group stays when something else of its rows and columns changes", async () => {
  const bytes = await savedAfter(await grouped, (sheet) => {
    sheet.getRange("1:4").rowHidden = false;
    sheet.getRange("4:4").format.rowHeight = 30;
    sheet.getRange("A:C").format.autofitColumns();
  });
  const { rowLayout, columnLayout } = sheetAt(openWorkbook(bytes, "Bok.xlsx").book, 0);
  expect([1, 2, 3].map((row) => rowLayout.get(row)?.level)).toEqual([2, 2, 1]);
  expect([1, 2].map((column) => columnLayout.get(column)?.level)).toEqual([1, 1]);
});
