import { height, isUnbounded, width } from "./area";
import type { Area, BookSheet, Cell, Scalar } from "./book";
import { type Entry, readInput } from "./cellInput";
import { cellText } from "./cellText";
import { isCovered, rowWriter, type RowWriter } from "./cells";
import { invalidArgument, rangeExceedsLimit } from "./hostError";
import { formatOf, restyling } from "./styles";
import type { Workbook } from "./workbook";

/** Most cells that a range gives in one go. */
const MOST_CELLS = 5_000_000;
const SIZE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * What `read` makes of each cell, as rows of the area; null for whole rows or columns, as Excel answers.
 * `RangeExceedsLimit` above five million cells.
 */
export function readCells<T>(
  sheet: BookSheet,
  area: Area,
  read: (cell: Cell | undefined) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  if (height(area) * width(area) > MOST_CELLS) throw rangeExceedsLimit();
  const rows: T[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const cells = sheet.rows[row] ?? [];
    const line: T[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column++) line.push(read(cells[column]));
    rows.push(line);
  }
  return rows;
}

export function value(cell: Cell | undefined): Scalar {
  return cell === undefined ? "" : cell.value;
}

/** The formula with its `=`, or the value of a cell without one. */
export function formula(cell: Cell | undefined): Scalar {
  return cell?.formula === undefined ? value(cell) : `=${cell.formula}`;
}

/** Excel's name for what kind of value a cell holds. */
export function valueType(cell: Cell | undefined): string {
  if (cell === undefined || (cell.value === "" && cell.formula === undefined)) return "Empty";
  if (cell.error === true) return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

/** The reader of what cells show. */
export function shownText(workbook: Workbook): (cell: Cell | undefined) => string {
  const { book } = workbook;
  return (cell) => cellText(cell, formatOf(book, cell).numberFormat, book.date1904);
}

/** The reader of number formats. */
export function numberFormat(workbook: Workbook): (cell: Cell | undefined) => string {
  return (cell) => formatOf(workbook.book, cell).numberFormat;
}

/** A value for each cell: a 2-D array of the area's size, or one value for all of it. */
type Block = (row: number, column: number) => unknown;

function blockOf(input: unknown, area: Area): Block {
  if (isUnbounded(area)) throw invalidArgument();
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  checkSize(rows, height(area), width(area));
  return (row, column) => rowOf(rows[row])[column];
}

function checkSize(rows: readonly unknown[], high: number, wide: number): void {
  if (rows.length !== high || rows.some((row) => rowOf(row).length !== wide)) {
    throw invalidArgument(SIZE_MISMATCH);
  }
}

function rowOf(row: unknown): readonly unknown[] {
  if (!Array.isArray(row)) throw invalidArgument(SIZE_MISMATCH);
  return row;
}

/** `InvalidArgument` where an array of that size would not fit the area. */
export function validateSize(area: Area, rows: number, columns: number): void {
  if (rows !== height(area) || columns !== width(area)) throw invalidArgument(SIZE_MISMATCH);
}

/**
 * Writes values or formulas: all of the block, or nothing where one of them is refused.
 * Guess: Excel too checks a block before it writes any of it.
 */
export function writeInputs(workbook: Workbook, sheet: BookSheet, area: Area, input: unknown): void {
  const block = blockOf(input, area);
  const entries = readEntries(workbook, sheet, area, block);
  const dress = dresser(workbook);
  entries.forEach((line, index) => writeRow(sheet, area, area.firstRow + index, line, dress));
}

function readEntries(workbook: Workbook, sheet: BookSheet, area: Area, block: Block): (Entry | null)[][] {
  const formatOfCell = numberFormat(workbook);
  const settings = workbook.inputSettings;
  return Array.from({ length: height(area) }, (_, row) => {
    const cells = sheet.rows[area.firstRow + row] ?? [];
    return Array.from({ length: width(area) }, (__, column) =>
      readInput(block(row, column), formatOfCell(cells[area.firstColumn + column]), settings),
    );
  });
}

type Dress = (entry: Entry, before: Cell | undefined) => Cell | undefined;

/** Turns entries into cells: a cell keeps its style, but a date or percentage typed into General gets its format. */
function dresser(workbook: Workbook): Dress {
  const styles = new Map<string, (style: number) => number>();
  const styleFor = (style: number, format: string): number => {
    const restyle = styles.get(format) ?? restyling(workbook.book, { numberFormat: format });
    styles.set(format, restyle);
    return restyle(style);
  };
  return (entry, before) => {
    const { numberFormat: typed, ...content } = entry;
    const style = before?.style ?? 0;
    if (entry.value === "" && entry.formula === undefined && style === 0) return undefined;
    const keeps = typed === undefined || formatOf(workbook.book, before).numberFormat !== "General";
    return { ...content, style: keeps ? style : styleFor(style, typed) };
  };
}

function writeRow(
  sheet: BookSheet,
  area: Area,
  row: number,
  entries: readonly (Entry | null)[],
  dress: Dress,
): void {
  let writer: RowWriter | null = null;
  entries.forEach((entry, index) => {
    const column = area.firstColumn + index;
    if (entry === null || (sheet.merges.length > 0 && isCovered(sheet, row, column))) return;
    const before = sheet.rows[row]?.[column];
    const after = dress(entry, before);
    if (before === undefined && after === undefined) return;
    writer ??= rowWriter(sheet, row);
    writer.set(column, after);
  });
}

/** Writes number formats; null leaves a cell's format alone. */
export function writeNumberFormats(workbook: Workbook, sheet: BookSheet, area: Area, input: unknown): void {
  const block = blockOf(input, area);
  const styles = new Map<string, (style: number) => number>();
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const writer = rowWriter(sheet, row);
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const format = block(row - area.firstRow, column - area.firstColumn);
      if (format === null) continue;
      if (typeof format !== "string") throw invalidArgument();
      const restyle = styles.get(format) ?? restyling(workbook.book, { numberFormat: format });
      styles.set(format, restyle);
      const cell = writer.get(column);
      writer.set(column, { ...(cell ?? { value: "" }), style: restyle(cell?.style ?? 0) });
    }
  }
}
