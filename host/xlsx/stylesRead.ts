import { NO_FORMAT, type Style } from "../model/format";
import { readAlignment } from "./alignmentXml";
import { readBorder } from "./borderXml";
import type { ThemeColors } from "./colors";
import { readFill } from "./fillXml";
import { readFont } from "./fontXml";
import { builtInFormat } from "./numberFormats";
import { attributeOf, childOf, childrenOf, flagOf, parseXml, type XmlElement } from "./xmlTree";

/** The cell styles of a styles part, in its own order, so that a cell's `s` is an index into them; at least one. */
export function readStyles(xml: string, part: string, theme: ThemeColors): Style[] {
  const root = parseXml(xml, part);
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => readFont(font, theme));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => readFill(fill, theme));
  const borders = childrenOf(childOf(root, "borders"), "border").map((border) => readBorder(border, theme));
  const codes = readNumberFormats(root);
  const styles = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): Style => {
    const number = Number(attributeOf(xf, "numFmtId") ?? 0);
    const format = {
      ...NO_FORMAT,
      ...fonts[Number(attributeOf(xf, "fontId") ?? 0)],
      ...fills[Number(attributeOf(xf, "fillId") ?? 0)],
      ...borders[Number(attributeOf(xf, "borderId") ?? 0)],
      numberFormat: codes.get(number) ?? builtInFormat(number) ?? NO_FORMAT.numberFormat,
      ...readAlignment(childOf(xf, "alignment")),
      locked: flagOf(childOf(xf, "protection"), "locked", true),
      formulaHidden: flagOf(childOf(xf, "protection"), "hidden"),
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
