import { height, isUnbounded, overlaps, width } from "./area";
import { asFlag, isOmitted } from "./argument";
import type { Area } from "./book";
import { cellAt, eachCell, setCell } from "./cells";
import { requireEditable, requireUnprotected } from "./editing";
import { invalidArgument, invalidOperation } from "./hostError";
import type { Members } from "./hostObject";
import type { Range } from "./range";

/** Merging cells and taking merges apart. */
export const rangeMergeMembers = {
  methods: {
    Merge: (range, [across]) => merge(range, isOmitted(across) ? false : asFlag(across)),
    Unmerge: (range) => unmerge(range),
  },
} satisfies Members<Range>;

/**
 * The first value, row by row, stays in the first cell; the others are lost, as after Excel's warning.
 * Guess: whole rows and columns are refused, and cells of a table too, as in the user interface.
 */
function merge(range: Range, across: boolean): void {
  const { workbook, sheet, area } = range;
  requireUnprotected(sheet);
  requireEditable(workbook, sheet, area);
  if (isUnbounded(area)) throw invalidArgument();
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    throw invalidOperation("Cells of a table cannot be merged.");
  const wanted = across ? rowsOf(area) : [area];
  const larger = (one: Area) => height(one) * width(one) > 1;
  sheet.merges = [...sheet.merges.filter((old) => !overlaps(old, area)), ...wanted.filter(larger)];
  for (const one of wanted) keepFirst(range, one);
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: height(area) }, (_, index) => {
    const row = area.firstRow + index;
    return { ...area, firstRow: row, lastRow: row };
  });
}

function keepFirst({ sheet }: Range, area: Area): void {
  const filled: [number, number][] = [];
  eachCell(sheet, area, (cell, row, column) => {
    if (cell.value !== "" || cell.formula !== undefined) filled.push([row, column]);
  });
  const [first] = filled;
  if (first === undefined) return;
  const kept = cellAt(sheet, ...first);
  for (const [row, column] of filled) {
    const style = cellAt(sheet, row, column)?.style ?? 0;
    setCell(sheet, row, column, style === 0 ? undefined : { value: "", style });
  }
  if (kept !== undefined)
    setCell(sheet, area.firstRow, area.firstColumn, {
      ...kept,
      style: cellAt(sheet, area.firstRow, area.firstColumn)?.style ?? kept.style,
    });
}

/** Merges that lie in the range only in part are taken apart too. */
function unmerge({ sheet, area }: Range): void {
  requireUnprotected(sheet);
  const left = sheet.merges.filter((merge) => !overlaps(merge, area));
  if (left.length < sheet.merges.length) sheet.merges = left;
  sheet.changes.view = true;
}
