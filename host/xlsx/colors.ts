import { attributeOf, childOf, flagOf, parseXml, type XmlElement } from "./xmlTree";

/** The colours that a theme gives, `#RRGGBB`, by the number that cells use for them. */
export type ThemeColors = readonly string[];

/** The order in which `theme="n"` counts (ECMA-376 part 1, 18.8.3, with light and dark changed round as Excel does). */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Office's theme, for a workbook without one. */
const OFFICE_THEME: ThemeColors =
  "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72"
    .split(" ")
    .map((rgb) => `#${rgb}`);

/** The first eight indexed colours come twice (ECMA-376 part 1, 18.8.27). */
const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED = (
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 ` +
  "FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF " +
  "FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 " +
  "993366 333399 333333"
).split(" ");

/** The colours of a theme part; Office's own for a missing part or entry. */
export function readThemeColors(xml: string | null, part: string): ThemeColors {
  if (xml === null) return OFFICE_THEME;
  const scheme = childOf(childOf(parseXml(xml, part), "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, i) => {
    const color = childOf(scheme, name)?.children[0];
    const rgb = attributeOf(color, "lastClr") ?? attributeOf(color, "val") ?? "";
    return /^[0-9A-Fa-f]{6}$/.test(rgb) ? `#${rgb.toUpperCase()}` : (OFFICE_THEME[i] ?? "#000000");
  });
}

/** The colour of a `<color>`, `<fgColor>` or the like as `#RRGGBB`; null for an automatic one or none. */
export function readColor(element: XmlElement | undefined, theme: ThemeColors): string | null {
  if (element === undefined || flagOf(element, "auto")) return null;
  const base = baseColor(element, theme);
  return base === null ? null : tinted(base, Number(attributeOf(element, "tint") ?? 0));
}

function baseColor(element: XmlElement, theme: ThemeColors): string | null {
  const rgb = attributeOf(element, "rgb");
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const themed = attributeOf(element, "theme");
  if (themed !== undefined) return theme[Number(themed)] ?? null;
  const indexed = INDEXED[Number(attributeOf(element, "indexed") ?? -1)];
  return indexed === undefined ? null : `#${indexed}`;
}

/** Lightness moved towards black or white by `tint`, -1 to 1 (ECMA-376 part 1, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const chroma = (highest - lowest) * chromaRoom(wanted, lightness);
  const channels = [red, green, blue].map((channel) =>
    highest === lowest ? wanted : wanted + ((channel - lightness) / (highest - lowest)) * chroma,
  );
  return `#${channels.map(hexByte).join("")}`;
}

/** How much the distance between the channels changes when lightness changes at the same saturation. */
function chromaRoom(wanted: number, lightness: number): number {
  const before = 1 - Math.abs(2 * lightness - 1);
  return before === 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / before;
}

function hexByte(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
