import type { Area, Book, BookPivot, BookTable } from "./book";
import { formatSections } from "./formatCode";
import { showsDate } from "./formatDate";
import type { PivotRecords } from "./pivotGridItems";
import { formatOf } from "./styles";

/** The records a pivot counts as the workbook holds them now, or null when their table or sheet is gone. */
export function sourceRecords(book: Book, source: BookPivot["source"]): PivotRecords | null {
  for (const sheet of book.sheets) {
    if (source.kind === "area" && sheet.name === source.sheet)
      return withDates(book, areaRecords(sheet.rows, source.area));
    const table =
      source.kind === "table" ? sheet.tables.find(({ name }) => name === source.table) : undefined;
    if (table !== undefined) return withDates(book, tableRecords(sheet.rows, table));
  }
  return null;
}

/** Guess: a column holds dates where its first number is shown as one. */
function withDates(book: Book, records: PivotRecords): PivotRecords {
  const dateFormats = new Map<string, string>();
  records.fields.forEach((field, column) => {
    const number = records.rows.find((row) => typeof row[column]?.value === "number")?.[column];
    const { numberFormat } = formatOf(book, number);
    const [shown] = formatSections(numberFormat);
    if (shown !== undefined && showsDate(shown.pieces)) dateFormats.set(field, numberFormat);
  });
  return dateFormats.size === 0 ? records : { ...records, dateFormats };
}

type Rows = Book["sheets"][number]["rows"];

function tableRecords(rows: Rows, table: BookTable): PivotRecords {
  const { firstRow, lastRow } = table.area;
  const from = firstRow + (table.showHeaders ? 1 : 0);
  const to = lastRow - (table.showTotals ? 1 : 0);
  return { fields: table.columns, rows: cut(rows, table.area, from, to) };
}

function areaRecords(rows: Rows, area: Area): PivotRecords {
  const [header = []] = cut(rows, area, area.firstRow, area.firstRow);
  const names = Array.from(header, (cell) => String(cell?.value ?? ""));
  return { fields: uniqueNames(names), rows: cut(rows, area, area.firstRow + 1, area.lastRow) };
}

function cut(rows: Rows, { firstColumn, lastColumn }: Area, from: number, to: number): Rows {
  const width = lastColumn - firstColumn + 1;
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => {
    const row = rows[from + index] ?? [];
    return Array.from({ length: width }, (_, column) => row[firstColumn + column]);
  });
}

/** Guess: a heading that stands twice is numbered the second time, `Kommentar2`, as Excel does with table columns. */
function uniqueNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; used.has(unique.toLowerCase()); number++) unique = `${name}${number}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}
