import type { Area } from "../../model/book";
import type { SheetLayout } from "../session/contract";
import { Axis } from "./axis";
import { Merges } from "./merges";
import type { Position } from "./position";

/** Pixels of the row of column letters. */
export const HEADER_HEIGHT = 20;
/** Pixels of a digit of a row's number. */
const DIGIT_WIDTH = 8;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far the cells are scrolled, and how much of them is seen, headers included. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is under a point: a cell, or a header with the row or column it names. */
export interface Hit extends Position {
  readonly part: "cell" | "row" | "column" | "all";
}

/** Where everything of a sheet stands. Lengths are pixels from the top left of A1. */
export class Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: Merges;
  readonly headerWidth: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;

  constructor(readonly layout: SheetLayout) {
    this.rows = new Axis(layout.rowHeights);
    this.columns = new Axis(layout.columnWidths);
    this.merges = new Merges(layout.merges, layout.rows);
    this.headerWidth = Math.max(3, String(layout.rows).length) * DIGIT_WIDTH + 10;
    this.frozenWidth = this.columns.start(layout.frozenColumns);
    this.frozenHeight = this.rows.start(layout.frozenRows);
  }

  /** Whether the grid shows the cell. */
  holds({ row, column }: Position): boolean {
    return row < this.layout.rows && column < this.layout.columns;
  }

  /** Where an area stands; what lies outside the rows and columns shown takes no room. */
  box(area: Area): Box {
    const left = this.columns.start(area.firstColumn);
    const top = this.rows.start(area.firstRow);
    const width = this.columns.start(area.lastColumn + 1) - left;
    return { left, top, width, height: this.rows.start(area.lastRow + 1) - top };
  }

  /** What is under a point given from the viewport's top left corner, where the headers meet. */
  hit(point: Point, viewport: Viewport): Hit {
    const x = point.x - this.headerWidth;
    const y = point.y - HEADER_HEIGHT;
    const column = this.columns.indexAt(x < this.frozenWidth ? x : x + viewport.left);
    const row = this.rows.indexAt(y < this.frozenHeight ? y : y + viewport.top);
    if (x < 0 && y < 0) return { part: "all", row: 0, column: 0 };
    if (y < 0) return { part: "column", row: 0, column };
    return x < 0 ? { part: "row", row, column: 0 } : { part: "cell", row, column };
  }

  /** How far to scroll for a cell to be seen whole, moving as little as possible; frozen cells always are. */
  revealing({ row, column }: Position, viewport: Viewport): { left: number; top: number } {
    const { layout } = this;
    const box = this.box(this.merges.areaAt({ row, column }));
    const width = viewport.width - this.headerWidth - this.frozenWidth;
    const height = viewport.height - HEADER_HEIGHT - this.frozenHeight;
    return {
      left:
        column < layout.frozenColumns
          ? viewport.left
          : revealed(viewport.left, width, box.left - this.frozenWidth, box.width),
      top:
        row < layout.frozenRows
          ? viewport.top
          : revealed(viewport.top, height, box.top - this.frozenHeight, box.height),
    };
  }
}

/** The scroll nearest to `from` where a stretch is seen; its beginning where the room is too small for all of it. */
function revealed(from: number, room: number, start: number, size: number): number {
  if (start < from || size > room) return start;
  return start + size > from + room ? start + size - room : from;
}
