import type { Book } from "../book";

/** All that names of sheets, tables and the workbook mean, as a text that differs when any of it does. */
export function meaningOfNames(book: Book): string {
  const tables = book.sheets.map(({ id, name, tables }) => [
    id,
    name,
    tables.map((table) => [table.name, table.area, table.columns, table.showHeaders, table.showTotals]),
  ]);
  return JSON.stringify([tables, book.names.map(({ name, formula, sheet }) => [name, formula, sheet])]);
}

/** Which rows are hidden, as a short text that differs, but for the rarest chance, when others are. */
export function hiddenRows(book: Book): string {
  let count = 0;
  let sum = 0;
  for (const [index, { rowLayout }] of book.sheets.entries()) {
    for (const [row, { hidden }] of rowLayout) {
      if (!hidden) continue;
      count++;
      sum = (sum + Math.imul(row + 1, 2_654_435_761) * (index + 1)) | 0;
    }
  }
  return `${count}:${sum}`;
}
