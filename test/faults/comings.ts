import type { Book } from "../../host/model/book";
import { type Contents, differences, placeOf } from "./personsCells";

/** A cell of a row that a colleague has removed, or written in. */
interface Left {
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
  readonly left: Left[] = [];

  note(key: string, before: string, after: string): void {
    this.#went.add(contentKey(key, before));
    this.#came.add(contentKey(key, after));
  }

  /** A colleague has acted: of what held contents before, some rows may be gone or written anew. */
  noteLeft(book: Book, before: Contents, after: Contents, persons: Contents): void {
    const written = new Set(differences(before, after).map(rowOf));
    for (const key of new Set([...before.keys(), ...persons.keys()]))
      if (written.has(rowOf(key)) || placeOf(book, key) === null)
        this.left.push({ key, is: before.get(key) ?? "", was: persons.get(key) ?? "", before });
  }

  /** Whether that content has both been taken out of the cell's column and put in there. */
  hasChanged(key: string, content: string): boolean {
    const what = contentKey(key, content);
    return this.#came.has(what) && this.#went.has(what);
  }
}

/** The sheet and the row of a cell. */
function rowOf(key: string): string {
  const [sheet = "", row = ""] = key.split(" ");
  return `${sheet} ${row}`;
}

/** The sheet and the column of a cell. */
export function columnOf(key: string): string {
  const [sheet = "", , column = ""] = key.split(" ");
  return `${sheet} ${column}`;
}

function contentKey(key: string, content: string): string {
  return `${columnOf(key)} ${content}`;
}
