import { parseArea } from "./address";
import type { Book } from "./book";
import { invalidArgument, itemAlreadyExists } from "./hostError";

const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;
const FORBIDDEN_IN_SHEET_NAME = /[\\/*?:[\]]/;
/** Names that Excel keeps for itself, in English and Swedish. */
const RESERVED_SHEET_NAMES = ["history", "historik"];
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Refuses what cannot be a sheet's name (`InvalidArgument`) or is another's (`ItemAlreadyExists`). */
export function requireSheetName(book: Book, name: string): void {
  const edges = name.startsWith("'") || name.endsWith("'");
  const reserved = RESERVED_SHEET_NAMES.includes(name.toLowerCase());
  const wrong = name.trim() === "" || name.length > LONGEST_SHEET_NAME || FORBIDDEN_IN_SHEET_NAME.test(name);
  if (wrong || edges || reserved) throw invalidArgument();
  if (book.sheets.some((sheet) => sameName(sheet.name, name))) throw itemAlreadyExists();
}

/**
 * Refuses what cannot be the name of a table or a defined name, such as `A1`, `R1C1` or a text with spaces. A table's
 * name may not be another table's, nor that of a defined name of the whole workbook.
 */
export function requireTableName(book: Book, name: string): void {
  requireName(name);
  const taken = allTables(book).some((table) => sameName(table.name, name));
  if (taken || book.names.some((one) => one.sheet === null && sameName(one.name, name))) {
    throw itemAlreadyExists();
  }
}

/** As `requireTableName`, for a defined name of a sheet (its id) or of the workbook (null). */
export function requireDefinedName(book: Book, name: string, sheet: string | null): void {
  requireName(name);
  const taken = book.names.some((one) => one.sheet === sheet && sameName(one.name, name));
  if (taken || allTables(book).some((table) => sameName(table.name, name))) throw itemAlreadyExists();
}

function requireName(name: string): void {
  const likeACell = parseArea(name) !== null || /^(R\d*(C\d*)?|C\d*)$/i.test(name);
  if (name.length > LONGEST_NAME || !NAME.test(name) || likeACell) throw invalidArgument();
}

function allTables(book: Book) {
  return book.sheets.flatMap((sheet) => sheet.tables);
}

/** Excel tells names apart without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The first of `Blad1`, `Blad2`, … that no one has. */
export function freeNumberedName(stem: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}`;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}
