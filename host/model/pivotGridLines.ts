import type { PivotData } from "./book";
import type { AxisLine, Child, LineStyle } from "./pivotGridAxis";
import type { DataColumn, DrawnCell, HeaderShape, PivotDesign } from "./pivotGridDrawing";
import type { FieldItems } from "./pivotGridItems";
import { dataIds, type PivotTotals, type PivotValue } from "./pivotGridTotals";
import { captionOf, GRAND_TOTAL, subtotalCaption } from "./pivotGridWords";
import { NEW_FIELD, NEW_PIVOT } from "./pivotOptions";

/** How a share of a total is shown. */
const PERCENT = "0.00%";

/** The lines that rows and columns have besides their items, and the order of these. */
export function lineStyles(
  pivot: PivotDesign,
  rowFields: readonly FieldItems[],
  columnFields: readonly FieldItems[],
  totals: readonly PivotTotals[],
): { rows: LineStyle; columns: LineStyle } {
  const { subtotals, rowGrandTotals, columnGrandTotals } = pivot.options ?? NEW_PIVOT;
  const outline = pivot.layout !== "Tabular";
  const rowSubtotals = subtotals === "AtTop" && outline ? "above" : "below";
  const isOff = subtotals === "Off";
  return {
    rows: {
      outline,
      subtotals: isOff ? "none" : rowSubtotals,
      grandTotal: columnGrandTotals,
      order: orders(pivot, pivot.rows, rowFields, (data, group) => totals[data]?.(group, 0) ?? null),
    },
    columns: {
      outline: false,
      subtotals: isOff ? "none" : "below",
      grandTotal: rowGrandTotals,
      order: orders(pivot, pivot.columns, columnFields, (data, group) => totals[data]?.(0, group) ?? null),
    },
  };
}

type TotalOf = (data: number, group: number) => PivotValue;

/** Guess: blank items come last whichever way the labels are sorted, and items without a total count as 0. */
function orders(
  pivot: PivotDesign,
  names: readonly string[],
  fields: readonly FieldItems[],
  totalOf: TotalOf,
): LineStyle["order"] {
  const ids = dataIds(pivot.data);
  return (level) => {
    const { descending, by } = (pivot.fieldSettings?.get(names[level] ?? "") ?? NEW_FIELD).sort;
    const way = descending ? -1 : 1;
    const items = fields[level]?.items ?? [];
    const isBlank = ([item]: Child) => Number(items[item]?.kind === "blank");
    const data = by === null ? -1 : ids.indexOf(by);
    const number = ([, group]: Child) => {
      const total = totalOf(data, group)?.value;
      return typeof total === "number" ? total : 0;
    };
    if (data < 0) return (a, b) => isBlank(a) - isBlank(b) || way * (a[0] - b[0]);
    return (a, b) => way * (number(a) - number(b)) || a[0] - b[0];
  };
}

/** What draws a row of the body. */
export function lineDrawer(
  pivot: PivotDesign,
  shape: HeaderShape,
  fields: readonly FieldItems[],
  dataColumns: readonly DataColumn[],
  totals: readonly PivotTotals[],
): (line: AxisLine) => (DrawnCell | null)[] {
  return (line) => {
    const values = dataColumns.map((column) =>
      line.kind === "label" ? null : valueCell(pivot, totals, line, column),
    );
    const cells = [...drawLabels(pivot, shape, fields, line), ...values];
    // Guess: of the styles Excel gives a new pivot, only the bold of totals is told apart here.
    const bold = line.kind !== "item" || line.path.length < fields.length;
    return bold ? cells.map((cell) => cell && { ...cell, bold: true }) : cells;
  };
}

function valueCell(
  pivot: PivotDesign,
  totals: readonly PivotTotals[],
  line: AxisLine,
  column: DataColumn,
): DrawnCell | null {
  const data = pivot.data[column.data];
  const total = totals[column.data];
  if (data === undefined || total === undefined) return null;
  const value = total(line.group, column.group);
  const { fillEmpty, emptyText } = pivot.options ?? NEW_PIVOT;
  if (value === null) return fillEmpty && emptyText !== "" ? { value: emptyText } : null;
  const format = numberFormatOf(data);
  const shown = shareOf(value, wholeOf(data, total, line, column));
  return format === "General" ? shown : { ...shown, numberFormat: format };
}

/** The format of a data field's values: shares are percentages where no other was chosen. */
export function numberFormatOf({ numberFormat = "General", showAs = "None" }: PivotData): string {
  return numberFormat === "General" && showAs !== "None" ? PERCENT : numberFormat;
}

/** The total that a value is shown as a share of; null where it is shown as it is. */
function wholeOf({ showAs }: PivotData, total: PivotTotals, line: AxisLine, column: DataColumn): PivotValue {
  if (showAs === "PercentOfGrandTotal") return total(0, 0);
  if (showAs === "PercentOfRowTotal") return total(line.group, 0);
  return showAs === "PercentOfColumnTotal" ? total(0, column.group) : null;
}

function shareOf(value: NonNullable<PivotValue>, whole: PivotValue): NonNullable<PivotValue> {
  if (whole === null || typeof value.value !== "number") return value;
  if (whole.error) return whole;
  const share = value.value / Number(whole.value);
  return Number.isFinite(share) ? { value: share } : { value: "#DIV/0!", error: true };
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
  const compact = pivot.layout === "Compact";
  const indent = compact && last > 0 ? { indent: last } : {};
  if (line.kind === "grand") labels[0] = { value: GRAND_TOTAL };
  else if (line.kind === "subtotal")
    labels[compact ? 0 : last] = { value: subtotalCaption(caption(last)), ...indent };
  else if (last < 0) labels.fill(loneLabel(pivot));
  else if (compact) labels[0] = { ...caption(last), ...indent };
  else
    for (let level = pivot.options?.repeatLabels ? 0 : line.repeated; level <= last; level++)
      labels[level] = caption(level);
  return labels;
}

// Guess: without row fields the one data field's caption stands to the left of its values.
function loneLabel({ data: [only, ...others] }: PivotDesign): DrawnCell | null {
  return only !== undefined && others.length === 0 ? { value: only.caption } : null;
}
