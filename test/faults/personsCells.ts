/** What the cells of persons' sheets hold, by the rows that they belong to, wherever these stand. */
import type { Book, BookSheet, Cell } from "../../host/model/book";
import { ROW_ID_COLUMN } from "./inventedBook";

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

export function cellKey(sheet: string, id: number, column: number): string {
  return `${sheet} ${id} ${column}`;
}

export function idOf(sheet: BookSheet, row: number): number | null {
  return sheet.rows[row]?.[ROW_ID_COLUMN]?.style ?? null;
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
    sheet.rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        const content = contentOf(cell);
        if (content !== "") contents.set(cellKey(sheet.id, idOf(sheet, row) ?? -1 - row, column), content);
      }),
    );
  }
  return contents;
}

/** The numbered rows of these sheets from the top down, by sheet. */
export function orderOf(book: Book, sheets: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  return new Map(
    book.sheets.flatMap((sheet) =>
      sheets.has(sheet.id) ? [[sheet.id, sheet.rows.flatMap((_, row) => idOf(sheet, row) ?? [])]] : [],
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

/** Where a cell stands now; null where its row or its sheet is gone. */
export function placeOf(book: Book, key: string): PlacedCell | null {
  const [sheetId = "", id, column] = key.split(" ");
  const sheet = book.sheets.find((candidate) => candidate.id === sheetId);
  const row = sheet?.rows.findIndex((_, index) => idOf(sheet, index) === Number(id)) ?? -1;
  return sheet === undefined || row < 0 ? null : { sheet, id: Number(id), row, column: Number(column) };
}
