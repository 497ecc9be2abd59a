import { XmlScanner } from "./xml";
import { appending, applySplices, attributeSplice } from "./xmlPatch";
import { decodeXstring, textElement } from "./xmlText";
import { attributeOf, parseXml } from "./xmlTree";

/** The texts of a shared-strings part, in order; rich text without its formats, phonetic readings left out. */
export function readSharedStrings(xml: string, part: string): string[] {
  const scanner = new XmlScanner(xml, part);
  const strings: string[] = [];
  while (scanner.next() !== "end") {
    if (scanner.name !== "si") continue;
    if (scanner.kind === "empty") strings.push("");
    else if (scanner.kind === "open") strings.push(readRichText(scanner));
  }
  return strings;
}

/** The text in the element whose start tag is current (`si` or `is`): its `t` and those of its runs. Ends at its end tag. */
export function readRichText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = "";
  let isText = false;
  while (scanner.depth > outside) {
    scanner.next();
    if (scanner.kind === "text") text += isText ? scanner.text() : "";
    else if (scanner.kind === "open" && scanner.name === "rPh") scanner.skip();
    else isText = scanner.kind === "open" && scanner.name === "t";
  }
  return decodeXstring(text);
}

/** The texts that a save adds to a shared-strings part; the old ones keep their places. */
export class AddedStrings {
  private readonly indices = new Map<string, number>();
  private references = 0;

  /** `known` is the number of strings in the part. */
  constructor(private readonly known: number) {}

  /** Where a text will stand. */
  indexOf(text: string): number {
    this.references++;
    const found = this.indices.get(text);
    if (found !== undefined) return found;
    const index = this.known + this.indices.size;
    this.indices.set(text, index);
    return index;
  }

  /** The part with the added texts at its end; the very same text when there are none. */
  appendTo(xml: string, part: string): string {
    if (this.indices.size === 0) return xml;
    const before = parseXml(xml, part, 1);
    const { prefix } = before;
    const items = [...this.indices.keys()].map(
      (text) => `<${prefix}si>${textElement(`${prefix}t`, text)}</${prefix}si>`,
    );
    const longer = applySplices(xml, [appending(xml, before, items.join(""))]);
    const root = parseXml(longer, part, 1);
    const counted = (name: string, more: number) =>
      String(Number(attributeOf(root, name) ?? this.known) + more);
    const counts = {
      count: counted("count", this.references),
      uniqueCount: counted("uniqueCount", items.length),
    };
    return applySplices(longer, [attributeSplice(longer, root, counts)]);
  }
}
