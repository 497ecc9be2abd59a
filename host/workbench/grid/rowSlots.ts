/** An element of the page that draws a row. */
export interface RowSlot {
  readonly key: number;
  readonly row: number;
}

/** Which element draws which row: one whose row is no longer drawn takes over a new row, which costs less than a new one. */
export class RowSlots {
  private slots: readonly RowSlot[] = [];
  private made = 0;

  /**
   * The elements for these rows. While the rows are `moving` elements stay where they stand in the page, since moving
   * them costs as much as making them; else they stand in the order of their rows, as whoever reads the page needs it.
   */
  assign(rows: readonly number[], moving: boolean): readonly RowSlot[] {
    const wanted = new Set(rows);
    const held = new Set(this.slots.map(({ row }) => row));
    const fresh = rows.filter((row) => !held.has(row));
    const kept = this.slots.flatMap(({ key, row }) => {
      const next = wanted.has(row) ? row : fresh.shift();
      return next === undefined ? [] : [{ key, row: next }];
    });
    const slots = [...kept, ...fresh.map((row) => ({ key: this.made++, row }))];
    this.slots = moving ? slots : slots.sort((a, b) => a.row - b.row);
    return this.slots;
  }
}
