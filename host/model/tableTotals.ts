import type { Area } from "./book";
import { clearCells } from "./cellFormats";
import { setCell, valueAt } from "./cells";
import { escaped } from "./columnReferences";
import { insertCells } from "./insertCells";
import type { Table } from "./table";
import { bodyArea } from "./tableHeaders";

/** What a Swedish Excel writes in the first cell of a totals row. */
const LABEL = "Summa";
/** What `SUBTOTAL` does, leaving hidden rows out. */
const SUM = 109;
const COUNT = 103;

/**
 * Shows or hides the totals row. Shown, it takes a new row and what stands below moves down; the first cell says what it is
 * and the last sums its column, or counts it where it has other things than numbers. Hidden, its cells are emptied.
 * Guess: a table of one column has the label alone.
 */
export function showTotals(table: Table, show: boolean): void {
  const { area, id, showTotals: shown } = table.table;
  if (show === shown) return;
  if (!show) {
    clearCells(table.sheet, { ...area, firstRow: area.lastRow }, "Contents");
    table.change({ showTotals: false, area: { ...area, lastRow: area.lastRow - 1 } });
    return;
  }
  const lastRow = area.lastRow + 1;
  insertCells(table.workbook, table.sheet, { ...area, firstRow: lastRow, lastRow }, 1, id);
  table.change({ showTotals: true, area: { ...area, lastRow } });
  setCell(table.sheet, lastRow, area.firstColumn, { value: LABEL, style: 0 });
  if (area.lastColumn > area.firstColumn) writeTotal(table);
}

function writeTotal(table: Table): void {
  const { area, columns } = table.table;
  const body = bodyArea(table.table);
  const column = { ...area, firstColumn: area.lastColumn };
  const kind = body !== null && isNumeric(table, { ...body, firstColumn: area.lastColumn }) ? SUM : COUNT;
  const reference = structuredReference(table.table.name, columns.at(-1) ?? "");
  table.range({ ...column, firstRow: area.lastRow }).write(`=SUBTOTAL(${kind},${reference})`);
}

function isNumeric({ sheet }: Table, { firstRow, lastRow, firstColumn }: Area): boolean {
  for (let row = firstRow; row <= lastRow; row++)
    if (typeof valueAt(sheet, row, firstColumn) !== "number") return false;
  return true;
}

/** A column of a table as formulas name it: what is not plain stands in brackets of its own, `'` before its brackets. */
function structuredReference(table: string, column: string): string {
  const plain = /^[\p{L}\p{N}_ ]+$/u.test(column);
  return plain ? `${table}[${column}]` : `${table}[[${escaped(column)}]]`;
}
