import { localAddress } from "../model/address";
import type { Area, BookSheet, BookTable } from "../model/book";
import { autoFilterXml } from "./filterXml";
import { sortXml } from "./sortXml";
import { nameAttribute } from "./tableText";
import { escapeAttribute } from "./xmlText";

/**
 * The part of a new table with the given workbook-wide number, as Excel writes it (ECMA-376 part 1, 18.5.1.2). A text in
 * its totals row stands in the part too.
 */
export function newTableXml(table: BookTable, sheet: BookSheet, id: number, namespace: string): string {
  const name = nameAttribute(table.name);
  const columns = table.columns.map((column, index) =>
    tableColumnXml(index + 1, column, totalsAttributes(table, sheet, index)),
  );
  const marks = Object.entries(markAttributes(table)).map(([mark, on]) => ` ${mark}="${on}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${namespace}" id="${id}" name="${name}" displayName="${name}" ref="${localAddress(table.area)}"`,
    `${table.showHeaders ? "" : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>`,
    filterXml(table),
    sortXmlOf(table),
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo${table.style === "" ? "" : ` name="${escapeAttribute(table.style)}"`}${marks.join("")}/></table>`,
  ].join("");
}

export function tableColumnXml(id: number, name: string, totals: TotalsAttributes = {}): string {
  const attributes = Object.entries(totals).map(([key, value]) => ` ${key}="${nameAttribute(value)}"`);
  return `<tableColumn id="${id}" name="${nameAttribute(name)}"${attributes.join("")}/>`;
}

/** What a column says of its cell in the totals row. */
export type TotalsAttributes = Readonly<Record<string, string>>;

/** What `SUBTOTAL` does with a column, as `totalsRowFunction` names it (18.18.78); hidden rows are left out. */
const TOTALS: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** The text, or the function, that stands in the totals row; a formula of another kind is said in its cell alone. */
export function totalsAttributes(
  { showTotals, area }: BookTable,
  sheet: BookSheet,
  index: number,
): TotalsAttributes {
  const cell = showTotals ? sheet.rows[area.lastRow]?.[area.firstColumn + index] : undefined;
  const name = TOTALS[/^SUBTOTAL\((\d{3}),/i.exec(cell?.formula ?? "")?.[1] ?? ""];
  if (name !== undefined) return { totalsRowFunction: name };
  const isLabel = typeof cell?.value === "string" && cell.value !== "" && cell.formula === undefined;
  return isLabel ? { totalsRowLabel: String(cell.value) } : {};
}

/** The filter buttons, and what the filters show; "" for a table that has none. */
function filterXml(table: BookTable): string {
  if (!table.showHeaders || !table.filterButton) return "";
  return autoFilterXml(autoFilterArea(table), table.filters);
}

/** The rows between headers and totals, in which a sort counts. */
export function sortXmlOf({ area, showHeaders, showTotals, sort }: BookTable): string {
  if (sort === null || sort === "other") return "";
  const body = {
    ...area,
    firstRow: area.firstRow + (showHeaders ? 1 : 0),
    lastRow: area.lastRow - (showTotals ? 1 : 0),
  };
  return sortXml(sort, body);
}

/** The marks of a table's style, as attributes of its `tableStyleInfo`. */
export function markAttributes({ marks }: BookTable): Readonly<Record<string, string>> {
  return {
    showFirstColumn: marks.firstColumn ? "1" : "0",
    showLastColumn: marks.lastColumn ? "1" : "0",
    showRowStripes: marks.bandedRows ? "1" : "0",
    showColumnStripes: marks.bandedColumns ? "1" : "0",
  };
}

/** Headers and records without the totals row. */
export function autoFilterArea({ area, showTotals }: BookTable): Area {
  return { ...area, lastRow: area.lastRow - (showTotals ? 1 : 0) };
}
