import { ManifestFault } from "./manifest";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** The root element of an XML text. @throws ManifestFault where it is not well-formed. */
export function rootOf(xml: string, parser: DOMParser): Element {
  const root = parser.parseFromString(xml, "text/xml").documentElement;
  if (root.getElementsByTagName("parsererror").length > 0 || root.localName === "parsererror")
    throw new ManifestFault("The manifest is not well-formed XML.");
  return root;
}

/** The child elements of one name, whatever their prefix. */
export function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((element) => element.localName === name);
}

/** The first child of a name, or of the names that lead to it from level to level; null where one is missing. */
export function child(parent: Element, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>(
    (element, name) => (element && children(element, name)[0]) ?? null,
    parent,
  );
}

/** As `child`, for what a manifest must have. @throws ManifestFault */
export function required(parent: Element, ...names: readonly string[]): Element {
  const found = child(parent, ...names);
  if (!found) throw new ManifestFault(`${described(parent)} lacks ${names.join("/")}.`);
  return found;
}

/** @throws ManifestFault where the element lacks the attribute. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new ManifestFault(`${described(element)} lacks the attribute ${name}.`);
  return value;
}

/** The text of an element, without the white space around it. */
export function textOf(element: Element): string {
  return element.textContent.trim();
}

/** The `xsi:type` of an element, or "". */
export function typeOf(element: Element): string {
  return element.getAttributeNS(XSI, "type") ?? "";
}

/** An element as a person finds it in the manifest. */
export function described(element: Element): string {
  const id = element.getAttribute("id") ?? element.getAttribute("resid");
  return id ? `${element.localName} ${id}` : element.localName;
}
