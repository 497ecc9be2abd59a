/** The smallest change that makes a table which stands in a sheet say what it is wanted to say. */
import { type CellBlock, type TableCell, bareFormula, changedBlocks, plainCell } from "./cellBlocks";
import { longestRise } from "./longestRise";
import { type KeyOf, pairByKeys } from "./pairing";
import type { CellValue } from "./workbook";

/** A row as it stands. */
export interface StandingRow {
  /** What the add-in's columns hold; a formula begins with `=`. */
  readonly cells: readonly CellValue[];
  /** Whether somebody has something of their own in the row. */
  readonly isTheirs: boolean;
}

/** How rows are known again. */
export interface RowIdentity {
  /** Tried one after the other. */
  readonly keys: readonly KeyOf<readonly CellValue[]>[];
  /** The column that numbers the rows: where it does not rise, somebody has sorted them. Null where none does. */
  readonly numbers: number | null;
}

/** Where rows come in (`count` > 0), or go from (`count` < 0): before, or from, this row, numbered as they stood. */
export interface RowShift {
  readonly at: number;
  readonly count: number;
}

export interface TableChange {
  /** From the last to the first, so that each is where it stood. */
  readonly shifts: readonly RowShift[];
  /** To be written when the rows are where they belong. */
  readonly blocks: readonly CellBlock[];
}

/** A row to have, and the standing one that it is; null for a new one. */
interface PlacedRow {
  readonly wanted: number;
  readonly standing: number | null;
}

/** Rows come and go in so many places at most where they could be filled in anew instead. */
const MOST_SHIFTS = 500;

/**
 * What is to be done; null where a row would go that has something of somebody's own. Rows stand in the order wanted,
 * unless somebody has sorted them: then they stay, and each new one comes after the one that it follows.
 */
export function tableChange(
  standing: readonly StandingRow[],
  wanted: readonly (readonly TableCell[])[],
  identity: RowIdentity,
): TableChange | null {
  const pairs = pairByKeys(
    standing.map(({ cells }) => cells.map(bareFormula)),
    wanted.map((cells) => cells.map((cell) => bareFormula(plainCell(cell)))),
    identity.keys,
  );
  const layout = layouts(pairs, isSorted(standing, identity)).find((each) => isHarmless(each, standing));
  if (layout === undefined) return null;
  const change = changeTo(layout, standing, wanted);
  const mayFillAnew = change.shifts.length > MOST_SHIFTS && !standing.some(({ isTheirs }) => isTheirs);
  return mayFillAnew ? changeTo(allNew(wanted.length), standing, wanted) : change;
}

function isSorted(standing: readonly StandingRow[], { numbers }: RowIdentity): boolean {
  if (numbers === null) return false;
  const numbered = standing.map(({ cells }) => cells[numbers]).filter((number) => typeof number === "number");
  return numbered.some((number, index) => index > 0 && number <= (numbered[index - 1] ?? 0));
}

/** How the rows may stand, the best first. */
function layouts(pairs: readonly (number | null)[], sorted: boolean): readonly (readonly PlacedRow[])[] {
  const asTheyStand = inStandingOrder(pairs);
  return sorted ? [asTheyStand] : [inWantedOrder(pairs), asTheyStand];
}

function inWantedOrder(pairs: readonly (number | null)[]): readonly PlacedRow[] {
  const staying = new Set(longestRise(pairs));
  return pairs.map((standing, wanted) => ({ wanted, standing: staying.has(wanted) ? standing : null }));
}

function inStandingOrder(pairs: readonly (number | null)[]): readonly PlacedRow[] {
  let anchor = -1;
  return pairs
    .map((standing, wanted) => ({ wanted, standing, anchor: (anchor = standing ?? anchor) }))
    .sort((a, b) => a.anchor - b.anchor || a.wanted - b.wanted);
}

function allNew(count: number): readonly PlacedRow[] {
  return Array.from({ length: count }, (_, wanted) => ({ wanted, standing: null }));
}

function isHarmless(layout: readonly PlacedRow[], standing: readonly StandingRow[]): boolean {
  const staying = new Set(layout.map((row) => row.standing));
  return standing.every(({ isTheirs }, index) => !isTheirs || staying.has(index));
}

/** Between two rows that stay, the ones that go give their places to those that come, as far as they last. */
function changeTo(
  layout: readonly PlacedRow[],
  standing: readonly StandingRow[],
  wanted: readonly (readonly TableCell[])[],
): TableChange {
  const shifts: RowShift[] = [];
  const before: (readonly CellValue[] | null)[] = [];
  let coming = 0;
  let next = 0;
  const closeGap = (end: number) => {
    for (let index = 0; index < coming; index += 1)
      before.push(next + index < end ? (standing[next + index]?.cells ?? null) : null);
    const surplus = next + coming - end;
    if (surplus !== 0) shifts.push({ at: end + Math.min(surplus, 0), count: surplus });
    coming = 0;
  };
  for (const { standing: own } of layout) {
    if (own === null) coming += 1;
    else {
      closeGap(own);
      before.push(standing[own]?.cells ?? null);
      next = own + 1;
    }
  }
  closeGap(standing.length);
  const after = layout.map((row) => wanted[row.wanted] ?? []);
  return { shifts: shifts.reverse(), blocks: changedBlocks(before, after) };
}
