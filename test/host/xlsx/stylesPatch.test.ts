import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { MAIN, workbookFile } from "./fixture";
import { edited, inside, setCell, SHEET1 } from "./saving";

describe("styles", () => {
  const styles =
    '<fonts count="1"><font><sz val="10"/><name val="Arial"/><scheme val="minor"/></font></fonts><fills count="1"><fill/></fills>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="3"/></cellXfs><extLst/>';

  test("that are derived come behind the others", () => {
    const saved = edited(workbookFile({ sheets: { Blad1: "<sheetData/>" }, styles }), (book, sheet) => {
      const format = book.styles[0]?.format;
      if (format === undefined) throw new Error("no style");
      const patch = {
        bold: true,
        fill: "#FFC000",
        pattern: "Solid",
        numberFormat: "yyyy\\-mm",
        wrapText: true,
        fontName: "Aptos",
        locked: false,
      };
      book.styles.push({ format: { ...format, ...patch }, base: 0, patch });
      setCell(sheet, 0, 0, { value: 1, style: 1 });
    });
    expect(inside(saved, "xl/styles.xml")).toBe(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm"/></numFmts>' +
        '<fonts count="2"><font><sz val="10"/><name val="Arial"/><scheme val="minor"/></font><font><b/><sz val="10"/><name val="Aptos"/></font></fonts>' +
        '<fills count="2"><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor indexed="64"/></patternFill></fill></fills>' +
        '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="3"/><xf numFmtId="164" fontId="1" fillId="1" borderId="3" applyFont="1" applyFill="1" applyNumberFormat="1" applyAlignment="1" applyProtection="1"><alignment wrapText="1"/><protection locked="0"/></xf></cellXfs><extLst/>',
    );
    const { book } = openWorkbook(saved, "");
    expect(book.styles[1]?.format).toMatchObject({
      bold: true,
      fill: "#FFC000",
      numberFormat: "yyyy\\-mm",
      fontSize: 10,
      locked: false,
    });
  });

  test("are made where the file has none", () => {
    const saved = edited(workbookFile({ sheets: { Blad1: "<sheetData/>" } }), (book, sheet) => {
      const [plain] = book.styles;
      if (plain === undefined) throw new Error("no style");
      book.styles.push({ format: { ...plain.format, italic: true }, base: 0, patch: { italic: true } });
      setCell(sheet, 0, 0, { value: 1, style: 1 });
    });
    expect(openWorkbook(saved, "").book.styles.map(({ format }) => format.italic)).toEqual([false, true]);
  });

  test("go several at a time into a part that is empty", () => {
    const parts = { "xl/styles.xml": `<styleSheet xmlns="${MAIN}" xml:space="preserve"/>` };
    const file = workbookFile({ sheets: { Blad1: "<sheetData/>" }, styles: "", parts });
    const saved = edited(file, (book, sheet) => {
      const [plain] = book.styles;
      if (plain === undefined) throw new Error("no style");
      const patch = { bold: true, fill: "#FFC000", pattern: "Solid" } as const;
      book.styles.push({ format: { ...plain.format, ...patch }, base: 0, patch });
      setCell(sheet, 0, 0, { value: 1, style: 1 });
    });
    const { book } = openWorkbook(saved, "");
    expect(book.styles.map(({ format: { bold, fill } }) => [bold, fill])).toEqual([
      [false, null],
      [true, "#FFC000"],
    ]);
    expect(book.sheets[0]?.rows[0]?.[0]).toMatchObject({ value: 1, style: 1 });
  });

  test("that no cell wears are left out, so that a restyling undone leaves the part as it was", () => {
    const file = workbookFile({ sheets: { Blad1: "<sheetData/>" }, styles });
    const saved = edited(file, (book, sheet) => {
      const [plain] = book.styles;
      if (plain === undefined) throw new Error("no style");
      book.styles.push({ format: { ...plain.format, bold: true }, base: 0, patch: { bold: true } });
      setCell(sheet, 0, 0, { value: 1, style: 0 });
    });
    expect(inside(saved, "xl/styles.xml")).toBe(styles);
  });

  test("keep number 0 for plain cells where the part lists no styles", () => {
    const file = workbookFile({ sheets: { Blad1: "<sheetData/>" }, styles: "<fonts/>" });
    const saved = edited(file, (book, sheet) => {
      const [plain] = book.styles;
      if (plain === undefined) throw new Error("no style");
      book.styles.push({ format: { ...plain.format, bold: true }, base: 0, patch: { bold: true } });
      setCell(sheet, 0, 0, { value: 1, style: 1 });
    });
    const { book } = openWorkbook(saved, "");
    expect(book.styles.map(({ format }) => format.bold)).toEqual([false, true]);
    expect(book.sheets[0]?.rows[0]?.[0]?.style).toBe(1);
  });

  test("a number that the part does not explain stays with its cell", () => {
    const row = '<sheetData><row r="1"><c r="A1" s="7"><v>1</v></c></row></sheetData>';
    const saved = edited(workbookFile({ sheets: { Blad1: row }, styles }), (_, sheet) => {
      setCell(sheet, 0, 0, { value: 2, style: 7 });
    });
    expect(inside(saved, SHEET1)).toContain('<c r="A1" s="7"><v>2</v></c>');
  });
});
