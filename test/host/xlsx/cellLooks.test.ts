import { NO_FORMAT, type Format } from "../../../host/model/format";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { workbookFile } from "./fixture";
import { edited, partOf, setCell } from "./saving";

const STYLES =
  "<fonts><font/></fonts><fills><fill/><fill/></fills><borders><border/></borders>" +
  '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>';

test.each<[string, Partial<Format>, string]>([
  ["strikethrough", { strikethrough: true }, "<font><strike/></font>"],
  ["two lines below", { underline: "DoubleAccountant" }, '<font><u val="doubleAccounting"/></font>'],
  ["raised letters", { script: "Superscript" }, '<font><vertAlign val="superscript"/></font>'],
  [
    "a pattern",
    { pattern: "Gray16", fill: "#FFFF00", patternColor: null },
    '<patternFill patternType="gray125"><fgColor indexed="64"/><bgColor rgb="FFFFFF00"/></patternFill>',
  ],
  ["text downwards", { orientation: -45 }, '<alignment textRotation="135"/>'],
  ["letters below each other", { orientation: 180 }, '<alignment textRotation="255"/>'],
  ["indent", { indent: 2, horizontal: "Right" }, '<alignment horizontal="right" indent="2"/>'],
  [
    "shrinking",
    { shrinkToFit: true, readingOrder: "RightToLeft" },
    '<alignment shrinkToFit="1" readingOrder="2"/>',
  ],
  ["hidden formula", { formulaHidden: true }, '<protection hidden="1"/>'],
  ["a line", { borderLeft: "mediumDashDot auto" }, '<left style="mediumDashDot"><color auto="1"/></left>'],
])("%s is saved, and opened", (_, patch, xml) => {
  const saved = edited(workbookFile({ sheets: { Blad1: "<sheetData/>" }, styles: STYLES }), (book, sheet) => {
    book.styles.push({ format: { ...NO_FORMAT, ...patch }, base: 0, patch });
    setCell(sheet, 0, 0, { value: 1, style: 1 });
  });
  expect(partOf(saved, "xl/styles.xml")).toContain(xml);
  expect(openWorkbook(saved, "").book.styles[1]?.format).toMatchObject(patch);
});

test("a fill whose colours run into each other is no plain one, and stays", () => {
  const gradient = '<fill><gradientFill degree="90"><stop position="0"/></gradientFill></fill>';
  const styles = STYLES.replace("<fill/><fill/>", gradient);
  const saved = edited(workbookFile({ sheets: { Blad1: "<sheetData/>" }, styles }), (book, sheet) => {
    expect(book.styles[0]?.format).toMatchObject({ pattern: "LinearGradient", fill: null });
    book.styles.push({ format: { ...NO_FORMAT, bold: true }, base: 0, patch: { bold: true } });
    setCell(sheet, 0, 0, { value: 1, style: 1 });
  });
  expect(openWorkbook(saved, "").book.styles[1]?.format).toMatchObject({
    pattern: "LinearGradient",
    bold: true,
  });
});
