import type { Package } from "./package";
import {
  cacheDefinitionXml,
  type CacheContent,
  cacheRecordsXml,
  patchCacheDefinition,
} from "./pivotCacheXml";
import { PIVOT_CACHE, PIVOT_RECORDS } from "./pivotNames";
import { namespacesOf, relatedParts } from "./tableRelations";

/**
 * Writes a cache and its records, into the parts of the cache definition `existing` if there is one, and returns the
 * path of the definition. The workbook does not list a new one yet.
 */
export function saveCache(pkg: Package, content: CacheContent, existing: string | null): string {
  const records = existing === null ? undefined : relatedParts(pkg, existing, "pivotCacheRecords")[0];
  if (existing === null || records === undefined) return newCache(pkg, content);
  pkg.write(existing, patchCacheDefinition(pkg.text(existing), content));
  pkg.write(records.target, cacheRecordsXml(content, namespacesOf(pkg)));
  return existing;
}

function newCache(pkg: Package, content: CacheContent): string {
  const definition = pkg.freePath("xl/pivotCache/pivotCacheDefinition", ".xml");
  const records = pkg.freePath("xl/pivotCache/pivotCacheRecords", ".xml");
  const names = namespacesOf(pkg);
  pkg.write(records, cacheRecordsXml(content, names));
  pkg.setContentType(records, PIVOT_RECORDS.type);
  const relation = pkg.relate(definition, PIVOT_RECORDS.relation, records);
  pkg.write(definition, cacheDefinitionXml(content, relation, names));
  pkg.setContentType(definition, PIVOT_CACHE.type);
  return definition;
}
