import { isSectionHeading, yearOfHeading } from "../years";
import type { Grid, TextCell } from "./grid";
import type { Header } from "./headers";

/** A line that sets the year of what stands under it, or with `year` null a section heading, which ends the year. */
export interface Heading {
  readonly row: number;
  readonly column: number;
  readonly year: number | null;
  readonly text: string;
  /** The header above it in its own column, or null. */
  readonly under: Header | null;
}

/** All year and section headings of a grid, top down. A heading stands alone on its row, but for other tables beside it. */
export function findHeadings(grid: Grid, headers: readonly Header[]): Heading[] {
  let open: Header[] = [];
  let next = 0;
  return grid.rows.flatMap((cells, row) => {
    for (let header = headers[next]; header?.row === row; header = headers[++next])
      open = opened(open, header);
    return cells.flatMap((cell) => readHeading(cell, row, cells, open) ?? []);
  });
}

/** The heading in force at a header: the nearest one above it, its own columns first, not one within a table beside it. */
export function headingAbove(header: Header, headings: readonly Heading[]): Heading | null {
  let nearest: Heading | null = null;
  for (let i = lastBefore(headings, header.row); i >= 0; i--) {
    const heading = headings[i];
    if (heading === undefined || (nearest !== null && heading.row < nearest.row)) break;
    if (stands(header, heading.column)) return heading;
    if (heading.under === null || overlaps(heading.under, header)) nearest ??= heading;
  }
  return nearest;
}

/** Whether two headers share a column. */
export function overlaps(one: Header, other: Header): boolean {
  return one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;
}

/** Whether a column is among those of a header. */
export function stands(header: Header, column: number): boolean {
  return column >= header.firstColumn && column <= header.lastColumn;
}

function opened(open: readonly Header[], header: Header): Header[] {
  return [...open.filter((other) => !overlaps(other, header)), header];
}

function readHeading(
  cell: TextCell,
  row: number,
  cells: readonly TextCell[],
  open: readonly Header[],
): Heading | null {
  const year = yearOfHeading(cell.text);
  if (year === null && !isSectionHeading(cell.text)) return null;
  const under = open.find((header) => stands(header, cell.column)) ?? null;
  const isAlone = cells.every(
    (other) => other === cell || isHeadingText(other.text) || isBeside(other, cell, open),
  );
  return isAlone ? { row, column: cell.column, year, text: cell.text, under } : null;
}

function isHeadingText(text: string): boolean {
  return yearOfHeading(text) !== null || isSectionHeading(text);
}

function isBeside(other: TextCell, cell: TextCell, open: readonly Header[]): boolean {
  const table = open.find((header) => stands(header, other.column));
  return table !== undefined && !stands(table, cell.column);
}

function lastBefore(headings: readonly Heading[], row: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
