import { type AxisLine, groupAxis, linesOf } from "./pivotGridAxis";
import type { DataColumn, DrawnCell, PivotDesign, PivotDrawing } from "./pivotGridDrawing";
import { isShown, keptRecords, type UsedItems } from "./pivotGridFilters";
import { drawHeader, headerShape } from "./pivotGridHeader";
import { columnOf, type FieldItems, itemOf, itemsOf, type PivotRecords } from "./pivotGridItems";
import { lineDrawer, lineStyles } from "./pivotGridLines";
import { totalsOf } from "./pivotGridTotals";
import { filterCaption } from "./pivotGridWords";

/** Names used by the pivot that no source column has (renamed or removed since); it can be drawn only when there is none. */
export function missingFields(pivot: PivotDesign, records: PivotRecords): string[] {
  const used = [...pivot.rows, ...pivot.columns, ...pivot.filters, ...pivot.data.map(({ field }) => field)];
  return used.filter((field) => !records.fields.includes(field));
}

/**
 * Computes a pivot and lays it out as Excel does: filtered and sorted, with grand totals and subtotals of outer fields,
 * Swedish captions. Throws RangeError if the pivot names a missing column. `today` is what filters of dates go by.
 */
export function drawPivot(pivot: PivotDesign, records: PivotRecords, today = new Date()): PivotDrawing {
  const used = [...pivot.rows, ...pivot.columns, ...pivot.filters];
  const all = new Map(used.map((field) => [field, itemsOf(records, field)]));
  const kept = keptRecords(pivot, records, all, today);
  const fieldsOf = (names: readonly string[]) => names.flatMap((name) => keptItems(all.get(name), kept));
  const [rowFields, columnFields] = [fieldsOf(pivot.rows), fieldsOf(pivot.columns)];
  const [rows, columns] = [groupAxis(rowFields, kept.length), groupAxis(columnFields, kept.length)];
  const totals = pivot.data.map(({ field, by }) =>
    totalsOf(rows, columns, valuesOf(records, field, kept), by),
  );
  const style = lineStyles(pivot, rowFields, columnFields, totals);
  const rowLines = linesOf(rows, style.rows);
  const dataColumns = dataColumnsOf(pivot, linesOf(columns, style.columns));
  const shape = headerShape(pivot);
  const header = drawHeader(pivot, shape, columnFields, dataColumns);
  const draw = lineDrawer(pivot, shape, rowFields, dataColumns, totals);
  const body = isEmpty(pivot) ? placeholder() : [...header, ...rowLines.map(draw)];
  return { ...shape, ...framed(pivot, body, all, today), rowLines, dataColumns };
}

function keptItems(field: FieldItems | undefined, kept: readonly number[]): FieldItems[] {
  if (field === undefined) return [];
  return [{ ...field, ofRecord: kept.map((record) => field.ofRecord[record] ?? 0) }];
}

function valuesOf(records: PivotRecords, field: string, kept: readonly number[]) {
  const column = columnOf(records, field);
  return kept.map((record) => itemOf(records.rows[record]?.[column]));
}

function dataColumnsOf(pivot: PivotDesign, lines: readonly AxisLine[]): DataColumn[] {
  const data = pivot.data.length > 0 ? [...pivot.data.keys()] : [0];
  if (pivot.columns.length === 0 && pivot.data.length === 0) return [];
  return lines.flatMap((line) => data.map((index) => ({ ...line, data: index })));
}

function isEmpty(pivot: PivotDesign): boolean {
  return pivot.rows.length + pivot.columns.length + pivot.data.length === 0;
}

/** Excel keeps 18 x 3 cells for a pivot that has no fields yet. */
function placeholder(): null[][] {
  return Array.from({ length: 18 }, () => [null, null, null]);
}

/** Puts the filter area above the body: a row for each filter, then an empty row. */
function framed(
  pivot: PivotDesign,
  body: (DrawnCell | null)[][],
  items: UsedItems,
  today: Date,
): Pick<PivotDrawing, "cells" | "body"> {
  const filters = pivot.filters.map((field) => [{ value: field }, filterCell(pivot, field, items, today)]);
  const above = filters.length > 0 ? [...filters, []] : [];
  const columns = body[0]?.length ?? 0;
  const width = Math.max(columns, filters.length > 0 ? 2 : 0);
  const cells = [...above, ...body].map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? null),
  );
  return { cells, body: { row: above.length, rows: body.length, columns } };
}

function filterCell(pivot: PivotDesign, field: string, items: UsedItems, today: Date): DrawnCell {
  const all = items.get(field)?.items ?? [];
  const filters = pivot.fieldSettings?.get(field)?.filters ?? {};
  const value = filterCaption(
    all.filter((item) => isShown(item, filters, today)),
    all,
  );
  const numberFormat = typeof value === "number" ? items.get(field)?.numberFormat : undefined;
  return { value, ...(numberFormat !== undefined && { numberFormat }) };
}
