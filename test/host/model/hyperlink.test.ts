import { Host } from "../../../host/protocol/host";
import { connectOffice } from "../../../host/node/officeClient";
import { emptyWorkbook } from "../../../host/xlsx/emptyWorkbook";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../../host/xlsx/saveWorkbook";
import { openPackage } from "../../../host/xlsx/zipPackage";
import { loaded, onSheet } from "../openExcel";

let save: () => Uint8Array;
beforeEach(() => {
  const open = openWorkbook(emptyWorkbook(), "Bok.xlsx");
  connectOffice(new Host(open.book));
  save = () => saveWorkbook(open);
});

const told = (address: string, names = "hyperlink") =>
  onSheet((sheet) => loaded(sheet.getRange(address), names));

test.each<[string, Excel.RangeHyperlink, object]>([
  [
    "a web address",
    { address: "https://example.se/?a=1&b=å", screenTip: 'Sök "här"', textToDisplay: "=Mer" },
    { address: "https://example.se/?a=1&b=å", screenTip: 'Sök "här"', textToDisplay: "=Mer" },
  ],
  [
    "a place in the workbook",
    { documentReference: "Blad1!B2" },
    { documentReference: "Blad1!B2", textToDisplay: "Blad1!B2" },
  ],
  [
    "another scheme",
    { address: "javascript:alert(1)", textToDisplay: "x" },
    { address: "javascript:alert(1)", textToDisplay: "x" },
  ],
])("%s is told and kept in the file", async (_, link, expected) => {
  await onSheet((sheet) => void (sheet.getRange("A1:A2").hyperlink = link));
  expect(await told("A1")).toEqual({ hyperlink: expected });
  connectOffice(new Host(openWorkbook(save(), "Bok.xlsx").book));
  expect(await told("A1")).toEqual({ hyperlink: expected });
});

test.each<[Excel.ClearApplyTo | "All", unknown, unknown, unknown]>([
  ["Hyperlinks" as Excel.ClearApplyTo, null, [["x"]], "Single"],
  ["RemoveHyperlinks" as Excel.ClearApplyTo, null, [["x"]], "None"],
  ["All", null, [[""]], "None"],
  ["Contents" as Excel.ClearApplyTo, { address: "https://a.se", textToDisplay: "" }, [[""]], "Single"],
])("clearing %s", async (what, hyperlink, values, underline) => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").hyperlink = { address: "https://a.se", textToDisplay: "x" };
    sheet.getRange("A1").clear(what as "All");
  });
  expect(await told("A1", "hyperlink,values,format/font/underline")).toEqual({
    hyperlink,
    values,
    format: { font: { underline } },
  });
  expect(await told("A2")).toMatchObject({ hyperlink: { address: "https://a.se" } });
});

test("a link's relation goes with it", async () => {
  await onSheet((sheet) => void (sheet.getRange("A1").hyperlink = { address: "https://a.se" }));
  const [once] = [openPackage(save()).relations("xl/worksheets/sheet1.xml")];
  const again = openWorkbook(save(), "Bok.xlsx");
  connectOffice(new Host(again.book));
  await onSheet((sheet) => sheet.getRange("A1").clear("Hyperlinks"));
  expect(once.map(({ target, external }) => [target, external])).toEqual([["https://a.se", true]]);
  expect(openPackage(saveWorkbook(again)).relations("xl/worksheets/sheet1.xml")).toEqual([]);
});

test("a link to nowhere is refused", async () => {
  const set = onSheet((sheet) => void (sheet.getRange("A1").hyperlink = { screenTip: "x" }));
  await expect(set).rejects.toMatchObject({ code: "InvalidArgument" });
});
