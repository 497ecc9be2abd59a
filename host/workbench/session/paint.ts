import type { Book, Cell } from "../../model/book";
import {
  lineColor,
  styleOf,
  weightOf,
  type BorderLine,
  type LineStyle,
  type LineWeight,
} from "../../model/borderLine";
import { NO_FORMAT, type Format } from "../../model/format";
import { formatOf } from "../../model/styles";
import type { CellView, Paint } from "./contract";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The finder of how cells look by their own formats; cells of one style share one answer. */
export function stylePaints(book: Book): (cell: Cell | undefined) => Paint {
  const known = new Map<number, Paint>();
  return (cell) => {
    const style = cell?.style ?? 0;
    const paint = known.get(style) ?? paintOf(formatOf(book, cell));
    known.set(style, paint);
    return paint;
  };
}

function paintOf(format: Format): Paint {
  const paint: Mutable<Paint> = {};
  if (format.bold) paint.bold = true;
  if (format.italic) paint.italic = true;
  if (format.underline !== "None") paint.underline = true;
  if (format.strikethrough) paint.strikethrough = true;
  if (format.wrapText) paint.wrap = true;
  if (format.fontColor !== null) paint.color = format.fontColor;
  if (format.fill !== null) paint.fill = format.fill;
  if (format.fontName !== NO_FORMAT.fontName) paint.font = format.fontName;
  if (format.fontSize !== NO_FORMAT.fontSize) paint.size = format.fontSize;
  if (format.vertical === "Top") paint.vertical = "top";
  if (format.vertical === "Center") paint.vertical = "middle";
  const borders = bordersOf(format);
  if (Object.keys(borders).length > 0) paint.borders = borders;
  return paint;
}

const EDGES = [
  ["top", "borderTop"],
  ["right", "borderRight"],
  ["bottom", "borderBottom"],
  ["left", "borderLeft"],
] as const;

const THICKNESS = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

function bordersOf(format: Format): NonNullable<Paint["borders"]> {
  return Object.fromEntries(
    EDGES.flatMap(([edge, name]) => {
      const line = format[name];
      return line === null ? [] : [[edge, cssLine(line)] as const];
    }),
  );
}

/** CSS has no line of dashes and dots, which is drawn dashed. */
function cssLine(line: BorderLine): string {
  const [style, weight] = [styleOf(line), weightOf(line)];
  const color = lineColor(line) ?? "#000000";
  return `${THICKNESS[weight]}px ${cssStyle(style, weight)} ${color}`;
}

function cssStyle(style: LineStyle, weight: LineWeight): string {
  if (style === "Continuous") return weight === "Hairline" ? "dotted" : "solid";
  if (style === "Double") return "double";
  return style === "Dot" ? "dotted" : "dashed";
}

const SIDES: ReadonlyMap<string, CellView["align"]> = new Map([
  ["Left", "left"],
  ["Fill", "left"],
  ["Justify", "left"],
  ["Center", "center"],
  ["CenterAcrossSelection", "center"],
  ["Distributed", "center"],
  ["Right", "right"],
]);

/** Where a cell's text stands: without an alignment of its own, by the kind of its value. */
export function alignOf(cell: Cell | undefined, { horizontal }: Format): CellView["align"] {
  const side = SIDES.get(horizontal);
  if (side !== undefined) return side;
  if (typeof cell?.value === "boolean" || cell?.error === true) return "center";
  return typeof cell?.value === "number" ? "right" : "left";
}
