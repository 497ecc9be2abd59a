import type { CSSProperties } from "react";
import type { Paint } from "../session/contract";
import { inkOn } from "./ink";

/** Light and dark draw the workbook's colours; contrast leaves them out. */
export type GridTheme = "light" | "dark" | "contrast";

const PIXELS_PER_POINT = 96 / 72;

/** How a cell's text and ground are drawn where they are not as the sheet's; it holds nothing that is. */
export function cellStyle(paint: Paint, theme: GridTheme): CSSProperties {
  const style: CSSProperties = { ...edges(paint) };
  if (theme !== "contrast") Object.assign(style, colours(paint, theme));
  if (paint.bold) style.fontWeight = "bold";
  if (paint.italic) style.fontStyle = "italic";
  const lines = textLines(paint);
  if (lines !== "") style.textDecoration = lines;
  if (paint.font !== undefined) style.fontFamily = `${JSON.stringify(paint.font)}, var(--sheet-font)`;
  if (paint.size !== undefined) style.fontSize = paint.size * PIXELS_PER_POINT;
  return style;
}

function colours({ fill, color }: Paint, theme: "light" | "dark"): CSSProperties {
  const style: CSSProperties = {};
  const ink = inkOn(color, fill, theme);
  if (fill !== undefined) style.backgroundColor = fill;
  if (ink !== undefined) style.color = ink;
  return style;
}

function textLines({ underline, link, strikethrough }: Paint): string {
  const under = underline || link !== undefined;
  return [under && "underline", strikethrough && "line-through"].filter(Boolean).join(" ");
}

function edges({ borders = {} }: Paint): CSSProperties {
  const style: CSSProperties = {};
  if (borders.top !== undefined) style.borderTop = borders.top;
  if (borders.right !== undefined) style.borderRight = borders.right;
  if (borders.bottom !== undefined) style.borderBottom = borders.bottom;
  if (borders.left !== undefined) style.borderLeft = borders.left;
  return style;
}
