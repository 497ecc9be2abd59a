import type { BorderEdge, ConditionalBorder, ConditionalLook } from "../../model/bookRules";
import type { Paint } from "./contract";

type Borders = NonNullable<Paint["borders"]>;

/** A cell's look with what its conditional formats make of it; its texts are drawn with the cell's own number format. */
export function conditioned(paint: Paint, look: ConditionalLook | null): Paint {
  if (look === null) return paint;
  const { bold, italic, underline, strikethrough, ...kept } = paint;
  const marks = {
    bold: look.bold ?? bold,
    italic: look.italic ?? italic,
    underline: look.underline === undefined ? underline : look.underline !== "None",
    strikethrough: look.strikethrough ?? strikethrough,
  };
  return {
    ...kept,
    ...(marks.bold && { bold: true as const }),
    ...(marks.italic && { italic: true as const }),
    ...(marks.underline && { underline: true as const }),
    ...(marks.strikethrough && { strikethrough: true as const }),
    ...(look.color !== undefined && { color: look.color }),
    ...(look.fill !== undefined && { fill: look.fill }),
    ...(look.borders !== undefined && { borders: { ...paint.borders, ...bordersOf(look.borders) } }),
  };
}

const SIDES: readonly (readonly [BorderEdge, keyof Borders])[] = [
  ["EdgeTop", "top"],
  ["EdgeRight", "right"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
];
/** CSS knows no lines of dashes and dots. */
const LINES: Readonly<Record<ConditionalBorder["style"], string>> = {
  None: "none",
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
};

function bordersOf(borders: NonNullable<ConditionalLook["borders"]>): Borders {
  return Object.fromEntries(
    SIDES.flatMap(([edge, side]) => {
      const border = borders[edge];
      return border === undefined ? [] : [[side, `1px ${LINES[border.style]} ${border.color}`]];
    }),
  );
}
