import { cellText, tidyText } from "../plainText";
import type { ExcelTable, Sheet } from "../workbook";

/** A cell that is not empty, with its text tidied. */
export interface TextCell {
  readonly column: number;
  readonly text: string;
}

/** The cells of a sheet that are not empty, row by row from the sheet's first row, left to right. */
export interface Grid {
  readonly sheet: Sheet;
  readonly rows: readonly (readonly TextCell[])[];
}

const NO_CELLS: readonly TextCell[] = [];

/** The cells outside the sheet's Excel tables. */
export function plainCells(sheet: Sheet): Grid {
  const rows = sheet.values.map((values, row) => {
    const cells = textCells(values);
    const tables = sheet.tables.filter((table) => row >= topOf(table) && row <= table.lastRow);
    return tables.length === 0
      ? cells
      : cells.filter(({ column }) => !tables.some((table) => spans(table, column)));
  });
  return { sheet, rows };
}

/** The cells of one Excel table, header row included. */
export function tableCells(sheet: Sheet, table: ExcelTable): Grid {
  const rows = new Array<readonly TextCell[]>(topOf(table)).fill(NO_CELLS);
  for (const values of sheet.values.slice(topOf(table), table.lastRow + 1))
    rows.push(textCells(values).filter(({ column }) => spans(table, column)));
  return { sheet, rows };
}

/** The tidied text of a cell, `""` where it is empty. */
export function textAt(grid: Grid, row: number, column: number | undefined): string {
  return grid.rows[row]?.find((cell) => cell.column === column)?.text ?? "";
}

/** The cells of a row from one column to another, both included. */
export function cellsWithin(grid: Grid, row: number, first: number, last: number): readonly TextCell[] {
  return (grid.rows[row] ?? []).filter(({ column }) => column >= first && column <= last);
}

function textCells(values: Sheet["values"][number]): TextCell[] {
  const cells: TextCell[] = [];
  values.forEach((value, column) => {
    const text = tidyText(cellText(value));
    if (text !== "") cells.push({ column, text });
  });
  return cells;
}

function topOf(table: ExcelTable): number {
  return table.headerRow ?? table.firstRow;
}

function spans(table: ExcelTable, column: number): boolean {
  return column >= table.firstColumn && column <= table.lastColumn;
}
