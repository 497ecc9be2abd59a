import { applySplices, attributeSplice, insertChild } from "./xmlPatch";
import { escapeAttribute } from "./xmlText";
import { attributeOf, childrenOf, parseXml, type XmlElement } from "./xmlTree";

export const CONTENT_TYPES = "[Content_Types].xml";
export const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

function overrideOf(root: XmlElement, path: string): XmlElement | undefined {
  const name = `/${path}`.toLowerCase();
  return childrenOf(root, "Override").find((one) => attributeOf(one, "PartName")?.toLowerCase() === name);
}

/** What tells the content type of a part by `[Content_Types].xml`: its own, else that of its extension. */
export function contentTypesOf(xml: string): (path: string) => string | null {
  const root = parseXml(xml, CONTENT_TYPES);
  const own = typesBy(root, "Override", "PartName");
  const byExtension = typesBy(root, "Default", "Extension");
  return (path) => {
    const extension = path.slice(path.lastIndexOf(".") + 1);
    return own.get(`/${path}`.toLowerCase()) ?? byExtension.get(extension.toLowerCase()) ?? null;
  };
}

/** The first type that is given for each name. */
function typesBy(root: XmlElement, element: string, attribute: string): Map<string | undefined, string> {
  const types = childrenOf(root, element).flatMap((one): [string | undefined, string][] => {
    const type = attributeOf(one, "ContentType");
    return type === undefined ? [] : [[attributeOf(one, attribute)?.toLowerCase(), type]];
  });
  return new Map(types.reverse());
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
  if (contentTypesOf(xml)(`any.${extension}`) !== null) return xml;
  const child = `<Default Extension="${extension}" ContentType="${escapeAttribute(type)}"/>`;
  return insertChild(xml, "Types", child, ["Default", "Override"]);
}

/** `[Content_Types].xml` without the part's own type. */
export function withoutContentType(xml: string, path: string): string {
  const old = overrideOf(parseXml(xml, CONTENT_TYPES), path);
  return old === undefined ? xml : applySplices(xml, [{ start: old.start, end: old.end, text: "" }]);
}
