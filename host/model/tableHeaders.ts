import { overlaps, width } from "./area";
import type { Area, BookSheet, BookTable } from "./book";
import { generalText } from "./cellText";
import { cellAt, setCell, valueAt } from "./cells";
import { renameColumnsInFormulas } from "./columnReferences";
import type { Workbook } from "./workbook";

/** The header row of a table that shows one. */
export function headerArea(table: BookTable): Area | null {
  return table.showHeaders ? { ...table.area, lastRow: table.area.firstRow } : null;
}

/** The rows between headers and totals; null where there are none. */
export function bodyArea(table: BookTable): Area | null {
  const firstRow = table.area.firstRow + (table.showHeaders ? 1 : 0);
  const lastRow = table.area.lastRow - (table.showTotals ? 1 : 0);
  return firstRow > lastRow ? null : { ...table.area, firstRow, lastRow };
}

/** Renames the columns of the tables whose header cells lie in the area, since the cells may have been written; formulas follow. */
export function syncTableHeaders(workbook: Workbook, sheet: BookSheet, written: Area): void {
  for (const table of sheet.tables) {
    const header = headerArea(table);
    if (header === null || !overlaps(header, written)) continue;
    const before = table.columns;
    nameColumnsByCells(workbook, sheet, table, header);
    renameColumnsInFormulas(workbook.book, sheet, table, before);
  }
}

/**
 * Gives a table the column names that stand in its header row, repairing the row where they could not be names. A formula
 * there becomes the text that it gives.
 */
export function nameColumnsByCells(
  workbook: Workbook,
  sheet: BookSheet,
  table: BookTable,
  header: Area,
): void {
  const columns = Array.from({ length: width(header) }, (_, index) => header.firstColumn + index);
  const isFormula = (column: number) => cellAt(sheet, header.firstRow, column)?.formula !== undefined;
  if (columns.some(isFormula)) workbook.calculation.calculateCells(sheet, header);
  const typed = columns.map((column) => generalText(valueAt(sheet, header.firstRow, column)));
  table.columns = uniqueColumnNames(typed);
  table.changed = true;
  table.columns.forEach((name, index) =>
    writeHeader(sheet, header.firstRow, header.firstColumn + index, name),
  );
}

function writeHeader(sheet: BookSheet, row: number, column: number, name: string): void {
  const before = cellAt(sheet, row, column);
  if (before?.value === name && before.formula === undefined) return;
  setCell(sheet, row, column, { value: name, style: before?.style ?? 0 });
}

/** Names without gaps or repeats, as Excel makes them: `Kolumn1` for an empty one, `Namn2` for the second `Namn`. */
export function uniqueColumnNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const unique = freeName(name === "" ? `Kolumn${index + 1}` : name, taken);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    if (!taken.has(`${name}${number}`.toLowerCase())) return `${name}${number}`;
  }
}
