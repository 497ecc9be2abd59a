import { height, width } from "./area";
import type { Book, BookSheet, Shift } from "./book";
import { followInCharts } from "./chartPlace";
import { shiftedFilters } from "./filter";
import { withReferences } from "./formulaReferences";
import { sameName } from "./names";
import { rewriteFormulas } from "./sheetReferences";
import { isWhole, shiftedArea, shiftedIndex } from "./shift";
import { followInRuleFormulas, followInRules } from "./shiftRules";

/**
 * Makes all that refers to cells of a sheet follow them: formulas and defined names of the whole workbook, merges, pivot
 * tables and their sources. What refers to nothing any more says `#REF!`, or is gone.
 */
export function followShift(book: Book, sheet: BookSheet, shift: Shift): void {
  followInRules(sheet, shift);
  followInFormulas(book, sheet, shift);
  followInMerges(sheet, shift);
  followInBreaks(sheet, shift);
  followInFilter(sheet, shift);
  followInPivots(book, sheet, shift);
  followInCharts(sheet.charts, shift);
}

function followInFormulas(book: Book, sheet: BookSheet, shift: Shift): void {
  const names = book.names.map(({ formula }) => formula).join("\n");
  const follow = (formula: string, home: BookSheet | null) =>
    withReferences(formula, (area, named) => {
      const isHere = named === null ? home === sheet : sameName(named, sheet.name);
      return isHere ? shiftedArea(area, shift) : area;
    });
  rewriteFormulas(book, follow);
  followInRuleFormulas(book.sheets, follow);
  if (book.names.map(({ formula }) => formula).join("\n") !== names) book.changed = true;
}

/** Page breaks follow whole rows and columns; one before a deleted row is gone. */
function followInBreaks(sheet: BookSheet, shift: Shift): void {
  if (!isWhole(shift)) return;
  const { page } = sheet.setup;
  const name = shift.axis === "rows" ? "rowBreaks" : "columnBreaks";
  sheet.setup.page = { ...page, [name]: page[name].flatMap((place) => shiftedIndex(place, shift) ?? []) };
}

/** A merge of which one cell is left is none. */
function followInMerges(sheet: BookSheet, shift: Shift): void {
  sheet.merges = sheet.merges.flatMap((merge) => {
    const area = shiftedArea(merge, shift);
    return area === null || height(area) * width(area) === 1 ? [] : [area];
  });
}

/** Guess: the filter of a sheet whose headers are deleted is gone, and its rows stay as they are shown. */
function followInFilter(sheet: BookSheet, shift: Shift): void {
  if (sheet.filter === null) return;
  const { area: before, filters } = sheet.filter;
  const area = shiftedArea(before, shift);
  if (area === before) return;
  const header = shiftedArea({ ...before, lastRow: before.firstRow }, shift);
  const resized = area !== null && width(area) !== width(before);
  const kept = resized ? shiftedFilters(filters, shift.at - before.firstColumn, shift.count) : filters;
  sheet.filter = area === null || header === null ? null : { area, filters: kept };
  sheet.changes.view = true;
}

function followInPivots(book: Book, sheet: BookSheet, shift: Shift): void {
  for (const pivot of sheet.pivots) {
    const { row, column } = pivot.destination;
    const corner = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    const to = shiftedArea(corner, shift) ?? corner;
    if (to === corner) continue;
    pivot.destination = { row: to.firstRow, column: to.firstColumn };
    pivot.area = pivot.area && shiftedArea(pivot.area, shift);
    pivot.changed = true;
  }
  for (const pivot of book.sheets.flatMap(({ pivots }) => pivots)) {
    const { source } = pivot;
    if (source.kind !== "area" || !sameName(source.sheet, sheet.name)) continue;
    const area = shiftedArea(source.area, shift);
    if (area === source.area) continue;
    pivot.source = area === null ? { ...source, sheet: "#REF!" } : { ...source, area };
    pivot.changed = true;
  }
}
