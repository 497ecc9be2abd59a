import type { Package } from "./package";
import { relatedParts } from "./tableRelations";
import { XmlScanner } from "./xml";
import { decodeXstring } from "./xmlText";

/** The text of a number in the shared-strings part; undefined for a number that has none. */
export type SharedStrings = (index: number) => string | undefined;

/** The shared strings of a workbook, read when the first is asked for. */
export function sharedStringsOf(pkg: Package, workbook: string): SharedStrings {
  let strings: readonly string[] | null = null;
  return (index) => {
    strings ??= relatedParts(pkg, workbook, "sharedStrings").flatMap(({ target }) =>
      readSharedStrings(pkg.text(target), target),
    );
    return strings[index];
  };
}

/** The texts of a shared-strings part, in order; rich text without its formats, phonetic readings left out. */
function readSharedStrings(xml: string, part: string): string[] {
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
