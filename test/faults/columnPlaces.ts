import type { Book } from "../../host/model/book";
import { columnOf } from "./comings";
import { columnIdOf } from "./columns";
import { cellKey } from "./personsCells";

/** Where columns have stood. */
export class ColumnPlaces {
  readonly #places = new Map<string, Set<number>>();

  /** Notes where they stand now. */
  note({ sheets }: Book): void {
    for (const sheet of sheets)
      for (const column of sheet.columnLayout.keys()) {
        const key = columnOf(cellKey(sheet.id, 0, columnIdOf(sheet, column)));
        this.#places.set(key, (this.#places.get(key) ?? new Set()).add(column));
      }
  }

  /** Where the column of a cell has ever stood. */
  of(key: string): ReadonlySet<number> {
    return this.#places.get(columnOf(key)) ?? new Set([Number(key.split(" ")[2])]);
  }
}
