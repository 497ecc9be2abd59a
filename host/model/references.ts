import type { Area, BookSheet } from "./book";
import { invalidReference } from "./hostError";
import type { Range } from "./range";

/** The ranges that clients hold from one request to the next, by the id they were given. */
export class References {
  private readonly held = new Map<string, Range>();
  private issued = 0;

  /** Keeps a range and returns the id to ask for it by. */
  keep(range: Range): string {
    const id = `range:${++this.issued}`;
    this.held.set(id, range);
    return id;
  }

  /** Null for an id that is not held, or a range whose sheet is gone. */
  find(id: string): Range | null {
    const range = this.held.get(id);
    return range?.workbook.book.sheets.includes(range.sheet) ? range : null;
  }

  /** As `find`, but `InvalidReference` in place of null. */
  get(id: string): Range {
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
    for (const [id, range] of this.held) {
      if (range.sheet !== sheet) continue;
      const area = where(range.area);
      if (area === null) this.held.delete(id);
      else range.area = area;
    }
  }
}
