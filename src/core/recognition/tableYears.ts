/** The year of each row of a table: from its year column, else the heading in force, else the sheet's name. */
import type { YearSource } from "../intervention";
import { tidyText } from "../plainText";
import { cellAt, type CellValue, type Sheet } from "../workbook";
import { yearOfCell, yearOfSheetName } from "../years";
import type { Heading } from "./headings";

export interface RowYear {
  readonly year: number | null;
  readonly source: YearSource;
  /** What the year rests on, quoted. */
  readonly quote: string;
}

/**
 * The values of a column for some rows. Where each value stands once, at the top of a block of empty cells, as merged
 * cells do, it holds for its block; otherwise empty cells stay empty.
 */
export function columnValues(sheet: Sheet, column: number | undefined, rows: readonly number[]): CellValue[] {
  const values = rows.map((row) => (column === undefined ? "" : cellAt(sheet, row, column)));
  if (!isInBlocks(values)) return values;
  let held: CellValue = "";
  return values.map((value) => (isBlank(value) ? held : (held = value)));
}

/** The year of a row. A column that names several years settles none; a heading that ends a year leaves the sheet's name. */
export function yearOfRow(sheet: Sheet, value: CellValue, heading: Heading | null): RowYear {
  const year = yearOfCell(value);
  if (year === "several") return { year: null, source: "none", quote: String(value) };
  if (year !== null) return { year, source: "column", quote: String(value) };
  if (heading?.year != null) return { year: heading.year, source: "heading", quote: heading.text };
  const named = yearOfSheetName(sheet.name);
  return named === null
    ? { year: null, source: "none", quote: heading?.text ?? "" }
    : { year: named, source: "sheet", quote: sheet.name };
}

function isInBlocks(values: readonly CellValue[]): boolean {
  const written = values
    .filter((value) => !isBlank(value))
    .map((value) => tidyText(String(value)).toLowerCase());
  const isOnceEach = new Set(written).size === written.length;
  const first = values[0];
  const startsAtTop = first !== undefined && !isBlank(first);
  return startsAtTop && isOnceEach && written.length > 1 && values.length >= 2 * written.length;
}

function isBlank(value: CellValue): boolean {
  return typeof value === "string" && tidyText(value) === "";
}
