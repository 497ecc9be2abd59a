/** What a sheet of a municipality has besides plain rows: Excel tables, rows that continue others, and notes far down. */
import { ROWS, areaOf } from "../../host/model/area";
import type { Book, BookSheet, Scalar } from "../../host/model/book";
import { Range } from "../../host/model/range";
import { TableCollection } from "../../host/model/tableCollection";
import { Workbook } from "../../host/model/workbook";
import { type Columns, ROW_ID_COLUMN, numberColumn } from "./columns";
import { rowNumbers } from "./personsCells";
import type { Random } from "./random";

/** Where a text may be cut: after a word that leaves its sentence open. */
const CUT = /(?<= (?:om|för)) /;

/** The caption of the column with the rows' numbers, where it belongs to an Excel table. */
const NOTES = "Anteckning";

/** Some texts go on over the rows below, as a page break leaves them. */
export function cutTexts(more: Random, grid: readonly Scalar[][], what: number): Scalar[][] {
  return grid.flatMap((line) => {
    const parts = String(line[what] ?? "").split(CUT);
    if (parts.length < 3 || !more.isOneIn(4)) return [line];
    const [start = "", ...rest] = more.isOneIn(2) ? parts : [parts.slice(0, 2).join(" "), parts[2] ?? ""];
    const continued = rest.map((part) => line.map((_, column) => (column === what ? part : "")));
    return [line.with(what, start), ...continued];
  });
}

/** Gives each column up to that with the rows' numbers a number of its own. */
export function numberColumns(sheet: BookSheet, idAt: number): void {
  for (let column = 0; column < idAt; column += 1) numberColumn(sheet, column, column);
  numberColumn(sheet, idAt, ROW_ID_COLUMN);
}

/** An Excel table around the last block of interventions, or merged cells; a note far down, or in the very last row. */
export function varySheet(
  more: Random,
  book: Book,
  sheet: BookSheet,
  columns: Columns,
  { isTable, newId }: { readonly isTable: boolean; readonly newId: () => number },
): void {
  if (isTable && sheet.merges.length === 0) makeTable(book, sheet, columns);
  else if (!isTable) mergeTexts(more, sheet, columns);
  if (more.isOneIn(10)) noteFarDown(sheet, more.isOneIn(30) ? ROWS - 1 : 2000, newId());
}

function makeTable(book: Book, sheet: BookSheet, { what, focus }: Columns): void {
  const header = sheet.rows.findLastIndex((cells) => cells?.[what]?.value === "Vad görs?");
  const caption = sheet.rows[header]?.[focus + 1];
  if (caption) caption.value = NOTES;
  const area = areaOf(header, 0, sheet.rows.length - header, focus + 2);
  const workbook = new Workbook(book);
  new TableCollection(workbook, sheet).add(new Range(workbook, sheet, area), true);
}

/** A text over two rows, and labels over the rows that a text goes on over. */
function mergeTexts(more: Random, sheet: BookSheet, { what, approach, focus }: Columns): void {
  const rows = rowNumbers(sheet);
  const isOpen = (row: number) => String(sheet.rows[row]?.[what]?.value ?? "").match(/ (?:om|för)$/) !== null;
  for (const row of rows.filter(isOpen).slice(0, 1))
    if (more.isOneIn(2)) for (const column of [approach, focus]) mergeOnce(sheet, row, column);
  if (more.isOneIn(4)) mergeOnce(sheet, 2 + more.below(Math.max(1, rows.length - 4)), what);
}

function mergeOnce(sheet: BookSheet, row: number, column: number): void {
  const meets = sheet.merges.some(
    (merge) => merge.firstColumn === column && merge.firstRow <= row + 1 && merge.lastRow >= row,
  );
  if (!meets) mergeDown(sheet, row, column);
}

function noteFarDown(sheet: BookSheet, row: number, id: number): void {
  const cells = new Array<undefined>(sheet.columnLayout.size - 1).fill(undefined);
  sheet.rows[row] = [{ value: "Här slutar bladet", style: 0 }, ...cells.slice(1), { value: "", style: id }];
}

/** Merges a cell with the one below, which loses what it held. */
export function mergeDown(sheet: BookSheet, row: number, column: number): void {
  sheet.merges.push({ firstRow: row, lastRow: row + 1, firstColumn: column, lastColumn: column });
  const below = sheet.rows[row + 1];
  if (below) below[column] = undefined;
}
