import { PATTERNS } from "../model/cellFill";
import type { Format } from "../model/format";
import { readColor, type ThemeColors } from "./colors";
import { attributeOf, childOf, type XmlElement } from "./xmlTree";

type Fill = Pick<Format, "fill" | "pattern" | "patternColor">;

const PATTERN_NAMES = Object.keys(PATTERNS) as (keyof typeof PATTERNS)[];
const NO_FILL: Fill = { fill: null, pattern: "None", patternColor: null };

/** A solid fill has its colour as the foreground, the others have it behind their pattern. */
export function readFill(fill: XmlElement, theme: ThemeColors): Fill {
  const gradient = childOf(fill, "gradientFill");
  if (gradient !== undefined) {
    const isPath = attributeOf(gradient, "type") === "path";
    return { ...NO_FILL, pattern: isPath ? "RectangularGradient" : "LinearGradient" };
  }
  const element = childOf(fill, "patternFill");
  const type = attributeOf(element, "patternType") ?? "none";
  const pattern = PATTERN_NAMES.find((name) => PATTERNS[name] === type) ?? "None";
  const [front, back] = [childOf(element, "fgColor"), childOf(element, "bgColor")].map((color) =>
    readColor(color, theme),
  );
  if (pattern === "None") return NO_FILL;
  if (pattern === "Solid") return { fill: front ?? null, pattern, patternColor: null };
  return { fill: back ?? null, pattern, patternColor: front ?? null };
}

/** A `<fill>`; null for no fill, which is the first of every file's. */
export function fillXml({ fill, pattern, patternColor }: Fill): string | null {
  const name = PATTERN_NAMES.find((one) => one === pattern) ?? "None";
  if (name === "None") return null;
  const [front, back] = name === "Solid" ? [fill, null] : [patternColor, fill];
  const inner = `${colorXml("fgColor", front)}${colorXml("bgColor", back)}`;
  return `<fill><patternFill patternType="${PATTERNS[name]}">${inner}</patternFill></fill>`;
}

/** 64 is the automatic colour of lines and patterns, and what Excel writes behind a solid fill (ECMA-376 part 1, 18.8.27). */
function colorXml(name: string, color: string | null): string {
  return color === null ? `<${name} indexed="64"/>` : `<${name} rgb="FF${color.slice(1).toUpperCase()}"/>`;
}
