import type { BookConditional } from "../model/bookRules";
import { lookXml } from "./conditionalLook";
import { STYLES_ORDER } from "./schemaOrder";
import { adapt, applySplices, appending, attributeSplice, insertion } from "./xmlPatch";
import { childOf, parseXml } from "./xmlTree";

/** The numbers of looks among the styles for differences: those that the file has, and new ones at the end of the list. */
export class LookNumbers {
  private readonly before: number;
  private readonly added: string[] = [];

  constructor(private readonly xml: string) {
    this.before = childOf(parseXml(xml, "styles"), "dxfs")?.children.length ?? 0;
  }

  /** Null for a conditional format that changes nothing, or has no look. */
  numberOf({ style, look }: BookConditional): number | null {
    if (style !== null && JSON.stringify(style.look) === JSON.stringify(look)) return style.id;
    if (Object.keys(look).length === 0) return null;
    const item = lookXml(look);
    const known = this.added.indexOf(item);
    return this.before + (known >= 0 ? known : this.added.push(item) - 1);
  }

  get hasNew(): boolean {
    return this.added.length > 0;
  }

  /** The styles part with the new ones; the same text where there are none. */
  patched(): string {
    const { xml, added } = this;
    if (added.length === 0) return xml;
    const root = parseXml(xml, "styles");
    const list = childOf(root, "dxfs");
    const count = String(this.before + added.length);
    if (list === undefined || list.empty) {
      const text = `<dxfs count="${count}">${added.join("")}</dxfs>`;
      if (list === undefined) return applySplices(xml, [insertion(xml, root, root, text, STYLES_ORDER)]);
      return applySplices(xml, [{ start: list.start, end: list.end, text: adapt(root, root.prefix, text) }]);
    }
    const items = added.map((item) => adapt(root, root.prefix, item)).join("");
    return applySplices(xml, [attributeSplice(xml, list, { count }), appending(xml, list, items)]);
  }
}
