import { cellPlace } from "../core/address";
import type { CellRef } from "../core/workbook";

/** A sentence about a cell, after the place that it is about: `Blad1!D24: …`. */
export function placed(cell: CellRef, sentence: string): string {
  return `${cellPlace(cell)}: ${sentence}`;
}
