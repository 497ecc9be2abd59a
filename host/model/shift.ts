import { COLUMNS, ROWS, height, overlaps, width } from "./area";
import type { Area, Shift } from "./book";

type Stretch = readonly [first: number, last: number];

/** Rows of a sheet, or its columns. */
function sizeOf({ axis }: Shift): number {
  return axis === "rows" ? ROWS : COLUMNS;
}

/** Whether whole rows or columns are inserted or deleted. */
export function isWhole({ axis, first, last }: Shift): boolean {
  return first === 0 && last === (axis === "rows" ? COLUMNS : ROWS) - 1;
}

/** The cells that move or are deleted. */
export function shiftedCells(shift: Shift): Area {
  return areaAlong(shift, [shift.at, sizeOf(shift) - 1]);
}

/** The cells that are inserted, or deleted. */
export function changedCells(shift: Shift): Area {
  return areaAlong(shift, [shift.at, shift.at + Math.abs(shift.count) - 1]);
}

function areaAlong({ axis, first, last }: Shift, [from, to]: Stretch): Area {
  return axis === "rows"
    ? { firstRow: from, lastRow: to, firstColumn: first, lastColumn: last }
    : { firstRow: first, lastRow: last, firstColumn: from, lastColumn: to };
}

/** Whether an area takes part with its whole width (or height), so that it can follow. */
function takesPart({ axis, first, last }: Shift, area: Area): boolean {
  const [low, high] = axis === "rows" ? [area.firstColumn, area.lastColumn] : [area.firstRow, area.lastRow];
  return low >= first && high <= last;
}

/**
 * Where an area is after the shift: moved, grown around what was inserted in it, or less what was deleted; null where
 * nothing of it is left. What does not take part, and whole rows and columns that cells move along, stay.
 */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === "rows";
  const old: Stretch = rows ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  const isEndless = old[0] === 0 && old[1] === sizeOf(shift) - 1;
  if (isEndless || !takesPart(shift, area)) return area;
  const moved = shiftedStretch(old, shift);
  if (moved === null) return null;
  const [first, last] = moved;
  return rows
    ? { ...area, firstRow: first, lastRow: last }
    : { ...area, firstColumn: first, lastColumn: last };
}

function shiftedStretch([first, last]: Stretch, shift: Shift): Stretch | null {
  const { at, count } = shift;
  if (count > 0) {
    const end = sizeOf(shift) - 1;
    const moved: Stretch = [first >= at ? first + count : first, last >= at ? last + count : last];
    return moved[0] > end ? null : [moved[0], Math.min(moved[1], end)];
  }
  const gap = at - count;
  const newFirst = first >= gap ? first + count : Math.min(first, at);
  const newLast = last >= gap ? last + count : Math.min(last, at - 1);
  return newFirst > newLast ? null : [newFirst, newLast];
}

/** Where a row (of the axis `rows`) or column goes; null for a deleted one. */
export function shiftedIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  return count < 0 && index < at - count ? null : index + count;
}

/** The areas after the shift, less those that are gone. */
export function shiftedAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => shiftedArea(area, shift) ?? []);
}

/** Whether the shift would tear an area apart: some of it moves or goes, and it cannot follow as a whole. */
export function tears(shift: Shift, area: Area): boolean {
  return overlaps(shiftedCells(shift), area) && !takesPart(shift, area);
}

/** Whether cells are inserted within an area, or some of it, but not all, is deleted. */
export function resizes(shift: Shift, area: Area): boolean {
  const after = shiftedArea(area, shift);
  return after !== null && (height(after) !== height(area) || width(after) !== width(area));
}
