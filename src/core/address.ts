import type { CellRef } from "./workbook";

/** A1 notation for 0-based positions, as Excel writes it: `cellAddress(23, 3)` is `D24`. */

/** The letters of a 0-based column: 0 is `A`, 27 is `AB`. */
export function columnName(column: number): string {
  const head = Math.floor(column / 26);
  return (head > 0 ? columnName(head - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** The 0-based column of letters such as `D` or `ab`; the inverse of `columnName`. */
function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `D24` for row 23, column 3. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The 0-based position that `D24` names, or null for any other text; the inverse of `cellAddress`. */
export function cellPosition(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  return letters && digits ? { row: Number(digits) - 1, column: columnIndex(letters) } : null;
}

/** `A1:C5` for inclusive 0-based corners, `A1` when they are one cell. */
export function areaAddress(
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): string {
  const first = cellAddress(firstRow, firstColumn);
  const last = cellAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** `Blad1!D24`: a cell as a person names it. Not a reference for a formula; sheet names are not quoted. */
export function cellPlace({ sheet, row, column }: CellRef): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/** A sheet's name as it stands in a reference: always quoted, inner apostrophes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
