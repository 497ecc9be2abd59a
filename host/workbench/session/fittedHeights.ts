import type { Book, BookSheet, Cell } from "../../model/book";
import { formatOf } from "../../model/styles";
import { placeKey } from "./cellChanges";
import { PIXELS_PER_POINT } from "./rowHeights";
import { wrappedLines } from "./wrappedLines";

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

/** The cells that a row was fitted to, each as its column, value and style; and its height. */
interface FittedRow {
  readonly fittedTo: readonly Cell["value"][];
  readonly height: number;
}

/**
 * Heights of a sheet's rows in pixels, fitted to their texts. Only rows whose cells have changed are fitted anew.
 * Guess: a character is as wide as a digit, and lines break between words; Excel measures the font. Merged cells do not
 * count, as in Excel.
 */
export class FittedHeights {
  private rows: (FittedRow | undefined)[] = [];
  /** What all rows depend on. */
  private basis = "";

  heights(book: Book, sheet: BookSheet, widths: Float32Array, rows: number): Float32Array {
    const basis = JSON.stringify([[...widths], sheet.merges]);
    if (basis !== this.basis) this.rows = [];
    this.basis = basis;
    const looks = book.styles.map((_, style) => textLook(book, { value: "", style }));
    const merged = new Set(sheet.merges.map(({ firstRow, firstColumn }) => placeKey(firstRow, firstColumn)));
    const counts = (cell: Cell, row: number, column: number) => {
      const look = looks[cell.style];
      const fits = look === undefined || (!look.wraps && look.line <= LINE);
      return !fits && column < widths.length && !merged.has(placeKey(row, column));
    };
    const heights = new Float32Array(rows).fill(LINE);
    for (let row = 0; row < Math.min(rows, sheet.rows.length); row++) {
      const fittedTo = countedCells(sheet, row, counts);
      if (fittedTo !== null) heights[row] = this.height(row, fittedTo, looks, widths);
    }
    return heights;
  }

  private height(
    row: number,
    fittedTo: FittedRow["fittedTo"],
    looks: readonly TextLook[],
    widths: Float32Array,
  ): number {
    const known = this.rows[row];
    if (known !== undefined && sameValues(known.fittedTo, fittedTo)) return known.height;
    const height = heightOf(fittedTo, looks, widths);
    this.rows[row] = { fittedTo, height };
    return height;
  }
}

/** Column, value and style of each cell of a row that counts; null for none. */
function countedCells(
  { rows }: BookSheet,
  row: number,
  counts: (cell: Cell, row: number, column: number) => boolean,
): Cell["value"][] | null {
  const cells = rows[row];
  if (cells === undefined) return null;
  let counted: Cell["value"][] | null = null;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell === undefined || !counts(cell, row, column)) continue;
    counted ??= [];
    counted.push(column, cell.value, cell.style);
  }
  return counted;
}

function sameValues(a: FittedRow["fittedTo"], b: FittedRow["fittedTo"]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function heightOf(fittedTo: FittedRow["fittedTo"], looks: readonly TextLook[], widths: Float32Array): number {
  let height = LINE;
  for (let at = 0; at < fittedTo.length; at += 3) {
    const look = looks[Number(fittedTo[at + 2])];
    if (look === undefined) continue;
    const lines = linesIn(fittedTo[at + 1] ?? "", look, widths[Number(fittedTo[at])] ?? 0);
    height = Math.max(height, lines * look.line);
  }
  return Math.min(height, TALLEST);
}

function textLook(book: Book, cell: Cell): TextLook {
  const { fontSize, wrapText } = formatOf(book, cell);
  const scale = fontSize / TEXT_SIZE;
  return { line: Math.round(LINE * scale), digit: DIGIT * scale, wraps: wrapText };
}

/** Only texts are broken; a number that does not fit is not. */
function linesIn(value: Cell["value"], look: TextLook, width: number): number {
  if (!look.wraps || typeof value !== "string" || width === 0) return 1;
  return wrappedLines(value, Math.max(1, Math.floor((width - MARGINS) / look.digit)));
}
