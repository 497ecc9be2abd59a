import { onSheet, openExcel } from "../openExcel";

beforeEach(async () => {
  openExcel(["Blad1", "Blad2"]);
  await onSheet((sheet, context) => {
    const other = context.workbook.worksheets.getItem("Blad2");
    sheet.getRange("A1:C2").values = [
      [1, 2, "=A1*B1"],
      [3, 4, "=SUM(A2:B2)"],
    ];
    sheet.getRange("A4:A6").values = [["=C1+C2"], ["=Blad2!A1+A4"], ["=A6+1"]];
    context.workbook.names.add("Summa", sheet.getRange("C1:C2"));
    other.getRange("A1:A3").formulas = [["=Blad1!C1"], ["=SUM(Summa)"], ["text"]];
  });
});

type Way = "getPrecedents" | "getDirectPrecedents" | "getDependents" | "getDirectDependents";

const traced = (way: Way, address: string) =>
  onSheet(async (sheet) => {
    const areas = sheet.getRange(address)[way]().load("addresses");
    await sheet.context.sync();
    return areas.addresses;
  });

test.each<[Way, string, string[]]>([
  ["getDirectPrecedents", "C1", ["Blad1!A1:B1"]],
  ["getDirectPrecedents", "C1:C2", ["Blad1!A1:B2"]],
  ["getDirectPrecedents", "A5", ["Blad1!A4", "Blad2!A1"]],
  ["getDirectPrecedents", "A6", ["Blad1!A6"]],
  ["getPrecedents", "A4", ["Blad1!A1:C2"]],
  ["getPrecedents", "A5", ["Blad1!A1:C2, Blad1!A4", "Blad2!A1"]],
  ["getPrecedents", "A6", ["Blad1!A6"]],
  ["getDirectDependents", "A1", ["Blad1!C1"]],
  ["getDirectDependents", "C1", ["Blad1!A4", "Blad2!A1:A2"]],
  ["getDependents", "B1", ["Blad1!C1, Blad1!A4:A5", "Blad2!A1:A2"]],
])("%s of %s", async (way, address, expected) => expect(await traced(way, address)).toEqual(expected));

test.each<[Way, string]>([
  ["getDirectPrecedents", "A1"],
  ["getPrecedents", "A1:B2"],
  ["getDirectDependents", "A5"],
  ["getDependents", "D9"],
])("%s of %s, which has none", async (way, address) =>
  expect(traced(way, address)).rejects.toMatchObject({ code: "ItemNotFound" }),
);

test("what was found is there in later messages, and follows its cells", async () => {
  const found = await onSheet(async (sheet, context) => {
    const precedents = sheet.getRange("A5").getPrecedents();
    precedents.areas.load("address");
    await context.sync();
    for (const areas of precedents.areas.items) areas.format.fill.color = "#FFC000";
    sheet.getRange("1:1").insert("Down");
    const fill = sheet.getRange("B2").format.fill.load("color");
    const other = precedents.getRangeAreasBySheet("Blad2").load("address");
    const none = precedents.getRangeAreasOrNullObjectBySheet("Blad3");
    precedents.load("addresses,ranges/address");
    await context.sync();
    const ranges = precedents.ranges.items.map(({ address }) => address);
    return [fill.color, other.address, none.isNullObject, precedents.addresses, ranges];
  });
  expect(found).toEqual([
    "#FFC000",
    "Blad2!A1",
    true,
    ["Blad1!A2:C3, Blad1!A5", "Blad2!A1"],
    ["Blad1!A2:C3", "Blad1!A5", "Blad2!A1"],
  ]);
});
