import { asText, isOmitted } from "./argument";
import type { BookSheet } from "./book";
import { itemNotFound } from "./hostError";
import { Range } from "./range";
import { RangeAreas, areasOf } from "./rangeAreas";
import { WHOLE_SHEET } from "./rangeArgument";
import { replaceAll } from "./rangeSearch";
import { findCells, searchPattern } from "./search";
import type { Workbook } from "./workbook";

/** A worksheet, as far as its cells are concerned. */
interface SheetOfWorkbook {
  readonly workbook: Workbook;
  readonly sheet: BookSheet;
}

/** What a worksheet is asked for that leads to several areas, or goes through all of its cells. */
export const worksheetSearchMethods = {
  FindAll: (worksheet: SheetOfWorkbook, [text, criteria]: readonly unknown[]) => {
    const areas = findAll(worksheet, text, criteria);
    if (areas === null) throw itemNotFound();
    return areas;
  },
  FindAllOrNullObject: (worksheet: SheetOfWorkbook, [text, criteria]: readonly unknown[]) =>
    findAll(worksheet, text, criteria),
  GetRanges: ({ workbook, sheet }: SheetOfWorkbook, [addresses]: readonly unknown[]) =>
    isOmitted(addresses)
      ? new RangeAreas(workbook, sheet, [WHOLE_SHEET])
      : areasOf(workbook, asText(addresses), sheet),
  ReplaceAll: ({ workbook, sheet }: SheetOfWorkbook, [text, replacement, criteria]: readonly unknown[]) =>
    replaceAll(new Range(workbook, sheet, WHOLE_SHEET), searchPattern(text, criteria), asText(replacement)),
};

function findAll({ workbook, sheet }: SheetOfWorkbook, text: unknown, criteria: unknown): RangeAreas | null {
  const areas = findCells(workbook, sheet, WHOLE_SHEET, text, criteria);
  return new RangeAreas(workbook, sheet, []).onOrNull(areas);
}
