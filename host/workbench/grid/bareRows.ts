/** Rows that a frame of a scroll may bring into sight with their cells: more take longer to draw than a frame lasts. */
const MOST_NEW = 8;

/**
 * Which rows show only their number and the lines while a scroll runs too fast to read: those that came into sight in
 * such a frame, until the scroll slows down or ends. A single jump draws every row.
 */
export class BareRows {
  private shown: ReadonlySet<number> = new Set();
  private bare: ReadonlySet<number> = new Set();
  private wasMoving = false;

  /** Those of the `rows` now in sight that are drawn without their cells. */
  among(rows: readonly number[], moving: boolean): ReadonlySet<number> {
    const fresh = rows.filter((row) => !this.shown.has(row));
    const isFast = moving && this.wasMoving && (fresh.length > MOST_NEW || this.stands(rows));
    const missing = new Set([...fresh, ...this.bare]);
    this.bare = new Set(isFast ? rows.filter((row) => missing.has(row)) : []);
    this.shown = new Set(rows);
    this.wasMoving = moving;
    return this.bare;
  }

  /** Whether the rows are those of the last time: something else was drawn anew, which says nothing of the scroll. */
  private stands(rows: readonly number[]): boolean {
    return this.bare.size > 0 && rows.length === this.shown.size && rows.every((row) => this.shown.has(row));
  }
}
