/** Header rows: which rows carry column captions, which columns belong together, and whether the table is one of ours. */
import { AXES, type Axis } from "../intervention";
import { memoize } from "../memoize";
import { assessorIn } from "./assessors";
import { readCaption, type Caption } from "./captions";
import { cellsWithin, type Grid, type TextCell } from "./grid";
import { labelColumns, type Body, type CaptionCell } from "./labelColumns";
import { type ColumnRole, SECOND_ROLES } from "./recognition";
import { secondColumns } from "./secondColumns";

export type Columns = Readonly<Partial<Record<ColumnRole, number>>>;

/** A row of captions. `lastRow` is its second row where the captions stand on two; `ours` says that interventions follow. */
export interface Header {
  readonly row: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: Columns;
  readonly ours: boolean;
  /** Whether enough of its captions are known here that a reader may take it for one of ours. */
  readonly resembles: boolean;
  readonly captions: readonly TextCell[];
  /** The captions, quoted. */
  readonly quote: string;
}

/** What must speak for a table before it is taken for one of interventions. */
const ENOUGH = 3;
/** Rows under a header whose labels are looked at. */
export const SAMPLE = 200;

/** The captions of one table, on one row or two. */
interface CaptionGroup {
  readonly row: number;
  readonly lastRow: number;
  readonly cells: readonly CaptionCell[];
}

/** All rows of captions in a grid, top down, left to right. */
export function findHeaders(grid: Grid): Header[] {
  const read = memoize(readCaption);
  const captions = grid.rows.map((cells) => captionCells(cells, read));
  const groups = captions.flatMap((_, row) => captionGroups(captions, row));
  return groups.map((group, i) => readHeader(grid, group, firstRowAfter(groups, i, group.row)));
}

/** Reads a row as the header of an Excel table, or null where no caption says what is done. */
export function headerOfTable(grid: Grid, row: number): Header | null {
  const cells = captionCells(grid.rows[row] ?? [], readCaption);
  return cells.some(hasRole("what"))
    ? readHeader(grid, { row, lastRow: row, cells }, grid.rows.length)
    : null;
}

/** Reads the captions of a row as a header, whatever row it is. */
export function headerAt(grid: Grid, row: number, firstColumn: number, lastColumn: number): Header | null {
  const cells = captionCells(cellsWithin(grid, row, firstColumn, lastColumn), readCaption);
  return cells.length === 0 ? null : readHeader(grid, { row, lastRow: row, cells }, grid.rows.length);
}

/** Whether two headers caption the same columns in the same way. */
export function isSameHeader(one: Header, other: Header): boolean {
  return one.firstColumn === other.firstColumn && one.quote.toLowerCase() === other.quote.toLowerCase();
}

function readHeader(grid: Grid, { row, lastRow, cells: captions }: CaptionGroup, end: number): Header {
  const body: Body = { grid, first: lastRow + 1, end: Math.min(end, row + SAMPLE) };
  const labels = labelColumns(captions, body);
  const seconds = secondColumns(labels, captions, body);
  const columns = {
    ...textColumns(captions),
    ...Object.fromEntries(labels.map(({ axis, column }) => [axis, column])),
    ...Object.fromEntries(seconds.map(({ axis, column }) => [SECOND_ROLES[axis], column])),
  };
  const weight = labels.reduce((sum, label) => sum + label.weight, textWeight(captions));
  const taken = [...captions, ...labels, ...seconds].map(({ column }) => column);
  return {
    row,
    lastRow,
    firstColumn: Math.min(...taken),
    lastColumn: Math.max(...taken),
    columns,
    ours: columns.what !== undefined && weight >= ENOUGH,
    resembles: columns.what !== undefined || Object.keys(columns).length > 1,
    captions: captions.map(({ column, text }) => ({ column, text })),
    quote: captions.map(({ text }) => text).join(" | "),
  };
}

/** The captions of a row, parted where tables stand side by side; none where the row is no row of captions. */
function captionGroups(rows: readonly (readonly CaptionCell[])[], row: number): CaptionGroup[] {
  const [above = [], cells = [], below = []] = [rows[row - 1], rows[row], rows[row + 1]];
  const known = cells.filter(({ caption }) => caption !== null);
  const saysWhat = known.some(({ caption }) => caption?.role === "what" && caption.weight > 1);
  const isLabels = known.every(({ caption }) => caption?.role != null && isAxis(caption.role));
  if (isLabels || (known.length < 2 && !saysWhat) || isCompletedBy(above, cells)) return [];
  const second = isCompletedBy(cells, below) ? below : [];
  const all = [...cells, ...(isCompletedBy(cells, above) ? above : []), ...second];
  const lastRow = second.length > 0 ? row + 1 : row;
  const parts = sideBySide(all.sort((a, b) => a.column - b.column));
  return parts.map((part) => ({ row, lastRow, cells: withoutStrays(part) }));
}

function captionCells(cells: readonly TextCell[], read: typeof readCaption): CaptionCell[] {
  return cells.map(({ column, text }) => ({ column, text, caption: read(text) }));
}

/** Whether the row next to one that says what is done holds its other captions: cells merged over two rows. */
function isCompletedBy(cells: readonly CaptionCell[], others: readonly CaptionCell[]): boolean {
  return others.length > 0 && cells.some(hasRole("what")) && others.every((cell) => completes(cell, cells));
}

function completes(cell: CaptionCell, others: readonly CaptionCell[]): boolean {
  const role = cell.caption?.role;
  if (role == null || role === "what") return false;
  return !others.some(
    (other) => other.caption?.role === role || (other.column === cell.column && other.caption !== null),
  );
}

/** Parts a row of captions before each table that says again what is done, after a free column or in the same words. */
function sideBySide(cells: readonly CaptionCell[]): CaptionCell[][] {
  const first = cells.findIndex(hasRole("what"));
  const second = cells.findIndex((cell, i) => i > first && hasRole("what")(cell));
  if (first < 0 || second < 0) return [[...cells]];
  const start = startOfSecond(cells, first, second);
  return start === null ? [[...cells]] : [cells.slice(0, start), ...sideBySide(cells.slice(start))];
}

function startOfSecond(cells: readonly CaptionCell[], first: number, second: number): number | null {
  const isSame = cells[first]?.text === cells[second]?.text;
  for (let i = second; i > first; i--)
    if (isFreeBefore(cells, i) && (isSame || (roles(cells.slice(0, i)) > 1 && roles(cells.slice(i)) > 1)))
      return i;
  const again = cells.findIndex(({ text }, i) => i > first && text === cells[0]?.text);
  return isSame ? Math.min(again < 0 ? second : again, second) : null;
}

function isFreeBefore(cells: readonly CaptionCell[], at: number): boolean {
  return (cells[at]?.column ?? 0) > (cells[at - 1]?.column ?? 0) + 1;
}

function roles(cells: readonly CaptionCell[]): number {
  return new Set(cells.flatMap(({ caption }) => caption?.role ?? [])).size;
}

/** Leaves out notes that stand on the row beside the table, parted from it by a free column. */
function withoutStrays(cells: readonly CaptionCell[]): CaptionCell[] {
  const last = cells.findLastIndex(({ caption, text }) => caption !== null || assessorIn(text) !== null);
  const end = cells.findIndex((_, i) => i > last && isFreeBefore(cells, i));
  return cells.slice(0, end < 0 ? cells.length : end);
}

function firstRowAfter(groups: readonly { readonly row: number }[], at: number, row: number): number {
  for (let i = at + 1; i < groups.length; i++) {
    const next = groups[i]?.row ?? 0;
    if (next > row) return next;
  }
  return Infinity;
}

function textColumns(captions: readonly CaptionCell[]): Partial<Record<ColumnRole, number>> {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const strongestFirst = [...captions].sort((a, b) => (b.caption?.weight ?? 0) - (a.caption?.weight ?? 0));
  for (const { caption, column } of strongestFirst)
    if (caption?.role != null && !isAxis(caption.role)) columns[caption.role] ??= column;
  return columns;
}

/** What is done weighs by its words, who, when and where together as one; foreign captions weigh against. */
function textWeight(captions: readonly CaptionCell[]): number {
  const weights = (of: (caption: Caption) => boolean) =>
    captions.flatMap(({ caption }) => (caption !== null && of(caption) ? [caption.weight] : []));
  const what = Math.max(0, ...weights(({ role }) => role === "what"));
  const context = weights(({ role }) => role !== null && role !== "what" && !isAxis(role)).length > 0 ? 1 : 0;
  return weights(({ weight }) => weight < 0).reduce((sum, weight) => sum + weight, what + context);
}

function isAxis(role: ColumnRole): role is Axis {
  return AXES.some((axis) => axis === role);
}

function hasRole(role: ColumnRole): (cell: CaptionCell) => boolean {
  return ({ caption }) => caption?.role === role;
}
