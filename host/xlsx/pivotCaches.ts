import type { Package } from "./package";
import { PIVOT_CACHE, PIVOT_TABLE } from "./pivotNames";
import { WORKBOOK_ORDER } from "./schemaOrder";
import { relatedParts } from "./tableRelations";
import { workbookPart } from "./workbookParts";
import { applySplices, insertChild, putChild } from "./xmlPatch";
import { attributeOf, childOf, childrenOf, parseXml } from "./xmlTree";

/** The cache definition part of a pivot part, or null. */
export function cacheOf(pkg: Package, pivotPart: string): string | null {
  return relatedParts(pkg, pivotPart, "pivotCacheDefinition")[0]?.target ?? null;
}

/** The pivot parts of each cache part in use. */
export function pivotsByCache(pkg: Package): Map<string, string[]> {
  const pivots = pkg.paths().filter((path) => pkg.contentType(path) === PIVOT_TABLE.type);
  const users = new Map<string, string[]>();
  for (const pivot of pivots) {
    const cache = cacheOf(pkg, pivot);
    if (cache !== null) users.set(cache, [...(users.get(cache) ?? []), pivot]);
  }
  return users;
}

/** The number that pivots name a cache by. A cache the workbook does not list yet is entered in its `pivotCaches`. */
export function cacheIdOf(pkg: Package, cachePart: string): string {
  const workbook = workbookPart(pkg);
  const known = relatedParts(pkg, workbook, "pivotCacheDefinition").find(
    ({ target }) => target === cachePart,
  );
  const entry = entries(pkg.text(workbook)).find((one) => attributeOf(one, "id") === known?.id);
  const id = known === undefined ? undefined : attributeOf(entry, "cacheId");
  return id ?? addCache(pkg, workbook, known?.id ?? pkg.relate(workbook, PIVOT_CACHE.relation, cachePart));
}

function entries(workbookXml: string) {
  return childrenOf(childOf(parseXml(workbookXml, "workbook"), "pivotCaches"), "pivotCache");
}

function addCache(pkg: Package, workbook: string, relation: string): string {
  const xml = pkg.text(workbook);
  // Extensions list caches too, and their numbers count as taken.
  const taken = [...xml.matchAll(/\bcacheId="(\d+)"/g)].map(([, id]) => Number(id));
  const cacheId = String(taken.reduce((a, b) => Math.max(a, b), 0) + 1);
  const isFirst = childOf(parseXml(xml, "workbook"), "pivotCaches") === undefined;
  const listed = isFirst ? insertChild(xml, "workbook", "<pivotCaches/>", WORKBOOK_ORDER) : xml;
  const entry = `<pivotCache cacheId="${cacheId}" r:id="${relation}"/>`;
  pkg.write(workbook, insertChild(listed, "pivotCaches", entry, ["pivotCache"]));
  return cacheId;
}

/** Takes a cache out of the workbook, with its records. */
export function removeCache(pkg: Package, cachePart: string): void {
  const workbook = workbookPart(pkg);
  for (const { id, target } of relatedParts(pkg, workbook, "pivotCacheDefinition")) {
    if (target !== cachePart) continue;
    pkg.unrelate(workbook, id);
    pkg.write(workbook, withoutEntry(pkg.text(workbook), id));
  }
  for (const { target } of relatedParts(pkg, cachePart, "pivotCacheRecords")) pkg.remove(target);
  pkg.remove(cachePart);
}

function withoutEntry(xml: string, relation: string): string {
  const gone = entries(xml).filter((entry) => attributeOf(entry, "id") === relation);
  if (gone.length === entries(xml).length)
    return putChild(xml, "workbook", "pivotCaches", "", WORKBOOK_ORDER);
  return applySplices(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
