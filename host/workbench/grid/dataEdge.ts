import type { Area } from "../../model/book";
import type { CellView, SheetLayout } from "../session/contract";
import type { Direction } from "./keys";
import type { Position } from "./position";

/** The cells of an area of the sheet, as the session gives them. */
export type FetchCells = (area: Area) => Promise<readonly CellView[]>;

/** Cells that are asked for at a time. */
const STRETCH = 5000;

/**
 * Where Ctrl and an arrow go: the last filled cell of a run of filled ones, or the next filled cell, or the end of
 * the rows or columns that the grid shows.
 */
export async function edgeOfData(
  from: Position,
  direction: Direction,
  { rows, columns }: SheetLayout,
  fetch: FetchCells,
): Promise<Position> {
  const down = direction === "up" || direction === "down";
  const forward = direction === "down" || direction === "right";
  const start = down ? from.row : from.column;
  const end = forward ? (down ? rows : columns) - 1 : 0;
  const filled = (first: number, last: number) => filledBetween(from, down, first, last, fetch);
  const at = await edge(start, end, filled);
  return down ? { row: at, column: from.column } : { row: from.row, column: at };
}

/** Along one line from `start` to `end`; `filled` tells which places between two are filled. */
async function edge(
  start: number,
  end: number,
  filled: (first: number, last: number) => Promise<ReadonlySet<number>>,
): Promise<number> {
  const step = start <= end ? 1 : -1;
  /** Whether the search is for the end of a run; null until the first neighbour is known. */
  let inRun: boolean | null = null;
  for (let from = start; from !== end + step;) {
    const to = step > 0 ? Math.min(from + STRETCH - 1, end) : Math.max(from - STRETCH + 1, end);
    const found = await filled(Math.max(0, Math.min(from, to + step)), Math.max(from, to + step));
    for (let at = from; at !== to + step; at += step) {
      if (at === end) return end;
      const next = found.has(at + step);
      inRun ??= found.has(at) && next;
      if (inRun && !next) return at;
      if (!inRun && next) return at + step;
    }
    from = to + step;
  }
  return end;
}

async function filledBetween(
  at: Position,
  down: boolean,
  first: number,
  last: number,
  fetch: FetchCells,
): Promise<ReadonlySet<number>> {
  const cells = await fetch(
    down
      ? { firstRow: first, lastRow: last, firstColumn: at.column, lastColumn: at.column }
      : { firstRow: at.row, lastRow: at.row, firstColumn: first, lastColumn: last },
  );
  const filled = cells.filter(({ input }) => input !== "");
  return new Set(filled.map(({ row, column }) => (down ? row : column)));
}

/** Rows that are searched at a time for the last one in use. */
const LAST_ROWS = 200;

/** Where Ctrl+End goes: the last row that holds anything, and the last column that does among the rows around it. */
export async function lastInUse({ rows, columns }: SheetLayout, fetch: FetchCells): Promise<Position> {
  for (let last = rows - 1; last >= 0; last -= LAST_ROWS) {
    const firstRow = Math.max(0, last - LAST_ROWS + 1);
    const cells = await fetch({ firstRow, lastRow: last, firstColumn: 0, lastColumn: columns - 1 });
    const filled = cells.filter(({ input }) => input !== "");
    if (filled.length > 0) {
      return {
        row: Math.max(...filled.map(({ row }) => row)),
        column: Math.max(...filled.map(({ column }) => column)),
      };
    }
  }
  return { row: 0, column: 0 };
}
