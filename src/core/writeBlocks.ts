import type { Edit } from "./edits";
import { groupBy, splitWhere } from "./grouping";

/** A rectangle to write in one go, from its 0-based top left cell. `null` leaves a cell as it is. */
export interface WriteBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | null)[])[];
}

/**
 * Gathers edits into few rectangles: in each sheet, edits in the same or adjacent columns share a block as long as at
 * most `gap` rows without an edit lie between them. Blocks come in sheet order of the edits, then by column and row.
 * Throws if two edits want the same cell.
 */
export function writeBlocks(edits: readonly Edit[], gap: number): readonly WriteBlock[] {
  return groupBy(edits, (edit) => edit.cell.sheet).flatMap((ofSheet) =>
    bands(ofSheet).flatMap((band) => chunks(band, gap).map(block)),
  );
}

/** Edits whose columns follow one upon another without a hole. */
function bands(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  return splitWhere(
    [...edits].sort((a, b) => a.cell.column - b.cell.column),
    (previous, next) => next.cell.column - previous.cell.column > 1,
  );
}

function chunks(edits: readonly Edit[], gap: number): readonly (readonly Edit[])[] {
  return splitWhere(
    [...edits].sort((a, b) => a.cell.row - b.cell.row),
    (previous, next) => next.cell.row - previous.cell.row > gap + 1,
  );
}

function block(edits: readonly Edit[]): WriteBlock {
  const cells = edits.map((edit) => edit.cell);
  const rows = extent(cells.map((cell) => cell.row));
  const columns = extent(cells.map((cell) => cell.column));
  const values = Array.from({ length: rows.length }, () => Array<string | null>(columns.length).fill(null));
  for (const { cell, after } of edits) {
    const line = values[cell.row - rows.first] ?? [];
    if (line[cell.column - columns.first] !== null) {
      throw new Error(`Two edits of row ${cell.row}, column ${cell.column} in ${cell.sheet}`);
    }
    line[cell.column - columns.first] = after;
  }
  return { sheet: cells[0]?.sheet ?? "", row: rows.first, column: columns.first, values };
}

function extent(positions: readonly number[]): { first: number; length: number } {
  const first = positions.reduce((least, position) => Math.min(least, position));
  const last = positions.reduce((most, position) => Math.max(most, position));
  return { first, length: last - first + 1 };
}
