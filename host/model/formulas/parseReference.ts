import { parseArea } from "../address";
import type { Corner, Expression } from "./syntax";

const CORNER = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/i;

/** `A1`, `B:D` or `2:7`; null for cells that a sheet does not have. */
export function parseCells(sheet: string | null, text: string): Expression | null {
  const [first = "", last = first] = text.split(":");
  const area = parseArea(text);
  const [a, b] = [parseCorner(first), parseCorner(last)];
  return area === null || a === null || b === null ? null : { kind: "cells", sheet, first: a, last: b };
}

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (match === null) return null;
  const [, before, letters, between, digits] = match;
  const column = letters === undefined ? null : columnOf(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  const rowFixed = (letters === undefined ? before : between) === "$";
  return { row, rowFixed, column, columnFixed: before === "$" };
}

function columnOf(letters: string): number {
  return parseArea(`${letters}1`)?.firstColumn ?? 0;
}

/** A sheet's name out of `Blad1!` or `'Mitt blad'!`; `beyond` says why a prefix names no single sheet of the workbook. */
export function parseSheet(prefix: string): { sheet: string; beyond: string | null } {
  const quoted = /^'(.*)'!$/s.exec(prefix)?.[1];
  const sheet = quoted?.replaceAll("''", "'") ?? prefix.slice(0, -1);
  if (sheet.includes("[")) return { sheet, beyond: "another workbook" };
  return { sheet, beyond: sheet.includes(":") ? "several sheets" : null };
}
