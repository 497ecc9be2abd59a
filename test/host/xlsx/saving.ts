import type { Book, BookSheet, Cell } from "../../../host/model/book";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../../host/xlsx/saveWorkbook";
import { openPackage } from "../../../host/xlsx/zipPackage";

/** The first sheet of a fixture. */
export const SHEET1 = "xl/worksheets/sheet1.xml";

/** The sheet at a place among the tabs. */
export function sheetAt(book: Book, index: number): BookSheet {
  const sheet = book.sheets[index];
  if (sheet === undefined) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** Sets a cell as the model does: the value and the record of the change. */
export function setCell(sheet: BookSheet, row: number, column: number, cell: Cell | undefined): void {
  (sheet.rows[row] ??= [])[column] = cell;
  const columns = sheet.changes.cells.get(row) ?? new Set();
  sheet.changes.cells.set(row, columns.add(column));
}

/** The file saved after an edit of its book. */
export function edited(bytes: Uint8Array, edit: (book: Book, first: BookSheet) => void): Uint8Array {
  const open = openWorkbook(bytes, "Bok.xlsx");
  edit(open.book, sheetAt(open.book, 0));
  return saveWorkbook(open);
}

/** A part of a file as text. */
export function partOf(bytes: Uint8Array, path: string): string {
  return openPackage(bytes).text(path);
}

/** What stands inside the root of a part. */
export function inside(bytes: Uint8Array, path: string): string {
  return partOf(bytes, path).replace(/^<\w+[^>]*>|<\/\w+>$/g, "");
}

/** A cell with text. */
export const text = (value: string): Cell => ({ value, style: 0 });
