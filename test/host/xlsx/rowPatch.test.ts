import type { FileFault } from "../../../host/xlsx/fault";
import { workbookFile } from "./fixture";
import { edited, setCell, text } from "./saving";

test.each([
  ["out of order", '<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>'],
  ["twice", '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'],
])("a touched row with cells %s is refused", (_, cells) => {
  const file = workbookFile({ sheets: { Blad1: `<sheetData><row r="1">${cells}</row></sheetData>` } });
  const touch = () => edited(file, (_book, sheet) => setCell(sheet, 0, 2, text("x")));
  expect(touch).toThrow(expect.objectContaining({ code: "unsupported" }) as FileFault);
});
