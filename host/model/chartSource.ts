import { absoluteFormula } from "./address";
import { height, intersection, isUnbounded, width } from "./area";
import type { Area, Cell } from "./book";
import { cellAt, usedArea } from "./cells";
import type { BookSeries, ChartText } from "./chartBook";
import { invalidArgument } from "./hostError";
import type { Range } from "./range";
import { formatOf } from "./styles";

const DATE_FORMAT = /[dmy]/i;

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
export type SeriesBy = (typeof SERIES_BY)[number];

/** The formula by which a chart refers to cells. */
export function sourceFormula(range: Range): string {
  return absoluteFormula(range.sheet.name, range.area).slice(1);
}

/**
 * The series that Excel makes of a range.
 * Guess: `Auto` takes columns as series where there are at least as many rows. The first row names the series where its
 * cells are texts, and leading columns of texts or dates are the categories; an empty corner cell makes both so, whatever
 * they hold. Whole rows and columns count as far as they are used.
 */
export function seriesOfRange(range: Range, by: SeriesBy): BookSeries[] {
  const area = boundedArea(range);
  const byColumns = by === "Columns" || (by === "Auto" && height(area) >= width(area));
  return seriesOf(new Lines(range, area, byColumns));
}

function boundedArea({ sheet, area }: Range): Area {
  if (!isUnbounded(area)) return area;
  const used = usedArea(sheet, area, true);
  const bounded = used && intersection(used, area);
  if (bounded === null) throw invalidArgument();
  return bounded;
}

/** A range as lines that can be series, beside each other; a place in a line is a point. */
class Lines {
  readonly count: number;
  readonly points: number;

  constructor(
    private readonly range: Range,
    private readonly area: Area,
    private readonly byColumns: boolean,
  ) {
    const sizes = [width(area), height(area)] as const;
    [this.count, this.points] = byColumns ? sizes : [sizes[1], sizes[0]];
  }

  cell(line: number, point: number): Cell | undefined {
    const { firstRow, firstColumn } = this.areaOf([line, line], [point, point]);
    return cellAt(this.range.sheet, firstRow, firstColumn);
  }

  formula(lines: readonly [number, number], points: readonly [number, number]): string {
    return absoluteFormula(this.range.sheet.name, this.areaOf(lines, points)).slice(1);
  }

  /** Text, or a date: what a category is known by. */
  isLabel(cell: Cell | undefined): boolean {
    if (cell === undefined || cell.value === "") return false;
    if (typeof cell.value !== "number") return true;
    return DATE_FORMAT.test(formatOf(this.range.workbook.book, cell).numberFormat);
  }

  private areaOf(lines: readonly [number, number], points: readonly [number, number]): Area {
    const { firstRow, firstColumn } = this.area;
    const [rows, columns] = this.byColumns ? [points, lines] : [lines, points];
    return {
      firstRow: firstRow + rows[0],
      lastRow: firstRow + rows[1],
      firstColumn: firstColumn + columns[0],
      lastColumn: firstColumn + columns[1],
    };
  }
}

function seriesOf(lines: Lines): BookSeries[] {
  const hasCorner = lines.count > 1 && lines.points > 1 && (lines.cell(0, 0)?.value ?? "") === "";
  const labels = Math.max(labelLines(lines), hasCorner ? 1 : 0);
  const header = hasCorner || hasNames(lines, labels) ? 1 : 0;
  const points = [header, lines.points - 1] as const;
  const categories = labels === 0 ? null : lines.formula([0, labels - 1], points);
  return Array.from({ length: lines.count - labels }, (_, index) => {
    const line = labels + index;
    const name: ChartText = header === 0 ? null : { formula: lines.formula([line, line], [0, 0]) };
    return { name, categories, values: lines.formula([line, line], points) };
  });
}

/** How many lines before the first with a number hold labels; one is always left for values. */
function labelLines(lines: Lines): number {
  const first = lines.points > 1 ? 1 : 0;
  for (let line = 0; line < lines.count - 1; line++) {
    const points = Array.from({ length: lines.points - first }, (_, index) =>
      lines.cell(line, first + index),
    );
    if (!points.some((cell) => lines.isLabel(cell))) return line;
  }
  return lines.count - 1;
}

function hasNames(lines: Lines, labels: number): boolean {
  if (lines.points === 1) return false;
  const heads = Array.from({ length: lines.count - labels }, (_, index) => lines.cell(labels + index, 0));
  return heads.some((cell) => typeof cell?.value === "string" && cell.value !== "") && !heads.some(isNumber);
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === "number";
}
