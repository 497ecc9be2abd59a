import { height, overlaps, width } from "./area";
import type { Area, BookTable } from "./book";
import { clearCells } from "./cellFormats";
import { setCell, usedArea } from "./cells";
import { requireUnprotected } from "./editing";
import { shiftedFilters } from "./filter";
import { insertDeleteConflict, invalidOperation } from "./hostError";
import { shiftSheet } from "./insertCells";
import { isRowHidden } from "./layout";
import type { Table } from "./table";
import { bodyArea, uniqueColumnNames } from "./tableHeaders";

/** Inserts empty rows into a table before one of its sheet's rows; what stands below in its columns moves down. */
export function insertTableRows(table: Table, at: number, count: number): void {
  const { workbook, sheet, table: book } = table;
  requireUnprotected(sheet);
  const { area } = book;
  shiftSheet(workbook, sheet, rowShift(area, at, count), book.id);
  table.change({ area: { ...area, lastRow: area.lastRow + count } });
  const rows = { ...area, firstRow: at, lastRow: at + count - 1 };
  workbook.reports.change(sheet, rows, null, { changeType: "RowInserted", shiftDirection: "ShiftCellDown" });
}

/**
 * Deletes rows of a table's body, counted from its first; what stands below in its columns moves up. The last row that a
 * table has is emptied instead. Rows of a table that is filtered are `InsertDeleteConflict`.
 */
export function deleteTableRows(table: Table, rows: readonly number[]): void {
  const { workbook, sheet } = table;
  requireUnprotected(sheet);
  if (table.table.filters.size > 0) throw insertDeleteConflict();
  for (const row of rows.toSorted((a, b) => b - a)) {
    const body = bodyArea(table.table);
    if (body === null) continue;
    const at = body.firstRow + row;
    const place = { ...body, firstRow: at, lastRow: at };
    if (height(body) === 1) clearCells(sheet, place, "Contents");
    else {
      const { area } = table.table;
      shiftSheet(workbook, sheet, rowShift(area, at, -1), table.table.id);
      table.change({ area: { ...area, lastRow: area.lastRow - 1 } });
    }
    workbook.reports.change(sheet, place, null, { changeType: "RowDeleted", shiftDirection: "ShiftCellUp" });
  }
}

function rowShift({ firstColumn, lastColumn }: Area, at: number, count: number) {
  return { axis: "rows", at, count, first: firstColumn, last: lastColumn } as const;
}

/** Inserts a column of that name before the one at `index`; what stands beside it in the table's rows moves to the right. */
export function insertTableColumn(table: Table, index: number, name: string | null): void {
  const { workbook, sheet, table: book } = table;
  const { area } = book;
  const at = area.firstColumn + index;
  shiftSheet(workbook, sheet, columnShift(area, at, 1), book.id);
  const free = name ?? freeColumnName(book.columns);
  const columns = uniqueColumnNames(book.columns.toSpliced(index, 0, free));
  table.change({
    area: { ...area, lastColumn: area.lastColumn + 1 },
    columns,
    filters: shiftedFilters(book.filters, index, 1),
    sort: null,
  });
  if (book.showHeaders) setCell(sheet, area.firstRow, at, { value: columns[index] ?? "", style: 0 });
  const cells = { ...area, firstColumn: at, lastColumn: at };
  workbook.reports.change(sheet, cells, null, {
    changeType: "ColumnInserted",
    shiftDirection: "ShiftCellRight",
  });
}

/** Deletes a column; what stands beside it in the table's rows moves to the left. Guess: the last one cannot go. */
export function deleteTableColumn(table: Table, index: number): void {
  const { workbook, sheet, table: book } = table;
  requireUnprotected(sheet);
  if (width(book.area) === 1) throw invalidOperation("A table must have a column.");
  table.list().set(index, undefined);
  const { area } = book;
  const at = area.firstColumn + index;
  shiftSheet(workbook, sheet, columnShift(area, at, -1), book.id);
  table.change({
    area: { ...area, lastColumn: area.lastColumn - 1 },
    columns: book.columns.toSpliced(index, 1),
    filters: shiftedFilters(book.filters, index, -1),
    sort: null,
  });
  const cells = { ...area, firstColumn: at, lastColumn: at };
  workbook.reports.change(sheet, cells, null, {
    changeType: "ColumnDeleted",
    shiftDirection: "ShiftCellLeft",
  });
}

function columnShift({ firstRow, lastRow }: Area, at: number, count: number) {
  return { axis: "columns", at, count, first: firstRow, last: lastRow } as const;
}

/** The first of `Kolumn1`, `Kolumn2` ... that no column has. */
function freeColumnName(columns: readonly string[]): string {
  const taken = new Set(columns.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`kolumn${number}`)) return `Kolumn${number}`;
}

/**
 * Shows or hides the header row. Hidden, its cells are emptied and the table begins a row further down. Shown, the headers
 * take the row above where it is empty; else the table moves down a row.
 * Guess: the filters go with the headers.
 */
export function showHeaders(table: Table, show: boolean): void {
  const { sheet, table: book } = table;
  const { area } = book;
  if (show === book.showHeaders) return;
  requireUnprotected(sheet);
  if (show) {
    const firstRow = headerRow(table);
    table.change({ showHeaders: true, area: { ...book.area, firstRow } });
    book.columns.forEach((value, index) =>
      setCell(sheet, firstRow, area.firstColumn + index, { value, style: 0 }),
    );
    return;
  }
  table.list().clear();
  clearCells(sheet, { ...area, lastRow: area.firstRow }, "Contents");
  table.change({ showHeaders: false, area: { ...area, firstRow: area.firstRow + 1 }, sort: null });
}

/** The row that headers can have, which is made where there is none. */
function headerRow({ workbook, sheet, table }: Table): number {
  const { area } = table;
  const above = { ...area, firstRow: area.firstRow - 1, lastRow: area.firstRow - 1 };
  const isFree =
    area.firstRow > 0 &&
    usedArea(sheet, above, true) === null &&
    !sheet.tables.some((other: BookTable) => overlaps(other.area, above));
  if (isFree) return above.firstRow;
  shiftSheet(workbook, sheet, rowShift(area, area.firstRow, 1));
  return area.firstRow;
}

/** Whether the body is but a row that holds nothing, such as a table of headers alone is given. */
export function isUnused({ sheet, table }: Table): boolean {
  const body = bodyArea(table);
  return (
    body !== null &&
    height(body) === 1 &&
    !isRowHidden(sheet, body.firstRow) &&
    usedArea(sheet, body, true) === null
  );
}
