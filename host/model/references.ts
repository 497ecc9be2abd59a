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

/** The ranges that clients hold from one request to the next, by the id they were given. */
export class References {
  private readonly held = new Map<string, HeldCells>();
  private issued = 0;

  /** Keeps a range and returns the id to ask for it by. */
  keep(range: HeldCells): string {
    const id = `range:${++this.issued}`;
    this.held.set(id, range);
    return id;
  }

  /** Null for an id that is not held, or a range whose sheet is gone. */
  find(id: string): HeldCells | null {
    const range = this.held.get(id);
    return range?.workbook.book.sheets.includes(range.sheet) ? range : null;
  }

  /** As `find`, but `InvalidReference` in place of null. */
  get(id: string): HeldCells {
    const range = this.find(id);
    if (range === null) throw invalidReference();
    return range;
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
    for (const [id, range] of this.held)
      if (range.sheet === sheet && !range.follow(where)) this.held.delete(id);
  }
}
