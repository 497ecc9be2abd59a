import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../../host/xlsx/saveWorkbook";
import { Host } from "../../../host/protocol/host";
import { connectOffice } from "../../../host/node/officeClient";
import { relationsXml, workbookFile } from "./fixture";
import { SHEET1, edited, inside, partOf, sheetAt } from "./saving";
import { loaded, onSheet } from "../openExcel";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const LIST =
  '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Fel" sqref="B2:B5 D2" xr:uid="{A}" xmlns:xr="urn:r"><formula1>"SA,PI"</formula1></dataValidation>';
const WHOLE =
  '<dataValidation type="whole" operator="greaterThan" showDropDown="1" sqref="C2"><formula1>A1</formula1></dataValidation>';
const FAR = `<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Listor!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>E2:E9</xm:sqref></x14:dataValidation>`;
const OTHER =
  '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:x14="urn:s"/></ext>';
const EXTENSIONS = `<extLst>${OTHER}<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}">${FAR}</x14:dataValidations></ext></extLst>`;
const VALIDATIONS = `<dataValidations count="2" disablePrompts="1">${LIST}${WHOLE}</dataValidations>`;
const LINKS =
  '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="Sök"/><hyperlink ref="A2:A3" location="Listor!A1" display="x"/></hyperlinks>';
const SCALE =
  '<conditionalFormatting sqref="A1:A9" pivot="1"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color theme="0"/></colorScale></cfRule></conditionalFormatting>';
const ODD =
  '<conditionalFormatting sqref="Z1"><cfRule type="aboveAverage" stdDev="7" priority="3" dxfId="0"/></conditionalFormatting>';
const CUSTOM =
  '<conditionalFormatting sqref="B1:B9"><cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>$A1&gt;3</formula></cfRule></conditionalFormatting>';
const STYLES =
  '<dxfs count="2"><dxf><font><b/></font></dxf><dxf><font><color rgb="FF9C0006"/><sz val="20"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

const FILE = workbookFile({
  sheets: {
    Blad1: `<sheetData/>${SCALE}${ODD}${CUSTOM}${VALIDATIONS}${LINKS}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>${EXTENSIONS}`,
    Listor: "<sheetData/>",
  },
  styles: STYLES,
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
      ["rId1", "hyperlink", "https://example.se/?a=1&amp;b=2"],
    ]).replace('"/></Rel', '" TargetMode="External"/></Rel'),
  },
});

/** The file after `change` has been made in it by an add-in. */
async function changed(change: (sheet: Excel.Worksheet) => void, file = FILE): Promise<Uint8Array> {
  const open = openWorkbook(file, "Bok.xlsx");
  connectOffice(new Host(open.book));
  await onSheet(change);
  return saveWorkbook(open);
}

test("rules are read", () => {
  const { rules } = sheetAt(openWorkbook(FILE, "Bok.xlsx").book, 0);
  expect(rules.validations).toMatchObject([
    {
      type: "List",
      formulas: ['"SA,PI"'],
      dropDown: true,
      ignoreBlanks: true,
      origin: { row: 1, column: 1 },
    },
    { type: "WholeNumber", operator: "GreaterThan", formulas: ["A1"], ignoreBlanks: false },
    {
      type: "List",
      formulas: ["Listor!$A$1:$A$2"],
      areas: [{ firstRow: 1, lastRow: 8, firstColumn: 4, lastColumn: 4 }],
    },
  ]);
  expect(rules.conditionals).toMatchObject([
    {
      rule: { type: "Custom", formula: "$A1>3" },
      stopIfTrue: true,
      look: { color: "#9C0006", fill: "#FFC7CE" },
    },
    {
      rule: { type: "ColorScale", points: [{ type: "LowestValue", color: "#FF0000" }, { color: "#FFFFFF" }] },
    },
    { rule: { type: "Unknown" } },
  ]);
  expect(rules.hyperlinks).toMatchObject([
    { address: "https://example.se/?a=1&b=2", place: "", tip: "Sök" },
    { address: "", place: "Listor!A1", tip: "" },
  ]);
});

test("what no one changed stays as it stands", async () => {
  const saved = await changed((sheet) => {
    sheet.getRange("C2").dataValidation.clear();
    sheet.getRange("H1").dataValidation.rule = { textLength: { formula1: 3, operator: "LessThan" } };
  });
  const mine =
    '<dataValidation type="textLength" operator="lessThan" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="H1"><formula1>3</formula1></dataValidation>';
  expect(inside(saved, SHEET1)).toBe(inside(FILE, SHEET1).replace(WHOLE, mine));
});

test.each<[string, (sheet: Excel.Worksheet) => void, string | RegExp, string]>([
  [
    "all validations gone",
    (sheet) => sheet.getRange().dataValidation.clear(),
    new RegExp(`${escaped(VALIDATIONS)}|<ext uri="\\{CCE6.*?</ext>`, "g"),
    "",
  ],
  [
    "one of an extension changed",
    (sheet) => void (sheet.getRange("E2:E9").dataValidation.ignoreBlanks = false),
    /<\/dataValidations>|<ext uri="\{CCE6.*?<\/ext>/g,
    "MOVED",
  ],
])("%s", async (_, change, before, after) => {
  const saved = inside(await changed(change), SHEET1);
  const written =
    '<dataValidation type="list" showInputMessage="1" showErrorMessage="1" sqref="E2:E9"><formula1>Listor!$A$1:$A$2</formula1></dataValidation></dataValidations>';
  const expected = inside(FILE, SHEET1)
    .replace(before, after)
    .replace("MOVED", written.replace(' showInputMessage="1" showErrorMessage="1"', ""))
    .replace("MOVED", "")
    .replace(
      'count="2" disablePrompts',
      after === "" ? 'count="2" disablePrompts' : 'count="3" disablePrompts',
    );
  expect(saved).toBe(expected);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

test("kept rules follow the cells, and what is left of the file's is read again", async () => {
  const saved = await changed((sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("H1").dataValidation.rule = { custom: { formula: "=TRUE" } };
  });
  const sheet = inside(saved, SHEET1);
  expect(sheet).toContain('sqref="B4:B7 D4"');
  expect(sheet).toContain("<formula1>A3</formula1>");
  expect(sheet).toContain("<xm:sqref>E4:E11</xm:sqref>");
  expect(sheetAt(openWorkbook(saved, "Bok.xlsx").book, 0).rules.validations).toHaveLength(4);
});

test("a validation that is set is read as it was set", async () => {
  const saved = await changed((sheet) => {
    const { dataValidation } = sheet.getRange("F1:F3");
    dataValidation.rule = { decimal: { formula1: '=F9&"<"', formula2: 2, operator: "NotBetween" } };
    dataValidation.errorAlert = { showAlert: true, style: "Information", title: 'Å\n"&', message: "_x000D_" };
    dataValidation.prompt = { showPrompt: false, title: "T", message: "M" };
  });
  connectOffice(new Host(openWorkbook(saved, "Bok.xlsx").book));
  const told = onSheet((sheet) => loaded(sheet.getRange("F2").dataValidation, "type,rule,errorAlert,prompt"));
  expect(await told).toEqual({
    type: "Decimal",
    rule: { decimal: { formula1: '=F10&"<"', formula2: "=2", operator: "NotBetween" } },
    errorAlert: { showAlert: true, style: "Information", title: 'Å\n"&', message: "_x000D_" },
    prompt: { showPrompt: false, title: "T", message: "M" },
  });
});

test("without a change the file is the same", () => {
  expect(edited(FILE, () => undefined)).toEqual(FILE);
  expect(partOf(FILE, SHEET1)).toContain(ODD);
});
