/** Where the tables of a sheet begin and end, and what stands in them. */
import { readBody, type Extent, type TableBody } from "./bodies";
import { plainCells, tableCells, type Grid } from "./grid";
import { findHeaders, headerOfTable, isSameHeader, type Header } from "./headers";
import { findHeadings, headingAbove, overlaps, type Heading } from "./headings";
import type { Decision, SearchReport } from "./recognition";
import { findSearches } from "./searches";
import type { ExcelTable, Sheet } from "../workbook";

/** A table with its body read, before years and departments are settled. */
export interface FoundTable {
  readonly sheet: Sheet;
  readonly kind: "range" | "table";
  readonly name: string | null;
  readonly header: Header;
  readonly body: TableBody;
}

export interface FoundSheet {
  readonly tables: readonly FoundTable[];
  readonly searches: readonly SearchReport[];
  readonly decisions: readonly Decision[];
}

/** Reads all tables of a sheet, top down, left to right. */
export function readSheet(sheet: Sheet): FoundSheet {
  const grid = plainCells(sheet);
  const headers = findHeaders(grid);
  const headings = findHeadings(grid, headers);
  const ranges = extentsOf(grid, headers, headings).map((extent) => readRange(grid, extent, headings));
  const listObjects = sheet.tables.map((table) => readExcelTable(sheet, table, headings));
  const tables = [...ranges, ...listObjects.flatMap(({ found }) => found ?? [])].sort(inSheetOrder);
  const notOurs = headers
    .filter(({ ours, resembles }) => !ours && resembles)
    .map(({ row, quote }) => ({ row, quote }));
  const others = [...notOurs, ...listObjects.flatMap(({ notOurs }) => notOurs ?? [])];
  return {
    tables,
    searches: findSearches(grid, new Set(tables.flatMap(rowsOf))),
    decisions: [
      ...others.map((place): Decision => ({ code: "not-ours", sheet: sheet.name, ...place })),
      ...headings.flatMap((heading, i) => headingDecision(sheet, heading, headings[i - 1])),
    ],
  };
}

function headingDecision(sheet: Sheet, heading: Heading, before: Heading | undefined): Decision[] {
  const { kind, row, text } = heading;
  const place = { sheet: sheet.name, row, quote: text };
  if (kind === "department") return [{ code: "department-heading", ...place }];
  return kind === "section" && before?.year != null ? [{ code: "section-ends-year", ...place }] : [];
}

function readRange(grid: Grid, extent: Extent, headings: readonly Heading[]): FoundTable {
  const { header } = extent;
  const body = readBody(grid, extent, headingAbove(header, headings), byRow(headings));
  return { sheet: grid.sheet, kind: "range", name: null, header, body };
}

interface ListObject {
  readonly found: FoundTable | null;
  readonly notOurs: { readonly row: number; readonly quote: string } | null;
}

/** Headings above an Excel table set its year as they do for plain cells; its columns are known by its header row only. */
function readExcelTable(sheet: Sheet, table: ExcelTable, headings: readonly Heading[]): ListObject {
  const grid = tableCells(sheet, table);
  const header = table.headerRow === null ? null : headerOfTable(grid, table.headerRow);
  if (header === null || !header.ours)
    return { found: null, notOurs: { row: table.firstRow, quote: table.name } };
  const above = headingAbove(header, headings);
  const extent = { header, repeated: [], end: table.lastRow + 1 };
  const body = readBody(grid, extent, above, byRow(findHeadings(grid, [header])));
  return { found: { sheet, kind: "table", name: table.name, header, body }, notOurs: null };
}

/** A table reaches to the next header in its columns; the same header again, with no heading between, continues it. */
function extentsOf(grid: Grid, headers: readonly Header[], headings: readonly Heading[]): Extent[] {
  const repetitions = new Set<Header>();
  return headers.flatMap((header, i) => {
    if (!header.ours || repetitions.has(header)) return [];
    const repeated: Header[] = [];
    let next = nextBelow(headers, i);
    for (
      let last = header;
      next !== undefined && continues(last, next, headings);
      next = nextBelow(headers, headers.indexOf(next))
    ) {
      repeated.push(next);
      repetitions.add(next);
      last = next;
    }
    return { header, repeated, end: next?.row ?? grid.rows.length };
  });
}

function nextBelow(headers: readonly Header[], at: number): Header | undefined {
  const header = headers[at];
  for (let i = at + 1; i < headers.length; i++) {
    const next = headers[i];
    if (header !== undefined && next !== undefined && next.row > header.row && overlaps(header, next))
      return next;
  }
  return undefined;
}

function continues(header: Header, next: Header, headings: readonly Heading[]): boolean {
  return isSameHeader(header, next) && (headingAbove(next, headings)?.row ?? -1) < header.row;
}

function byRow(headings: readonly Heading[]): ReadonlyMap<number, readonly Heading[]> {
  const rows = new Map<number, Heading[]>();
  for (const heading of headings) rows.set(heading.row, [...(rows.get(heading.row) ?? []), heading]);
  return rows;
}

function rowsOf({ header, body }: FoundTable): number[] {
  return Array.from({ length: body.lastRow - header.row + 1 }, (_, i) => header.row + i);
}

function inSheetOrder(one: FoundTable, other: FoundTable): number {
  return one.header.row - other.header.row || one.header.firstColumn - other.header.firstColumn;
}
