import { overlaps, sameArea } from "../../model/area";
import type { Area } from "../../model/book";
import type { CellView } from "../session/contract";
import type { Merges } from "./merges";
import { type Position, cellArea, samePosition, topLeft } from "./position";

/** Of a row that has none, or whose cells are not drawn. */
export const NO_CELLS: readonly CellView[] = [];

/** Columns that are drawn, both inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A cell to draw. */
export interface DrawnCell {
  readonly at: Position;
  /** The cell's own area, or the merged one that it heads. */
  readonly area: Area;
  /** Null for an empty cell. */
  readonly cell: CellView | null;
  /** The last column that its text runs over. */
  readonly textTo: number;
  /** Whether a cell that its text runs over has a ground of its own. */
  readonly covers: boolean;
  /** It stands before the span, and is there only for its text that runs into it. */
  readonly echo: boolean;
}

/**
 * What is drawn of a row within a span of columns: the cells that hold something, merged areas that begin in the row,
 * the active cell though it is empty, and the text to the left of the span that runs into it.
 * `cells` are the row's, by column.
 */
export function drawnCells(
  row: number,
  cells: readonly CellView[],
  span: Span,
  merges: Merges,
  activeColumn: number | null,
): readonly DrawnCell[] {
  const inRow = merges.inRow(row);
  const columns = new Set(cells.filter(({ column }) => isWithin(column, span)).map(({ column }) => column));
  const before = cells.findLast(({ column, text }) => column < span.first && text !== "");
  if (before !== undefined && drawn(before, cells, span, merges).textTo >= span.first)
    columns.add(before.column);
  if (activeColumn !== null) columns.add(activeColumn);
  const seen: Area = { firstRow: row, lastRow: row, firstColumn: span.first, lastColumn: span.last };
  inRow.filter((area) => overlaps(area, seen)).forEach((area) => columns.add(area.firstColumn));
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => drawn({ row, column }, cells, span, merges))
    .filter(({ at, area }) => samePosition(at, topLeft(area)));
}

function drawn(at: Position, cells: readonly CellView[], span: Span, merges: Merges): DrawnCell {
  const cell = cells.find(({ column }) => column === at.column) ?? null;
  const area = merges.areaAt(at);
  const runsOver = cell !== null && cell.align === "left" && !cell.paint.wrap && sameArea(area, cellArea(at));
  const textTo = runsOver ? lastFree(at, cells, span, merges) : area.lastColumn;
  const covers = cells.some(
    ({ column, paint }) => column > area.lastColumn && column <= textTo && paint.fill !== undefined,
  );
  return { at, area, cell, textTo, covers, echo: area.lastColumn < span.first };
}

/** The last column to the right before a cell with text or a merged one. */
function lastFree(at: Position, cells: readonly CellView[], span: Span, merges: Merges): number {
  const filled = cells.find(({ column, text }) => column > at.column && text !== "")?.column ?? Infinity;
  const merged = merges.inRow(at.row).map(({ firstColumn }) => firstColumn);
  const ends = [filled, ...merged.filter((column) => column > at.column)].map((column) => column - 1);
  return Math.min(Math.max(span.last, at.column), ...ends);
}

function isWithin(column: number, { first, last }: Span): boolean {
  return column >= first && column <= last;
}
