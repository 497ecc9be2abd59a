import type { Book, Cell } from "../../model/book";
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
  return paint;
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
