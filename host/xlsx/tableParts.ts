import { parseArea } from "../model/address";
import type { BookSheet, BookTable } from "../model/book";
import { guid } from "../model/newBook";
import { FileFault } from "./fault";
import { readFilters } from "./filterXml";
import type { Package } from "./package";
import { readSort } from "./sortXml";
import { namespacesOf, relatedParts } from "./tableRelations";
import { columnNames, patchTable } from "./tablePatch";
import { newTableXml } from "./tableXml";
import { TRANSITIONAL_RELATIONS } from "./xmlPatch";
import { decodeXstring } from "./xmlText";
import { attributeOf, childOf, flagOf, parseXml } from "./xmlTree";

const TABLE_RELATION = `${TRANSITIONAL_RELATIONS}/table`;
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** The Excel tables of a sheet. A table part without a readable area is the fault `broken-xml`. */
export function readTables(pkg: Package, sheetPart: string): BookTable[] {
  return relatedParts(pkg, sheetPart, "table").map(({ target }) => readTable(pkg.text(target), target));
}

function readTable(xml: string, part: string): BookTable {
  const root = parseXml(xml, part);
  const area = parseArea(attributeOf(root, "ref") ?? "");
  if (area === null) throw new FileFault("broken-xml", `${part}: ref`);
  const style = childOf(root, "tableStyleInfo");
  const filter = childOf(root, "autoFilter");
  return {
    id: attributeOf(root, "uid") ?? guid(numberOf(attributeOf(root, "id"))),
    name: decodeXstring(attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? ""),
    area,
    showHeaders: attributeOf(root, "headerRowCount") !== "0",
    showTotals: numberOf(attributeOf(root, "totalsRowCount")) > 0,
    columns: columnNames(xml),
    style: attributeOf(style, "name") ?? "",
    marks: {
      firstColumn: flagOf(style, "showFirstColumn"),
      lastColumn: flagOf(style, "showLastColumn"),
      bandedRows: flagOf(style, "showRowStripes"),
      bandedColumns: flagOf(style, "showColumnStripes"),
    },
    filterButton: filter !== undefined,
    filters: readFilters(filter, xml),
    sort: readSort(childOf(root, "sortState"), area),
    part,
    changed: false,
  };
}

function numberOf(value: string | undefined): number {
  return Number(value ?? 0);
}

/**
 * Writes the new and changed tables of a sheet, takes out those it no longer has, and returns the relation ids of all
 * its tables for `<tableParts>`. A new table is given its `part`. Names and column names are taken to be unique, as
 * the model keeps them.
 */
export function saveTables(pkg: Package, sheet: BookSheet, sheetPart: string): string[] {
  removeDropped(pkg, sheet.tables, sheetPart);
  const before = relatedParts(pkg, sheetPart, "table");
  return sheet.tables.map((table) => {
    const relation = before.find(({ target }) => target === table.part);
    if (relation === undefined) return addTable(pkg, table, sheet, sheetPart);
    if (table.changed) pkg.write(relation.target, patchTable(pkg.text(relation.target), table, sheet));
    return relation.id;
  });
}

function removeDropped(pkg: Package, tables: readonly BookTable[], sheetPart: string): void {
  const kept = new Set(tables.map(({ part }) => part));
  for (const { id, target } of relatedParts(pkg, sheetPart, "table")) {
    if (kept.has(target)) continue;
    pkg.unrelate(sheetPart, id);
    pkg.remove(target);
  }
}

function addTable(pkg: Package, table: BookTable, sheet: BookSheet, sheetPart: string): string {
  const id = freeTableId(pkg);
  const part = pkg.freePath("xl/tables/table", ".xml");
  pkg.write(part, newTableXml(table, sheet, id, namespacesOf(pkg).main));
  pkg.setContentType(part, TABLE_TYPE);
  table.part = part;
  return pkg.relate(sheetPart, TABLE_RELATION, part);
}

/** Table numbers are unique in the workbook. */
function freeTableId(pkg: Package): number {
  const parts = pkg.paths().filter((path) => pkg.contentType(path) === TABLE_TYPE);
  const ids = parts.map((path) => numberOf(attributeOf(parseXml(pkg.text(path), path), "id")));
  return Math.max(0, ...ids) + 1;
}
