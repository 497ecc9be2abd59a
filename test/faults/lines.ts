/** What the journal tells, and is to tell. */

/** A line of the journal as it is compared. `sheet` and `key`: the id of the sheet and the cell's, where the place is not known. */
export type Line = readonly [place: string, before: string, after: string, sheet?: string, key?: string];

/** Lines as they are compared where nobody knows where they were meant to be. */
export function placeless(lines: readonly Line[]): readonly Line[] {
  return lines.map(([, before, after]) => ["", before, after]);
}

/** Lines that are not among the others, each counted as often as it stands there. */
export function without(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  const left = others.map((line) => keyOf(line));
  return lines.filter((line) => {
    const at = left.indexOf(keyOf(line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function keyOf([place, before, after]: Line): string {
  return [place, before, after].join("|");
}
