/** Lines between and above tables that tell the year or the department of what stands under them. */
import { bodyOfTitle } from "../departmentNames";
import { isSectionHeading, isYearLine, yearOfHeading } from "../years";
import type { Grid, TextCell } from "./grid";
import type { Header } from "./headers";
import { saysNothingFound } from "./rows";

/** A value with the words that it rests on. */
export interface Stated<T> {
  readonly value: T;
  readonly quote: string;
}

/** A heading, with the year and the department in force under it. A section heading ends both. */
export interface Heading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kind: "year" | "department" | "section";
  readonly year: Stated<number> | null;
  readonly department: Stated<string> | null;
  /** Whether departments are the outer headings and years stand under them; otherwise departments stand under years. */
  readonly isByDepartment: boolean;
  /** The header above it in its own column, or null. */
  readonly under: Header | null;
}

interface Found {
  readonly year: Stated<number> | null;
  readonly department: Stated<string> | null;
}

/** All headings of a grid, top down. A heading stands alone on its row, but for other tables beside it. */
export function findHeadings(grid: Grid, headers: readonly Header[]): Heading[] {
  const headerRows = new Set(headers.map(({ row }) => row));
  const headings: Heading[] = [];
  let open: Header[] = [];
  let next = 0;
  grid.rows.forEach((cells, row) => {
    for (let header = headers[next]; header?.row === row; header = headers[++next])
      open = opened(open, header);
    if (headerRows.has(row)) return;
    for (const cell of cells) {
      const under = open.find((header) => stands(header, cell.column)) ?? null;
      const isTitle = under === null || headerRows.has(nextRow(grid, row));
      const found = readHeading(cell, isTitle);
      if (found === null || !isAlone(cell, cells, isTitle, open)) continue;
      const above = under === null ? lastAbove(headings, row) : headingAbove(under, headings, row);
      headings.push({ row, column: cell.column, text: cell.text, under, ...inForce(found, above) });
    }
  });
  return headings;
}

/** The heading in force for a header's columns above a row: the nearest one, its own columns first, not one within a table beside it. */
export function headingAbove(header: Header, headings: readonly Heading[], row = header.row): Heading | null {
  let nearest: Heading | null = null;
  for (let i = lastBefore(headings, row); i >= 0; i--) {
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

/** Reads a cell as a heading. Above a table any title counts; between its rows only a line that is nothing else. */
function readHeading({ text }: TextCell, isTitle: boolean): Found | null {
  if (saysNothingFound(text)) return null;
  const body = bodyOfTitle(text);
  const year = isTitle || body !== null || isYearLine(text) ? yearOfHeading(text) : null;
  if (year === null && body === null && !isSectionHeading(text)) return null;
  return { year: stated(year, text), department: stated(body, text) };
}

/** The inner kind of heading ends at the next outer one; which is the outer is told by the first. */
function inForce(found: Found, above: Heading | null): Omit<Heading, "row" | "column" | "text" | "under"> {
  const { year, department } = found;
  if (year === null && department === null)
    return { kind: "section", year, department, isByDepartment: false };
  const before = above?.kind === "section" ? null : above;
  const isByDepartment = before?.isByDepartment ?? department !== null;
  return {
    kind: department === null ? "year" : "department",
    year: year ?? (isByDepartment ? null : (before?.year ?? null)),
    department: department ?? (isByDepartment ? (before?.department ?? null) : null),
    isByDepartment,
  };
}

function stated<T>(value: T | null, quote: string): Stated<T> | null {
  return value === null ? null : { value, quote };
}

function isAlone(
  cell: TextCell,
  cells: readonly TextCell[],
  isTitle: boolean,
  open: readonly Header[],
): boolean {
  return cells.every(
    (other) => other === cell || readHeading(other, isTitle) !== null || isBeside(other, cell, open),
  );
}

function isBeside(other: TextCell, cell: TextCell, open: readonly Header[]): boolean {
  const table = open.find((header) => stands(header, other.column));
  return table !== undefined && !stands(table, cell.column);
}

/** The next row that is not empty. */
function nextRow(grid: Grid, row: number): number {
  let next = row + 1;
  while (grid.rows[next]?.length === 0) next++;
  return next;
}

function lastAbove(headings: readonly Heading[], row: number): Heading | null {
  return headings[lastBefore(headings, row)] ?? null;
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
