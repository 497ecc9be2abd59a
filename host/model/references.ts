import type { Area, Book, BookSheet } from "./book";
import { invalidReference } from "./hostError";
import type { HostObject } from "./hostObject";

/** Cells that a client can hold: a range, or several areas of a sheet. */
export interface HeldCells extends HostObject {
  readonly workbook: { readonly book: Book };
  readonly sheet: BookSheet;
  /** Moves along with the cells; false where all of them are gone. */
  follow(where: (area: Area) => Area | null): boolean;
}

/** What a client holds: cells, or an object made of several such. */
interface Held {
  readonly object: HostObject;
  readonly parts: readonly HeldCells[];
}

/** The ranges that clients hold from one request to the next, by the id they were given. */
export class References {
  private readonly held = new Map<string, Held>();
  private issued = 0;

  /** Keeps a range and returns the id to ask for it by. */
  keep(range: HeldCells): string {
    return this.keepWith(range, [range]);
  }

  /** Keeps an object as long as some of its parts are there, and returns the id to ask for it by. */
  keepWith(object: HostObject, parts: readonly HeldCells[]): string {
    const id = `range:${++this.issued}`;
    this.held.set(id, { object, parts });
    return id;
  }

  /** Null for an id that is not held, or cells whose sheets are gone. */
  find(id: string): HostObject | null {
    const { object, parts = [] } = this.held.get(id) ?? {};
    return parts.some(({ workbook, sheet }) => workbook.book.sheets.includes(sheet))
      ? (object ?? null)
      : null;
  }

  /** As `find`, but `InvalidReference` in place of null. */
  get(id: string): HostObject {
    const object = this.find(id);
    if (object === null) throw invalidReference();
    return object;
  }

  release(id: string): void {
    this.held.delete(id);
  }

  releaseAll(): void {
    this.held.clear();
  }

  get count(): number {
    return this.held.size;
  }

  /** Lets the held ranges of a sheet follow their cells; those whose cells are gone are held no longer. */
  follow(sheet: BookSheet, where: (area: Area) => Area | null): void {
    for (const [id, { object, parts }] of this.held) {
      const left = parts.filter((part) => part.sheet !== sheet || part.follow(where));
      if (left.length === 0) this.held.delete(id);
      else if (left.length < parts.length) this.held.set(id, { object, parts: left });
    }
  }
}
