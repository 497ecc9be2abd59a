import { height, width } from "./area";
import type { BookSheet, BookTable, Shift } from "./book";
import { setCell } from "./cells";
import { EVENT } from "./events";
import { shiftedFilters } from "./filter";
import { invalidOperation, apiNotFound } from "./hostError";
import { resizes, shiftedArea, tears } from "./shift";
import { uniqueColumnNames } from "./tableHeaders";
import type { Workbook } from "./workbook";

/**
 * Refuses a shift that would tear a table, or take its headers or all of its rows while some of it stays.
 * Guess: Excel refuses to delete a header row with whole rows too, and keeps an empty row where all others go.
 */
export function requireWholeTables(tables: readonly BookTable[], shift: Shift): void {
  for (const table of tables) {
    if (tears(shift, table.area)) throw invalidOperation("The operation would cut a table.");
    if (shift.axis === "columns" || shift.count > 0 || !resizes(shift, table.area)) continue;
    const after = shiftedArea(table.area, shift);
    const header = { ...table.area, lastRow: table.area.firstRow };
    if (table.showHeaders && shiftedArea(header, shift) === null)
      throw invalidOperation("The header row of a table cannot be deleted.");
    const rest = Number(table.showHeaders) + Number(table.showTotals);
    if (after !== null && height(after) <= rest) throw apiNotFound("Range.delete of all rows of a table");
  }
}

/** Moves the tables with their cells; those in which rows or columns come or go grow or shrink, those deleted whole are gone. */
export function followInTables(
  workbook: Workbook,
  sheet: BookSheet,
  tables: readonly BookTable[],
  shift: Shift,
): void {
  for (const table of tables) {
    const area = shiftedArea(table.area, shift);
    if (area === table.area) continue;
    if (area === null) {
      removeTable(workbook, sheet, table);
      continue;
    }
    const isOther = width(area) !== width(table.area);
    const columns = isOther ? shiftedColumns(table, shift) : table.columns;
    const filters = isOther
      ? shiftedFilters(table.filters, shift.at - table.area.firstColumn, shift.count)
      : table.filters;
    Object.assign(table, { area, columns, filters, changed: true });
    if (isOther) writeHeaders(sheet, table);
  }
}

function removeTable(workbook: Workbook, sheet: BookSheet, table: BookTable): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  workbook.book.changed = true;
  workbook.reports.table(EVENT.tableDeleted, sheet, table.id);
}

/** The names of the columns: those inserted are numbered, as `Kolumn1`. */
function shiftedColumns({ columns, area }: BookTable, { at, count }: Shift): string[] {
  const place = Math.max(at - area.firstColumn, 0);
  const end = area.lastColumn + 1;
  if (count < 0) return columns.toSpliced(place, Math.min(at - count, end) - Math.max(at, area.firstColumn));
  const taken = new Set(columns.map((name) => name.toLowerCase()));
  const free: string[] = [];
  for (let number = 1; free.length < count; number++)
    if (!taken.has(`kolumn${number}`)) free.push(`Kolumn${number}`);
  return uniqueColumnNames(columns.toSpliced(place, 0, ...free));
}

function writeHeaders(sheet: BookSheet, { area, columns, showHeaders }: BookTable): void {
  if (!showHeaders) return;
  columns.forEach((value, index) => {
    const column = area.firstColumn + index;
    const before = sheet.rows[area.firstRow]?.[column];
    if (before?.value !== value) setCell(sheet, area.firstRow, column, { value, style: before?.style ?? 0 });
  });
}
