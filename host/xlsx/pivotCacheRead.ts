import { parseArea } from "../model/address";
import type { BookPivot } from "../model/book";
import { XmlScanner } from "./xml";
import { decodeXstring } from "./xmlText";

/** A cache field as far as a pivot needs it. */
export interface CacheField {
  name: string;
  hasDates: boolean;
}

/** What a pivot cache counts. `plain` is false for what the host does not know: OLAP, external, calculated, grouped. */
export interface PivotCache {
  source: BookPivot["source"] | null;
  fields: CacheField[];
  plain: boolean;
  refreshOnLoad: boolean;
}

/** Elements that come with caches of other kinds (ECMA-376 part 1, 18.10.1.67 and 18.10.1.2). */
const FOREIGN = new Set(["fieldGroup", "cacheHierarchies", "kpis", "tupleCache", "calculatedItems", "mpMap"]);

/** Reads a cache definition. Its shared items are passed over: a redrawn pivot takes them from the source. */
export function readPivotCache(xml: string, part: string): PivotCache {
  const cache: PivotCache = { source: null, fields: [], plain: true, refreshOnLoad: false };
  const scanner = new XmlScanner(xml, part);
  while (scanner.next() !== "end") {
    if (scanner.kind === "open" || scanner.kind === "empty") readElement(scanner, cache);
  }
  return cache;
}

function readElement(scanner: XmlScanner, cache: PivotCache): void {
  if (scanner.name === "pivotCacheDefinition") cache.refreshOnLoad = isOn(scanner.attribute("refreshOnLoad"));
  if (FOREIGN.has(scanner.name)) cache.plain = false;
  if (scanner.name === "cacheSource") cache.plain &&= scanner.attribute("type") === "worksheet";
  if (scanner.name === "worksheetSource") cache.source = sourceAt(scanner);
  if (scanner.name === "cacheField") readField(scanner, cache);
  if (scanner.name === "sharedItems") {
    const field = cache.fields.at(-1);
    if (field !== undefined) field.hasDates = isOn(scanner.attribute("containsDate"));
    scanner.skip();
  }
}

function readField(scanner: XmlScanner, cache: PivotCache): void {
  const isOwn = scanner.attribute("formula") === undefined && isOn(scanner.attribute("databaseField") ?? "1");
  cache.plain &&= isOwn;
  cache.fields.push({ name: decodeXstring(scanner.attribute("name") ?? ""), hasDates: false });
}

/** Null for a source in another file (`r:id`). A name alone is taken for a table's; the caller knows the tables. */
function sourceAt(scanner: XmlScanner): BookPivot["source"] | null {
  if (scanner.attribute("id") !== undefined) return null;
  const name = scanner.attribute("name");
  if (name !== undefined) return { kind: "table", table: decodeXstring(name) };
  const sheet = scanner.attribute("sheet");
  const area = parseArea(scanner.attribute("ref") ?? "");
  return sheet === undefined || area === null ? null : { kind: "area", sheet: decodeXstring(sheet), area };
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
