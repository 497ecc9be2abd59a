import type { Book, BookPivot } from "../model/book";
import { drawPivot, missingFields } from "../model/pivotGrid";
import type { PivotRecords } from "../model/pivotGridItems";
import { sourceRecords } from "../model/pivotGridSource";
import { FileFault } from "./fault";
import type { Package } from "./package";
import { saveCache } from "./pivotCacheParts";
import { cacheIdOf, cacheOf, pivotsByCache, removeCache } from "./pivotCaches";
import { type CacheColumn, type CacheContent, cacheColumns } from "./pivotCacheXml";
import { newDefinitionXml, numberFormatsOf, patchDefinition } from "./pivotDefinition";
import { formatIds } from "./pivotFormats";
import { PIVOT_CACHE, PIVOT_TABLE } from "./pivotNames";
import { namespacesOf, relatedParts } from "./tableRelations";

interface Job {
  pivot: BookPivot;
  sheetPart: string;
  records: PivotRecords;
}

/**
 * Writes the new and changed pivots of a workbook whose sheets all have their parts, takes out those that it no longer
 * has, and the caches nobody uses after that. A new pivot is given its `part`. Pivots with the same source share a new
 * cache. A changed pivot whose source is gone keeps the part it has; a new one is the fault `unsupported`.
 */
export function savePivots(pkg: Package, book: Book): void {
  const before = [...pivotsByCache(pkg).keys()];
  forgetLostParts(pkg, book);
  removeDropped(pkg, book);
  for (const jobs of bySource(jobsOf(book))) saveGroup(pkg, jobs);
  const used = pivotsByCache(pkg);
  for (const cache of before) if (!used.has(cache)) removeCache(pkg, cache);
}

/** A part given when the book was saved before is not in the package if that is again the one opened. */
function forgetLostParts(pkg: Package, book: Book): void {
  for (const pivot of book.sheets.flatMap(({ pivots }) => pivots))
    if (pivot.part !== null && !pkg.has(pivot.part)) pivot.part = null;
}

function removeDropped(pkg: Package, book: Book): void {
  const kept = new Set(book.sheets.flatMap(({ pivots }) => pivots.map(({ part }) => part)));
  const dropped = [...pivotsByCache(pkg).values()].flat().filter((part) => !kept.has(part));
  for (const sheet of book.sheets.flatMap(({ part }) => part ?? []))
    for (const { id, target } of relatedParts(pkg, sheet, "pivotTable"))
      if (dropped.includes(target)) pkg.unrelate(sheet, id);
  dropped.forEach((part) => pkg.remove(part));
}

function jobsOf(book: Book): Job[] {
  return book.sheets.flatMap((sheet) => {
    const pivots = sheet.pivots.filter(({ changed, understood }) => changed && understood);
    if (pivots.length > 0 && sheet.part === null) throw new Error(`sheet ${sheet.name} has no part yet`);
    const sheetPart = sheet.part ?? "";
    return pivots.flatMap((pivot) => jobOf(book, sheetPart, pivot) ?? []);
  });
}

function jobOf(book: Book, sheetPart: string, pivot: BookPivot): Job | null {
  const records = sourceRecords(book, pivot.source);
  if (records !== null && missingFields(pivot, records).length === 0) return { pivot, sheetPart, records };
  if (pivot.part !== null) return null;
  throw new FileFault("unsupported", `${pivot.name}: source`);
}

function bySource(jobs: readonly Job[]): [Job, ...Job[]][] {
  const groups = new Map<string, [Job, ...Job[]]>();
  for (const job of jobs) {
    const source = JSON.stringify(job.pivot.source);
    const group = groups.get(source);
    if (group === undefined) groups.set(source, [job]);
    else group.push(job);
  }
  return [...groups.values()];
}

/** Saves the pivots that count one source, with the cache they share. */
function saveGroup(pkg: Package, jobs: readonly [Job, ...Job[]]): void {
  const [{ pivot, records }] = jobs;
  const onAxes = jobs.flatMap(({ pivot: { rows, columns, filters } }) => [...rows, ...columns, ...filters]);
  const columns = cacheColumns(records, new Set(onAxes));
  const cache: CacheContent = { source: pivot.source, columns, recordCount: records.rows.length };
  const cachePart = saveCache(pkg, cache, ownCache(pkg, jobs));
  const cacheId = cacheIdOf(pkg, cachePart);
  for (const job of jobs) pointAt(pkg, savePivot(pkg, job, columns, cacheId), cachePart);
}

/** A cache in the file that only these pivots use: others point into its items, so a cache they share is not rewritten. */
function ownCache(pkg: Package, jobs: readonly Job[]): string | null {
  const rewritten = new Set(jobs.map(({ pivot }) => pivot.part));
  for (const [cache, users] of pivotsByCache(pkg))
    if (users.every((part) => rewritten.has(part))) return cache;
  return null;
}

function savePivot(pkg: Package, job: Job, columns: readonly CacheColumn[], cacheId: string): string {
  const { pivot, sheetPart, records } = job;
  const content = { pivot, columns, drawing: drawPivot(pivot, records) };
  if (pivot.part !== null) {
    const xml = pkg.text(pivot.part);
    const numberFormats = new Map([...numberFormatsOf(xml), ...formatIds(pkg, pivot)]);
    pkg.write(pivot.part, patchDefinition(xml, { ...content, numberFormats }, cacheId));
    return pivot.part;
  }
  const part = pkg.freePath("xl/pivotTables/pivotTable", ".xml");
  pkg.write(
    part,
    newDefinitionXml({ ...content, numberFormats: formatIds(pkg, pivot) }, cacheId, namespacesOf(pkg)),
  );
  pkg.setContentType(part, PIVOT_TABLE.type);
  pkg.relate(sheetPart, PIVOT_TABLE.relation, part);
  pivot.part = part;
  return part;
}

function pointAt(pkg: Package, pivotPart: string, cachePart: string): void {
  if (cacheOf(pkg, pivotPart) === cachePart) return;
  for (const { id } of relatedParts(pkg, pivotPart, "pivotCacheDefinition")) pkg.unrelate(pivotPart, id);
  pkg.relate(pivotPart, PIVOT_CACHE.relation, cachePart);
}
