import { parseArea } from "../model/address";
import type { Aggregation, Area, BookPivot, PivotData } from "../model/book";
import { NEW_PIVOT } from "../model/pivotOptions";
import { guid } from "../model/newBook";
import { FileFault } from "./fault";
import type { Package } from "./package";
import { type CacheField, type PivotCache, readPivotCache } from "./pivotCacheRead";
import { cacheOf } from "./pivotCaches";
import { x14Definition } from "./pivotDefinition";
import { formatOfId } from "./pivotFormats";
import { layoutOf, usesOnlyKnown } from "./pivotKnown";
import { SUBTOTALS } from "./pivotNames";
import { relatedParts } from "./tableRelations";
import { decodeXstring } from "./xmlText";
import { attributeOf, childOf, childrenOf, flagOf, parseXml, type XmlElement } from "./xmlTree";

/** Stands for the data fields among the fields of an axis. */
const DATA = -2;

/**
 * The pivots of a sheet. One that uses what the host does not know, or that a slicer or timeline filters, has
 * `understood` false and is to be left alone. A pivot without a readable place is the fault `broken-xml`.
 */
export function readPivots(pkg: Package, sheetPart: string): BookPivot[] {
  const parts = relatedParts(pkg, sheetPart, "pivotTable");
  const sliced = parts.length === 0 ? new Set<string>() : slicedPivots(pkg);
  return parts.map(({ target }) => {
    const pivot = readPivot(pkg, target);
    return { ...pivot, understood: pivot.understood && !sliced.has(pivot.name) };
  });
}

function readPivot(pkg: Package, part: string): BookPivot {
  const root = parseXml(pkg.text(part), part);
  const cachePart = cacheOf(pkg, part);
  const cache = cachePart === null ? null : readPivotCache(pkg.text(cachePart), cachePart);
  const fields = cache?.fields ?? [];
  const body = bodyOf(root, part);
  const layout = layoutOf(root);
  const x14 = x14Definition(root);
  return {
    id: attributeOf(root, "uid") ?? guid(numberOf(part)),
    name: decodeXstring(attributeOf(root, "name") ?? ""),
    source: cache?.source ?? { kind: "table", table: "" },
    rows: fieldNames(fields, axisIndexes(root, "rowFields")),
    columns: fieldNames(fields, axisIndexes(root, "colFields")),
    filters: fieldNames(fields, pageIndexes(root)),
    data: dataOf(pkg, root, fields),
    layout: layout ?? "Compact",
    options: {
      ...NEW_PIVOT,
      rowGrandTotals: flagOf(root, "rowGrandTotals", true),
      columnGrandTotals: flagOf(root, "colGrandTotals", true),
      refreshOnOpen: cache?.refreshOnLoad ?? false,
      customSortLists: flagOf(root, "customListSort", true),
      valueEditing: flagOf(root, "editData"),
      fieldList: !flagOf(root, "disableFieldList"),
      multipleFilters: flagOf(root, "multipleFieldFilters", true),
    },
    fieldSettings: new Map(),
    destination: { row: body.firstRow, column: body.firstColumn },
    area: body,
    altTitle: decodeXstring(attributeOf(x14, "altText") ?? ""),
    altDescription: decodeXstring(attributeOf(x14, "altTextSummary") ?? ""),
    autoFormat: flagOf(root, "useAutoFormatting"),
    preserveFormatting: flagOf(root, "preserveFormatting", true),
    part,
    changed: false,
    understood: layout !== null && cache !== null && isUnderstood(root, cache),
  };
}

/** The number in a part's path, which tells the pivots of a workbook apart. */
function numberOf(part: string): number {
  return Number(/(\d{1,9})\D*$/.exec(part)?.[1] ?? 0);
}

/** Where the pivot is, filter area included: filters stand in one column with an empty row below them. */
function bodyOf(root: XmlElement, part: string): Area {
  const location = childOf(root, "location");
  const area = parseArea(attributeOf(location, "ref") ?? "");
  if (area === null) throw new FileFault("broken-xml", `${part}: location`);
  const filterRows = Number(attributeOf(location, "rowPageCount") ?? 0);
  if (filterRows === 0) return area;
  const lastColumn = Math.max(area.lastColumn, area.firstColumn + 1);
  return { ...area, firstRow: Math.max(area.firstRow - filterRows - 1, 0), lastColumn };
}

function axisIndexes(root: XmlElement, name: string): number[] {
  return childrenOf(childOf(root, name), "field").map((field) => Number(attributeOf(field, "x")));
}

function pageIndexes(root: XmlElement): number[] {
  return childrenOf(childOf(root, "pageFields"), "pageField").map((field) =>
    Number(attributeOf(field, "fld")),
  );
}

function fieldNames(fields: readonly CacheField[], indexes: readonly number[]): string[] {
  return indexes.flatMap((index) => fields[index]?.name ?? []);
}

function dataOf(pkg: Package, root: XmlElement, fields: readonly CacheField[]): PivotData[] {
  return childrenOf(childOf(root, "dataFields"), "dataField").map((data) => {
    const numberFormat = formatOfId(pkg, attributeOf(data, "numFmtId"));
    return {
      field: fields[Number(attributeOf(data, "fld"))]?.name ?? "",
      caption: decodeXstring(attributeOf(data, "name") ?? ""),
      by: aggregationOf(data) ?? "Sum",
      ...(numberFormat !== undefined && { numberFormat }),
    };
  });
}

function aggregationOf(data: XmlElement): Aggregation | undefined {
  const subtotal = attributeOf(data, "subtotal") ?? "sum";
  const all = Object.keys(SUBTOTALS) as Aggregation[];
  return all.find((one) => SUBTOTALS[one] === subtotal);
}

function isUnderstood(root: XmlElement, { source, fields, plain }: PivotCache): boolean {
  const dataFields = childrenOf(childOf(root, "dataFields"), "dataField");
  const columns = axisIndexes(root, "colFields");
  const used = [...axisIndexes(root, "rowFields"), ...columns, ...pageIndexes(root)].filter(
    (i) => i !== DATA,
  );
  return (
    plain &&
    source !== null &&
    usesOnlyKnown(root) &&
    used.every((index) => fields[index]?.hasDates === false) &&
    dataFields.every((data) => aggregationOf(data) !== undefined) &&
    !axisIndexes(root, "rowFields").includes(DATA) &&
    [-1, columns.length - 1].includes(columns.indexOf(DATA)) &&
    (dataFields.length < 2 || flagOf(x14Definition(root), "hideValuesRow"))
  );
}

/** The names of pivots that slicers or timelines filter. */
function slicedPivots(pkg: Package): Set<string> {
  const caches = pkg.paths().filter((path) => /(slicer|timeline)Cache[^/]*\.xml$/i.test(path));
  const pivots = caches.flatMap((path) =>
    childrenOf(childOf(parseXml(pkg.text(path), path), "pivotTables"), "pivotTable"),
  );
  return new Set(pivots.map((pivot) => decodeXstring(attributeOf(pivot, "name") ?? "")));
}
