import type { Book, BookTable } from "../book";

/** All that names of sheets, tables and the workbook mean, one thing after the other. */
export type Meaning = readonly (string | number | boolean | null)[];

/** What names mean by now: a workbook may have them by the ten thousand. */
export function meaningOfNames({ sheets, names }: Book): Meaning {
  const meaning: (string | number | boolean | null)[] = [sheets.length];
  for (const { id, name, tables } of sheets) {
    meaning.push(id, name, tables.length);
    for (const table of tables) meaning.push(...meaningOfTable(table));
  }
  for (const { name, formula, sheet } of names) meaning.push(name, formula, sheet);
  return meaning;
}

function meaningOfTable({ name, area, columns, showHeaders, showTotals }: BookTable): Meaning {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const place = [firstRow, lastRow, firstColumn, lastColumn];
  return [name, ...place, showHeaders, showTotals, columns.length, ...columns];
}

/** Whether names mean the same. */
export function isSameMeaning(one: Meaning, other: Meaning): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
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
