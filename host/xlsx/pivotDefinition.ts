import type { BookPivot } from "../model/book";
import { definitionChildren, type PivotContent } from "./pivotTableXml";
import type { Namespaces } from "./tableRelations";
import { encodeName, nameAttribute } from "./tableText";
import { applySplices, attributeSplice, insertion, putChild } from "./xmlPatch";
import { decodeXstring, escapeAttribute } from "./xmlText";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "./xmlTree";

/** Children of `pivotTableDefinition` in schema order (ECMA-376 part 1, 18.10.1.73). */
const DEFINITION_ORDER = [
  "location",
  "pivotFields",
  "rowFields",
  "rowItems",
  "colFields",
  "colItems",
  "pageFields",
  "dataFields",
  "formats",
  "conditionalFormats",
  "chartFormats",
  "pivotHierarchies",
  "pivotTableStyleInfo",
  "filters",
  "rowHierarchiesUsage",
  "colHierarchiesUsage",
  "extLst",
];

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
/** The extension that holds the alternative text and hides the values row ([MS-XLSX] 2.2.4.12). */
const X14_DEFINITION = "{962EF5D1-5CA2-4c93-8EF4-DBF5C05439D2}";

/** A new pivot part, with the settings that Excel gives a pivot made by hand. */
export function newDefinitionXml(content: PivotContent, cacheId: string, names: Namespaces): string {
  const { pivot } = content;
  const all = definitionChildren(content);
  const children = all.flatMap(([name, xml]) => (name === "filters" ? [] : xml));
  const filters = all.flatMap(([name, xml]) => (name === "filters" ? xml : []));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<pivotTableDefinition xmlns="${names.main}" name="${nameAttribute(pivot.name)}" cacheId="${cacheId}"` +
    ' applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0"' +
    ' applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Värden" updatedVersion="6"' +
    ' minRefreshableVersion="3" itemPrintTitles="1" createdVersion="6" indent="0"' +
    ` ${attributesXml(layoutAttributes(pivot))}>${children.join("")}` +
    '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0"' +
    ` showColStripes="0" showLastColumn="1"/>${filters.join("")}<extLst>${extensionXml(pivot)}</extLst></pivotTableDefinition>`
  );
}

/** The number formats that the data fields of a pivot part have, by caption. */
export function numberFormatsOf(xml: string): Map<string, string> {
  const fields = childrenOf(childOf(parseXml(xml, "pivot"), "dataFields"), "dataField");
  const formats = fields.map(
    (field) => [attributeOf(field, "name"), attributeOf(field, "numFmtId")] as const,
  );
  return new Map(
    formats.flatMap(([name, id]) =>
      name === undefined || id === undefined ? [] : [[decodeXstring(name), id]],
    ),
  );
}

/** An existing pivot part with new content; its style, its extensions and its other settings stay. */
export function patchDefinition(xml: string, content: PivotContent, cacheId: string): string {
  const { pivot } = content;
  const withChildren = definitionChildren(content).reduce(
    (text, [name, child]) => putChild(text, "pivotTableDefinition", name, child, DEFINITION_ORDER),
    xml,
  );
  const withText = putAltText(withChildren, pivot);
  const changes = { name: encodeName(pivot.name), cacheId, ...layoutAttributes(pivot) };
  return applySplices(withText, [attributeSplice(withText, parseXml(withText, "pivot"), changes)]);
}

/** As Excel marks the three layouts; `pivotField` elements carry marks of their own. What is the schema's default is left out. */
function layoutAttributes({
  layout,
  autoFormat,
  preserveFormatting,
  options,
}: BookPivot): Record<string, string | null> {
  const compact = layout === "Compact" ? null : "0";
  return {
    useAutoFormatting: autoFormat ? "1" : null,
    preserveFormatting: preserveFormatting ? null : "0",
    compact,
    compactData: compact,
    outline: "1",
    outlineData: "1",
    rowGrandTotals: options.rowGrandTotals ? null : "0",
    colGrandTotals: options.columnGrandTotals ? null : "0",
    missingCaption: options.fillEmpty && options.emptyText !== "" ? encodeName(options.emptyText) : null,
    editData: options.valueEditing ? "1" : null,
    disableFieldList: options.fieldList ? null : "1",
    customListSort: options.customSortLists ? null : "0",
    multipleFieldFilters: options.multipleFilters ? null : "0",
  };
}

function attributesXml(attributes: Record<string, string | null>): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : `${name}="${escapeAttribute(value)}"`,
  );
  return written.join(" ");
}

function extensionXml({ altTitle, altDescription }: BookPivot): string {
  const title = altTitle === "" ? "" : ` altText="${nameAttribute(altTitle)}"`;
  const summary = altDescription === "" ? "" : ` altTextSummary="${nameAttribute(altDescription)}"`;
  const definition = `<x14:pivotTableDefinition${title}${summary} hideValuesRow="1"/>`;
  return `<ext uri="${X14_DEFINITION}" xmlns:x14="${X14}">${definition}</ext>`;
}

/** The extension element of a pivot part that holds its alternative text. */
export function x14Definition(root: XmlElement): XmlElement | undefined {
  const extensions = childrenOf(childOf(root, "extLst"), "ext");
  return extensions.map((ext) => childOf(ext, "pivotTableDefinition")).find((found) => found !== undefined);
}

function putAltText(xml: string, pivot: BookPivot): string {
  const root = parseXml(xml, "pivot");
  const definition = x14Definition(root);
  if (definition === undefined) return addExtension(xml, root, pivot);
  const changes = {
    altText: pivot.altTitle === "" ? null : encodeName(pivot.altTitle),
    altTextSummary: pivot.altDescription === "" ? null : encodeName(pivot.altDescription),
  };
  return applySplices(xml, [attributeSplice(xml, definition, changes)]);
}

function addExtension(xml: string, root: XmlElement, pivot: BookPivot): string {
  const list = childOf(root, "extLst");
  const [parent, child] =
    list === undefined ? [root, `<extLst>${extensionXml(pivot)}</extLst>`] : [list, extensionXml(pivot)];
  return applySplices(xml, [insertion(xml, root, parent, child, DEFINITION_ORDER)]);
}
