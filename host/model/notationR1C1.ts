import { columnName, parseArea } from "./address";
import { COLUMNS, ROWS } from "./area";
import type { Cell, Scalar } from "./book";
import { formulaTokens } from "./formulaTokens";
import { invalidArgument } from "./hostError";
import { value } from "./rangeValues";

/** The formula of a cell in R1C1 notation with its `=`, or the value of a cell without one. */
export function formulaR1C1(cell: Cell | undefined, row: number, column: number): Scalar {
  if (cell?.formula === undefined) return value(cell);
  const texts = formulaTokens(cell.formula).map(({ kind, text }) => {
    const isReference = kind === "cell" || kind === "columns" || kind === "rows";
    return isReference ? referencesR1C1(text, row, column) : text;
  });
  return `=${texts.join("")}`;
}

/** `$A1` is `R[0]C1`, without the brackets where it is the cell's own row; `2:3` is `R[1]:R[2]`. */
function referencesR1C1(text: string, row: number, column: number): string {
  const parts = text.split(":").map((part) => {
    const [, fixedColumn, letters, fixedRow, digits] =
      /^(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?$/i.exec(part) ?? [];
    const rowText = digits === undefined ? "" : `R${index(Number(digits) - 1, row, fixedRow)}`;
    return letters === undefined ? rowText : `${rowText}C${index(columnOf(letters), column, fixedColumn)}`;
  });
  return parts[0] === parts[1] ? (parts[0] ?? "") : parts.join(":");
}

function index(at: number, from: number, fixed: string | undefined): string {
  if (fixed === "$") return String(at + 1);
  return at === from ? "" : `[${at - from}]`;
}

function columnOf(letters: string): number {
  return parseArea(`${letters}1`)?.firstColumn ?? -1;
}

const NUMBER = "(?:\\[-?\\d+\\]|\\d+)?";
const BEFORE = "(?<![\\p{L}\\p{N}_.\\]])";
const AFTER = "(?![\\p{L}\\p{N}_.([])";
/** Texts, sheets, stretches of rows and of columns, single references, and names, which may have brackets. */
const PIECES = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `'(?:[^']|'')+'!`,
    `${BEFORE}([RC])${NUMBER}:\\1${NUMBER}${AFTER}`,
    `${BEFORE}R${NUMBER}(?:C${NUMBER})?${AFTER}`,
    `${BEFORE}C${NUMBER}${AFTER}`,
    `[\\p{L}_][\\p{L}\\p{N}_.]*(?:\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\])?`,
  ].join("|"),
  "giu",
);

/**
 * A formula in R1C1 notation (with its `=`) as it reads in A1 notation in that cell. A text that is no formula stays as it
 * is; a reference that leaves the sheet is `InvalidArgument`.
 */
export function fromR1C1(text: string, row: number, column: number): string {
  if (!text.startsWith("=")) return text;
  return text.replace(PIECES, (piece) => {
    if (/^["']/.test(piece)) return piece;
    const [first = "", last] = piece.split(":").map((part) => referenceA1(part, row, column) ?? part);
    if (last !== undefined) return `${first}:${last}`;
    return first === piece || /[A-Z].*\d/.test(first) ? first : `${first}:${first}`;
  });
}

/** One reference in A1 notation, rows and columns as `2` and `B`; null for another text. */
function referenceA1(text: string, row: number, column: number): string | null {
  const match = /^(?:(R)(\[-?\d+\]|\d+)?)?(?:(C)(\[-?\d+\]|\d+)?)?$/i.exec(text);
  if (match === null || text === "") return null;
  const [, isRow, rowPart, isColumn, columnPart] = match;
  const rowText = isRow === undefined ? "" : `${absolute(rowPart)}${indexOf(rowPart, row, ROWS) + 1}`;
  if (isColumn === undefined) return rowText;
  return `${absolute(columnPart)}${columnName(indexOf(columnPart, column, COLUMNS))}${rowText}`;
}

function absolute(part: string | undefined): string {
  return part !== undefined && !part.startsWith("[") ? "$" : "";
}

function indexOf(part: string | undefined, from: number, size: number): number {
  if (part === undefined) return from;
  const at = part.startsWith("[") ? from + Number(part.slice(1, -1)) : Number(part) - 1;
  if (at < 0 || at >= size) throw invalidArgument();
  return at;
}
