import type { Book, Scalar } from "../../host/model/book";
import { gridOf } from "../openBook";

/** The drawn cells of a pivot. */
export function pivotGrid(book: Book, name: string): Scalar[][] {
  const sheet = book.sheets.find(({ pivots }) => pivots.some((pivot) => pivot.name === name));
  const area = sheet?.pivots.find((pivot) => pivot.name === name)?.area;
  if (!sheet || !area) throw new Error(`No pivot ${name}`);
  return gridOf(book, sheet.name)
    .slice(area.firstRow, area.lastRow + 1)
    .map((row) =>
      Array.from(
        { length: area.lastColumn - area.firstColumn + 1 },
        (_, i) => row[area.firstColumn + i] ?? "",
      ),
    );
}
