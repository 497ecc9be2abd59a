import { cellAddress } from "../core/address";
import { type CrossPlan, HEADER_ROWS } from "../core/crossCells";
import type { RowSpan } from "../core/packPlaces";
import type { CellValue } from "../core/workbook";
import type { ChartKind } from "./summaryCharts";
import type { PivotPlan, StandingPivot } from "./summaryPivots";
import { supports } from "./supports";

/** Interventions counted by two things: a heading, a chart to the left and a pivot, or a cross-table, to the right. */
export interface BlockPlan {
  /** Names the chart, and the place of its cells; the same whatever the pivot is called. */
  readonly id: string;
  /** Its place among the cross-tables that charts are drawn of. */
  readonly slot: number;
  readonly pivot: PivotPlan;
  readonly cross: CrossPlan;
  readonly chart: ChartKind;
}

/** Rows at the head of the sheet, above the first block. */
export const FRONT_ROWS = 28;
/** The column of pivots and cross-tables; the chart stands in those before it. */
export const TABLE_COLUMN = 5;
/** Rows of a chart, from the one below the heading on. */
const CHART_ROWS = 16;
const CHART_COLUMNS = 4;

/** Rows that a block takes with the empty one below it: a pivot has its captions in two rows, and a total. */
export function blockRows({ cross: { keys } }: BlockPlan): number {
  return 1 + Math.max(CHART_ROWS, keys.length + HEADER_ROWS + 1) + 1;
}

/** The rows of the block of a pivot, from its heading on. */
export function blockSpan({ span: { first, last } }: StandingPivot): RowSpan {
  return { first: first - 1, last: Math.max(last, first - 1 + CHART_ROWS) };
}

/** Queues the heading of a block, at the top of a page if it begins one. */
export function queueHeading(sheet: Excel.Worksheet, row: number, text: string, beginsPage: boolean): void {
  const heading = sheet.getRangeByIndexes(row, TABLE_COLUMN, 1, 1);
  heading.values = [[text]];
  heading.format.font.bold = true;
  if (beginsPage && supports("1.9")) sheet.horizontalPageBreaks.add(heading);
}

/** The cells that the chart of a block stands over: the first and the last. */
export function chartPlace(heading: number): readonly [string, string] {
  return [cellAddress(heading + 1, 0), cellAddress(heading + CHART_ROWS, CHART_COLUMNS - 1)];
}

/** Runs of rows, from the first block's on, that hold something beside the pivots and their headings. */
export function otherSpans(
  cells: readonly (readonly CellValue[])[],
  pivots: readonly StandingPivot[],
): readonly RowSpan[] {
  const isOurs = (row: number, column: number) =>
    pivots.some(
      ({ span, column: first, columnCount }) =>
        row >= span.first - 1 && row <= span.last && column >= first && column < first + columnCount,
    );
  const runs: RowSpan[] = [];
  cells.forEach((values, row) => {
    const isUsed = values.some((value, column) => value !== "" && !isOurs(row, column));
    if (row < FRONT_ROWS || !isUsed) return;
    const run = runs.at(-1);
    if (run?.last === row - 1) runs[runs.length - 1] = { first: run.first, last: row };
    else runs.push({ first: row, last: row });
  });
  return runs;
}
