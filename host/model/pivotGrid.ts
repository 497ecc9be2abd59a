import { type AxisLine, groupAxis, linesOf } from "./pivotGridAxis";
import type { DataColumn, DrawnCell, HeaderShape, PivotDesign, PivotDrawing } from "./pivotGridDrawing";
import { drawHeader, headerShape } from "./pivotGridHeader";
import { columnOf, type FieldItems, itemOf, itemsOf, type PivotRecords } from "./pivotGridItems";
import { type PivotTotals, totalsOf } from "./pivotGridTotals";
import { captionOf, GRAND_TOTAL, subtotalCaption } from "./pivotGridWords";

/** Names used by the pivot that no source column has (renamed or removed since); it can be drawn only when there is none. */
export function missingFields(pivot: PivotDesign, records: PivotRecords): string[] {
  const used = [...pivot.rows, ...pivot.columns, ...pivot.filters, ...pivot.data.map(({ field }) => field)];
  return used.filter((field) => !records.fields.includes(field));
}

/**
 * Computes a pivot and lays it out as Excel does: row and column grand totals, subtotals of outer fields (above in
 * Compact and Outline, below in Tabular), Swedish captions. Throws RangeError if the pivot names a missing column.
 */
export function drawPivot(pivot: PivotDesign, records: PivotRecords): PivotDrawing {
  const fields = new Map([...pivot.rows, ...pivot.columns].map((field) => [field, itemsOf(records, field)]));
  const itemsFor = (names: readonly string[]) => names.flatMap((name) => fields.get(name) ?? []);
  const rowFields = itemsFor(pivot.rows);
  const columnFields = itemsFor(pivot.columns);
  const rows = groupAxis(rowFields, records.rows.length);
  const columns = groupAxis(columnFields, records.rows.length);
  const rowLines = linesOf(rows, pivot.layout === "Tabular" ? "below" : "above");
  const dataColumns = dataColumnsOf(pivot, linesOf(columns, "below"));
  const totals = pivot.data.map(({ field, by }) => totalsOf(rows, columns, valuesOf(records, field), by));
  const shape = headerShape(pivot);
  const header = drawHeader(pivot, shape, columnFields, dataColumns);
  const lines = rowLines.map((line) => drawLine(pivot, shape, rowFields, line, dataColumns, totals));
  const body = isEmpty(pivot) ? placeholder() : [...header, ...lines];
  return { ...shape, ...framed(pivot, body), rowLines, dataColumns };
}

function valuesOf(records: PivotRecords, field: string) {
  const column = columnOf(records, field);
  return records.rows.map((row) => itemOf(row[column]));
}

function dataColumnsOf(pivot: PivotDesign, lines: readonly AxisLine[]): DataColumn[] {
  const data = pivot.data.length > 0 ? [...pivot.data.keys()] : [0];
  if (pivot.columns.length === 0 && pivot.data.length === 0) return [];
  return lines.flatMap((line) => data.map((index) => ({ ...line, data: index })));
}

function drawLine(
  pivot: PivotDesign,
  shape: HeaderShape,
  fields: readonly FieldItems[],
  line: AxisLine,
  dataColumns: readonly DataColumn[],
  totals: readonly PivotTotals[],
): (DrawnCell | null)[] {
  const values = dataColumns.map((column) => totals[column.data]?.(line.group, column.group) ?? null);
  const cells = [...drawLabels(pivot, shape, fields, line), ...values];
  // Guess: of the styles Excel gives a new pivot, only the bold of totals is told apart here.
  const bold = line.kind !== "item" || line.path.length < fields.length;
  return bold ? cells.map((cell) => cell && { ...cell, bold: true }) : cells;
}

function drawLabels(
  pivot: PivotDesign,
  shape: HeaderShape,
  fields: readonly FieldItems[],
  line: AxisLine,
): (DrawnCell | null)[] {
  const labels = new Array<DrawnCell | null>(shape.firstDataColumn).fill(null);
  const last = line.path.length - 1;
  const caption = (level: number) => captionOf(fields[level], line.path[level]);
  if (line.kind === "grand") labels[0] = { value: GRAND_TOTAL };
  else if (line.kind === "subtotal") labels[last] = { value: subtotalCaption(caption(last).value) };
  else if (last < 0) labels.fill(loneLabel(pivot));
  else if (pivot.layout === "Compact") labels[0] = { ...caption(last), ...(last > 0 && { indent: last }) };
  else for (let level = line.repeated; level <= last; level++) labels[level] = caption(level);
  return labels;
}

// Guess: without row fields the one data field's caption stands to the left of its values.
function loneLabel({ data: [only, ...others] }: PivotDesign): DrawnCell | null {
  return only !== undefined && others.length === 0 ? { value: only.caption } : null;
}

function isEmpty(pivot: PivotDesign): boolean {
  return pivot.rows.length + pivot.columns.length + pivot.data.length === 0;
}

/** Excel keeps 18 x 3 cells for a pivot that has no fields yet. */
function placeholder(): null[][] {
  return Array.from({ length: 18 }, () => [null, null, null]);
}

/** Puts the filter area above the body: a row for each filter, then an empty row. */
function framed(pivot: PivotDesign, body: (DrawnCell | null)[][]): Pick<PivotDrawing, "cells" | "body"> {
  const filters = pivot.filters.map((field) => [{ value: field }, { value: "(Alla)" }]);
  const above = filters.length > 0 ? [...filters, []] : [];
  const columns = body[0]?.length ?? 0;
  const width = Math.max(columns, filters.length > 0 ? 2 : 0);
  const cells = [...above, ...body].map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? null),
  );
  return { cells, body: { row: above.length, rows: body.length, columns } };
}
