import type { Book, BookSheet, Cell } from "../../model/book";
import { eachCell } from "../../model/cells";
import { WHOLE_SHEET } from "../../model/rangeArgument";
import { formatOf } from "../../model/styles";

/** Pixels of a point at 100 %. */
export const PIXELS_PER_POINT = 4 / 3;
/** A row of one line, the width of a digit, and what a column keeps for its margins; pixels, for text of 11 points. */
const LINE = 20;
const DIGIT = 7;
const MARGINS = 5;
const TEXT_SIZE = 11;
const TALLEST = 409 * PIXELS_PER_POINT;

/** How the text of a style is laid out, in pixels. */
interface TextLook {
  readonly line: number;
  readonly digit: number;
  readonly wraps: boolean;
}

/**
 * Heights of a sheet's first rows in pixels: as set, 0 for a hidden one, else fitted to the row's texts.
 * Guess: a character is as wide as a digit, and lines break between words; Excel measures the font. Merged cells do not
 * count, as in Excel.
 */
export function rowHeights(
  book: Book,
  sheet: BookSheet,
  columnWidths: Float32Array,
  rows: number,
): Float32Array {
  const heights = fittedHeights(book, sheet, columnWidths, rows);
  for (const [row, { height, hidden }] of sheet.rowLayout) {
    if (row >= rows) continue;
    if (hidden) heights[row] = 0;
    else if (height !== null) heights[row] = height * PIXELS_PER_POINT;
  }
  return heights;
}

function fittedHeights(book: Book, sheet: BookSheet, widths: Float32Array, rows: number): Float32Array {
  const heights = new Float32Array(rows).fill(LINE);
  const looks = book.styles.map((_, style) => textLook(book, { value: "", style }));
  const merged = new Set(sheet.merges.map(({ firstRow, firstColumn }) => `${firstRow},${firstColumn}`));
  eachCell(
    sheet,
    { ...WHOLE_SHEET, lastRow: rows - 1, lastColumn: widths.length - 1 },
    (cell, row, column) => {
      const look = looks[cell.style];
      if (look === undefined || (!look.wraps && look.line <= LINE)) return;
      if (merged.size > 0 && merged.has(`${row},${column}`)) return;
      const needed = linesIn(cell, look, widths[column] ?? 0) * look.line;
      if (needed > (heights[row] ?? 0)) heights[row] = Math.min(needed, TALLEST);
    },
  );
  return heights;
}

function textLook(book: Book, cell: Cell): TextLook {
  const { fontSize, wrapText } = formatOf(book, cell);
  const scale = fontSize / TEXT_SIZE;
  return { line: Math.round(LINE * scale), digit: DIGIT * scale, wraps: wrapText };
}

/** Only texts are broken; a number that does not fit is not. */
function linesIn({ value }: Cell, look: TextLook, width: number): number {
  if (!look.wraps || typeof value !== "string" || width === 0) return 1;
  return wrappedLines(value, Math.max(1, Math.floor((width - MARGINS) / look.digit)));
}

/** The lines that a text takes at so many characters a line; a word longer than a line is broken. */
export function wrappedLines(text: string, most: number): number {
  if (!text.includes("\n")) return text.length <= most ? 1 : paragraphLines(text, most);
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, most), 0);
}

function paragraphLines(paragraph: string, most: number): number {
  let lines = 1;
  let used = 0;
  for (let start = 0; start <= paragraph.length;) {
    const space = paragraph.indexOf(" ", start);
    const end = space < 0 ? paragraph.length : space;
    const length = end - start;
    start = end + 1;
    const fits = used === 0 ? length : used + 1 + length;
    if (fits <= most) {
      used = fits;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(length / most) - 1);
    used = length <= most ? length : length % most || most;
  }
  return lines;
}
