import { borderLine, isLineKind, lineColor, lineKind, type BorderLine } from "../model/borderLine";
import type { Format } from "../model/format";
import { readColor, type ThemeColors } from "./colors";
import { putChild, withAttributes } from "./xmlPatch";
import { attributeOf, childOf, flagOf, type XmlElement } from "./xmlTree";

/** A border's children in the order of the schema (ECMA-376 part 1, 18.8.4); `start` and `end` are names of other programs. */
const BORDER_ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

const SIDES = [
  ["left", "borderLeft"],
  ["right", "borderRight"],
  ["top", "borderTop"],
  ["bottom", "borderBottom"],
] as const;

type Lines = Pick<
  Format,
  "borderLeft" | "borderRight" | "borderTop" | "borderBottom" | "diagonalDown" | "diagonalUp"
>;

export const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

export function readBorder(border: XmlElement, theme: ThemeColors): Lines {
  const line = (name: string) => readLine(childOf(border, name), theme);
  const diagonal = line("diagonal");
  return {
    borderLeft: line("left") ?? line("start"),
    borderRight: line("right") ?? line("end"),
    borderTop: line("top"),
    borderBottom: line("bottom"),
    diagonalDown: flagOf(border, "diagonalDown") ? diagonal : null,
    diagonalUp: flagOf(border, "diagonalUp") ? diagonal : null,
  };
}

function readLine(side: XmlElement | undefined, theme: ThemeColors): BorderLine | null {
  const style = attributeOf(side, "style") ?? "none";
  return isLineKind(style) ? borderLine(style, readColor(childOf(side, "color"), theme)) : null;
}

/** A `<border>` with the patch's lines in it. Both diagonals are one line in a file: where they differ, `format`'s down counts. */
export function patchedBorder(border: string, patch: Partial<Format>, format: Format): string {
  let text = border;
  for (const [name, line] of SIDES) {
    const wanted = patch[line];
    if (wanted !== undefined) text = putChild(text, "border", name, lineXml(name, wanted), BORDER_ORDER);
  }
  const { diagonalDown, diagonalUp } = format;
  if (patch.diagonalDown === undefined && patch.diagonalUp === undefined) return text;
  text = putChild(text, "border", "diagonal", lineXml("diagonal", diagonalDown ?? diagonalUp), BORDER_ORDER);
  const end = text.indexOf(">") + 1;
  const flags = {
    diagonalUp: diagonalUp === null ? null : "1",
    diagonalDown: diagonalDown === null ? null : "1",
  };
  return withAttributes(text.slice(0, end), flags) + text.slice(end);
}

function lineXml(name: string, line: BorderLine | null): string {
  if (line === null) return `<${name}/>`;
  const color = lineColor(line);
  const inner = color === null ? '<color auto="1"/>' : `<color rgb="FF${color.slice(1)}"/>`;
  return `<${name} style="${lineKind(line)}">${inner}</${name}>`;
}
