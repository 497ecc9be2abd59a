import type { PivotLayout } from "../model/book";
import { attributeOf, childOf, childrenOf, flagOf, type XmlElement } from "./xmlTree";

/** Children of a pivot definition that hold nothing the host would lose or contradict by redrawing the pivot. */
const KNOWN_CHILDREN = new Set([
  "location",
  "pivotFields",
  "rowFields",
  "rowItems",
  "colFields",
  "colItems",
  "pageFields",
  "dataFields",
  "pivotTableStyleInfo",
  "extLst",
]);

/** Settings of the definition that must be as they are by default: [name, default]. */
const DEFAULT_FLAGS: readonly [string, boolean][] = [
  ["dataOnRows", false],
  ["showHeaders", true],
  ["gridDropZones", false],
  ["mergeItem", false],
  ["pageOverThenDown", false],
  ["subtotalHiddenItems", false],
  ["showEmptyRow", false],
  ["showEmptyCol", false],
];

/** Captions of the user's own that the drawing would have to show. */
const OWN_CAPTIONS = [
  "grandTotalCaption",
  "rowHeaderCaption",
  "colHeaderCaption",
  "missingCaption",
  "errorCaption",
];

/** What a field in use may say; anything else (own name, number format, hidden or collapsed items) is not known. */
const KNOWN_FIELD_ATTRIBUTES = new Set([
  "axis",
  "dataField",
  "compact",
  "outline",
  "showAll",
  "sortType",
  "subtotalTop",
  "defaultSubtotal",
]);
const KNOWN_ITEM_ATTRIBUTES = new Set(["x", "t", "m"]);
const KNOWN_DATA_ATTRIBUTES = new Set(["name", "fld", "subtotal", "baseField", "baseItem", "numFmtId"]);
const KNOWN_PAGE_ATTRIBUTES = new Set(["fld", "hier"]);

/** True if a definition uses nothing but what the host draws and writes itself. */
export function usesOnlyKnown(root: XmlElement): boolean {
  const dataFields = childrenOf(childOf(root, "dataFields"), "dataField");
  const pageFields = childrenOf(childOf(root, "pageFields"), "pageField");
  return (
    root.children.every(({ name }) => KNOWN_CHILDREN.has(name)) &&
    DEFAULT_FLAGS.every(([name, value]) => flagOf(root, name, value) === value) &&
    OWN_CAPTIONS.every((name) => attributeOf(root, name) === undefined) &&
    Number(attributeOf(root, "pageWrap") ?? 0) === 0 &&
    usedFields(root).every(isKnownField) &&
    dataFields.every((field) => saysOnly(field, KNOWN_DATA_ATTRIBUTES)) &&
    pageFields.every((field) => saysOnly(field, KNOWN_PAGE_ATTRIBUTES))
  );
}

/** The layout of a pivot, or null where its fields differ. The fields on an axis decide, else the definition. */
export function layoutOf(root: XmlElement): PivotLayout | null {
  const axisFields = usedFields(root).filter((field) =>
    /^axis(Row|Col)$/.test(attributeOf(field, "axis") ?? ""),
  );
  const layouts = new Set((axisFields.length > 0 ? axisFields : [root]).map(layoutOfElement));
  const [layout = null] = layouts;
  return layouts.size === 1 ? layout : null;
}

function layoutOfElement(element: XmlElement): PivotLayout {
  if (!flagOf(element, "outline", true)) return "Tabular";
  return flagOf(element, "compact", true) ? "Compact" : "Outline";
}

function usedFields(root: XmlElement): XmlElement[] {
  const fields = childrenOf(childOf(root, "pivotFields"), "pivotField");
  return fields.filter((field) => attributeOf(field, "axis") !== undefined || flagOf(field, "dataField"));
}

function isKnownField(field: XmlElement): boolean {
  const items = childrenOf(childOf(field, "items"), "item");
  return (
    saysOnly(field, KNOWN_FIELD_ATTRIBUTES) &&
    field.children.every(({ name }) => name === "items") &&
    !flagOf(field, "showAll", true) &&
    flagOf(field, "subtotalTop", true) &&
    flagOf(field, "defaultSubtotal", true) &&
    attributeOf(field, "sortType") !== "descending" &&
    items.every(isKnownItem)
  );
}

function isKnownItem(item: XmlElement): boolean {
  const type = attributeOf(item, "t") ?? "data";
  return saysOnly(item, KNOWN_ITEM_ATTRIBUTES) && (type === "data" || type === "default");
}

function saysOnly(element: XmlElement, known: ReadonlySet<string>): boolean {
  return [...element.attributes.keys()].every((name) => known.has(name) || name.startsWith("xmlns"));
}
