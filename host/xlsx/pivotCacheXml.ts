import { localAddress } from "../model/address";
import type { BookPivot } from "../model/book";
import { type FieldItems, itemsOf, type PivotItem, type PivotRecords } from "../model/pivotGridItems";
import type { Namespaces } from "./tableRelations";
import { nameAttribute } from "./tableText";
import { applySplices, attributeSplice, putChild } from "./xmlPatch";
import { parseXml } from "./xmlTree";

/** A source column as a pivot cache holds it. */
export interface CacheColumn extends FieldItems {
  name: string;
  /** Its items are listed in the definition and the records point at them; else the records hold the values. */
  shared: boolean;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const LONG_TEXT = 255;

/** The columns of a cache. As in Excel, columns with text and those in `axisFields` (rows, columns, filters) are shared. */
export function cacheColumns(records: PivotRecords, axisFields: ReadonlySet<string>): CacheColumn[] {
  return records.fields.map((name) => {
    const { items, ofRecord } = itemsOf(records, name);
    return { name, items, ofRecord, shared: axisFields.has(name) || items.some(isTextual) };
  });
}

/** A cache that is up to date with its source. */
export interface CacheContent {
  source: BookPivot["source"];
  columns: readonly CacheColumn[];
  recordCount: number;
}

/** A new pivotCacheDefinition part (ECMA-376 part 1, 18.10.1.67) that Excel refreshes when it opens the file. */
export function cacheDefinitionXml(
  content: CacheContent,
  recordsRelation: string,
  names: Namespaces,
): string {
  return (
    `${DECLARATION}<pivotCacheDefinition xmlns="${names.main}" xmlns:r="${names.relations}" r:id="${recordsRelation}"` +
    ` refreshOnLoad="1" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3"` +
    ` recordCount="${content.recordCount}">${cacheSourceXml(content.source)}${cacheFieldsXml(content.columns)}` +
    "</pivotCacheDefinition>"
  );
}

const CACHE_ORDER = ["cacheSource", "cacheFields"];

/** An existing definition, its records part in place, with new fields; its extensions and its other settings stay. */
export function patchCacheDefinition(xml: string, { source, columns, recordCount }: CacheContent): string {
  const put = (text: string, name: string, child: string) =>
    putChild(text, "pivotCacheDefinition", name, child, CACHE_ORDER);
  const patched = put(
    put(xml, "cacheSource", cacheSourceXml(source)),
    "cacheFields",
    cacheFieldsXml(columns),
  );
  const changes = { refreshOnLoad: "1", saveData: null, recordCount: String(recordCount) };
  return applySplices(patched, [
    attributeSplice(patched, parseXml(patched, "pivotCacheDefinition"), changes),
  ]);
}

function cacheSourceXml(source: BookPivot["source"]): string {
  const where =
    source.kind === "table"
      ? `name="${nameAttribute(source.table)}"`
      : `ref="${localAddress(source.area)}" sheet="${nameAttribute(source.sheet)}"`;
  return `<cacheSource type="worksheet"><worksheetSource ${where}/></cacheSource>`;
}

function cacheFieldsXml(columns: readonly CacheColumn[]): string {
  const fields = columns.map(
    (column) =>
      `<cacheField name="${nameAttribute(column.name)}" numFmtId="0">${sharedItemsXml(column)}</cacheField>`,
  );
  return `<cacheFields count="${fields.length}">${fields.join("")}</cacheFields>`;
}

function sharedItemsXml({ items, shared }: CacheColumn): string {
  const flags = ["<sharedItems", ...typeFlags(items)].join(" ");
  const listed = shared && items.length > 0;
  return listed
    ? `${flags} count="${items.length}">${items.map(itemXml).join("")}</sharedItems>`
    : `${flags}/>`;
}

/** The flags of CT_SharedItems (18.10.1.90) that differ from their defaults, in schema order. */
function typeFlags(items: readonly PivotItem[]): string[] {
  const numbers = items.flatMap((item) => (item.kind === "number" ? [item.value] : []));
  const hasText = items.some(isTextual);
  const hasBlank = items.some(({ kind }) => kind === "blank");
  const hasNumber = numbers.length > 0;
  const flags: [string, boolean][] = [
    ['containsSemiMixedTypes="0"', hasNumber && !hasText && !hasBlank],
    ['containsNonDate="0"', hasBlank && !hasText && !hasNumber],
    ['containsString="0"', items.length > 0 && !hasText],
    ['containsBlank="1"', hasBlank],
    ['containsMixedTypes="1"', hasText && hasNumber],
    ['containsNumber="1"', hasNumber],
    ['containsInteger="1"', hasNumber && numbers.every(Number.isInteger)],
    [`minValue="${numbers.reduce((a, b) => Math.min(a, b), Infinity)}"`, hasNumber],
    [`maxValue="${numbers.reduce((a, b) => Math.max(a, b), -Infinity)}"`, hasNumber],
    ['longText="1"', items.some((item) => item.kind === "text" && item.value.length > LONG_TEXT)],
  ];
  return flags.flatMap(([flag, holds]) => (holds ? [flag] : []));
}

/** Guess: Excel counts booleans and errors as text in the flags of a column. */
function isTextual({ kind }: PivotItem): boolean {
  return kind === "text" || kind === "boolean" || kind === "error";
}

function itemXml(item: PivotItem): string {
  switch (item.kind) {
    case "number":
      return `<n v="${item.value}"/>`;
    case "text":
      return `<s v="${nameAttribute(item.value)}"/>`;
    case "boolean":
      return `<b v="${item.value ? 1 : 0}"/>`;
    case "error":
      return `<e v="${nameAttribute(item.value)}"/>`;
    case "blank":
      return "<m/>";
  }
}

/** A pivotCacheRecords part (18.10.1.68): the source rows, column by column. */
export function cacheRecordsXml({ columns, recordCount }: CacheContent, names: Namespaces): string {
  const written = columns.map(({ items, shared }) =>
    items.map((item, index) => (shared ? `<x v="${index}"/>` : itemXml(item))),
  );
  const records = Array.from({ length: recordCount }, (_, record) => {
    const cells = columns.map(({ ofRecord }, column) => written[column]?.[ofRecord[record] ?? 0] ?? "");
    return `<r>${cells.join("")}</r>`;
  });
  const root = `<pivotCacheRecords xmlns="${names.main}" xmlns:r="${names.relations}" count="${recordCount}">`;
  return `${DECLARATION}${root}${records.join("")}</pivotCacheRecords>`;
}
