import { localAddress, parseArea } from "../model/address";
import { contains } from "../model/area";
import type { BookSheet, BookTable } from "../model/book";
import { autoFilterXml } from "./filterXml";
import { readSort } from "./sortXml";
import { encodeName, nameAttribute } from "./tableText";
import { autoFilterArea, markAttributes, sortXmlOf, tableColumnXml, totalsAttributes } from "./tableXml";
import { applySplices, attributeSplice, putChild, withAttributes } from "./xmlPatch";
import { decodeXstring } from "./xmlText";
import { attributeOf, childOf, childrenOf, flagOf, parseXml, type XmlElement } from "./xmlTree";

/** Children of `table` in schema order (ECMA-376 part 1, 18.5.1.2). */
const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** The table's part brought up to date: its area, name, columns, filters, sort and style. The rest stays as written. */
export function patchTable(xml: string, table: BookTable, sheet: BookSheet): string {
  const before = columnNames(xml);
  const isSame = before.join("\n") === table.columns.join("\n");
  const hadTotals = Number(attributeOf(parseXml(xml, "table"), "totalsRowCount") ?? 0) > 0;
  const withColumns = isSame ? xml : patchColumns(xml, before, table.columns);
  const withTotals = table.showTotals && !hadTotals ? patchTotals(withColumns, table, sheet) : withColumns;
  const withFilter = patchSort(patchFilter(withTotals, table), table);
  return patchRoot(patchStyle(withFilter, table), table);
}

/** Lets the columns say what stands in a totals row that is new. */
function patchTotals(xml: string, table: BookTable, sheet: BookSheet): string {
  const splices = columnElements(xml).map((column, index) => {
    const attributes = Object.entries(totalsAttributes(table, sheet, index));
    const encoded = Object.fromEntries(attributes.map(([name, value]) => [name, encodeName(value)]));
    return attributeSplice(xml, column, { totalsRowLabel: null, totalsRowFunction: null, ...encoded });
  });
  return applySplices(xml, splices);
}

/** The names of a table's columns, from its part. */
export function columnNames(xml: string): string[] {
  return columnElements(xml).map((column) => decodeXstring(attributeOf(column, "name") ?? ""));
}

function columnElements(xml: string): XmlElement[] {
  return childrenOf(childOf(parseXml(xml, "table"), "tableColumns"), "tableColumn");
}

function patchColumns(xml: string, before: readonly string[], after: readonly string[]): string {
  const elements = columnElements(xml);
  let nextId = Math.max(0, ...elements.map((column) => Number(attributeOf(column, "id") ?? 0))) + 1;
  const columns = after.map((name, index) => {
    const renamed = before.length === after.length ? elements[index] : undefined;
    const element = elements[before.indexOf(name)] ?? renamed;
    return element === undefined ? tableColumnXml(nextId++, name) : renamedColumn(xml, element, name);
  });
  const text = `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`;
  return putChild(xml, "table", "tableColumns", text, TABLE_ORDER);
}

function renamedColumn(xml: string, element: XmlElement, name: string): string {
  const tag = withAttributes(xml.slice(element.start, element.innerStart), { name: encodeName(name) });
  return tag + xml.slice(element.innerStart, element.end);
}

/** A filter that says the same stays as written. */
function patchFilter(xml: string, table: BookTable): string {
  const element = childOf(parseXml(xml, "table"), "autoFilter");
  const before = element === undefined ? undefined : { element, xml };
  const isShown = table.showHeaders && table.filterButton;
  const text = isShown ? autoFilterXml(autoFilterArea(table), table.filters, before) : "";
  return putChild(xml, "table", "autoFilter", text, TABLE_ORDER);
}

/** A sort that the host does not know stays while its area lies in the table. */
function patchSort(xml: string, table: BookTable): string {
  const element = childOf(parseXml(xml, "table"), "sortState");
  const sorted = parseArea(attributeOf(element, "ref") ?? "");
  const isKept = table.sort === "other" && sorted !== null && contains(table.area, sorted);
  if (isKept || isSameSort(element, table)) return xml;
  return putChild(xml, "table", "sortState", sortXmlOf(table), TABLE_ORDER);
}

function isSameSort(element: XmlElement | undefined, table: BookTable): boolean {
  const sorted = parseArea(attributeOf(element, "ref") ?? "");
  const isInside = sorted === null || contains(table.area, sorted);
  return isInside && JSON.stringify(readSort(element, table.area)) === JSON.stringify(table.sort);
}

/** The style and its marks. */
function patchStyle(xml: string, table: BookTable): string {
  const element = childOf(parseXml(xml, "table"), "tableStyleInfo");
  if (element === undefined) {
    const marks = Object.entries(markAttributes(table)).map(([mark, on]) => ` ${mark}="${on}"`);
    const text = `<tableStyleInfo name="${nameAttribute(table.style)}"${marks.join("")}/>`;
    return table.style === "" ? xml : putChild(xml, "table", "tableStyleInfo", text, TABLE_ORDER);
  }
  const marks = Object.entries(markAttributes(table)).filter(
    ([mark, on]) => flagOf(element, mark) !== (on === "1"),
  );
  const name = table.style === "" ? null : table.style;
  return applySplices(xml, [attributeSplice(xml, element, { ...Object.fromEntries(marks), name })]);
}

function patchRoot(xml: string, table: BookTable): string {
  const name = encodeName(table.name);
  const changes = {
    ref: localAddress(table.area),
    name,
    displayName: name,
    headerRowCount: table.showHeaders ? null : "0",
    totalsRowCount: table.showTotals ? "1" : null,
    ...(table.showTotals && { totalsRowShown: null }),
  };
  return applySplices(xml, [attributeSplice(xml, parseXml(xml, "table"), changes)]);
}
