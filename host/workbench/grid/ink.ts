const BLACK = "#000000";
const WHITE = "#FFFFFF";
/** Least contrast that text of a workbook's own colour keeps on a dark sheet. */
const LEGIBLE = 3;
/** About the ground of a dark sheet. */
const DARK_GROUND = "#292929";

/**
 * The colour of a text on its cell; undefined for the sheet's own. On a light sheet it is as the workbook says; on a
 * dark one, which no workbook was made for, a text that could not be read becomes black or white.
 */
export function inkOn(
  color: string | undefined,
  fill: string | undefined,
  theme: "light" | "dark",
): string | undefined {
  if (theme === "light") return color ?? (fill && BLACK);
  const ground = fill ?? DARK_GROUND;
  if (color !== undefined && contrast(color, ground) >= LEGIBLE) return color;
  if (fill === undefined) return undefined;
  return contrast(BLACK, ground) > contrast(WHITE, ground) ? BLACK : WHITE;
}

/** The contrast of two colours `#RRGGBB`, 1 to 21, as WCAG 2 defines it. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(byte: number): number {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
