/** Rows of a sheet from 0, the first and the last of them. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The first row, `from` or below it, from which so many rows are free. */
export function freeRow(taken: readonly RowSpan[], height: number, from: number): number {
  const below = taken.filter(({ last }) => last >= from).sort((a, b) => a.first - b.first);
  let row = from;
  for (const { first, last } of below) {
    if (first >= row + height) break;
    row = Math.max(row, last + 1);
  }
  return row;
}

/** What takes up rows and may come to need more of them. */
export interface GrowingSpan extends RowSpan {
  /** Rows that it needs from its first on. */
  readonly needs: number;
}

/** Rows to insert in a sheet. */
export interface Insertion {
  readonly row: number;
  readonly count: number;
}

/**
 * The rows to insert so that each span has those it needs before what stands below it. The lowest come first, so that no
 * insertion moves the place of the next.
 */
export function insertionsFor(
  spans: readonly GrowingSpan[],
  others: readonly RowSpan[],
): readonly Insertion[] {
  return spans
    .flatMap((span) => {
      const end = span.first + span.needs;
      const below = [...spans, ...others].filter((other) => other !== span && other.first > span.last);
      const next = Math.min(...below.map(({ first }) => first));
      return next < end ? [{ row: next, count: end - next }] : [];
    })
    .sort((a, b) => b.row - a.row);
}
