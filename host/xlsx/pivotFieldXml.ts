import type { BookPivot } from "../model/book";
import { isShown } from "../model/pivotGridFilters";
import { dataIds } from "../model/pivotGridTotals";
import { NEW_FIELD, type FieldSort } from "../model/pivotOptions";
import type { CacheColumn } from "./pivotCacheXml";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
/** The extension that lets outer labels be repeated ([MS-XLSX] 2.3.3.1.2). */
const REPEATED =
  '<extLst><ext uri="{2946ED86-A175-432a-8AC1-64E0C546D7DE}" ' +
  `xmlns:x14="${X14}"><x14:pivotField fillDownLabels="1"/></ext></extLst>`;
/** The data fields among the fields that a sort goes by. */
const DATA = "4294967294";

/** A field of a pivot (ECMA-376 part 1, 18.10.1.69): its axis, its items and how they are sorted, chosen and totalled. */
export function pivotFieldXml(pivot: BookPivot, column: CacheColumn): string {
  const axis = axisOf(pivot, column.name);
  const attributes = [
    ...(axis === null ? [] : [`axis="${axis}"`]),
    ...(pivot.data.some(({ field }) => field === column.name) ? ['dataField="1"'] : []),
    ...(pivot.layout === "Compact" ? [] : ['compact="0"']),
    ...(pivot.layout === "Tabular" ? ['outline="0"'] : []),
    ...(pivot.options.subtotals === "AtBottom" ? ['subtotalTop="0"'] : []),
    ...(axis === "axisPage" && chosen(pivot, column).length > 1 ? ['multipleItemSelectionAllowed="1"'] : []),
    'showAll="0"',
    ...(pivot.options.subtotals === "Off" ? ['defaultSubtotal="0"'] : []),
  ];
  if (axis === null) return `<pivotField ${attributes.join(" ")}/>`;
  const { sort } = pivot.fieldSettings.get(column.name) ?? NEW_FIELD;
  attributes.push(`sortType="${sort.descending ? "descending" : "ascending"}"`);
  const inner = `${itemsXml(pivot, column)}${sortScopeXml(pivot, sort)}${pivot.options.repeatLabels ? REPEATED : ""}`;
  return `<pivotField ${attributes.join(" ")}>${inner}</pivotField>`;
}

/** The items are sorted upwards here; `sortType` makes Excel sort them when it refreshes. */
function itemsXml(pivot: BookPivot, column: CacheColumn): string {
  const shown = new Set(chosen(pivot, column));
  const isHidden = (index: number) => shown.size > 0 && !shown.has(index);
  const items = [...column.items.keys()].map(
    (index) => `<item${isHidden(index) ? ' h="1"' : ""} x="${index}"/>`,
  );
  if (pivot.options.subtotals !== "Off") items.push('<item t="default"/>');
  return items.length === 0 ? "" : `<items count="${items.length}">${items.join("")}</items>`;
}

/** Indexes of the items that were chosen by hand; none where all are shown. */
export function chosen(pivot: BookPivot, { name, items }: CacheColumn): number[] {
  const { manual } = pivot.fieldSettings.get(name)?.filters ?? {};
  if (manual === undefined) return [];
  return [...items.entries()].flatMap(([index, item]) =>
    isShown(item, { manual }, new Date(0)) ? [index] : [],
  );
}

function sortScopeXml(pivot: BookPivot, { by }: FieldSort): string {
  const data = by === null ? -1 : dataIds(pivot.data).indexOf(by);
  if (data < 0) return "";
  return (
    '<autoSortScope><pivotArea dataOnly="0" outline="0" fieldPosition="0"><references count="1">' +
    `<reference field="${DATA}" count="1" selected="0"><x v="${data}"/></reference></references></pivotArea></autoSortScope>`
  );
}

function axisOf(pivot: BookPivot, field: string): string | null {
  if (pivot.rows.includes(field)) return "axisRow";
  if (pivot.columns.includes(field)) return "axisCol";
  return pivot.filters.includes(field) ? "axisPage" : null;
}
