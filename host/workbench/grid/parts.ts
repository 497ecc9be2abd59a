import { type Part, rowsToDraw } from "./drawing";
import { type Geometry, HEADER_HEIGHT } from "./geometry";
import type { Position } from "./position";
import type { Window } from "./useWindow";

export interface Parts {
  readonly corner: Part;
  readonly top: Part;
  readonly left: Part;
  readonly body: Part;
}

/** The four parts of a sheet; without frozen rows or columns the first three hold only headers. */
export function partsOf(geometry: Geometry, window: Window, active: Position): Parts {
  const { layout, merges, frozenWidth, frozenHeight, headerWidth } = geometry;
  const frozenRows = Array.from({ length: layout.frozenRows }, (_, row) => row);
  const vertical = {
    frozen: { first: 0, last: layout.frozenRows - 1, inSight: frozenRows, top: -HEADER_HEIGHT },
    scrolled: { first: layout.frozenRows, last: layout.rows - 1, inSight: window.rows, top: frozenHeight },
  };
  const horizontal = {
    frozen: {
      span: { first: 0, last: layout.frozenColumns - 1 },
      left: -headerWidth,
      end: layout.frozenColumns - 1,
    },
    scrolled: { span: window.columns, left: frozenWidth, end: layout.columns - 1 },
  };
  const part = (down: keyof typeof vertical, across: keyof typeof horizontal): Part => {
    const { first, last, inSight, top } = vertical[down];
    const { span, left, end } = horizontal[across];
    const firstColumn = across === "frozen" ? 0 : layout.frozenColumns;
    const bounds = { firstRow: first, lastRow: last, firstColumn, lastColumn: end };
    return {
      bounds,
      rows: rowsToDraw(inSight, active.row, merges, bounds),
      bare: window.bare,
      moving: window.moving,
      span,
      left,
      top,
    };
  };
  return {
    corner: part("frozen", "frozen"),
    top: part("frozen", "scrolled"),
    left: part("scrolled", "frozen"),
    body: part("scrolled", "scrolled"),
  };
}
