import { applySplices } from "./xmlPatch";
import { attributeOf, childrenOf, parseXml, type XmlElement } from "./xmlTree";

/** Extensions of a worksheet that hold rules, by the list in them ([MS-XLSX] 2.2.6.2). */
export const EXTENSIONS = {
  dataValidations: "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}",
  conditionalFormattings: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
} as const;
export type ExtensionName = keyof typeof EXTENSIONS;

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** The items of an extension's list, from an `<extLst>`. */
export function extensionItems(extLst: XmlElement, name: ExtensionName): XmlElement[] {
  return listsOf(extLst, name).flatMap(({ list }) => list.children);
}

function listsOf(extLst: XmlElement, name: ExtensionName): { ext: XmlElement; list: XmlElement }[] {
  return childrenOf(extLst, "ext")
    .filter((ext) => attributeOf(ext, "uri")?.toUpperCase() === EXTENSIONS[name].toUpperCase())
    .flatMap((ext) => childrenOf(ext, name).map((list) => ({ ext, list })));
}

/**
 * An `<extLst>`, or `""`, with other items in one of its lists; the rest stays as written. Items are of the prefixes x14
 * and xm, or as they stood there. `""` where no extension is left.
 */
export function withExtension(extLst: string, name: ExtensionName, items: readonly string[]): string {
  const root = extLst === "" ? null : parseXml(extLst, "extLst");
  const [found] = root === null ? [] : listsOf(root, name);
  if (found === undefined) return items.length === 0 ? extLst : withNewExtension(extLst, root, name, items);
  if (items.length === 0) return withoutExtension(extLst, root, found.ext);
  const { list } = found;
  if (list.children.map(({ start, end }) => extLst.slice(start, end)).join("") === items.join(""))
    return extLst;
  const tag = extLst.slice(list.start, list.innerStart).replace(/ count="\d+"/, ` count="${items.length}"`);
  const open = tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
  const text = `${declared(open)}${items.join("")}</${list.prefix}${list.name}>`;
  return applySplices(extLst, [{ start: list.start, end: list.end, text }]);
}

/** New items use these prefixes, whatever the file calls the namespaces. */
function declared(tag: string): string {
  const missing = [
    [`xmlns:x14="`, X14],
    [`xmlns:xm="`, XM],
  ].filter(([start = ""]) => !tag.includes(start));
  return tag.replace(/>$/, `${missing.map(([start, uri]) => ` ${start}${uri}"`).join("")}>`);
}

function withNewExtension(
  extLst: string,
  root: XmlElement | null,
  name: ExtensionName,
  items: readonly string[],
): string {
  const count = name === "dataValidations" ? ` count="${items.length}"` : "";
  const list = `<x14:${name} xmlns:xm="${XM}"${count}>${items.join("")}</x14:${name}>`;
  const prefix = root?.prefix ?? "";
  const ext = `<${prefix}ext uri="${EXTENSIONS[name]}" xmlns:x14="${X14}">${list}</${prefix}ext>`;
  if (root === null || root.empty) return `<${prefix}extLst>${ext}</${prefix}extLst>`;
  return applySplices(extLst, [{ start: root.innerStart, end: root.innerStart, text: ext }]);
}

function withoutExtension(extLst: string, root: XmlElement | null, ext: XmlElement): string {
  if (root === null || root.children.length === 1) return "";
  return applySplices(extLst, [{ start: ext.start, end: ext.end, text: "" }]);
}
