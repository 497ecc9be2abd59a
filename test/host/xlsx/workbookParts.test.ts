import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../../host/xlsx/saveWorkbook";
import { workbookParts, zipOf } from "./fixture";
import { partOf, setCell, sheetAt } from "./saving";

test("modules of macros from Excel 95, which have no parts, are kept where they stand", () => {
  const parts = workbookParts({ sheets: { Blad1: "<sheetData/>", Blad2: "<sheetData/>" } });
  const modules = ["Modul1", "Modul2"].map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 8}" state="veryHidden" r:id=""/>`,
  );
  const workbook = (parts["xl/workbook.xml"] ?? "").replace('<sheet name="Blad2"', `${modules.join("")}$&`);
  const open = openWorkbook(zipOf({ ...parts, "xl/workbook.xml": workbook }), "");
  const kinds = ({ book }: typeof open) => book.sheets.map(({ name, kind }) => `${name} ${kind}`);
  expect(kinds(open)).toEqual(["Blad1 worksheet", "Modul1 other", "Modul2 other", "Blad2 worksheet"]);
  setCell(sheetAt(open.book, 3), 0, 0, { value: 1, style: 0 });
  const saved = saveWorkbook(open);
  expect(kinds(openWorkbook(saved, ""))).toEqual(kinds(open));
  expect(partOf(saved, "xl/workbook.xml")).toContain(modules.join(""));
});
