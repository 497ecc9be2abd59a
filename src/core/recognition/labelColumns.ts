/** Which column holds an axis' labels: the one whose caption says so, or one whose cells all read as such labels. */
import { parseLabel } from "../labels";
import type { Axis } from "../intervention";
import { byAssessor } from "./assessors";
import type { Caption } from "./captions";
import { textAt, type Grid, type TextCell } from "./grid";

export interface CaptionCell extends TextCell {
  readonly caption: Caption | null;
}

/** The rows under a header, `end` exclusive. */
export interface Body {
  readonly grid: Grid;
  readonly first: number;
  readonly end: number;
}

export interface LabelColumn {
  readonly axis: Axis;
  readonly column: number;
  /** How much it speaks for a table of interventions. */
  readonly weight: number;
}

const READ_AS_LABELS = 2;
/** A captioned column is another thing (free text, row numbers) when fewer of its cells than this read as labels. */
const LEAST_READABLE = 0.25;
/** A column without a caption is a label column when at least this many of its cells, and nearly all, are labels. */
const FEWEST_UNNAMED = 2;
const LEAST_UNNAMED = 0.8;
const BEYOND_CAPTIONS = 2;

/** The label columns under these captions. Without SA and PI, a column of R and G may well mean red and green. */
export function labelColumns(captions: readonly CaptionCell[], body: Body): LabelColumn[] {
  const approach = labelColumn("approach", captions, body);
  const focus = labelColumn("focus", captions, body);
  const isFocusNamed = captions.some(({ caption }) => caption?.role === "focus");
  return [approach ?? [], approach !== null || isFocusNamed ? (focus ?? []) : []].flat();
}

function labelColumn(axis: Axis, captions: readonly CaptionCell[], body: Body): LabelColumn | null {
  const [named] = byAssessor(captions.filter(({ caption }) => caption?.role === axis));
  return named === undefined ? unnamedColumn(axis, captions, body) : namedColumn(axis, named, body);
}

function namedColumn(axis: Axis, { column, caption }: CaptionCell, body: Body): LabelColumn | null {
  const { texts, readable } = readableUnder(axis, body, column);
  if (!mayBeLabels(texts, readable)) return null;
  return { axis, column, weight: readable > 0 ? READ_AS_LABELS : (caption?.weight ?? 0) };
}

/** Whether enough of a captioned column's cells read as labels, or it has too few to tell. */
export function holdsLabels(axis: Axis, body: Body, column: number): boolean {
  const { texts, readable } = readableUnder(axis, body, column);
  return mayBeLabels(texts, readable);
}

function readableUnder(axis: Axis, body: Body, column: number) {
  const texts = textsUnder(body, column);
  return { texts: texts.length, readable: texts.filter((text) => isReadable(axis, text)).length };
}

function mayBeLabels(texts: number, readable: number): boolean {
  return texts < 2 || readable >= texts * LEAST_READABLE;
}

function unnamedColumn(axis: Axis, captions: readonly CaptionCell[], body: Body): LabelColumn | null {
  const columns = captions.map(({ column }) => column);
  for (let column = Math.min(...columns); column <= Math.max(...columns) + BEYOND_CAPTIONS; column++) {
    const isKnown = captions.some((cell) => cell.column === column && cell.caption?.role != null);
    if (!isKnown && isAllLabels(axis, body, column)) return { axis, column, weight: 1 };
  }
  return null;
}

/** Whether a column holds nothing but labels, or nearly so, and more than one. */
export function isAllLabels(axis: Axis, body: Body, column: number): boolean {
  const texts = textsUnder(body, column);
  const values = texts.filter((text) => parseLabel(axis, text).kind === "value").length;
  return values >= FEWEST_UNNAMED && values >= texts.length * LEAST_UNNAMED;
}

function isReadable(axis: Axis, text: string): boolean {
  const reading = parseLabel(axis, text);
  return reading.kind === "value" || (reading.kind === "unclear" && reading.reason !== "unknown");
}

function textsUnder({ grid, first, end }: Body, column: number): string[] {
  const texts: string[] = [];
  for (let row = first; row < Math.min(end, grid.rows.length); row++) texts.push(textAt(grid, row, column));
  return texts.filter((text) => text !== "");
}
