import type { BorderEdge, ConditionalBorder, ConditionalLook } from "../model/bookRules";
import { readColor, type ThemeColors } from "./colors";
import { escapeAttribute } from "./xmlText";
import { attributeOf, childOf, childrenOf, flagOf, parseXml, type XmlElement } from "./xmlTree";

/** A border's sides in the order of the schema. */
const SIDES: readonly (readonly [name: string, edge: BorderEdge])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];
const LINES: Readonly<Record<ConditionalBorder["style"], string>> = {
  None: "none",
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};
/** Above all numbers that a workbook's own formats have; in a `<dxf>` the number means nothing. */
const FORMAT_ID = 200;

/** What the `<dxf>` elements of a styles part say, in their order. */
export function readLooks(xml: string, part: string, theme: ThemeColors): ConditionalLook[] {
  return childrenOf(childOf(parseXml(xml, part), "dxfs"), "dxf").map((dxf) => readLook(dxf, theme));
}

function readLook(dxf: XmlElement, theme: ThemeColors): ConditionalLook {
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  // In a difference a solid fill has its colour as the background; other programs write it as the foreground.
  const fill = readColor(childOf(pattern, "bgColor"), theme) ?? readColor(childOf(pattern, "fgColor"), theme);
  const numberFormat = attributeOf(childOf(dxf, "numFmt"), "formatCode");
  const borders = readBorders(childOf(dxf, "border"), theme);
  return {
    ...readFont(childOf(dxf, "font"), theme),
    ...(fill === null ? {} : { fill }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(borders === null ? {} : { borders }),
  };
}

function readFont(font: XmlElement | undefined, theme: ThemeColors): ConditionalLook {
  const flag = (name: string) => {
    const element = childOf(font, name);
    return element === undefined ? undefined : flagOf(element, "val", true);
  };
  const [bold, italic, strikethrough] = [flag("b"), flag("i"), flag("strike")];
  const underline = childOf(font, "u");
  const color = readColor(childOf(font, "color"), theme);
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(underline === undefined ? {} : { underline: underlineOf(attributeOf(underline, "val")) }),
    ...(color === null ? {} : { color }),
  };
}

function underlineOf(value = "single"): "None" | "Single" | "Double" {
  if (value === "none") return "None";
  return value.startsWith("double") ? "Double" : "Single";
}

function readBorders(border: XmlElement | undefined, theme: ThemeColors): ConditionalLook["borders"] | null {
  const borders: Partial<Record<BorderEdge, ConditionalBorder>> = {};
  for (const [name, edge] of SIDES) {
    const side = childOf(border, name);
    const line = attributeOf(side, "style");
    if (line === undefined) continue;
    const styles = Object.keys(LINES) as ConditionalBorder["style"][];
    const style = styles.find((one) => LINES[one] === line) ?? "Continuous";
    borders[edge] = { style, color: readColor(childOf(side, "color"), theme) ?? "#000000" };
  }
  return Object.keys(borders).length === 0 ? null : borders;
}

/** A `<dxf>` for a look. */
export function lookXml(look: ConditionalLook): string {
  const { fill, numberFormat, borders } = look;
  const format =
    numberFormat === undefined
      ? ""
      : `<numFmt numFmtId="${FORMAT_ID}" formatCode="${escapeAttribute(numberFormat)}"/>`;
  const background =
    fill === undefined ? "" : `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>`;
  const border =
    borders === undefined ? "" : `<border>${SIDES.map((side) => sideXml(borders, side)).join("")}</border>`;
  return `<dxf>${fontXml(look)}${format}${background}${border}</dxf>`;
}

function fontXml({ bold, italic, strikethrough, underline, color }: ConditionalLook): string {
  const flag = (name: string, value: boolean | undefined) =>
    value === undefined ? "" : `<${name}${value ? "" : ' val="0"'}/>`;
  const line =
    underline === undefined ? "" : `<u${underline === "Single" ? "" : ` val="${underline.toLowerCase()}"`}/>`;
  const inner =
    flag("b", bold) +
    flag("i", italic) +
    flag("strike", strikethrough) +
    line +
    (color === undefined ? "" : `<color rgb="${argb(color)}"/>`);
  return inner === "" ? "" : `<font>${inner}</font>`;
}

function sideXml(
  borders: NonNullable<ConditionalLook["borders"]>,
  [name, edge]: (typeof SIDES)[number],
): string {
  const border = borders[edge];
  if (border === undefined) return "";
  if (border.style === "None") return `<${name}/>`;
  return `<${name} style="${LINES[border.style]}"><color rgb="${argb(border.color)}"/></${name}>`;
}

/** `#RRGGBB` as files have it. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
