import { height, isUnbounded, width } from "./area";
import { parseArea, splitAddress } from "./address";
import type { Area, Book, BookSheet, Cell } from "./book";
import { cellAt, isUncalculated, usedArea } from "./cells";
import type { BookSeries, ChartContent, ChartText } from "./chartBook";
import { isColumnHidden, isRowHidden } from "./layout";
import { cellText } from "./cellText";
import { sameName } from "./names";
import { formatOf } from "./styles";

/** What Excel calls a chart's title, and series without a name, in Swedish. */
const UNTITLED = "Diagramrubrik";
const UNNAMED = "Serie";

/** A series as it is drawn. */
export interface SeriesData {
  readonly name: string;
  /** Null for a point that has no number. */
  readonly values: readonly (number | null)[];
  /** As shown in the cells; those of several cells side by side are joined by spaces. */
  readonly categories: readonly string[];
}

/** What a text of a chart says: what is written, or what its cell shows; null for what Excel makes up. */
export function chartText(book: Book, text: ChartText): string | null {
  if (text === null || "text" in text) return text && text.text;
  const source = sourceOf(book, text.formula);
  return source && categoryTexts(book, source).join(" ");
}

export function seriesName(book: Book, { series }: ChartContent, one: BookSeries): string {
  return chartText(book, one.name) ?? `${UNNAMED}${series.indexOf(one) + 1}`;
}

/**
 * The title of a chart, shown or not.
 * Guess: as long as nobody has set it, it is the name of a single series that has a name, else Excel's word for a title.
 */
export function titleText(book: Book, { title, series }: ChartContent): string {
  const [only, ...others] = series;
  const own = only === undefined || others.length > 0 ? null : chartText(book, only.name);
  return chartText(book, title.text) ?? own ?? UNTITLED;
}

/** What it refers to, or null where that is anything but one area of cells. */
export function seriesData(book: Book, content: ChartContent, one: BookSeries): SeriesData | null {
  const values = sourceOf(book, one.values);
  const categories = sourceOf(book, one.categories);
  if (values === null || (one.categories !== null && categories === null)) return null;
  const cells = placesIn(values).map((place, index) => ({ ...place, index }));
  const shown = content.visibleOnly ? cells.filter((place) => isShown(values.sheet, place)) : cells;
  const labels = categories === null ? [] : categoryTexts(book, categories);
  return {
    name: seriesName(book, content, one),
    values: shown.map(({ row, column }) => plotted(cellAt(values.sheet, row, column))),
    categories: shown.map(({ index }) => (categories === null ? String(index + 1) : (labels[index] ?? ""))),
  };
}

/** Cells that a chart is made of. */
export interface ChartSource {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** The cells of a formula, of whole rows or columns as far as they are used; null for anything but one area of cells. */
export function sourceOf(book: Book, formula: string | null): ChartSource | null {
  if (formula === null) return null;
  const { sheet: name, local } = splitAddress(formula);
  const sheet = name === null ? undefined : book.sheets.find((one) => sameName(one.name, name));
  const area = parseArea(local);
  if (sheet === undefined || area === null) return null;
  const used = isUnbounded(area) ? usedArea(sheet, area, true) : area;
  return used && { sheet, area: used };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function placesIn({ area }: ChartSource): Place[] {
  const columns = width(area);
  return Array.from({ length: height(area) * columns }, (_, index) => ({
    row: area.firstRow + Math.floor(index / columns),
    column: area.firstColumn + (index % columns),
  }));
}

function isShown(sheet: BookSheet, { row, column }: Place): boolean {
  return !isRowHidden(sheet, row) && !isColumnHidden(sheet, column);
}

/** Guess: a text or a truth value is plotted as zero, as Excel's help says of texts; errors and empty cells are not plotted. */
function plotted(cell: Cell | undefined): number | null {
  if (cell === undefined || cell.error === true || isUncalculated(cell)) return null;
  if (typeof cell.value === "number") return cell.value;
  return cell.value === "" && cell.formula === undefined ? null : 0;
}

/** A text for each line of a block that is longer one way; a block's shorter side are the levels of its categories. */
function categoryTexts(book: Book, { sheet, area }: ChartSource): string[] {
  const byRows = height(area) >= width(area);
  const text = (row: number, column: number) => {
    const cell = cellAt(sheet, row, column);
    if (isUncalculated(cell)) return "";
    return cellText(cell, formatOf(book, cell).numberFormat, book.date1904);
  };
  const [points, levels] = byRows ? [height(area), width(area)] : [width(area), height(area)];
  return Array.from({ length: points }, (_, point) => {
    const parts = Array.from({ length: levels }, (_, level) =>
      byRows
        ? text(area.firstRow + point, area.firstColumn + level)
        : text(area.firstRow + level, area.firstColumn + point),
    );
    return parts.filter((part) => part !== "").join(" ");
  });
}
