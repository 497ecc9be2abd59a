import { localAddress } from "../model/address";
import type { Area, BookSheet, BookTable } from "../model/book";
import { nameAttribute } from "./tableText";
import { escapeAttribute } from "./xmlText";

/**
 * The part of a new table with the given workbook-wide number, as Excel writes it (ECMA-376 part 1, 18.5.1.2). A text in
 * its totals row stands in the part too.
 */
export function newTableXml(table: BookTable, sheet: BookSheet, id: number, namespace: string): string {
  const name = nameAttribute(table.name);
  const columns = table.columns.map((column, index) =>
    tableColumnXml(index + 1, column, totalsText(table, sheet, index)),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${namespace}" id="${id}" name="${name}" displayName="${name}" ref="${localAddress(table.area)}"`,
    `${table.showHeaders ? "" : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>`,
    autoFilterXml(table),
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo${table.style === "" ? "" : ` name="${escapeAttribute(table.style)}"`} showFirstColumn="0"`,
    ' showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  ].join("");
}

export function tableColumnXml(id: number, name: string, totals = ""): string {
  const label = totals === "" ? "" : ` totalsRowLabel="${nameAttribute(totals)}"`;
  return `<tableColumn id="${id}" name="${nameAttribute(name)}"${label}/>`;
}

function totalsText({ showTotals, area }: BookTable, sheet: BookSheet, index: number): string {
  const cell = showTotals ? sheet.rows[area.lastRow]?.[area.firstColumn + index] : undefined;
  return typeof cell?.value === "string" && cell.formula === undefined ? cell.value : "";
}

/** The filter buttons; a table without headers has none. */
export function autoFilterXml(table: BookTable): string {
  return table.showHeaders ? `<autoFilter ref="${localAddress(autoFilterArea(table))}"/>` : "";
}

/** Headers and records without the totals row. */
export function autoFilterArea({ area, showTotals }: BookTable): Area {
  return { ...area, lastRow: area.lastRow - (showTotals ? 1 : 0) };
}
