import { XmlScanner } from "./xml";
import { attributeOf, childOf, parseXml, type XmlElement } from "./xmlTree";
import { escapeAttribute } from "./xmlText";

/** A piece of text to be put in the place of `start` to `end`. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Applies splices that do not overlap; at one place, insertions come first, in the order given. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(xml.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(xml.slice(at));
  return pieces.join("");
}

/** A start tag such as `<c r="A1" s="2">` with attributes set or, with null, taken out; the others stay as written. */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  const scanner = new XmlScanner(tag, "tag");
  scanner.next();
  const splices: Splice[] = [];
  const tagEnd = tag.endsWith("/>") ? tag.length - 2 : tag.length - 1;
  for (const [name, value] of Object.entries(changes)) {
    const span = scanner.attributeSpan(name);
    if (value === null) {
      if (span !== undefined) splices.push({ start: span.start - 1, end: span.end, text: "" });
      continue;
    }
    const text = `${name}="${escapeAttribute(value)}"`;
    splices.push(span === undefined ? { start: tagEnd, end: tagEnd, text: ` ${text}` } : { ...span, text });
  }
  return applySplices(tag, splices);
}

/** The splice that changes attributes in the start tag of an element. */
export function attributeSplice(
  xml: string,
  element: XmlElement,
  changes: Readonly<Record<string, string | null>>,
): Splice {
  const text = withAttributes(xml.slice(element.start, element.innerStart), changes);
  return { start: element.start, end: element.innerStart, text };
}

/**
 * Puts `childXml` (one element, written without prefix) into the first element named `parent`, where the schema's
 * `order` of child names wants it: behind those of its own name, before the first that must come later. In a document
 * with prefixed names the child declares the parent's namespace as its own default; `r:` is declared where it is not.
 */
export function insertChild(xml: string, parent: string, childXml: string, order: readonly string[]): string {
  const root = parseXml(xml, parent);
  const target = find(root, parent);
  if (target === undefined) throw new Error(`no <${parent}> to insert into`);
  return applySplices(xml, [insertion(xml, root, target, childXml, order)]);
}

/** As `insertChild`, but a child of the same name is replaced; `""` as `childXml` with its `name` takes it out. */
export function putChild(
  xml: string,
  parent: string,
  name: string,
  childXml: string,
  order: readonly string[],
): string {
  const root = parseXml(xml, parent);
  const old = childOf(find(root, parent), name);
  if (old === undefined) return childXml === "" ? xml : insertChild(xml, parent, childXml, order);
  return applySplices(xml, [{ start: old.start, end: old.end, text: adapt(root, old.prefix, childXml) }]);
}

/** The splice of `insertChild` for an element already at hand. */
export function insertion(
  xml: string,
  root: XmlElement,
  target: XmlElement,
  childXml: string,
  order: readonly string[],
): Splice {
  const text = adapt(root, target.prefix, childXml);
  if (target.empty) return appending(xml, target, text);
  const rank = order.indexOf(nameOf(childXml));
  const later = target.children.find((child) => order.indexOf(child.name) > rank);
  const at = later?.start ?? target.innerEnd;
  return { start: at, end: at, text };
}

/** The splice that puts text at the end of an element's content; `<a x="1"/>` becomes `<a x="1">text</a>`. */
export function appending(xml: string, element: XmlElement, text: string): Splice {
  if (!element.empty) return { start: element.innerEnd, end: element.innerEnd, text };
  const tag = xml.slice(element.start, element.end - 2).trimEnd();
  return {
    start: element.start,
    end: element.end,
    text: `${tag}>${text}</${element.prefix}${element.name}>`,
  };
}

/** A document whose root can take in several children at once: `<a/>` becomes `<a></a>`. */
export function withOpenRoot(xml: string, part: string): string {
  const root = parseXml(xml, part);
  return root.empty ? applySplices(xml, [appending(xml, root, "")]) : xml;
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameOf(elementXml: string): string {
  return /^<([^\s/>]+)/.exec(elementXml)?.[1] ?? "";
}

/** An element written without prefix, made one of the namespace that `prefix` has in the document; `r:` is declared. */
export function adapt(root: XmlElement, prefix: string, childXml: string): string {
  const name = nameOf(childXml);
  const additions = [];
  if (prefix !== "" && name !== "") additions.push(`xmlns="${namespaceOf(root, prefix)}"`);
  const declared = root.attributes.has("xmlns:r") || childXml.includes("xmlns:r=");
  if (!declared && childXml.includes(" r:")) additions.push(`xmlns:r="${relationshipNamespace(root)}"`);
  if (additions.length === 0) return childXml;
  return `<${name} ${additions.join(" ")}${childXml.slice(name.length + 1)}`;
}

function namespaceOf(root: XmlElement, prefix: string): string {
  return root.attributes.get(`xmlns:${prefix.slice(0, -1)}`) ?? TRANSITIONAL_MAIN;
}

export const TRANSITIONAL_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const TRANSITIONAL_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

function relationshipNamespace(root: XmlElement): string {
  const main = root.prefix === "" ? attributeOf(root, "xmlns") : namespaceOf(root, root.prefix);
  return main === STRICT_MAIN ? STRICT_RELATIONS : TRANSITIONAL_RELATIONS;
}
