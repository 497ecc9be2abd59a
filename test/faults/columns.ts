/** Columns of persons' sheets, known by numbers that they keep when they move, as rows are. */
import type { BookSheet } from "../../host/model/book";

/** The columns of a sheet's table: their numbers, or where they stand (`columnsAt`). */
export interface Columns {
  readonly what: number;
  readonly approach: number;
  readonly focus: number;
}

/** The number of a column beside the tables: the format of its empty cells tells rows apart, wherever they move. */
export const ROW_ID_COLUMN = 12;

/** The width of the column numbered 0: that of each column tells its number, wherever it moves. */
const WIDTH_OF_FIRST = 10;

export function numberColumn({ columnLayout }: BookSheet, column: number, id: number): void {
  columnLayout.set(column, { width: WIDTH_OF_FIRST + id, hidden: false });
}

/** The number of the column that stands there, by its width; its place on a sheet whose columns nobody has numbered. */
export function columnIdOf({ columnLayout }: BookSheet, column: number): number {
  const width = columnLayout.get(column)?.width ?? null;
  return width === null ? column : width - WIDTH_OF_FIRST;
}

/** Where the column of that number stands; null where it is gone. */
export function columnAt({ columnLayout }: BookSheet, id: number): number | null {
  if (columnLayout.size === 0) return id;
  for (const [column, { width }] of columnLayout) if (width === id + WIDTH_OF_FIRST) return column;
  return null;
}

/** Where a table's columns stand; null where one of them is gone. */
export function columnsAt(sheet: BookSheet, columns: Columns): Columns | null {
  const [what, approach, focus] = [columns.what, columns.approach, columns.focus].map((id) =>
    columnAt(sheet, id),
  );
  if (typeof what !== "number" || typeof approach !== "number" || typeof focus !== "number") return null;
  return { what, approach, focus };
}
