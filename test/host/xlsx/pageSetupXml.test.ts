import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import type { SheetSetup } from "../../../host/model/sheetSetup";
import { setPrintAreas, setPrintTitle } from "../../../host/model/pageLayoutPrintNames";
import { NO_TEXTS } from "../../../host/model/pageSetup";
import { workbookFile } from "./fixture";
import { edited, inside, SHEET1, sheetAt } from "./saving";

const DATA = "<sheetData/>";

const setUp = (before: string, patch: (setup: SheetSetup) => Partial<SheetSetup>) => {
  const saved = edited(workbookFile({ sheets: { Blad1: before } }), (_, sheet) => {
    Object.assign(sheet.setup, patch(sheet.setup));
    sheet.changes.view = true;
  });
  return { xml: inside(saved, SHEET1), setup: sheetAt(openWorkbook(saved, "").book, 0).setup };
};

test.each<[string, string, (setup: SheetSetup) => Partial<SheetSetup>, string]>([
  [
    "nothing",
    `<sheetPr codeName="A"/>${DATA}<pageSetup r:id="rId1"/>`,
    () => ({}),
    `<sheetPr codeName="A"/>${DATA}<pageSetup r:id="rId1"/>`,
  ],
  [
    "A4 landscape, one page wide, with a footer",
    DATA,
    ({ page }) => ({
      page: {
        ...page,
        paper: 9,
        orientation: "Landscape",
        fits: true,
        fitHigh: 0,
        oddPages: { ...NO_TEXTS, leftHeader: "&D", centerFooter: "Sida &P" },
      },
    }),
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>' +
      "<headerFooter><oddHeader>&amp;L&amp;D</oddHeader><oddFooter>&amp;CSida &amp;P</oddFooter></headerFooter>",
  ],
  [
    "margins, breaks and options",
    `${DATA}<pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
    ({ page }) => ({
      page: {
        ...page,
        margins: { ...page.margins, top: 1 },
        rowBreaks: [20],
        centerHorizontally: true,
        gridlines: true,
      },
    }),
    '<sheetData/><printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.5" right="0.7" top="1" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>',
  ],
  [
    "colour, lines, width",
    `<sheetPr><outlinePr/></sheetPr>${DATA}`,
    () => ({ tabColor: "#FF0000", gridlines: false, headings: false, standardWidth: 12 }),
    '<sheetPr><tabColor rgb="FFFF0000"/><outlinePr/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0" showRowColHeaders="0"/></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15" defaultColWidth="12"/><sheetData/>',
  ],
  [
    "back to what goes without saying",
    '<sheetPr><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetData/>' +
      '<pageSetup orientation="landscape" scale="50"/><headerFooter><oddHeader>Mitt</oddHeader></headerFooter>',
    ({ page }) => ({
      tabColor: null,
      gridlines: true,
      page: { ...page, fits: false, orientation: "Portrait", scale: 100, oddPages: NO_TEXTS },
    }),
    '<sheetPr></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/><pageSetup orientation="portrait"/><headerFooter></headerFooter>',
  ],
])("%s", (_, before, patch, after) => {
  const { xml, setup } = setUp(before, patch);
  expect(xml).toBe(after);
  expect(setup).toMatchObject(patch(setup));
});

test("a header is read in its parts", () => {
  const { setup } = setUp(
    `${DATA}<headerFooter differentFirst="1"><oddHeader>Mitt&amp;LVänster &amp;&amp; så&amp;R&amp;"Arial,Bold"&amp;P</oddHeader></headerFooter>`,
    () => ({}),
  );
  expect(setup.page).toMatchObject({
    state: "FirstAndDefault",
    oddPages: { leftHeader: "Vänster && så", centerHeader: "Mitt", rightHeader: '&"Arial,Bold"&P' },
  });
});

test("what is printed is kept as names of the sheet, beside those that no one sees", () => {
  const filter =
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Blad1!$A$1:$B$2</definedName>';
  const file = workbookFile({
    sheets: { Blad1: DATA },
    afterSheets: `<definedNames>${filter}</definedNames>`,
  });
  const saved = edited(file, (book, sheet) => {
    setPrintAreas(book, sheet, [{ firstRow: 0, lastRow: 9, firstColumn: 0, lastColumn: 3 }]);
    setPrintTitle(book, sheet, "rows", { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 16383 });
  });
  expect(inside(saved, "xl/workbook.xml")).toContain(
    `<definedNames>${filter}<definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$D$10</definedName>` +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$1:$2</definedName></definedNames>',
  );
});
