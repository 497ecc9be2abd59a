import type { Book } from "../../../host/model/book";
import { newSheet, guid } from "../../../host/model/newBook";
import type { FileFault } from "../../../host/xlsx/fault";
import { openWorkbook, type OpenWorkbook } from "../../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../../host/xlsx/saveWorkbook";
import { openPackage } from "../../../host/xlsx/zipPackage";
import { RELATIONS, relationsXml, workbookFile, workbookParts, zipOf, type WorkbookFixture } from "./fixture";
import { edited, partOf, setCell, sheetAt, text } from "./saving";

describe("the workbook", () => {
  const TWO: WorkbookFixture = {
    sheets: {
      Data: '<sheetData><row r="1"><c r="A1"><f>Mått!A1+\'Mått\'!B2</f><v>1</v></c></row></sheetData>',
      Mått: '<sheetData/><hyperlinks><hyperlink ref="A1" location="Data!A1"/></hyperlinks>',
    },
    afterSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Mått!$A$1</definedName><definedName name="Namn">Mått!$A$1</definedName></definedNames><calcPr calcId="1"/>',
  };
  const reopen = (edit: (book: Book) => void): OpenWorkbook =>
    openWorkbook(edited(workbookFile(TWO), edit), "");

  test("is calculated anew after a change, without the old chain", () => {
    const parts = workbookParts(TWO);
    const relations = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="c" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
    );
    const file = zipOf({
      ...parts,
      "xl/_rels/workbook.xml.rels": relations,
      "xl/calcChain.xml": "<calcChain/>",
    });
    const saved = edited(file, (_, sheet) => setCell(sheet, 0, 1, { value: 1, style: 0 }));
    expect(partOf(saved, "xl/workbook.xml")).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
    expect(openPackage(saved).has("xl/calcChain.xml")).toBe(false);
    expect(openPackage(saved).text("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  test("a renamed sheet is followed by formulas, names and links", () => {
    const { book, package: pkg } = reopen((one) => {
      sheetAt(one, 1).name = "R & G";
      sheetAt(one, 0).name = "Underlag";
      one.changed = true;
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Underlag", "R & G"]);
    expect(sheetAt(book, 0).rows[0]?.[0]?.formula).toBe("'R & G'!A1+'R & G'!B2");
    expect(book.names[0]?.formula).toBe("='R & G'!$A$1");
    expect(pkg.text("xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="1">\'R &amp; G\'!$A$1<',
    );
    expect(pkg.text("xl/worksheets/sheet2.xml")).toContain('location="Underlag!A1"');
  });

  test("a removed sheet takes its parts and local names along; references to it are #REF!", () => {
    const { book, package: pkg } = reopen((one) => {
      one.sheets.splice(1, 1);
      one.changed = true;
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Data"]);
    expect(sheetAt(book, 0).rows[0]?.[0]?.formula).toBe("#REF!+#REF!");
    expect(book.names).toEqual([{ name: "Namn", formula: "=#REF!", visible: true, sheet: null }]);
    expect(pkg.paths().filter((path) => path.includes("sheet2"))).toEqual([]);
    expect(pkg.text("[Content_Types].xml")).not.toContain("sheet2");
    expect(pkg.text("xl/workbook.xml")).not.toContain("Print_Area");
  });

  test("sheets and names are added, moved and hidden", () => {
    const { book, package: pkg } = reopen((one) => {
      const sheet = newSheet(guid(77), "Ändringslogg");
      sheet.rows[0] = [text("Tid"), { value: 1, style: 0 }];
      sheet.frozenRows = 1;
      sheet.columnLayout.set(0, { width: 20, hidden: false });
      one.sheets.unshift(sheet);
      sheetAt(one, 2).visibility = "VeryHidden";
      one.names.push({ name: "Logg", formula: "=Ändringslogg!$A$1", visible: false, sheet: sheet.id });
      one.active = sheet.id;
      one.changed = true;
    });
    const added = sheetAt(book, 0);
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Ändringslogg", "Visible"],
      ["Data", "Visible"],
      ["Mått", "VeryHidden"],
    ]);
    expect(added.rows).toEqual([[text("Tid"), { value: 1, style: 0 }]]);
    expect(added.columnLayout.get(0)).toEqual({ width: 20, hidden: false });
    expect(pkg.text("xl/worksheets/sheet3.xml").split("<sheetData").length).toBe(2);
    expect(added).toMatchObject({ frozenRows: 1, part: "xl/worksheets/sheet3.xml" });
    expect(book.active).toBe(added.id);
    expect(book.names).toContainEqual({
      name: "Logg",
      formula: "=Ändringslogg!$A$1",
      visible: false,
      sheet: added.id,
    });
    expect(pkg.text("xl/workbook.xml")).toContain('<definedName name="_xlnm.Print_Area" localSheetId="2">');
    expect(pkg.text("xl/worksheets/sheet3.xml")).toContain('tabSelected="1"');
  });

  test("names are changed and removed", () => {
    const change = reopen((one) => {
      one.names = [{ name: "Namn", formula: "=Data!$B$1", visible: false, sheet: null }];
      one.changed = true;
    });
    expect(change.book.names).toEqual([{ name: "Namn", formula: "=Data!$B$1", visible: false, sheet: null }]);
    const removal = reopen((one) => {
      one.names = [];
      one.changed = true;
    });
    expect(removal.book.names).toEqual([]);
    expect(removal.package.text("xl/workbook.xml")).not.toContain("definedName");
  });

  test("keeps the add-in's settings, and nothing else changes for them", () => {
    const bytes = workbookFile(TWO);
    const open = openWorkbook(bytes, "");
    open.book.settings.set("läge", '{"tröskel":0.8}');
    const saved = saveWorkbook(open);
    const again = openWorkbook(saved, "");
    expect([...again.book.settings]).toEqual([["läge", '{"tröskel":0.8}']]);
    expect(saveWorkbook(again)).toBe(saved);
    expect(partOf(saved, "xl/workbook.xml")).toBe(partOf(bytes, "xl/workbook.xml"));
  });

  test("can be saved again after more changes", () => {
    const open = openWorkbook(workbookFile(TWO), "");
    const sheet = newSheet(guid(77), "Ny");
    open.book.sheets.push(sheet);
    open.book.changed = true;
    saveWorkbook(open);
    setCell(sheet, 0, 0, text("SA"));
    const { book } = openWorkbook(saveWorkbook(open), "");
    expect(book.sheets.map(({ name }) => name)).toEqual(["Data", "Mått", "Ny"]);
    expect(sheetAt(book, 2).rows).toEqual([[text("SA")]]);
  });

  test("that is signed is not changed", () => {
    const root = relationsXml([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "digital-signature/origin", "_xmlsignatures/origin.sigs"],
    ]);
    const file = zipOf({ ...workbookParts(TWO), "_rels/.rels": root, "_xmlsignatures/origin.sigs": "" });
    expect(() => edited(file, (_, sheet) => setCell(sheet, 0, 0, text("x")))).toThrow(
      expect.objectContaining({ code: "unsupported" }) as FileFault,
    );
  });
});
