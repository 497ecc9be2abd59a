import { isEntireColumns, isEntireRows } from "./area";
import type { Area, BookSheet, ColumnLayout, RowLayout } from "./book";
import { eachCell } from "./cells";
import { generalText } from "./cellText";
import { invalidArgument } from "./hostError";

/**
 * Points per character of column width.
 * Guess: Calibri 11, whose digits are 7 pixels wide; a point is 4/3 pixels.
 */
const POINTS_PER_CHARACTER = 5.25;
/** Excel's own width of columns where nothing else is said, in characters. */
const STANDARD_WIDTH = 64 / 7;
const WIDEST = 255;
const TALLEST = 409;

export function columnLayout(sheet: BookSheet, column: number): ColumnLayout {
  return sheet.columnLayout.get(column) ?? { width: null, hidden: false };
}

export function rowLayout(sheet: BookSheet, row: number): RowLayout {
  return sheet.rowLayout.get(row) ?? { height: null, hidden: false };
}

export function setColumn(sheet: BookSheet, column: number, layout: ColumnLayout): void {
  sheet.columnLayout.set(column, layout);
  sheet.changes.columns.add(column);
}

export function setRow(sheet: BookSheet, row: number, layout: RowLayout): void {
  sheet.rowLayout.set(row, layout);
  sheet.changes.rows.add(row);
}

/** The value that all of a stretch have, or null where they differ. */
function uniform<T>(first: number, last: number, read: (index: number) => T): T | null {
  const value = read(first);
  for (let index = first + 1; index <= last; index++) if (read(index) !== value) return null;
  return value;
}

export function isRowHidden(sheet: BookSheet, row: number): boolean {
  return rowLayout(sheet, row).hidden;
}

export function isColumnHidden(sheet: BookSheet, column: number): boolean {
  return columnLayout(sheet, column).hidden;
}

/** Whether the area's rows are hidden; null where some are. */
export function areRowsHidden(sheet: BookSheet, area: Area): boolean | null {
  return uniform(area.firstRow, area.lastRow, (row) => rowLayout(sheet, row).hidden);
}

export function areColumnsHidden(sheet: BookSheet, area: Area): boolean | null {
  return uniform(area.firstColumn, area.lastColumn, (column) => columnLayout(sheet, column).hidden);
}

export function hideRows(sheet: BookSheet, area: Area, hidden: boolean): void {
  if (isEntireColumns(area)) throw invalidArgument();
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    setRow(sheet, row, { ...rowLayout(sheet, row), hidden });
  }
}

export function hideColumns(sheet: BookSheet, area: Area, hidden: boolean): void {
  if (isEntireRows(area)) throw invalidArgument();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    setColumn(sheet, column, { ...columnLayout(sheet, column), hidden });
  }
}

/** Width of the area's columns in points; null where they differ. */
export function columnWidth(sheet: BookSheet, area: Area): number | null {
  const width = (column: number) => columnLayout(sheet, column).width ?? standardWidth(sheet);
  const characters = uniform(area.firstColumn, area.lastColumn, width);
  return characters === null ? null : pointsOf(characters);
}

/** Without the dust of thirds and sevenths. */
function pointsOf(characters: number): number {
  return Math.round(characters * POINTS_PER_CHARACTER * 1e6) / 1e6;
}

/** Sets the width in points; more than 255 characters is `InvalidArgument`. */
export function setColumnWidth(sheet: BookSheet, area: Area, points: number): void {
  const width = points / POINTS_PER_CHARACTER;
  if (width < 0 || width > WIDEST) throw invalidArgument();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    setColumn(sheet, column, { ...columnLayout(sheet, column), width });
  }
}

/** Height of the area's rows in points; null where they differ. */
export function rowHeight(sheet: BookSheet, area: Area): number | null {
  const { standardHeight } = sheet.setup;
  return uniform(area.firstRow, area.lastRow, (row) => rowLayout(sheet, row).height ?? standardHeight);
}

/** Whether the area's columns have the sheet's standard width; null where their widths differ. */
export function hasStandardWidth(sheet: BookSheet, area: Area): boolean | null {
  const width = columnWidth(sheet, area);
  return width === null ? null : width === pointsOf(standardWidth(sheet));
}

export function hasStandardHeight(sheet: BookSheet, area: Area): boolean | null {
  const height = rowHeight(sheet, area);
  return height === null ? null : height === sheet.setup.standardHeight;
}

export function setStandardWidth(sheet: BookSheet, area: Area): void {
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    setColumn(sheet, column, { ...columnLayout(sheet, column), width: null });
  }
}

/** Rows without a height of their own are as the sheet has them, and grow with what they hold. */
export const setStandardHeight = autofitRows;

/** Width of the sheet's columns that have none of their own, in characters. */
export function standardWidth({ setup }: BookSheet): number {
  return setup.standardWidth ?? STANDARD_WIDTH;
}

/** Sets the height in points; more than 409 is `InvalidArgument`. */
export function setRowHeight(sheet: BookSheet, area: Area, points: number): void {
  if (points < 0 || points > TALLEST || isEntireColumns(area)) throw invalidArgument();
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    setRow(sheet, row, { ...rowLayout(sheet, row), height: points });
  }
}

/**
 * Makes columns as wide as their longest text.
 * Guess: a character of text is as wide as a digit, and two are added for the margins; Excel measures the font.
 */
export function autofitColumns(sheet: BookSheet, area: Area): void {
  const longest = new Map<number, number>();
  eachCell(sheet, area, (cell, _, column) => {
    const length = Math.max(
      ...generalText(cell.value)
        .split("\n")
        .map((line) => line.length),
    );
    longest.set(column, Math.max(length, longest.get(column) ?? 0));
  });
  for (const [column, length] of longest) {
    const layout = { ...columnLayout(sheet, column), hidden: false, width: Math.min(length + 2, WIDEST) };
    if (length > 0) setColumn(sheet, column, layout);
  }
}

/** Leaves the height of rows to Excel, which fits them to their text when it draws them. */
export function autofitRows(sheet: BookSheet, area: Area): void {
  for (const [row, layout] of sheet.rowLayout) {
    const fits = row >= area.firstRow && row <= area.lastRow && layout.height !== null;
    if (fits) setRow(sheet, row, { ...layout, height: null });
  }
}

/** Points from the top of a row to the bottom of another; 0 where the last comes before the first. */
export function rowsHeight({ rowLayout, setup }: BookSheet, first: number, last: number): number {
  const { standardHeight } = setup;
  let points = Math.max(last - first + 1, 0) * standardHeight;
  for (const [row, { height, hidden }] of rowLayout) {
    if (row < first || row > last) continue;
    points += (hidden ? 0 : (height ?? standardHeight)) - standardHeight;
  }
  return points;
}

/** Points from the left edge of a column to the right edge of another; 0 where the last comes before the first. */
export function columnsWidth(sheet: BookSheet, first: number, last: number): number {
  const standard = standardWidth(sheet);
  let characters = Math.max(last - first + 1, 0) * standard;
  for (const [column, { width, hidden }] of sheet.columnLayout) {
    if (column < first || column > last) continue;
    characters += (hidden ? 0 : (width ?? standard)) - standard;
  }
  return pointsOf(characters);
}

/** The rows, or columns, of a stretch that are not hidden. */
export function shownIndexes(
  layout: ReadonlyMap<number, { readonly hidden: boolean }>,
  first: number,
  last: number,
): number[] {
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.filter((index) => layout.get(index)?.hidden !== true);
}
