/** Rows and columns of a worksheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

const NINE = 57;
const ZERO = 48;

/** The 0-based row and column of `B12` as `row * COLUMNS + column`; -1 for what is no cell of a worksheet. */
export function cellPosition(reference: string): number {
  let at = 0;
  let column = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = rowNumber(reference, at);
  const inside = at > 0 && at <= 3 && column <= COLUMNS && row >= 1 && row <= ROWS;
  return inside ? (row - 1) * COLUMNS + column - 1 : -1;
}

function rowNumber(reference: string, from: number): number {
  let row = 0;
  for (let at = from; at < reference.length; at++) {
    const digit = reference.charCodeAt(at);
    if (digit < ZERO || digit > NINE || row > ROWS) return 0;
    row = row * 10 + digit - ZERO;
  }
  return row;
}

export function rowOf(position: number): number {
  return Math.floor(position / COLUMNS);
}

export function columnOf(position: number): number {
  return position % COLUMNS;
}
