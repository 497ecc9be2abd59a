import { NO_TROUBLE } from "../../../../host/workbench/session/contract";
import { WorkbookSession } from "../../../../host/workbench/session/workbookSession";
import { workbookFile } from "../../xlsx/fixture";

const ID = "{00000001-0000-4000-8000-000000000000}";
const WHOLE = { firstRow: 0, firstColumn: 0, lastRow: 99, lastColumn: 9 };
const CELL = { input: "", align: "left", paint: {}, note: null, hasChoices: false };

const FILE = workbookFile({
  sheets: {
    Data:
      '<cols><col min="2" max="2" width="20" customWidth="1"/><col min="3" max="3" width="9" hidden="1"/></cols>' +
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Insats</t></is></c><c r="B1" s="1"><v>0.5</v></c></row>' +
      '<row r="3" hidden="1"/><row r="4" ht="30" customHeight="1"/></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>' +
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A5">' +
      '<formula1>"SA,PI"</formula1></dataValidation></dataValidations>',
  },
  styles:
    '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><color rgb="FF112233"/><name val="Arial"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFEE00"/></patternFill></fill></fills>' +
    "<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>" +
    '<cellXfs><xf/><xf fontId="1" fillId="1" numFmtId="9" applyFont="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf></cellXfs>',
});

function opened(): WorkbookSession {
  const session = new WorkbookSession();
  expect(session.open(FILE, "plan.xlsx")).toEqual({ ok: true });
  return session;
}

test("cells are given as they look, empty ones with a drop-down too", () => {
  const session = opened();
  expect(session.cells(ID, WHOLE)).toEqual([
    { ...CELL, row: 0, column: 0, text: "Insats", input: "Insats" },
    {
      ...CELL,
      row: 0,
      column: 1,
      text: "50%",
      input: "50%",
      align: "center",
      paint: {
        bold: true,
        wrap: true,
        color: "#112233",
        fill: "#FFEE00",
        font: "Arial",
        size: 14,
        vertical: "top",
      },
    },
    { ...CELL, row: 4, column: 0, text: "", hasChoices: true },
  ]);
  expect(session.choices(ID, 4, 0)).toEqual(["SA", "PI"]);
  expect(session.choices(ID, 0, 0)).toBeNull();
});

test("rows and columns stand as the file says", () => {
  const session = opened();
  const layout = session.layout(ID);
  expect([...(layout?.rowHeights.slice(0, 5) ?? [])]).toEqual([25, 20, 0, 40, 20]);
  expect([...(layout?.columnWidths.slice(0, 4) ?? [])]).toEqual([64, 140, 0, 64]);
  expect(layout?.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 }]);
});

test("a sheet that is gone holds nothing, and cannot be selected", () => {
  const session = opened();
  const gone = "{00000000-0000-0000-0000-00000000DEAD}";
  session.activate(gone);
  session.select(gone, [WHOLE], { row: 0, column: 0 });
  session.click(gone, { row: 0, column: 0, x: 1, y: 1 });
  expect([session.layout(gone), session.cells(gone, WHOLE), session.choices(gone, 0, 0)]).toEqual([
    null,
    [],
    null,
  ]);
  expect(session.drawings(gone)).toEqual({ pivots: [], charts: [] });
});

test("a cell that is gone to beyond the sheet's rows makes room", () => {
  const session = opened();
  session.layout(ID);
  const before = session.layout(ID)?.rows;
  session.select(ID, [{ ...WHOLE, firstRow: 5000, lastRow: 5000 }], { row: 5000, column: 0 });
  expect([before, session.layout(ID)?.rows]).toEqual([200, 5051]);
});

test.each([
  ["PI", { ok: true }],
  ["XX", { ok: false, code: "DataValidation" }],
  ["", { ok: true }],
])("%p in a cell with a list", (text, outcome) => {
  expect(opened().edit(ID, 4, 0, [[text]])).toEqual(outcome);
});

test("what was not changed is saved byte for byte", () => {
  expect(opened().save()).toEqual({ ok: true, bytes: FILE });
});

test("a tester's read-only workbook can be saved", () => {
  const session = opened();
  session.edit(ID, 9, 0, [["x"]]);
  session.setTrouble({ ...NO_TROUBLE, readOnly: true });
  expect(session.save().ok).toBe(true);
});

test("a file that cannot be opened leaves the workbook at hand", () => {
  const session = opened();
  expect(session.open(new Uint8Array([1, 2, 3]), "x.xlsx")).toMatchObject({ ok: false });
  expect(session.host.workbook.book.name).toBe("plan.xlsx");
});
