import type { CellValue } from "../core/workbook";
import { type Rest, readRests } from "./readRests";

/** Rows of a sheet, from column A on. */
interface Lines extends Pick<Rest, "rowBytes" | "columns"> {
  readonly first: number;
  readonly count: number;
  readonly reads: "values" | "formulas";
}

/** Reads rows of one of the add-in's sheets in as few messages as their sizes allow. */
export async function readLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { first, count, columns, rowBytes, reads }: Lines,
): Promise<readonly (readonly CellValue[])[]> {
  if (count === 0) return [];
  const lines: (readonly CellValue[])[] = [];
  const queue = (from: number, length: number) =>
    sheet.getRangeByIndexes(first + from, 0, length, columns).load(reads);
  const place = (_: number, values: readonly CellValue[][]) => lines.push(...values);
  await readRests(context, [{ rows: count, rowBytes, columns, reads, queue, place }], () => {});
  return lines;
}
