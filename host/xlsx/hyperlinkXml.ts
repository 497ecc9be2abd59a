import type { BookHyperlink } from "../model/bookRules";
import type { Package } from "./package";
import { readAreas, textOf, writtenAreas, type WorksheetChild } from "./ruleAreas";
import { TRANSITIONAL_RELATIONS } from "./xmlPatch";
import { decodeXstring, encodeXstring, escapeAttribute } from "./xmlText";
import { attributeOf, childrenOf } from "./xmlTree";

const HYPERLINK = `${TRANSITIONAL_RELATIONS}/hyperlink`;

/** The links of a `<hyperlinks>`, whose addresses are relations of the sheet's part. */
export function readHyperlinks(
  { element, xml }: WorksheetChild,
  pkg: Package,
  part: string,
): BookHyperlink[] {
  const relations = pkg.relations(part);
  return childrenOf(element, "hyperlink").map((link) => {
    const id = attributeOf(link, "id");
    return {
      areas: readAreas(attributeOf(link, "ref")),
      address: relations.find((relation) => relation.id === id)?.target ?? "",
      place: decodeXstring(attributeOf(link, "location") ?? ""),
      tip: decodeXstring(attributeOf(link, "tooltip") ?? ""),
      source: { xml: textOf(xml, link), extension: false },
    };
  });
}

/** The `<hyperlink>` elements of a link that is no longer as in the file; a new address becomes a relation. */
export function hyperlinkXml(link: BookHyperlink, pkg: Package, part: string): string {
  const id = link.address === "" ? "" : ` r:id="${relationTo(link.address, pkg, part)}"`;
  const attributes = id + text("location", link.place) + text("tooltip", link.tip);
  return link.areas.map((area) => `<hyperlink ref="${writtenAreas([area])}"${attributes}/>`).join("");
}

function relationTo(address: string, pkg: Package, part: string): string {
  const known = pkg
    .relations(part)
    .find(({ external, target, type }) => external && target === address && type.endsWith("/hyperlink"));
  return known?.id ?? pkg.relateExternal(part, HYPERLINK, address);
}

function text(name: string, value: string): string {
  return value === "" ? "" : ` ${name}="${escapeAttribute(encodeXstring(value))}"`;
}

/** Takes out the relations of links that `hyperlinks`, the element as it is saved, has no more. */
export function dropLostLinks(hyperlinks: string, pkg: Package, part: string): void {
  const lost = pkg
    .relations(part)
    .filter(({ id, type }) => type.endsWith("/hyperlink") && !hyperlinks.includes(`"${id}"`));
  for (const { id } of lost) pkg.unrelate(part, id);
}
