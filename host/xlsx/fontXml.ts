import { NO_FORMAT, type Format } from "../model/format";
import { readColor, type ThemeColors } from "./colors";
import { putChild } from "./xmlPatch";
import { escapeAttribute } from "./xmlText";
import { attributeOf, childOf, flagOf, type XmlElement } from "./xmlTree";

const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
];

export const NO_FONT = '<font><sz val="11"/><name val="Calibri"/></font>';

const UNDERLINES: Readonly<Record<Format["underline"], string>> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

const SCRIPTS: Readonly<Record<Format["script"], string>> = {
  None: "baseline",
  Subscript: "subscript",
  Superscript: "superscript",
};

function named<K extends string>(names: Readonly<Record<K, string>>, value: string): K | undefined {
  return (Object.keys(names) as K[]).find((name) => names[name] === value);
}

export function readFont(font: XmlElement, theme: ThemeColors): Partial<Format> {
  const isOn = (name: string) => {
    const element = childOf(font, name);
    return element !== undefined && flagOf(element, "val", true);
  };
  const underline = childOf(font, "u");
  return {
    bold: isOn("b"),
    italic: isOn("i"),
    strikethrough: isOn("strike"),
    underline: underline === undefined ? "None" : underlineOf(underline),
    script: named(SCRIPTS, attributeOf(childOf(font, "vertAlign"), "val") ?? "") ?? "None",
    fontColor: readColor(childOf(font, "color"), theme),
    fontName: attributeOf(childOf(font, "name"), "val") ?? NO_FORMAT.fontName,
    fontSize: sizeOf(attributeOf(childOf(font, "sz"), "val")),
  };
}

function underlineOf(element: XmlElement): Format["underline"] {
  return named(UNDERLINES, attributeOf(element, "val") ?? "single") ?? "Single";
}

function sizeOf(value: string | undefined): number {
  return value === undefined ? NO_FORMAT.fontSize : Number(value);
}

/** A `<font>` with the patch in it; the very same text where the patch is of other things. */
export function patchedFont(font: string, patch: Partial<Format>): string {
  const { bold, italic, strikethrough, underline, script, fontSize, fontColor, fontName } = patch;
  let text = font;
  const put = (name: string, child: string) => {
    text = putChild(text, "font", name, child, FONT_ORDER);
  };
  if (bold !== undefined) put("b", bold ? "<b/>" : "");
  if (italic !== undefined) put("i", italic ? "<i/>" : "");
  if (strikethrough !== undefined) put("strike", strikethrough ? "<strike/>" : "");
  if (underline !== undefined) put("u", underlineXml(underline));
  if (script !== undefined)
    put("vertAlign", script === "None" ? "" : `<vertAlign val="${SCRIPTS[script]}"/>`);
  if (fontSize !== undefined) put("sz", `<sz val="${fontSize}"/>`);
  if (fontColor !== undefined)
    put("color", fontColor === null ? "" : `<color rgb="FF${fontColor.slice(1)}"/>`);
  if (fontName !== undefined) {
    put("name", `<name val="${escapeAttribute(fontName)}"/>`);
    // A font of the theme would win over the name.
    put("scheme", "");
  }
  return text;
}

function underlineXml(underline: Format["underline"]): string {
  if (underline === "None") return "";
  return underline === "Single" ? "<u/>" : `<u val="${UNDERLINES[underline]}"/>`;
}
