import { cellAddress } from "../../../src/core/address";
import { runBytes } from "../runBytes";
import { workbookFile } from "./fixture";
import { lostContent } from "./lostContent";
import { mutated } from "./mutations";

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, values: readonly string[]) =>
  `<row r="${number}" spans="1:4">${values.map((value, i) => text(`${"ABCD".charAt(i)}${number}`, value)).join("")}</row>`;

/** A small workbook with something of most kinds that are read. */
const SEED = workbookFile({
  sheets: {
    Insatser: [
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:D3"/>',
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>',
      '<cols><col min="1" max="2" width="20" customWidth="1"/></cols><sheetData>',
      row(1, ["Vad görs?", "Vem gör?", "SA-PI", "R-G"]),
      row(2, ["Utbildar all personal om rasism varje år", "Kultur", "sa", "R"]),
      row(3, ["Kurs om homofobi", "Kultur", "", "G"]),
      '<row r="4"><c r="A4" s="1"><f>1+1</f><v>2</v></c><c r="B4" t="s"><v>0</v></c></row></sheetData>',
      '<autoFilter ref="A1:D3"/><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells>',
      '<conditionalFormatting sqref="C2:C3"><cfRule type="cellIs" operator="equal" dxfId="0" priority="1"><formula>"SA"</formula></cfRule></conditionalFormatting>',
      '<dataValidations count="1"><dataValidation type="list" sqref="C2:C3"><formula1>"SA,PI"</formula1></dataValidation></dataValidations>',
      '<hyperlinks><hyperlink ref="A2" location="Insatser!A1"/></hyperlinks><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
    ].join(""),
    Annat: "<sheetData/>",
  },
  sharedStrings: "<si><r><t>a</t></r><r><t>b</t></r></si>",
  styles:
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
  afterSheets:
    '<definedNames><definedName name="År">Insatser!$A$1</definedName></definedNames><calcPr calcId="1"/>',
});

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

test("a workbook made odd in 150 ways is read and kept whole, or refused by name", async () => {
  const lost: string[] = [];
  const ends = new Set<string>();
  for (const seed of SEEDS) {
    const file = mutated(SEED, seed);
    const ending = await runBytes(file);
    ends.add(ending.kind === "done" ? "done" : ending.code);
    if (ending.kind !== "done") continue;
    const { open, result, bytes } = ending;
    const partOf = (name: string) => open.book.sheets.find((sheet) => sheet.name === name)?.part;
    const written = result.written.map(
      ({ cell }) => `${partOf(cell.sheet)}!${cellAddress(cell.row, cell.column)}`,
    );
    lost.push(...lostContent(file, bytes, new Set(written)).map((what) => `${seed}: ${what}`));
  }
  expect(lost).toEqual([]);
  expect([...ends]).toEqual(expect.arrayContaining(["done", "broken-xml", "no-workbook"]));
  expect([...ends]).not.toContain("unexpected");
});
