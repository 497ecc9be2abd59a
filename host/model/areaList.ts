import { boundingArea, contains, intersection } from "./area";
import type { Area } from "./book";

/** Cells of a sheet as areas; they may touch, but do not overlap where this file made them. */
export type AreaList = readonly Area[];

/** A cell of a sheet. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What is left of the areas without the cells of `gone`. */
export function without(areas: AreaList, gone: Area): Area[] {
  return areas.flatMap((area) => cut(area, gone));
}

function cut(area: Area, gone: Area): Area[] {
  const common = intersection(area, gone);
  if (common === null) return [area];
  const pieces: Area[] = [];
  if (area.firstRow < common.firstRow) pieces.push({ ...area, lastRow: common.firstRow - 1 });
  if (area.firstColumn < common.firstColumn)
    pieces.push({ ...area, ...rowsOf(common), lastColumn: common.firstColumn - 1 });
  if (area.lastColumn > common.lastColumn)
    pieces.push({ ...area, ...rowsOf(common), firstColumn: common.lastColumn + 1 });
  if (area.lastRow > common.lastRow) pieces.push({ ...area, firstRow: common.lastRow + 1 });
  return pieces;
}

function rowsOf({ firstRow, lastRow }: Area): Pick<Area, "firstRow" | "lastRow"> {
  return { firstRow, lastRow };
}

/** The cells that the areas have within `bounds`. */
export function within(areas: AreaList, bounds: Area): Area[] {
  return areas.flatMap((area) => intersection(area, bounds) ?? []);
}

export function touches(areas: AreaList, bounds: Area): boolean {
  return areas.some((area) => intersection(area, bounds) !== null);
}

/** Whether the areas have every cell of `area`. */
export function covers(areas: AreaList, area: Area): boolean {
  return areas.reduce<Area[]>((left, one) => without(left, one), [area]).length === 0;
}

export function holds(areas: AreaList, { row, column }: Spot): boolean {
  const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return areas.some((area) => contains(area, cell));
}

/** The top left cell of the smallest area around them: relative references of rules are written for it. */
export function topLeft(areas: AreaList): Spot {
  const [first, ...rest] = areas;
  if (first === undefined) return { row: 0, column: 0 };
  const { firstRow, firstColumn } = rest.reduce(boundingArea, first);
  return { row: firstRow, column: firstColumn };
}
