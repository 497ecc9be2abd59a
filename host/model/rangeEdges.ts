import { COLUMNS, ROWS, boundingArea, contains } from "./area";
import { asOneOf, isOmitted } from "./argument";
import type { Area, BookSheet } from "./book";
import { cellAt } from "./cells";
import { invalidArgument } from "./hostError";
import type { Members } from "./hostObject";
import type { Range } from "./range";
import { rangeOf } from "./rangeArgument";

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
type Direction = (typeof DIRECTIONS)[number];

/** Where data ends, as Ctrl+arrow, Ctrl+Shift+arrow and Ctrl+A find it. */
export const rangeEdgeMembers = {
  methods: {
    GetExtendedRange: (range, [direction, cell]) =>
      range.on(boundingArea(range.area, edge(range, direction, cell))),
    GetRangeEdge: (range, [direction, cell]) => range.on(edge(range, direction, cell)),
    GetSurroundingRegion: (range) =>
      range.on(surroundingRegion(range.sheet, range.area.firstRow, range.area.firstColumn)),
  },
} satisfies Members<Range>;

function edge(range: Range, direction: unknown, cell: unknown): Area {
  const start = isOmitted(cell) ? range.at(0, 0, 1, 1) : rangeOf(range.workbook, cell, range.sheet);
  if (start.sheet !== range.sheet || !contains(range.area, start.area)) throw invalidArgument();
  const { firstRow, firstColumn } = start.area;
  return edgeFrom(range.sheet, firstRow, firstColumn, asOneOf(direction, DIRECTIONS));
}

/** The last cell of a run of filled cells, else the next filled one, else the edge of the sheet. */
function edgeFrom(sheet: BookSheet, row: number, column: number, direction: Direction): Area {
  const step = direction === "Left" || direction === "Up" ? -1 : 1;
  const isRow = direction === "Up" || direction === "Down";
  const last = step < 0 ? 0 : (isRow ? ROWS : COLUMNS) - 1;
  const filledAt = (at: number) => (isRow ? isFilled(sheet, at, column) : isFilled(sheet, row, at));
  const end = runEnd(isRow ? row : column, step, last, filledAt, isRow ? sheet.rows.length : COLUMNS);
  return isRow ? cellArea(end, column) : cellArea(row, end);
}

/** `used` is an index from which on nothing is filled. */
function runEnd(
  start: number,
  step: 1 | -1,
  last: number,
  filledAt: (at: number) => boolean,
  used: number,
): number {
  let at = start;
  if (at === last) return at;
  const inRun = filledAt(at) && filledAt(at + step);
  while (at !== last) {
    if (inRun && !filledAt(at + step)) return at;
    at += step;
    if (!inRun && filledAt(at)) return at;
    if (step > 0 && at >= used) return last;
  }
  return last;
}

function cellArea(row: number, column: number): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

function isFilled(sheet: BookSheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
}

/** The block of cells around one that blank rows and columns, or the edges of the sheet, bound. */
function surroundingRegion(sheet: BookSheet, row: number, column: number): Area {
  let area = cellArea(row, column);
  for (;;) {
    const grown = grownAcross(sheet, grownAlong(sheet, area));
    if (contains(area, grown)) return area;
    area = grown;
  }
}

/** Grows up and down while a row beside the area, corners included, has something. */
function grownAlong(sheet: BookSheet, area: Area): Area {
  const grown = { ...area };
  const [from, to] = [Math.max(area.firstColumn - 1, 0), Math.min(area.lastColumn + 1, COLUMNS - 1)];
  const filled = (row: number) => {
    for (let column = from; column <= to; column++) if (isFilled(sheet, row, column)) return true;
    return false;
  };
  while (grown.firstRow > 0 && filled(grown.firstRow - 1)) grown.firstRow--;
  while (grown.lastRow < ROWS - 1 && filled(grown.lastRow + 1)) grown.lastRow++;
  return grown;
}

function grownAcross(sheet: BookSheet, area: Area): Area {
  const grown = { ...area };
  const [from, to] = [Math.max(area.firstRow - 1, 0), Math.min(area.lastRow + 1, ROWS - 1)];
  const filled = (column: number) => {
    for (let row = from; row <= to; row++) if (isFilled(sheet, row, column)) return true;
    return false;
  };
  while (grown.firstColumn > 0 && filled(grown.firstColumn - 1)) grown.firstColumn--;
  while (grown.lastColumn < COLUMNS - 1 && filled(grown.lastColumn + 1)) grown.lastColumn++;
  return grown;
}
