import { COLUMNS, ROWS, isEntireColumns, isEntireRows } from "./area";
import type { Area } from "./book";
import { invalidArgument } from "./hostError";

/** Longest address that Excel's API takes. */
const LONGEST_ADDRESS = 8192;
const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;
const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*)$/i;

/** An address taken apart: `sheet` is null where it names none. */
export interface SheetAddress {
  readonly sheet: string | null;
  readonly local: string;
}

/** The letters of a 0-based column: 0 is `A`, 27 is `AB`. */
export function columnName(column: number): string {
  const head = Math.floor(column / 26);
  return (head > 0 ? columnName(head - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Takes `'Mitt blad'!A1` apart, unquoting the sheet's name. */
export function splitAddress(address: string): SheetAddress {
  if (address.length > LONGEST_ADDRESS) throw invalidArgument();
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, local: address };
  const name = address.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return {
    sheet: quoted === undefined ? name : quoted.replaceAll("''", "'"),
    local: address.slice(mark + 1),
  };
}

/** The area of `B2`, `A1:C5`, `B:D` or `2:7`, with or without `$`; null for any other text. */
export function parseArea(text: string): Area | null {
  const [first = "", last = first, ...more] = text.trim().split(":");
  const a = parseCorner(first);
  const b = parseCorner(last);
  if (more.length > 0 || a === null || b === null) return null;
  if ((a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  if (!text.includes(":") && (a.row === null || a.column === null)) return null;
  return {
    firstRow: Math.min(a.row ?? 0, b.row ?? 0),
    firstColumn: Math.min(a.column ?? 0, b.column ?? 0),
    lastRow: Math.max(a.row ?? ROWS - 1, b.row ?? ROWS - 1),
    lastColumn: Math.max(a.column ?? COLUMNS - 1, b.column ?? COLUMNS - 1),
  };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = CORNER.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  return (column ?? 0) < COLUMNS && (row ?? 0) < ROWS ? { row, column } : null;
}

/**
 * The address of an area on its sheet: `A1:C5`, `B:D` for columns, `2:7` for rows.
 * Guess: Excel writes a whole sheet as its rows, `1:1048576`.
 */
export function localAddress(area: Area): string {
  if (isEntireRows(area)) return `${area.firstRow + 1}:${area.lastRow + 1}`;
  if (isEntireColumns(area)) return `${columnName(area.firstColumn)}:${columnName(area.lastColumn)}`;
  const first = `${columnName(area.firstColumn)}${area.firstRow + 1}`;
  const last = `${columnName(area.lastColumn)}${area.lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands in an address: quoted where it could be read as anything else. */
export function quotedSheet(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !LIKE_A_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The address with its sheet: `Blad1!A1:C5`. */
export function fullAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${localAddress(area)}`;
}

/** As in a defined name's formula: `=Blad1!$A$1:$C$5`. */
export function absoluteFormula(sheet: string, area: Area): string {
  const local = localAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quotedSheet(sheet)}!${local}`;
}
