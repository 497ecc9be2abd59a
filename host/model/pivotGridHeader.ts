import type { DataColumn, DrawnCell, HeaderShape, PivotDesign } from "./pivotGridDrawing";
import type { FieldItems } from "./pivotGridItems";
import {
  captionOf,
  COLUMN_LABELS,
  dataSubtotalCaption,
  dataTotalCaption,
  GRAND_TOTAL,
  ROW_LABELS,
  subtotalCaption,
} from "./pivotGridWords";

/**
 * Where header, labels and values of a pivot are.
 * Guess: without column fields the captions of several data fields need no row above them, whatever the layout (the
 * values row of a new pivot is hidden, `hideValuesRow`).
 */
export function headerShape(pivot: PivotDesign): HeaderShape {
  const { rows, columns, data, layout } = pivot;
  const labelColumns = layout === "Compact" ? Math.min(rows.length, 1) : rows.length;
  if (columns.length === 0)
    return { firstHeaderRow: data.length > 1 ? 0 : 1, firstDataRow: 1, firstDataColumn: labelColumns };
  return {
    firstHeaderRow: 1,
    firstDataRow: 1 + headerLevels(pivot),
    firstDataColumn: Math.max(labelColumns, 1),
  };
}

/** The rows above the first row of values. `fields` are the items of the column fields. */
export function drawHeader(
  pivot: PivotDesign,
  shape: HeaderShape,
  fields: readonly FieldItems[],
  dataColumns: readonly DataColumn[],
): (DrawnCell | null)[][] {
  const width = shape.firstDataColumn + dataColumns.length;
  const header = Array.from({ length: shape.firstDataRow }, () =>
    new Array<DrawnCell | null>(width).fill(null),
  );
  const put = (row: number, column: number, cell: DrawnCell) => {
    const line = header[row];
    if (line !== undefined && column < width) line[column] = { ...cell, bold: true };
  };
  topCaptions(pivot, shape).forEach(([column, value]) => put(0, column, { value }));
  rowCaptions(pivot).forEach((value, column) => put(shape.firstDataRow - 1, column, { value }));
  dataColumns.forEach((line, index) => {
    for (const [level, cell] of columnCaptions(pivot, fields, line))
      put(shape.firstDataRow - headerLevels(pivot) + level, shape.firstDataColumn + index, cell);
  });
  return header;
}

/** Rows of captions above the values: one for each column field, one for several data fields or for data alone. */
function headerLevels({ columns, data }: PivotDesign): number {
  return columns.length === 0 ? 1 : columns.length + (data.length > 1 ? 1 : 0);
}

function rowCaptions({ rows, layout }: PivotDesign): readonly string[] {
  return layout === "Compact" ? rows.slice(0, 1).map(() => ROW_LABELS) : rows;
}

function topCaptions(pivot: PivotDesign, { firstDataColumn }: HeaderShape): [number, string][] {
  const { rows, columns, data, layout } = pivot;
  if (columns.length === 0) return [];
  const own = data.slice(0, rows.length > 0 && data.length === 1 ? 1 : 0);
  const names = layout === "Compact" ? [COLUMN_LABELS] : columns;
  return [
    ...own.map(({ caption }): [number, string] => [0, caption]),
    ...names.map((name, index): [number, string] => [firstDataColumn + index, name]),
  ];
}

/** The captions of one column, each with its level counted from the outermost. */
function columnCaptions(
  pivot: PivotDesign,
  fields: readonly FieldItems[],
  line: DataColumn,
): [number, DrawnCell][] {
  const depth = pivot.columns.length;
  const data: DrawnCell = { value: pivot.data[line.data]?.caption ?? "" };
  if (depth === 0) return [[0, data]];
  if (line.kind !== "item") return [[Math.max(line.path.length - 1, 0), totalCaption(pivot, fields, line)]];
  const items = line.data > 0 ? [] : itemCaptions(fields, line);
  return pivot.data.length > 1 ? [...items, [depth, data]] : items;
}

function itemCaptions(fields: readonly FieldItems[], line: DataColumn): [number, DrawnCell][] {
  const all = line.path.map((index, level): [number, DrawnCell] => [level, captionOf(fields[level], index)]);
  return all.slice(line.repeated);
}

function totalCaption(pivot: PivotDesign, fields: readonly FieldItems[], line: DataColumn): DrawnCell {
  const data = pivot.data.length > 1 ? pivot.data[line.data]?.caption : undefined;
  if (line.kind === "grand") return { value: data === undefined ? GRAND_TOTAL : dataTotalCaption(data) };
  const last = line.path.length - 1;
  const item = captionOf(fields[last], line.path[last]);
  return { value: data === undefined ? subtotalCaption(item) : dataSubtotalCaption(item, data) };
}
