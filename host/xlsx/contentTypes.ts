import { applySplices, attributeSplice, insertChild } from "./xmlPatch";
import { escapeAttribute } from "./xmlText";
import { attributeOf, childrenOf, parseXml, type XmlElement } from "./xmlTree";

export const CONTENT_TYPES = "[Content_Types].xml";
export const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

function overrideOf(root: XmlElement, path: string): XmlElement | undefined {
  const name = `/${path}`.toLowerCase();
  return childrenOf(root, "Override").find((one) => attributeOf(one, "PartName")?.toLowerCase() === name);
}

/** The content type of a part by `[Content_Types].xml`: its own, else that of its extension. */
export function readContentType(xml: string, path: string): string | null {
  const root = parseXml(xml, CONTENT_TYPES);
  const own = attributeOf(overrideOf(root, path), "ContentType");
  if (own !== undefined) return own;
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = childrenOf(root, "Default").find(
    (one) => attributeOf(one, "Extension")?.toLowerCase() === extension,
  );
  return attributeOf(byExtension, "ContentType") ?? null;
}

/** `[Content_Types].xml` in which the part has this type. */
export function withContentType(xml: string, path: string, type: string): string {
  const old = overrideOf(parseXml(xml, CONTENT_TYPES), path);
  if (old !== undefined) return applySplices(xml, [attributeSplice(xml, old, { ContentType: type })]);
  const override = `<Override PartName="/${escapeAttribute(path)}" ContentType="${escapeAttribute(type)}"/>`;
  return insertChild(xml, "Types", override, ["Default", "Override"]);
}

/** `[Content_Types].xml` in which files of this extension have this type, unless they have one already. */
export function withDefaultType(xml: string, extension: string, type: string): string {
  if (readContentType(xml, `any.${extension}`) !== null) return xml;
  const child = `<Default Extension="${extension}" ContentType="${escapeAttribute(type)}"/>`;
  return insertChild(xml, "Types", child, ["Default", "Override"]);
}

/** `[Content_Types].xml` without the part's own type. */
export function withoutContentType(xml: string, path: string): string {
  const old = overrideOf(parseXml(xml, CONTENT_TYPES), path);
  return old === undefined ? xml : applySplices(xml, [{ start: old.start, end: old.end, text: "" }]);
}
