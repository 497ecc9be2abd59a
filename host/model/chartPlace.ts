import { COLUMNS, ROWS, areaOf } from "./area";
import type { BookSheet, Shift } from "./book";
import type { BookChart, ChartAnchor, ChartCorner } from "./chartBook";
import { columnWidth, columnsWidth, isColumnHidden, isRowHidden, rowHeight, rowsHeight } from "./layout";
import { isWhole, shiftedIndex } from "./shift";

const EMU_PER_POINT = 12_700;
/** Rows and columns can be narrower than an EMU tells; what is read back is as it was set. */
const PRECISION = 10_000;

/** Where a chart stands, in points from the sheet's top left corner. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rows, or columns, one after another, in points. */
export interface Track {
  /** Where the one at an index begins. */
  start(index: number): number;
  size(index: number): number;
  readonly last: number;
}

export interface Tracks {
  readonly rows: Track;
  readonly columns: Track;
}

/** The rows and columns of a sheet as the API tells their sizes. */
export function tracksOf(sheet: BookSheet): Tracks {
  const cell = (row: number, column: number) => areaOf(row, column, 1, 1);
  return {
    rows: {
      start: (row) => rowsHeight(sheet, 0, row - 1),
      size: (row) => (isRowHidden(sheet, row) ? 0 : (rowHeight(sheet, cell(row, 0)) ?? 0)),
      last: ROWS - 1,
    },
    columns: {
      start: (column) => columnsWidth(sheet, 0, column - 1),
      size: (column) => (isColumnHidden(sheet, column) ? 0 : (columnWidth(sheet, cell(0, column)) ?? 0)),
      last: COLUMNS - 1,
    },
  };
}

/**
 * Where an anchor puts its chart.
 * Guess: one that ends at a cell ends there whatever its rows and columns become, even where it is said not to size with
 * cells.
 */
export function placeOf(anchor: ChartAnchor, tracks: Tracks): ChartPlace {
  if (anchor.kind === "free") {
    const { left, top, width, height } = anchor;
    return rounded({ left: points(left), top: points(top), width: points(width), height: points(height) });
  }
  const { x: left, y: top } = pointOf(anchor.from, tracks);
  if (anchor.kind === "corner")
    return rounded({ left, top, width: points(anchor.width), height: points(anchor.height) });
  const { x, y } = pointOf(anchor.to, tracks);
  return rounded({ left, top, width: Math.max(0, x - left), height: Math.max(0, y - top) });
}

/** The anchor of a chart that moves and sizes with the cells under it, as a new one does. */
export function anchorAt({ left, top, width, height }: ChartPlace, tracks: Tracks): ChartAnchor {
  return {
    kind: "cells",
    from: cornerAt(left, top, tracks),
    to: cornerAt(left + width, top + height, tracks),
    editAs: "twoCell",
  };
}

/** Puts a chart elsewhere in the way that it is anchored. */
export function movedAnchor(before: ChartAnchor, place: ChartPlace, tracks: Tracks): ChartAnchor {
  const anchor = anchorAt(place, tracks);
  const size = { width: emus(place.width), height: emus(place.height) };
  if (before.kind === "free") return { ...size, kind: "free", left: emus(place.left), top: emus(place.top) };
  if (anchor.kind !== "cells") return anchor;
  if (before.kind === "corner") return { ...size, kind: "corner", from: anchor.from };
  return { ...anchor, editAs: before.editAs };
}

/** Charts move with their first cell, and those that are said to size with cells grow with their last one. */
export function followInCharts(charts: readonly BookChart[], shift: Shift): void {
  if (!isWhole(shift)) return;
  for (const chart of charts) chart.anchor = followed(chart.anchor, shift);
}

function followed(anchor: ChartAnchor, shift: Shift): ChartAnchor {
  if (anchor.kind === "free" || (anchor.kind === "cells" && anchor.editAs === "absolute")) return anchor;
  const from = shiftedCorner(anchor.from, shift);
  if (anchor.kind === "corner") return { ...anchor, from };
  const { to, editAs } = anchor;
  if (editAs === "twoCell") return { ...anchor, from, to: shiftedCorner(to, shift) };
  const row = to.row + from.row - anchor.from.row;
  const column = to.column + from.column - anchor.from.column;
  return { ...anchor, from, to: { ...to, row, column } };
}

/** In a deleted row or column's stead comes the first that is left after it. */
function shiftedCorner(corner: ChartCorner, shift: Shift): ChartCorner {
  const name = shift.axis === "rows" ? "row" : "column";
  return { ...corner, [name]: shiftedIndex(corner[name], shift) ?? shift.at };
}

function pointOf({ row, column, dx, dy }: ChartCorner, { rows, columns }: Tracks) {
  return {
    x: columns.start(column) + Math.min(points(dx), columns.size(column)),
    y: rows.start(row) + Math.min(points(dy), rows.size(row)),
  };
}

function cornerAt(x: number, y: number, { rows, columns }: Tracks): ChartCorner {
  const [column, row] = [indexAt(x, columns), indexAt(y, rows)];
  return { row, column, dx: emus(x - columns.start(column)), dy: emus(y - rows.start(row)) };
}

/** The row or column that a place is in. */
function indexAt(place: number, track: Track): number {
  let index = 0;
  let rest = place - track.size(0);
  while (rest >= 0 && index < track.last) rest -= track.size(++index);
  return index;
}

function points(emus: number): number {
  return emus / EMU_PER_POINT;
}

function emus(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

function rounded({ left, top, width, height }: ChartPlace): ChartPlace {
  const exact = (value: number) => Math.round(value * PRECISION) / PRECISION;
  return { left: exact(left), top: exact(top), width: exact(width), height: exact(height) };
}
