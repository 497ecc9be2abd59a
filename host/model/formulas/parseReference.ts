import { COLUMNS, ROWS } from "../area";
import type { Corner, Expression } from "./syntax";

const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/;

/** `A1`, `B:D` or `2:7`; null for cells that a sheet does not have. */
export function parseCells(sheet: string | null, text: string): Expression | null {
  const colon = text.indexOf(":");
  const first = parseCorner(colon < 0 ? text : text.slice(0, colon));
  const last = colon < 0 ? first : parseCorner(text.slice(colon + 1));
  if (first === null || last === null) return null;
  const isAlike =
    (first.row === null) === (last.row === null) && (first.column === null) === (last.column === null);
  return isAlike ? { kind: "cells", sheet, first, last } : null;
}

function parseCorner(text: string): Corner | null {
  const [all, before, letters = "", between, digits = ""] = CORNER.exec(text) ?? [];
  if (all === undefined) return null;
  const column = letters === "" ? null : columnOf(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if ((column ?? 0) >= COLUMNS || (row ?? 0) >= ROWS) return null;
  const rowFixed = (column === null ? before : between) === "$";
  return { row, rowFixed, column, columnFixed: column !== null && before === "$" };
}

function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column - 1;
}

/** A sheet's name out of `Blad1!` or `'Mitt blad'!`; `beyond` says why a prefix names no single sheet of the workbook. */
export function parseSheet(prefix: string): { sheet: string; beyond: string | null } {
  const quoted = /^'(.*)'!$/s.exec(prefix)?.[1];
  const sheet = quoted?.replaceAll("''", "'") ?? prefix.slice(0, -1);
  if (sheet.includes("[")) return { sheet, beyond: "another workbook" };
  return { sheet, beyond: sheet.includes(":") ? "several sheets" : null };
}
