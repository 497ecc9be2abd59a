/** What the cells of persons' sheets hold, by the rows that they belong to, wherever these stand. */
import type { Book, BookSheet, Cell } from "../../host/model/book";
import { ROW_ID_COLUMN, columnAt, columnIdOf } from "./columns";

/** Contents by `cellKey`; cells that hold nothing are not in it. */
export type Contents = ReadonlyMap<string, string>;

/** A cell, and where it stands. */
export interface PlacedCell {
  readonly sheet: BookSheet;
  /** The row's own number, which it keeps when it moves; null for a row that nobody has numbered. */
  readonly id: number | null;
  readonly row: number;
  readonly column: number;
}

/** `id` and `column` are the numbers of the row and of the column. */
export function cellKey(sheet: string, id: number, column: number): string {
  return `${sheet} ${id} ${column}`;
}

/** The number of the row that stands there; null where it has none. */
export function idOf(sheet: BookSheet, row: number): number | null {
  return idIn(sheet.rows[row], columnAt(sheet, ROW_ID_COLUMN));
}

function idIn(cells: readonly (Cell | undefined)[] | undefined, idAt: number | null): number | null {
  return idAt === null ? null : (cells?.[idAt]?.style ?? null);
}

/** Where the rows stand that hold anything, from the top down. */
export function rowNumbers({ rows }: BookSheet): readonly number[] {
  return Object.keys(rows).map(Number);
}

/** What a cell holds: its formula, else its value. */
function contentOf(cell: Cell | undefined): string {
  return cell?.formula === undefined ? String(cell?.value ?? "") : `=${cell.formula}`;
}

/** The cells of these sheets that hold anything. A row without a number has one below 0, by its place. */
export function contentsOf(book: Book, sheets: ReadonlySet<string>): Contents {
  const contents = new Map<string, string>();
  for (const sheet of book.sheets) {
    if (!sheets.has(sheet.id)) continue;
    const idAt = columnAt(sheet, ROW_ID_COLUMN);
    for (const row of rowNumbers(sheet)) {
      const cells = sheet.rows[row];
      cells?.forEach((cell, column) => {
        const content = contentOf(cell);
        if (content === "") return;
        contents.set(cellKey(sheet.id, idIn(cells, idAt) ?? -1 - row, columnIdOf(sheet, column)), content);
      });
    }
  }
  return contents;
}

/** The numbered rows of these sheets from the top down, by sheet. */
export function orderOf(book: Book, sheets: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  return new Map(
    book.sheets.flatMap((sheet) =>
      sheets.has(sheet.id) ? [[sheet.id, rowNumbers(sheet).flatMap((row) => idOf(sheet, row) ?? [])]] : [],
    ),
  );
}

/** Rows that stand elsewhere among those that were there before as after: not for such as came or went. */
export function resorted(before: readonly number[], after: readonly number[]): readonly number[] {
  const [were, are] = [before.filter((id) => after.includes(id)), after.filter((id) => before.includes(id))];
  return are.filter((id, index) => were[index] !== id);
}

/** The keys whose contents differ. */
export function differences(before: Contents, after: Contents): readonly string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => (before.get(key) ?? "") !== (after.get(key) ?? ""));
}

/** Where a cell stands now; null where its row, its column or its sheet is gone. */
export function placeOf(book: Book, key: string): PlacedCell | null {
  const [sheetId = "", id, columnId] = key.split(" ");
  const sheet = book.sheets.find((candidate) => candidate.id === sheetId);
  if (sheet === undefined) return null;
  const column = columnAt(sheet, Number(columnId));
  const row = rowNumbers(sheet).find((each) => idOf(sheet, each) === Number(id));
  return column === null || row === undefined ? null : { sheet, id: Number(id), row, column };
}

/** The keys of all cells beside which rows have numbers, by their places (`Blad1 3 2`). */
export function keysByPlace(book: Book): ReadonlyMap<string, string> {
  return new Map(
    book.sheets.flatMap((sheet) =>
      rowNumbers(sheet).flatMap((row) =>
        Array.from({ length: columnAt(sheet, ROW_ID_COLUMN) ?? 0 }, (_, column): [string, string] => [
          `${sheet.name} ${row} ${column}`,
          cellKey(sheet.id, idOf(sheet, row) ?? -1 - row, columnIdOf(sheet, column)),
        ]),
      ),
    ),
  );
}
