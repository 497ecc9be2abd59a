import type { Format, Style } from "../model/format";
import { alignmentAttributes } from "./alignmentXml";
import { NO_BORDER, patchedBorder } from "./borderXml";
import { fillXml } from "./fillXml";
import { NO_FONT, patchedFont } from "./fontXml";
import { builtInFormatId, FIRST_CUSTOM_FORMAT } from "./numberFormats";
import { STYLES_ORDER } from "./schemaOrder";
import { applySplices, insertion, putChild, withAttributes, withOpenRoot, type Splice } from "./xmlPatch";
import { escapeAttribute } from "./xmlText";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "./xmlTree";

const XF_ORDER = ["alignment", "protection", "extLst"];
const NO_FILLS = ["none", "gray125"].map((type) => `<fill><patternFill patternType="${type}"/></fill>`);
const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

type Patch = Partial<Format>;

/** The number of each worn style of a book in the styles part. */
export type StyleNumbers = ReadonlyMap<number, number>;

/**
 * A styles part with the derived ones among the `worn` styles at the end of its cell styles, and the numbers that all
 * worn ones have there. Nothing else is moved or changed; a derived style that no cell wears is left out.
 */
export function appendStyles(
  xml: string,
  part: string,
  styles: readonly Style[],
  worn: readonly number[],
): { xml: string; numbers: StyleNumbers } {
  return new StylesPatcher(xml, part).appended(styles, worn);
}

/** A list of the styles part and what is added to it; an empty one first of all the `basic` items, which cells count on. */
class StyleList {
  readonly element: XmlElement | undefined;
  readonly items: readonly XmlElement[];
  readonly added: string[];

  constructor(
    root: XmlElement,
    readonly name: string,
    basic: readonly string[],
  ) {
    this.element = childOf(root, name);
    this.items = this.element?.children ?? [];
    this.added = this.items.length === 0 ? [...basic] : [];
  }

  /** The number of an item; one that has been added already is not added again. */
  add(item: string): number {
    const known = this.added.indexOf(item);
    return this.items.length + (known >= 0 ? known : this.added.push(item) - 1);
  }

  splice(xml: string, root: XmlElement): Splice | null {
    if (this.added.length === 0) return null;
    const count = String(this.items.length + this.added.length);
    const added = this.added.join("");
    const { element } = this;
    if (element === undefined) {
      return insertion(
        xml,
        root,
        root,
        `<${this.name} count="${count}">${added}</${this.name}>`,
        STYLES_ORDER,
      );
    }
    const tag = withAttributes(xml.slice(element.start, element.innerStart), { count }).replace(
      /\s*\/>$/,
      ">",
    );
    const inner = element.empty ? "" : xml.slice(element.innerStart, element.innerEnd);
    const text = `${tag}${inner}${added}</${element.prefix}${element.name}>`;
    return { start: element.start, end: element.end, text };
  }
}

class StylesPatcher {
  private readonly root: XmlElement;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly formats: StyleList;
  private readonly cells: StyleList;

  private readonly xml: string;

  constructor(xml: string, part: string) {
    this.xml = withOpenRoot(xml, part);
    this.root = parseXml(this.xml, part);
    this.fonts = new StyleList(this.root, "fonts", [NO_FONT]);
    this.fills = new StyleList(this.root, "fills", NO_FILLS);
    this.borders = new StyleList(this.root, "borders", []);
    this.formats = new StyleList(this.root, "numFmts", []);
    this.cells = new StyleList(this.root, "cellXfs", [PLAIN_XF]);
  }

  appended(styles: readonly Style[], worn: readonly number[]): { xml: string; numbers: StyleNumbers } {
    const numbers = new Map<number, number>();
    for (const number of worn) {
      const style = styles[number];
      // A number that the file does not explain is kept as it is.
      const isNew = style !== undefined && style.base !== null;
      numbers.set(number, isNew ? this.cells.add(this.derivedXf(style)) : number);
    }
    const lists = [this.formats, this.fonts, this.fills, this.borders, this.cells];
    const splices = lists.flatMap((list) => list.splice(this.xml, this.root) ?? []);
    return { xml: applySplices(this.xml, splices), numbers };
  }

  private textOf(element: XmlElement | undefined): string | undefined {
    return element && this.xml.slice(element.start, element.end);
  }

  private derivedXf({ base, patch, format }: Style): string {
    const old = this.cells.items[base ?? 0];
    const xf = this.textOf(old) ?? PLAIN_XF;
    const end = xf.indexOf(">") + 1;
    const tag = withAttributes(xf.slice(0, end), {
      ...this.fontAttributes(old, patch),
      ...this.fillAttributes(patch, format),
      ...this.borderAttributes(old, patch, format),
      ...this.numberAttributes(patch),
      ...(alignmentAttributes(patch) === null ? {} : { applyAlignment: "1" }),
      ...(protectionAttributes(patch) === null ? {} : { applyProtection: "1" }),
    });
    const aligned = withXfChild(tag + xf.slice(end), "alignment", alignmentAttributes(patch));
    return withXfChild(aligned, "protection", protectionAttributes(patch));
  }

  private fontAttributes(xf: XmlElement | undefined, patch: Patch): Record<string, string> {
    const before = this.textOf(this.fonts.items[Number(attributeOf(xf, "fontId") ?? 0)]) ?? NO_FONT;
    const after = patchedFont(before, patch);
    return after === before ? {} : { fontId: String(this.fonts.add(after)), applyFont: "1" };
  }

  private fillAttributes({ fill, pattern, patternColor }: Patch, format: Format): Record<string, string> {
    if (fill === undefined && pattern === undefined && patternColor === undefined) return {};
    const item = fillXml(format);
    return { fillId: item === null ? "0" : String(this.fills.add(item)), applyFill: "1" };
  }

  private borderAttributes(xf: XmlElement | undefined, patch: Patch, format: Format): Record<string, string> {
    const before = this.textOf(this.borders.items[Number(attributeOf(xf, "borderId") ?? 0)]) ?? NO_BORDER;
    const after = patchedBorder(before, patch, format);
    if (after === before) return {};
    // The first border is that of cells without one.
    if (this.borders.items.length === 0) this.borders.add(NO_BORDER);
    return { borderId: String(this.borders.add(after)), applyBorder: "1" };
  }

  private numberAttributes({ numberFormat }: Patch): Record<string, string> {
    if (numberFormat === undefined) return {};
    const known = builtInFormatId(numberFormat) ?? this.customFormatId(numberFormat);
    return { numFmtId: String(known), applyNumberFormat: "1" };
  }

  private customFormatId(code: string): number {
    const idOf = (item: XmlElement) => Number(attributeOf(item, "numFmtId"));
    const same = childrenOf(this.formats.element, "numFmt").find(
      (item) => attributeOf(item, "formatCode") === code,
    );
    if (same !== undefined) return idOf(same);
    const first = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formats.items.map(idOf)) + 1;
    const withId = (id: number) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
    const known = this.formats.added.findIndex((item, i) => item === withId(first + i));
    if (known >= 0) return first + known;
    return first + this.formats.added.push(withId(first + this.formats.added.length)) - 1;
  }
}

function protectionAttributes({ locked, formulaHidden }: Patch): Record<string, string | null> | null {
  if (locked === undefined && formulaHidden === undefined) return null;
  return {
    ...(locked === undefined ? {} : { locked: locked ? null : "0" }),
    ...(formulaHidden === undefined ? {} : { hidden: formulaHidden ? "1" : null }),
  };
}

function withXfChild(xf: string, name: string, changes: Record<string, string | null> | null): string {
  if (changes === null) return xf;
  const old = childOf(parseXml(xf, "xf"), name);
  const tag = old === undefined ? `<${name}/>` : xf.slice(old.start, old.innerStart).replace(/\/?>$/, "/>");
  return putChild(xf, "xf", name, withAttributes(tag, changes), XF_ORDER);
}
