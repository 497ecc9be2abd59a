import { NO_FORMAT, type Format, type Style } from "../model/book";
import { readColor, type ThemeColors } from "./colors";
import { builtInFormat } from "./numberFormats";
import { attributeOf, childOf, childrenOf, flagOf, parseXml, type XmlElement } from "./xmlTree";

/** The cell styles of a styles part, in its own order, so that a cell's `s` is an index into them; at least one. */
export function readStyles(xml: string, part: string, theme: ThemeColors): Style[] {
  const root = parseXml(xml, part);
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => readFont(font, theme));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => readFill(fill, theme));
  const codes = readNumberFormats(root);
  const styles = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): Style => {
    const number = Number(attributeOf(xf, "numFmtId") ?? 0);
    const format = {
      ...NO_FORMAT,
      ...fonts[Number(attributeOf(xf, "fontId") ?? 0)],
      fill: fills[Number(attributeOf(xf, "fillId") ?? 0)] ?? null,
      numberFormat: codes.get(number) ?? builtInFormat(number) ?? NO_FORMAT.numberFormat,
      ...readAlignment(childOf(xf, "alignment")),
      locked: flagOf(childOf(xf, "protection"), "locked", true),
    };
    return { format, base: null, patch: {} };
  });
  return styles.length > 0 ? styles : [{ format: NO_FORMAT, base: null, patch: {} }];
}

function readNumberFormats(root: XmlElement): Map<number, string> {
  const formats = childrenOf(childOf(root, "numFmts"), "numFmt");
  return new Map(
    formats.map((one) => [Number(attributeOf(one, "numFmtId")), attributeOf(one, "formatCode") ?? ""]),
  );
}

function readFont(font: XmlElement, theme: ThemeColors): Partial<Format> {
  const isOn = (name: string) => {
    const element = childOf(font, name);
    return element !== undefined && flagOf(element, "val", true);
  };
  const underline = childOf(font, "u");
  return {
    bold: isOn("b"),
    italic: isOn("i"),
    underline: underline !== undefined && attributeOf(underline, "val") !== "none",
    fontColor: readColor(childOf(font, "color"), theme),
    fontName: attributeOf(childOf(font, "name"), "val") ?? NO_FORMAT.fontName,
    fontSize: Number(attributeOf(childOf(font, "sz"), "val") ?? NO_FORMAT.fontSize),
  };
}

/** Only a solid fill has one colour. */
function readFill(fill: XmlElement, theme: ThemeColors): string | null {
  const pattern = childOf(fill, "patternFill");
  return attributeOf(pattern, "patternType") === "solid"
    ? readColor(childOf(pattern, "fgColor"), theme)
    : null;
}

function readAlignment(alignment: XmlElement | undefined): Partial<Format> {
  const horizontal = attributeOf(alignment, "horizontal");
  const vertical = attributeOf(alignment, "vertical");
  return {
    wrapText: flagOf(alignment, "wrapText"),
    ...(horizontal === undefined ? {} : { horizontal: apiAlignment(horizontal) }),
    ...(vertical === undefined ? {} : { vertical: apiAlignment(vertical) }),
  };
}

/** `center` of the file is `Center` of Excel's API, `centerContinuous` is `CenterAcrossSelection`. */
function apiAlignment(value: string): string {
  if (value === "centerContinuous") return "CenterAcrossSelection";
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/** The other way round. */
export function fileAlignment(value: string): string {
  if (value === "CenterAcrossSelection") return "centerContinuous";
  return value.charAt(0).toLowerCase() + value.slice(1);
}
