import { FileFault } from "./fault";
import { XmlScanner } from "./xml";

/** An element of a small part, with its place in the text, so that the text can be patched. */
export interface XmlElement {
  /** Without prefix. */
  name: string;
  /** With its colon; `""` without one. */
  prefix: string;
  /** By name as written, prefixes included. */
  attributes: Map<string, string>;
  children: XmlElement[];
  /** Character data directly in this element. */
  text: string;
  /** From the `<` of the start tag to behind the end tag. */
  start: number;
  end: number;
  /** What stands between the tags; both are the end of the tag when the element is written `<a/>`. */
  innerStart: number;
  innerEnd: number;
  /** Written `<a/>`. */
  empty: boolean;
}

/** Elements that a tree may have; each takes some hundred bytes. */
const MOST_ELEMENTS = 1_000_000;

/**
 * The root of a part, with its descendants down to `levels` (at least 1) below it. For parts of modest size; the rows of a sheet are
 * read with `XmlScanner` alone: more than a million elements are the fault `too-large`.
 */
export function parseXml(xml: string, part: string, levels = Infinity): XmlElement {
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  const root = elementAt(scanner);
  const open = root.empty ? [] : [root];
  let count = 0;
  while (scanner.next() !== "end") {
    if (scanner.kind !== "text" && ++count > 2 * MOST_ELEMENTS) throw new FileFault("too-large", part);
    place(scanner, open, levels);
  }
  return root;
}

/** The element whose start tag is current, without what is in it. */
export function elementAt(scanner: XmlScanner): XmlElement {
  return {
    name: scanner.name,
    prefix: scanner.prefix,
    attributes: new Map(scanner.allAttributes()),
    children: [],
    text: "",
    start: scanner.start,
    end: scanner.end,
    innerStart: scanner.end,
    innerEnd: scanner.end,
    empty: scanner.kind === "empty",
  };
}

function place(scanner: XmlScanner, open: XmlElement[], levels: number): void {
  const current = open.at(-1);
  if (current === undefined) return;
  if (scanner.kind === "text") current.text += scanner.text();
  else if (scanner.kind === "close") closeAt(scanner, open.pop());
  else {
    const element = elementAt(scanner);
    current.children.push(element);
    if (element.empty) return;
    if (open.length < levels) open.push(element);
    else closeAt(skipped(scanner), element);
  }
}

function skipped(scanner: XmlScanner): XmlScanner {
  scanner.skip();
  return scanner;
}

function closeAt(scanner: XmlScanner, element: XmlElement | undefined): void {
  if (element === undefined) return;
  element.innerEnd = scanner.start;
  element.end = scanner.end;
}

/** The first child of that local name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of that local name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** An attribute by its local name; one without prefix comes first. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const plain = element?.attributes.get(name);
  if (plain !== undefined || element === undefined) return plain;
  for (const [key, value] of element.attributes) {
    if (key.endsWith(`:${name}`) && !key.startsWith("xmlns:")) return value;
  }
  return undefined;
}

/** An `xsd:boolean` attribute. */
export function flagOf(element: XmlElement | undefined, name: string, absent = false): boolean {
  const value = attributeOf(element, name);
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}
