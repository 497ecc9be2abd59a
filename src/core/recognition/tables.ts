/** Where the tables of a sheet begin and end, and what stands in them. */
import type { TableChoice } from "../choices";
import { readBody, type Extent, type TableBody } from "./bodies";
import { choiceFor, correctHeader, nameHeaders, nameTable, type NamedHeader } from "./corrections";
import { plainCells, tableCells, type Grid } from "./grid";
import { findHeaders, headerOfTable, isSameHeader, type Header } from "./headers";
import { findHeadings, headingAbove, overlaps, type Heading } from "./headings";
import type { Decision, SearchReport } from "./recognition";
import { findSearches } from "./searches";
import type { ExcelTable, Sheet } from "../workbook";

/** A table with its body read, before years and departments are settled. */
export interface FoundTable extends NamedHeader {
  readonly sheet: Sheet;
  readonly kind: "range" | "table";
  readonly name: string | null;
  readonly body: TableBody;
}

export interface FoundSheet {
  /** Those whose header is not `ours` included, where a column says what is done: a person may take them up. */
  readonly tables: readonly FoundTable[];
  readonly searches: readonly SearchReport[];
  readonly decisions: readonly Decision[];
}

/** Reads all tables of a sheet, top down, left to right. */
export function readSheet(sheet: Sheet, choices: readonly TableChoice[] = []): FoundSheet {
  const grid = plainCells(sheet);
  const { named, headings } = readHeaders(grid, choices);
  const headers = [...named.keys()];
  const ranges = extentsOf(grid, headers, headings).flatMap((extent) => {
    const naming = named.get(extent.header);
    return naming === undefined ? [] : readRange(grid, extent, headings, naming);
  });
  const listObjects = sheet.tables.map((table) => readExcelTable(sheet, table, headings, choices));
  const tables = [...ranges, ...listObjects.flatMap(({ found }) => found ?? [])].sort(inSheetOrder);
  const notOurs = headers
    .filter(({ ours, resembles }) => !ours && resembles)
    .map(({ row, quote }) => ({ row, quote }));
  const others = [...notOurs, ...listObjects.flatMap(({ notOurs }) => notOurs ?? [])];
  return {
    tables,
    searches: findSearches(grid, new Set(tables.filter(({ header }) => header.ours).flatMap(rowsOf))),
    decisions: [
      ...others.map((place): Decision => ({ code: "not-ours", sheet: sheet.name, ...place })),
      ...headings.flatMap((heading, i) => headingDecision(sheet, heading, headings[i - 1])),
    ],
  };
}

interface Headers {
  /** Top down, left to right. */
  readonly named: ReadonlyMap<Header, NamedHeader>;
  readonly headings: readonly Heading[];
}

/** The headers as found, but for those that a person has corrected: with these the headings are looked for anew. */
function readHeaders(grid: Grid, choices: readonly TableChoice[]): Headers {
  const found = findHeaders(grid);
  const headings = findHeadings(grid, found);
  const refs = nameHeaders(grid.sheet.name, found, headings);
  const named = found.flatMap((header, i): NamedHeader[] => {
    const ref = refs[i];
    if (ref === undefined) return [];
    const choice = choiceFor(ref, choices);
    return [{ header: correctHeader(grid, header, ref, choice), ref, choice }];
  });
  const inOrder = named
    .filter((one) => !named.some((other) => isReplacedBy(one, other)))
    .sort((one, other) => one.header.row - other.header.row);
  const isAsFound = inOrder.every(({ header }, i) => header === found[i]);
  return {
    named: new Map(inOrder.map((one) => [one.header, one])),
    headings: isAsFound
      ? headings
      : findHeadings(
          grid,
          inOrder.map(({ header }) => header),
        ),
  };
}

/** Whether a person has chosen this very row as the header of another table. */
function isReplacedBy(one: NamedHeader, other: NamedHeader): boolean {
  if (other === one || !other.choice?.headerOffset) return false;
  return other.header.row === one.header.row && overlaps(other.header, one.header);
}

function headingDecision(sheet: Sheet, heading: Heading, before: Heading | undefined): Decision[] {
  const { kind, row, text } = heading;
  const place = { sheet: sheet.name, row, quote: text };
  if (kind === "department") return [{ code: "department-heading", ...place }];
  return kind === "section" && before?.year != null ? [{ code: "section-ends-year", ...place }] : [];
}

function readRange(
  grid: Grid,
  extent: Extent,
  headings: readonly Heading[],
  naming: NamedHeader,
): FoundTable {
  const body = readBody(grid, extent, headingAbove(extent.header, headings), byRow(headings));
  return { sheet: grid.sheet, kind: "range", name: null, ...naming, body };
}

interface ListObject {
  readonly found: FoundTable | null;
  readonly notOurs: { readonly row: number; readonly quote: string } | null;
}

/** Headings above an Excel table set its year as they do for plain cells; its columns are known by its header row only. */
function readExcelTable(
  sheet: Sheet,
  table: ExcelTable,
  headings: readonly Heading[],
  choices: readonly TableChoice[],
): ListObject {
  const { name, firstRow, headerRow, lastRow } = table;
  const grid = tableCells(sheet, table);
  const notOurs = { found: null, notOurs: { row: firstRow, quote: name } };
  const found = headerRow === null ? null : headerOfTable(grid, headerRow);
  if (found === null) return notOurs;
  const ref = nameTable(sheet.name, name, found);
  const choice = choiceFor(ref, choices);
  const header = correctHeader(grid, found, ref, choice);
  const above = headingAbove(header, headings);
  const extent = { header, repeated: [], end: lastRow + 1 };
  const body = readBody(grid, extent, above, byRow(findHeadings(grid, [header])));
  const read: FoundTable = { sheet, kind: "table", name, header, ref, choice, body };
  return { ...(header.ours ? { notOurs: null } : notOurs), found: read };
}

/** A table reaches to the next header in its columns; the same header again, with no heading between, continues it. */
function extentsOf(grid: Grid, headers: readonly Header[], headings: readonly Heading[]): Extent[] {
  const repetitions = new Set<Header>();
  return headers.flatMap((header, i) => {
    if (header.columns.what === undefined || repetitions.has(header)) return [];
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
  if (next.ours && !header.ours) return false;
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
