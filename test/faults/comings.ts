import type { Book } from "../../host/model/book";
import { type Contents, placeOf } from "./personsCells";

/** A cell of a row that a colleague has removed. */
interface Removed {
  readonly key: string;
  /** What it held. */
  readonly is: string;
  /** What a person had last written there. */
  readonly was: string;
  /** What all cells held just before. */
  readonly before: Contents;
}

/** What colleagues have put in and taken out. */
export class Comings {
  readonly #came = new Set<string>();
  readonly #went = new Set<string>();
  readonly removed: Removed[] = [];

  note(key: string, before: string, after: string): void {
    this.#went.add(contentKey(key, before));
    this.#came.add(contentKey(key, after));
  }

  /** A colleague has acted: of what held contents before, some rows may be gone. */
  noteRemoved(book: Book, before: Contents, persons: Contents): void {
    for (const key of new Set([...before.keys(), ...persons.keys()]))
      if (placeOf(book, key) === null)
        this.removed.push({ key, is: before.get(key) ?? "", was: persons.get(key) ?? "", before });
  }

  /** Whether that content has both been taken out of the cell's column and put in there. */
  hasChanged(key: string, content: string): boolean {
    const what = contentKey(key, content);
    return this.#came.has(what) && this.#went.has(what);
  }
}

/** The sheet and the column of a cell. */
export function columnOf(key: string): string {
  const [sheet = "", , column = ""] = key.split(" ");
  return `${sheet} ${column}`;
}

function contentKey(key: string, content: string): string {
  return `${columnOf(key)} ${content}`;
}
