import { isEntireColumns, isEntireRows } from "./area";
import { asInteger, asOneOf } from "./argument";
import type { Area, BookSheet } from "./book";
import { requireUnprotected } from "./editing";
import { invalidArgument } from "./hostError";
import type { Members } from "./hostObject";
import { columnLayout, rowLayout, setColumn, setRow } from "./layout";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

const OPTIONS = ["ByRows", "ByColumns"] as const;
/** Excel's outlines have eight levels, of which the first is what lies in no group. */
const DEEPEST = 7;

/** Groups of rows and columns. */
export const rangeOutlineMembers = {
  methods: {
    Group: (range, [option]) => regroup(range, option, 1),
    Ungroup: (range, [option]) => regroup(range, option, -1),
  },
} satisfies Members<Range>;

export const worksheetOutlineMembers = {
  methods: {
    ShowOutlineLevels: ({ sheet }, [rows, columns]) => showLevels(sheet, asLevels(rows), asLevels(columns)),
  },
} satisfies Members<Worksheet>;

/**
 * Moves rows or columns one level in or out. Whole rows cannot be grouped by columns, nor whole columns by rows
 * (`InvalidArgument`).
 * Guess: what is in no group stays so when groups are taken away, and a level too deep is `InvalidArgument`.
 */
function regroup({ sheet, area }: Range, option: unknown, by: 1 | -1): void {
  const byRows = asOneOf(option, OPTIONS) === "ByRows";
  if (byRows ? isEntireColumns(area) : isEntireRows(area)) throw invalidArgument();
  requireUnprotected(sheet);
  const levels = byRows ? rowLevels(sheet, area) : columnLevels(sheet, area);
  if (levels.some(({ level }) => level + by > DEEPEST)) throw invalidArgument();
  sheet.changes.view = true;
  for (const { index, level } of levels) {
    const changed = Math.max(0, level + by);
    if (changed === level) continue;
    if (byRows) setRow(sheet, index, { ...rowLayout(sheet, index), level: changed });
    else setColumn(sheet, index, { ...columnLayout(sheet, index), level: changed });
  }
}

interface Level {
  readonly index: number;
  readonly level: number;
}

function rowLevels(sheet: BookSheet, { firstRow, lastRow }: Area): Level[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, offset) => {
    const index = firstRow + offset;
    return { index, level: rowLayout(sheet, index).level ?? 0 };
  });
}

function columnLevels(sheet: BookSheet, { firstColumn, lastColumn }: Area): Level[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, offset) => {
    const index = firstColumn + offset;
    return { index, level: columnLayout(sheet, index).level ?? 0 };
  });
}

/** How many levels are to be seen, 0 to 8; 0 leaves them as they are. */
function asLevels(value: unknown): number {
  const levels = asInteger(value);
  if (levels < 0 || levels > DEEPEST + 1) throw invalidArgument();
  return levels;
}

/**
 * Shows the groups of so many levels and hides those within them; what is in no group is left alone.
 * Guess: events of hidden rows are for rows that are hidden one by one, not for these.
 */
function showLevels(sheet: BookSheet, rows: number, columns: number): void {
  requireUnprotected(sheet);
  for (const [row, layout] of sheet.rowLayout) {
    const { level = 0 } = layout;
    const hidden = level >= rows;
    if (rows > 0 && level > 0 && hidden !== layout.hidden) setRow(sheet, row, { ...layout, hidden });
  }
  for (const [column, layout] of sheet.columnLayout) {
    const { level = 0 } = layout;
    const hidden = level >= columns;
    if (columns > 0 && level > 0 && hidden !== layout.hidden) setColumn(sheet, column, { ...layout, hidden });
  }
}
