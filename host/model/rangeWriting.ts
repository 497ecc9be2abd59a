import { height, isUnbounded, width } from "./area";
import type { Area, Book, BookSheet, Cell } from "./book";
import { readInput, type Entry } from "./cellInput";
import { isCovered, rowWriter, type RowWriter } from "./cells";
import { NOT_YET } from "./formulas/values";
import { invalidArgument } from "./hostError";
import { formatOf, restyling } from "./styles";
import type { Workbook } from "./workbook";

const SIZE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

type Line = readonly unknown[];

/** `InvalidArgument` where an array of that size would not fit the area. */
export function validateSize(area: Area, rows: number, columns: number): void {
  if (rows !== height(area) || columns !== width(area)) throw invalidArgument(SIZE_MISMATCH);
}

/** What is written to each row: an array of the area's size as it is, or one value for every cell. */
function linesOf(input: unknown, area: Area): readonly Line[] {
  if (isUnbounded(area)) throw invalidArgument();
  const [high, wide] = [height(area), width(area)];
  if (!isLine(input)) return new Array<Line>(high).fill(new Array<unknown>(wide).fill(input));
  if (input.length !== high || !input.every((line) => isLine(line) && line.length === wide)) {
    throw invalidArgument(SIZE_MISMATCH);
  }
  return input.filter(isLine);
}

function isLine(value: unknown): value is Line {
  return Array.isArray(value);
}

/**
 * Writes values or formulas: all of the block, or nothing where one of them is refused.
 * Guess: Excel too checks a block before it writes any of it.
 */
export function writeInputs(workbook: Workbook, sheet: BookSheet, area: Area, input: unknown): void {
  const lines = linesOf(input, area);
  const entries = lines.map((line, index) => readLine(workbook, sheet, area, area.firstRow + index, line));
  for (const line of entries) workbook.cellsWritten += line.filter((entry) => entry !== null).length;
  const styleFor = formatStyles(workbook.book);
  entries.forEach((line, index) =>
    writeRow(workbook.book, sheet, area, area.firstRow + index, line, styleFor),
  );
}

function readLine({ book, inputSettings }: Workbook, sheet: BookSheet, area: Area, row: number, line: Line) {
  const cells = sheet.rows[row] ?? [];
  return line.map((input, index) => {
    const { numberFormat } = formatOf(book, cells[area.firstColumn + index]);
    return readInput(input, numberFormat, inputSettings);
  });
}

function writeRow(
  book: Book,
  sheet: BookSheet,
  area: Area,
  row: number,
  entries: readonly (Entry | null)[],
  styleFor: StyleFor,
): void {
  let writer: RowWriter | null = null;
  for (const [index, entry] of entries.entries()) {
    const column = area.firstColumn + index;
    if (entry === null || (sheet.merges.length > 0 && isCovered(sheet, row, column))) continue;
    const before = sheet.rows[row]?.[column];
    const after = cellOf(book, entry, before, styleFor);
    if (before === undefined && after === undefined) continue;
    writer ??= rowWriter(sheet, row);
    writer.set(column, after);
  }
}

/** A cell keeps its style, but a date or percentage typed into General gets its format. */
function cellOf(book: Book, entry: Entry, before: Cell | undefined, styleFor: StyleFor): Cell | undefined {
  const { value, formula, error, numberFormat: typed } = entry;
  const style = before?.style ?? 0;
  if (value === "" && formula === undefined && style === 0) return undefined;
  const cell: Cell = { value, style };
  if (formula !== undefined) Object.assign(cell, { formula, uncalculated: NOT_YET });
  if (error) cell.error = error;
  if (typed !== undefined && formatOf(book, before).numberFormat === "General")
    cell.style = styleFor(style, typed);
  return cell;
}

/** Writes number formats; null leaves a cell's format alone. */
export function writeNumberFormats({ book }: Workbook, sheet: BookSheet, area: Area, input: unknown): void {
  const styleFor = formatStyles(book);
  for (const [index, line] of linesOf(input, area).entries()) {
    const writer = rowWriter(sheet, area.firstRow + index);
    for (const [offset, format] of line.entries()) {
      if (format === null) continue;
      if (typeof format !== "string") throw invalidArgument();
      const column = area.firstColumn + offset;
      const cell = writer.get(column) ?? { value: "", style: 0 };
      writer.set(column, { ...cell, style: styleFor(cell.style, format) });
    }
  }
}

type StyleFor = (style: number, numberFormat: string) => number;

/** Finds the style with another number format, remembering the answers for each. */
function formatStyles(book: Book): StyleFor {
  const known = new Map<string, (style: number) => number>();
  return (style, numberFormat) => {
    const restyle = known.get(numberFormat) ?? restyling(book, { numberFormat });
    known.set(numberFormat, restyle);
    return restyle(style);
  };
}
