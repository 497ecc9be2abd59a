import { isEntireColumns, isEntireRows } from "./area";
import { asOneOf } from "./argument";
import type { Area } from "./book";
import type { Members } from "./hostObject";
import { dressInserted } from "./insertedFormats";
import { shiftOf, shiftSheet } from "./insertCells";
import type { Range } from "./range";

/** Inserting and deleting cells. Guess: the event of whole rows and columns tells the way that cells went, too. */
export const rangeShiftMembers = {
  methods: {
    Delete: (range, [shift]) => removeCells(range, asOneOf(shift, ["Up", "Left"])),
    Insert: (range, [shift]) => insertAt(range, asOneOf(shift, ["Down", "Right"])),
  },
} satisfies Members<Range>;

function insertAt(range: Range, way: "Down" | "Right"): Range {
  const { workbook, sheet, area } = range;
  const shift = shiftOf(area, way === "Down" ? "rows" : "columns", 1);
  shiftSheet(workbook, sheet, shift);
  dressInserted(sheet, shift);
  workbook.reports.change(sheet, area, null, {
    changeType: `${unitOf(area)}Inserted`,
    shiftDirection: shift.axis === "rows" ? "ShiftCellDown" : "ShiftCellRight",
  });
  return range.on(area);
}

function removeCells({ workbook, sheet, area }: Range, way: "Up" | "Left"): void {
  const shift = shiftOf(area, way === "Up" ? "rows" : "columns", -1);
  shiftSheet(workbook, sheet, shift);
  workbook.reports.change(sheet, area, null, {
    changeType: `${unitOf(area)}Deleted`,
    shiftDirection: shift.axis === "rows" ? "ShiftCellUp" : "ShiftCellLeft",
  });
}

function unitOf(area: Area): "Row" | "Column" | "Cell" {
  if (isEntireRows(area)) return "Row";
  return isEntireColumns(area) ? "Column" : "Cell";
}
