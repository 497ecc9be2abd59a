import type { Area } from "../../model/book";
import { BLOCK_ROWS } from "./cellBlocks";
import type { Part } from "./drawing";
import type { Parts } from "./parts";
import { type Position, cellArea } from "./position";

/** The areas whose cells are drawn, and after them those a block above and below the ones in sight. */
export function wantedAreas({ body, top, left, corner }: Parts, active: Position): Area[] {
  const drawn = [body, top, left, corner].flatMap(drawnArea);
  const around = [body]
    .flatMap(drawnArea)
    .flatMap((area) => [moved(area, BLOCK_ROWS), moved(area, -BLOCK_ROWS)]);
  return [...drawn, cellArea(active), ...around.filter(({ lastRow }) => lastRow >= 0)];
}

/** From the first row to the last that are drawn together; a lone row, such as that of the active cell, by itself. */
function drawnArea({ rows, span }: Part): Area[] {
  if (span.last < span.first) return [];
  return runs(rows).map(([firstRow, lastRow]) => ({
    firstRow,
    lastRow,
    firstColumn: span.first,
    lastColumn: span.last,
  }));
}

function runs(rows: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const run = found.at(-1);
    if (run !== undefined && run[1] === row - 1) run[1] = row;
    else found.push([row, row]);
  }
  return found;
}

function moved(area: Area, rows: number): Area {
  return { ...area, firstRow: Math.max(0, area.firstRow + rows), lastRow: area.lastRow + rows };
}
