import { height, isUnbounded, width } from "./area";
import { asFlag, asInteger, isOmitted } from "./argument";
import type { Area, BookSheet, Cell } from "./book";
import { hasMerge, rowWriter, usedArea } from "./cells";
import { requireEditable } from "./editing";
import { apiNotFound, invalidArgument, mergedRangeConflict } from "./hostError";
import { HostObject, defineType, type Members, type ObjectType } from "./hostObject";
import type { Range } from "./range";
import { copiedFormula } from "./copiedFormula";
import { shownText } from "./rangeValues";

/** How many rows `removeDuplicates` took away and left. */
class RemoveDuplicatesResult extends HostObject {
  constructor(
    readonly removed: number,
    readonly uniqueRemaining: number,
  ) {
    super();
  }

  override get type(): ObjectType {
    return REMOVE_DUPLICATES_RESULT;
  }
}

const REMOVE_DUPLICATES_RESULT = defineType("RemoveDuplicatesResult", RemoveDuplicatesResult, {
  scalars: { Removed: ({ removed }) => removed, UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
});

/** Taking away rows that say the same as one before them. */
export const rangeDuplicateMembers = {
  methods: {
    RemoveDuplicates: (range, [columns, includesHeader]) =>
      removeDuplicates(range, columns, isOmitted(includesHeader) ? false : asFlag(includesHeader)),
  },
} satisfies Members<Range>;

/**
 * Within the range the rows that are left move up; cells beside it stay. Rows are compared by the texts that the cells of
 * `columns` show, without regard to case. Empty rows at the end count for nothing.
 * Guess: in a table its rows are emptied at the end; Excel makes the table smaller.
 */
function removeDuplicates(range: Range, columns: unknown, includesHeader: boolean): RemoveDuplicatesResult {
  const { workbook, sheet, area: whole } = range;
  requireEditable(workbook, sheet, whole);
  if (hasMerge(sheet, whole)) throw mergedRangeConflict();
  workbook.settle();
  const used = usedArea(sheet, whole, true);
  const area = { ...whole, lastRow: used?.lastRow ?? whole.firstRow };
  const keyed = columnsOf(columns, area);
  if (used === null || isUnbounded(area)) return new RemoveDuplicatesResult(0, 0);
  const first = area.firstRow + (includesHeader ? 1 : 0);
  const kept = uniqueRows(range, { ...area, firstRow: first }, keyed);
  const removed = area.lastRow - first + 1 - kept.length;
  if (removed > 0) {
    closeRows(sheet, { ...area, firstRow: first }, kept);
    workbook.reports.change(sheet, whole, null);
  }
  return new RemoveDuplicatesResult(removed, kept.length);
}

function columnsOf(columns: unknown, area: Area): number[] {
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
  return columns.map((column: unknown) => {
    const index = asInteger(column);
    if (index < 0 || index >= width(area)) throw invalidArgument();
    return area.firstColumn + index;
  });
}

function uniqueRows({ workbook, sheet }: Range, area: Area, columns: readonly number[]): number[] {
  const textOf = shownText(workbook);
  const seen = new Set<string>();
  return Array.from({ length: height(area) }, (_, index) => area.firstRow + index).filter((row) => {
    const key = JSON.stringify(columns.map((column) => textOf(sheet.rows[row]?.[column]).toLowerCase()));
    return !seen.has(key) && seen.add(key);
  });
}

function closeRows(sheet: BookSheet, area: Area, kept: readonly number[]): void {
  const lines = kept.map((row) => ({
    row,
    cells: (sheet.rows[row] ?? []).slice(area.firstColumn, area.lastColumn + 1),
  }));
  for (let to = area.firstRow; to <= area.lastRow; to++) {
    const line = lines[to - area.firstRow];
    if (line?.row === to) continue;
    const writer = rowWriter(sheet, to);
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const cell = movedUp(line?.cells[column - area.firstColumn], to - (line?.row ?? to));
      if (cell !== undefined || writer.get(column) !== undefined) writer.set(column, cell);
    }
  }
}

function movedUp(cell: Cell | undefined, rows: number): Cell | undefined {
  if (cell?.formula === undefined) return cell;
  if (cell.array !== undefined) throw apiNotFound("Range.removeDuplicates for array formulas");
  return { ...cell, formula: copiedFormula(cell.formula, { rows, columns: 0 }) };
}
