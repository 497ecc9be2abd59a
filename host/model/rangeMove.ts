import { areaOf, contains, height, movedBy, overlaps, width } from "./area";
import type { Area, Cell } from "./book";
import { clearCells } from "./cellFormats";
import { eachCell, setCell } from "./cells";
import { copyConditionals, copyValidations, hasRules } from "./copiedRules";
import { requireEditable } from "./editing";
import { withReferences } from "./formulaReferences";
import { apiNotFound, invalidOperation, mergedRangeConflict } from "./hostError";
import type { Members } from "./hostObject";
import { sameName } from "./names";
import type { Range } from "./range";
import { rangeOf } from "./rangeArgument";
import { areasOf } from "./rangeAreas";
import { copyCells } from "./rangeCopy";
import { rewriteFormulas } from "./sheetReferences";
import { clearRules } from "./ruleClearing";
import { syncTableHeaders } from "./tableHeaders";

/** Copying and moving cells. */
export const rangeMoveMembers = {
  methods: {
    CopyFrom: (range, [source, type, skipBlanks, transpose]) =>
      copyCells(range, areasOf(range.workbook, source, range.sheet), type, skipBlanks, transpose),
    MoveTo: (range, [destination]) => moveCells(range, rangeOf(range.workbook, destination, range.sheet)),
  },
} satisfies Members<Range>;

/**
 * Moves cells with their formats and merges; references to them follow, and those to what they overwrite are `#REF!`.
 * Tables and pivot tables are not moved, nor formulas to another sheet: `ApiNotFound`.
 */
function moveCells(from: Range, to: Range): void {
  const { workbook, sheet, area } = from;
  const target = areaOf(to.area.firstRow, to.area.firstColumn, height(area), width(area));
  requireEditable(workbook, sheet, area);
  requireEditable(workbook, to.sheet, target);
  requireMovable(from, to, target);
  moveRules(from, to, target);
  const held: [number, number, Cell][] = [];
  eachCell(sheet, area, (cell, row, column) => held.push([row, column, cell]));
  const merges = sheet.merges.filter((merge) => contains(area, merge));
  const before = to.on(target).singleValue();
  sheet.merges = sheet.merges.filter((merge) => !merges.includes(merge));
  to.sheet.merges = to.sheet.merges.filter((merge) => !contains(target, merge));
  clearCells(sheet, area, "All");
  clearCells(to.sheet, target, "All");
  const [down, right] = [target.firstRow - area.firstRow, target.firstColumn - area.firstColumn];
  for (const [row, column, cell] of held) setCell(to.sheet, row + down, column + right, cell);
  to.sheet.merges.push(...merges.map((merge) => movedBy(merge, down, right)));
  followMove(from, to, target, down, right);
  syncTableHeaders(workbook, sheet, area);
  syncTableHeaders(workbook, to.sheet, target);
  workbook.reports.change(sheet, area, null);
  workbook.reports.change(to.sheet, target, before);
}

function requireMovable(from: Range, to: Range, target: Area): void {
  const { sheet, area } = from;
  const cut = (part: Area, by: Area) => overlaps(part, by) && !contains(by, part);
  if (sheet.merges.some((merge) => cut(merge, area))) throw mergedRangeConflict();
  if (to.sheet.merges.some((merge) => cut(merge, target) && !(to.sheet === sheet && contains(area, merge))))
    throw mergedRangeConflict();
  if (sheet.tables.some((table) => contains(area, table.area))) throw apiNotFound("Range.moveTo for tables");
  if (to.sheet.tables.some((table) => contains(target, table.area)))
    throw invalidOperation("A table is in the way.");
  eachCell(sheet, area, ({ formula, array }) => {
    if (array !== undefined) throw apiNotFound("Range.moveTo for array formulas");
    if (formula !== undefined && sheet !== to.sheet)
      throw apiNotFound("Range.moveTo another sheet for formulas");
  });
}

/** A move onto a part of the same cells is refused where rules lie on them. */
function moveRules(from: Range, to: Range, target: Area): void {
  const { workbook, sheet, area } = from;
  if (!hasRules(sheet, area) && !hasRules(to.sheet, target)) return;
  if (sheet === to.sheet && overlaps(area, target))
    throw apiNotFound("Range.moveTo a part of itself with rules");
  const copy = { workbook, from: sheet, source: area, to: to.sheet, target };
  copyConditionals(copy);
  copyValidations(copy);
  clearRules(workbook, sheet, area, "All");
}

/** References wholly within the moved cells go along; those wholly within what was overwritten refer to nothing. */
function followMove(from: Range, to: Range, target: Area, down: number, right: number): void {
  const { book } = from.workbook;
  rewriteFormulas(book, (formula, home) =>
    withReferences(formula, (area, named) => {
      const on = named === null ? home : book.sheets.find((sheet) => sameName(sheet.name, named));
      if (on === from.sheet && contains(from.area, area)) {
        if (from.sheet !== to.sheet)
          throw apiNotFound("Range.moveTo another sheet for cells that formulas use");
        return movedBy(area, down, right);
      }
      return on === to.sheet && contains(target, area) ? null : area;
    }),
  );
  book.changed = true;
}
