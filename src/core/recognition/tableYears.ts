/** The year of each row of a table: from its year column, else as chosen, else the heading in force, else the sheet's name. */
import type { YearSource } from "../intervention";
import { tidyText } from "../plainText";
import type { CellValue, Sheet } from "../workbook";
import { yearOfCell, yearOfSheetName } from "../years";
import type { Heading } from "./headings";

export interface RowYear {
  readonly year: number | null;
  readonly source: YearSource;
  /** What the year rests on, quoted. */
  readonly quote: string;
}

/**
 * The values of a column with each one carried down its block of empty cells, where the column is written in blocks as
 * merged cells are: no value repeats the one before it, and there are two rows to a value. Null for any other column,
 * whose empty cells are empty. Blocks within those of an `outer` column may be shorter.
 */
export function carriedDown(
  values: readonly CellValue[],
  outer: readonly CellValue[] | null = null,
): CellValue[] | null {
  if (!isInBlocks(values, outer)) return null;
  let held: CellValue = "";
  return values.map((value) => (isBlank(value) ? held : (held = value)));
}

/**
 * The year of a row. A column that names several years settles none; a heading that ends a year leaves the sheet's name.
 * What a person has `chosen` for the section goes before all but the row's own year.
 */
export function yearOfRow(
  sheet: Sheet,
  value: CellValue,
  heading: Heading | null,
  chosen: number | null = null,
): RowYear {
  const year = yearOfCell(value);
  if (year !== null && year !== "several") return { year, source: "column", quote: String(value) };
  if (chosen !== null) return { year: chosen, source: "choice", quote: String(chosen) };
  if (year === "several") return { year: null, source: "none", quote: String(value) };
  if (heading?.year != null)
    return { year: heading.year.value, source: "heading", quote: heading.year.quote };
  const named = yearOfSheetName(sheet.name);
  return named === null
    ? { year: null, source: "none", quote: heading?.text ?? "" }
    : { year: named, source: "sheet", quote: sheet.name };
}

function isInBlocks(values: readonly CellValue[], outer: readonly CellValue[] | null): boolean {
  const written = values.filter((value) => !isBlank(value)).map(comparable);
  const [first = ""] = values;
  if (isBlank(first) || written.length < 2 || written.length === values.length) return false;
  const repeats = written.some((value, i) => value === written[i - 1]);
  const isSparse = !repeats && values.length >= 2 * written.length;
  return isSparse || (outer !== null && isNested(values, outer));
}

/** Whether a value stands at the top of each outer block, and none repeats the one before it within a block. */
function isNested(values: readonly CellValue[], outer: readonly CellValue[]): boolean {
  let held = "";
  return values.every((value, i) => {
    const isTop = i === 0 || comparable(outer[i] ?? "") !== comparable(outer[i - 1] ?? "");
    const isFine = isBlank(value) ? !isTop : isTop || comparable(value) !== held;
    if (!isBlank(value)) held = comparable(value);
    return isFine;
  });
}

function comparable(value: CellValue): string {
  return tidyText(String(value)).toLowerCase();
}

function isBlank(value: CellValue): boolean {
  return typeof value === "string" && tidyText(value) === "";
}
