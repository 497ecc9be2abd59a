import type { RowShift } from "../core/tableChange";
import { packMessages } from "./payload";
import type { StandingTable } from "./standingTable";
import { supports } from "./supports";

/** Shifts that go in one message. */
const MESSAGE_SHIFTS = 1000;

/**
 * Makes rows come and go, from the last to the first. Whole rows of the sheet move, so that what somebody has written
 * beside a row stays beside it, and a filter is no hindrance.
 */
export async function shiftRows(
  context: Excel.RequestContext,
  standing: StandingTable,
  shifts: readonly RowShift[],
): Promise<void> {
  for (const message of packMessages(shifts, () => 1, MESSAGE_SHIFTS))
    await shiftMessage(context, standing, message);
}

async function shiftMessage(
  context: Excel.RequestContext,
  standing: StandingTable,
  shifts: readonly RowShift[],
): Promise<void> {
  shifts.forEach((shift) => queueShift(standing, shift));
  await context.sync();
}

function queueShift({ table, area, rows, hasTotals, isLast }: StandingTable, { at, count }: RowShift): void {
  // Rows that come after a table's last do not make it grow, but for those before its totals.
  const isBelow = at === rows.length && !hasTotals;
  const whole = table.worksheet
    .getRangeByIndexes(area.rowIndex + 1 + at, 0, Math.abs(count), 1)
    .getEntireRow();
  if (count < 0) whole.delete("Up");
  else if (!isBelow || !isLast) whole.insert("Down");
  if (!isBelow) return;
  if (supports("1.13")) table.resize(area.getResizedRange(count, 0));
  else table.rows.add(undefined, blankRows(count, area.columnCount));
}

/** Rows that have yet to be written. */
function blankRows(count: number, columns: number): string[][] {
  return Array.from({ length: count }, () => new Array<string>(columns).fill(""));
}
