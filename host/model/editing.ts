import { contains, overlaps, sameArea } from "./area";
import type { Area, BookSheet } from "./book";
import { eachCell } from "./cells";
import { accessDenied, pivotTableRangeConflict } from "./hostError";
import type { Allowance } from "./sheetSetup";
import { formatOf } from "./styles";
import type { Workbook } from "./workbook";

/** Refuses changes to a protected sheet other than to its unlocked cells, unless the protection allows that kind of change. */
export function requireUnprotected(sheet: BookSheet, kind?: Allowance): void {
  const isAllowed = kind !== undefined && sheet.setup.protection.allowed.includes(kind);
  if (sheet.protected && !isAllowed) throw accessDenied();
}

/** Refuses adding, removing, renaming, moving or hiding sheets where the workbook's structure is protected. */
export function requireOpenStructure(workbook: Workbook): void {
  if (workbook.book.protected) throw accessDenied();
}

/** Refuses to change what cells hold where a locked cell is protected, or a pivot table stands. */
export function requireEditable(workbook: Workbook, sheet: BookSheet, area: Area): void {
  if (sheet.protected && !isUnlocked(workbook, sheet, area)) throw accessDenied();
  if (sheet.pivots.some((pivot) => pivot.area !== null && overlaps(pivot.area, area))) {
    throw pivotTableRangeConflict();
  }
}

/** As `requireEditable`, but for clearing: a pivot table may go as a whole. */
export function requireClearable(workbook: Workbook, sheet: BookSheet, area: Area): void {
  if (sheet.protected && !isUnlocked(workbook, sheet, area)) throw accessDenied();
  const cut = sheet.pivots.some(
    ({ area: drawn }) =>
      drawn !== null && overlaps(drawn, area) && !contains(area, drawn) && !sameArea(area, drawn),
  );
  if (cut) throw pivotTableRangeConflict();
}

/** Whether every cell of the area is held and unlocked: one without a format is locked. */
function isUnlocked(workbook: Workbook, sheet: BookSheet, area: Area): boolean {
  let unlocked = 0;
  eachCell(sheet, area, (cell) => {
    if (!formatOf(workbook.book, cell).locked) unlocked++;
  });
  return unlocked === (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
}
