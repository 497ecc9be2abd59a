import type { BookSheet } from "../../model/book";

/** Pixels of a point at 100 %. */
export const PIXELS_PER_POINT = 4 / 3;

/** Heights of a sheet's rows in pixels: as set, 0 for a hidden one, else as `fitted` to their texts, which is changed. */
export function rowHeights(sheet: BookSheet, fitted: Float32Array): Float32Array {
  for (const [row, { height, hidden }] of sheet.rowLayout) {
    if (row >= fitted.length) continue;
    if (hidden) fitted[row] = 0;
    else if (height !== null) fitted[row] = height * PIXELS_PER_POINT;
  }
  return fitted;
}
