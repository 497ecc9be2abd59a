import type { CSSProperties } from "react";
import type { CellView, Paint } from "../session/contract";
import { inkOn } from "./ink";

/** Light and dark draw the workbook's colours; contrast leaves them out. */
export type GridTheme = "light" | "dark" | "contrast";

const PIXELS_PER_POINT = 96 / 72;

const SIDES = { left: "flex-start", center: "center", right: "flex-end" } as const;
const HEIGHTS = { top: "flex-start", middle: "center", bottom: "flex-end" } as const;

/** How a cell is drawn, its place apart. */
export function cellStyle({ paint, align }: CellView, theme: GridTheme): CSSProperties {
  return {
    ...(theme === "contrast" ? {} : colours(paint, theme)),
    ...font(paint),
    justifyContent: SIDES[align],
    textAlign: align,
    alignItems: HEIGHTS[paint.vertical ?? "bottom"],
    ...borders(paint),
  };
}

function colours(paint: Paint, theme: "light" | "dark"): CSSProperties {
  return { backgroundColor: paint.fill, color: inkOn(paint.color, paint.fill, theme) };
}

function font({ bold, italic, font, size, ...paint }: Paint): CSSProperties {
  const underline = paint.underline || paint.link !== undefined;
  const lines = [underline && "underline", paint.strikethrough && "line-through"].filter(Boolean);
  return {
    fontWeight: bold && "bold",
    fontStyle: italic && "italic",
    textDecoration: lines.join(" ") || undefined,
    fontFamily: font && `${JSON.stringify(font)}, var(--sheet-font)`,
    fontSize: size && size * PIXELS_PER_POINT,
  };
}

function borders({ borders }: Paint): CSSProperties {
  return {
    borderTop: borders?.top,
    borderRight: borders?.right,
    borderBottom: borders?.bottom,
    borderLeft: borders?.left,
  };
}
