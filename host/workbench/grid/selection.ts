import { COLUMNS, ROWS, contains, isEntireColumns, isEntireRows, overlaps } from "../../model/area";
import type { Area } from "../../model/book";
import type { Merges } from "./merges";
import { type Position, areaBetween, cellArea, topLeft } from "./position";

/** What is selected; never empty, and the latest area last. */
export interface Selection {
  readonly areas: readonly Area[];
  readonly active: Position;
  /** The corner that Shift and dragging move. */
  readonly head: Position;
}

/** The area of the latest gesture. */
export function lastArea(selection: Selection): Area {
  return selection.areas.at(-1) ?? cellArea(selection.active);
}

/** One cell, whole where it is merged. */
export function selectCell(at: Position, merges: Merges): Selection {
  const area = merges.areaAt(at);
  return { areas: [area], active: topLeft(area), head: topLeft(area) };
}

/** The area as it is: of a row's or column's header, an address, or what the add-in selected. */
export function selectArea(area: Area, active: Position = topLeft(area)): Selection {
  return { areas: [area], active, head: oppositeCorner(area, active) };
}

/** The latest area, from the active cell to a new corner; whole rows and columns stay whole. */
export function extendTo(selection: Selection, head: Position, merges: Merges): Selection {
  const last = lastArea(selection);
  const drawn = areaBetween(selection.active, head);
  const area = isEntireRows(last)
    ? { ...drawn, firstColumn: 0, lastColumn: COLUMNS - 1 }
    : isEntireColumns(last)
      ? { ...drawn, firstRow: 0, lastRow: ROWS - 1 }
      : merges.grown(drawn);
  return { ...selection, areas: [...selection.areas.slice(0, -1), area], head };
}

/** Another area beside those selected, as Ctrl gives. */
export function addTo(selection: Selection, more: Selection): Selection {
  return { ...more, areas: [...selection.areas, ...more.areas] };
}

export function entireColumns(first: number, last = first): Area {
  return { firstRow: 0, firstColumn: first, lastRow: ROWS - 1, lastColumn: last };
}

export function entireRows(first: number, last = first): Area {
  return { firstRow: first, firstColumn: 0, lastRow: last, lastColumn: COLUMNS - 1 };
}

export const ENTIRE_SHEET = entireRows(0, ROWS - 1);

export function isSelected({ areas }: Selection, area: Area): boolean {
  return areas.some((selected) => contains(selected, area));
}

/** Whether any cell of a row is selected. */
export function touchesRow({ areas }: Selection, row: number): boolean {
  return areas.some((area) => overlaps(area, entireRows(row)));
}

/** Whether any cell of a column is selected. */
export function touchesColumn({ areas }: Selection, column: number): boolean {
  return areas.some((area) => overlaps(area, entireColumns(column)));
}

function oppositeCorner(area: Area, active: Position): Position {
  const row = active.row === area.firstRow ? area.lastRow : area.firstRow;
  return { row, column: active.column === area.firstColumn ? area.lastColumn : area.firstColumn };
}
