import { contains, movedDown } from "./area";
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

  /** Lets the held ranges within `area` follow its cells when they move down. */
  moveDown(sheet: BookSheet, area: Area, rows: number): void {
    for (const range of this.held.values()) {
      if (range.sheet === sheet && contains(area, range.area)) range.area = movedDown(range.area, rows);
    }
  }
}
