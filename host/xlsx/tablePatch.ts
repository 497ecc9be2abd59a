import { localAddress, parseArea } from "../model/address";
import { contains } from "../model/area";
import type { Area, BookTable } from "../model/book";
import { autoFilterArea, autoFilterXml, tableColumnXml } from "./tableXml";
import { encodeName } from "./tableText";
import { applySplices, attributeSplice, putChild, withAttributes } from "./xmlPatch";
import { decodeXstring } from "./xmlText";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "./xmlTree";

/** Children of `table` in schema order (ECMA-376 part 1, 18.5.1.2). */
const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** The table's part brought up to date: its area, name, columns and filter area. The rest stays as written. */
export function patchTable(xml: string, table: BookTable): string {
  const before = columnNames(xml);
  const sameColumns = before.join("\n") === table.columns.join("\n");
  const withColumns = sameColumns ? xml : patchColumns(xml, before, table.columns);
  const keepsOrder = before.length === table.columns.length;
  const withFilter = patchFilter(withColumns, table, keepsOrder);
  return patchRoot(dropStaleSort(withFilter, table.area), table);
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

/** A filter set on a column is kept while the columns keep their places. */
function patchFilter(xml: string, table: BookTable, keepsOrder: boolean): string {
  const filter = childOf(parseXml(xml, "table"), "autoFilter");
  if (filter === undefined) return xml;
  if (!keepsOrder || !table.showHeaders)
    return putChild(xml, "table", "autoFilter", autoFilterXml(table), TABLE_ORDER);
  return applySplices(xml, [attributeSplice(xml, filter, { ref: localAddress(autoFilterArea(table)) })]);
}

/** Drops the memory of a sort whose area no longer lies in the table. */
function dropStaleSort(xml: string, area: Area): string {
  const sort = childOf(parseXml(xml, "table"), "sortState");
  const sorted = parseArea(attributeOf(sort, "ref") ?? "");
  const isStale = sort !== undefined && (sorted === null || !contains(area, sorted));
  return isStale ? putChild(xml, "table", "sortState", "", TABLE_ORDER) : xml;
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
