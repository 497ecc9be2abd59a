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
  VALUES,
} from "./pivotGridWords";

/**
 * Where header, labels and values of a pivot are.
 * Guess: values side by side without column fields get a row of their own with "Värden" unless the layout is Compact.
 */
export function headerShape({ rows, columns, data, layout }: PivotDesign): HeaderShape {
  const several = data.length > 1;
  const onlyData = columns.length === 0;
  const firstHeaderRow = onlyData && several && layout === "Compact" ? 0 : 1;
  const captionRows = onlyData ? (several ? firstHeaderRow : 0) : 1 + columns.length;
  const firstDataRow = onlyData ? captionRows + 1 : captionRows + (several ? 1 : 0);
  const labelColumns = layout === "Compact" ? Math.min(rows.length, 1) : rows.length;
  const firstDataColumn = rows.length === 0 && !onlyData ? 1 : labelColumns;
  return { firstHeaderRow, firstDataRow, firstDataColumn };
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

function topCaptions(pivot: PivotDesign, { firstDataColumn, firstDataRow }: HeaderShape): [number, string][] {
  const { rows, columns, data, layout } = pivot;
  if (firstDataRow === headerLevels(pivot)) return [];
  if (columns.length === 0) return [[firstDataColumn, VALUES]];
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
  const several = pivot.data.length > 1;
  const caption = pivot.data[line.data]?.caption ?? "";
  const depth = pivot.columns.length;
  if (depth === 0) return [[0, { value: caption }]];
  if (line.kind === "grand") return [[0, { value: several ? dataTotalCaption(caption) : GRAND_TOTAL }]];
  const last = line.path.length - 1;
  const item = captionOf(fields[last], line.path[last]).value;
  if (line.kind === "subtotal")
    return [[last, { value: several ? dataSubtotalCaption(item, caption) : subtotalCaption(item) }]];
  const shown =
    line.data > 0 ? [] : line.path.map((index, level) => [level, captionOf(fields[level], index)] as const);
  const items = shown.filter(([level]) => level >= line.repeated);
  return [
    ...items.map(([level, cell]): [number, DrawnCell] => [level, cell]),
    ...(several ? [[depth, { value: caption }] as [number, DrawnCell]] : []),
  ];
}
