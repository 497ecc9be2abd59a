import type { Scalar } from "./book";
import { cellText } from "./cellText";
import type { DrawnCell } from "./pivotGridDrawing";
import type { FieldItems, PivotItem } from "./pivotGridItems";

/** The words a Swedish Excel writes in a pivot. */
export const ROW_LABELS = "Radetiketter";
export const COLUMN_LABELS = "Kolumnetiketter";
export const GRAND_TOTAL = "Totalsumma";
const BLANK = "(tom)";

/** The cell that shows an item; numbers stay numbers, with the format of dates for dates. */
export function captionOf(field: FieldItems | undefined, index: number | undefined): DrawnCell {
  const item = field?.items[index ?? -1];
  if (item === undefined || item.kind === "blank") return { value: BLANK };
  if (item.kind === "error") return { value: item.value, error: true };
  const numberFormat = item.kind === "number" ? field?.numberFormat : undefined;
  return { value: item.value, ...(numberFormat !== undefined && { numberFormat }) };
}

/** The label of an item as filters compare it. */
export function labelOf(item: PivotItem): string {
  return item.kind === "blank" ? BLANK : String(item.value);
}

/** What the cell beside a filter field shows. */
export function filterCaption(shown: readonly PivotItem[], all: readonly PivotItem[]): Scalar {
  const [only, ...more] = shown;
  if (shown.length === all.length || only === undefined) return "(Alla)";
  if (more.length > 0) return "(Flera objekt)";
  return only.kind === "blank" ? BLANK : only.value;
}

/** Guess: "Summa 2020" for "2020 Total" in an English Excel. */
export function subtotalCaption(item: DrawnCell): string {
  return `Summa ${captionText(item)}`;
}

/** Guess: with several data fields the subtotal of an item shows both captions. */
export function dataSubtotalCaption(item: DrawnCell, data: string): string {
  return `${captionText(item)} ${data}`;
}

function captionText({ value, numberFormat }: DrawnCell): Scalar {
  return numberFormat === undefined ? value : cellText({ value, style: 0 }, numberFormat, false);
}

/** Guess: "Totalt Antal insatser" for "Total Count of ..." in an English Excel. */
export function dataTotalCaption(data: string): string {
  return `Totalt ${data}`;
}
