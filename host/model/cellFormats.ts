import { height, isUnbounded, width } from "./area";
import type { Area, BookSheet } from "./book";
import { eachCell, rowWriter } from "./cells";
import { NO_FORMAT, type Format } from "./format";
import { invalidArgument } from "./hostError";
import { formatOf, restyling } from "./styles";
import type { Workbook } from "./workbook";

/** The value that one part of the format has in every cell of the area, or undefined where it differs. */
export function uniformFormat<K extends keyof Format>(
  workbook: Workbook,
  sheet: BookSheet,
  area: Area,
  name: K,
): Format[K] | undefined {
  const seen = seenFormats(workbook, sheet, area, name);
  const [only] = seen;
  return seen.size === 1 ? only : undefined;
}

/** The values that one part of the format has in the cells of the area. */
export function seenFormats<K extends keyof Format>(
  workbook: Workbook,
  sheet: BookSheet,
  area: Area,
  name: K,
): ReadonlySet<Format[K]> {
  const seen = new Set<Format[K]>();
  let held = 0;
  eachCell(sheet, area, (cell) => {
    seen.add(formatOf(workbook.book, cell)[name]);
    held++;
  });
  if (held < height(area) * width(area)) seen.add(workbook.book.styles[0]?.format[name] ?? NO_FORMAT[name]);
  return seen;
}

/**
 * Puts `patch` on every cell of the area.
 * Whole rows and columns are refused with `InvalidArgument`, since a book has no styles of rows and columns.
 */
export function applyFormat(workbook: Workbook, sheet: BookSheet, area: Area, patch: Partial<Format>): void {
  if (isUnbounded(area)) throw invalidArgument();
  const restyle = restyling(workbook.book, patch);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const writer = rowWriter(sheet, row);
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const cell = writer.get(column);
      writer.set(column, { ...(cell ?? { value: "" }), style: restyle(cell?.style ?? 0) });
    }
  }
  workbook.reports.format(sheet, area);
}

/** What `Range.clear` can take away: the last goes with the formats of its cells. */
export const CLEARINGS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
export type Clearing = (typeof CLEARINGS)[number];

/** Clears the cells of the area; whole rows and columns may be cleared too. */
export function clearCells(sheet: BookSheet, area: Area, what: Clearing): void {
  if (what === "Hyperlinks") return;
  const held: [number, number][] = [];
  eachCell(sheet, area, (_, row, column) => held.push([row, column]));
  for (const [row, column] of held) {
    const writer = rowWriter(sheet, row);
    const cell = writer.get(column);
    if (cell === undefined) continue;
    const keepsStyle = what === "Contents" && cell.style !== 0;
    if (what === "Formats" || what === "RemoveHyperlinks") writer.set(column, { ...cell, style: 0 });
    else writer.set(column, keepsStyle ? { value: "", style: cell.style } : undefined);
  }
}
