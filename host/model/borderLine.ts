/** The lines that a file knows, by its names, with what the API calls their style and weight. */
const LINES = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
} as const;

export type LineKind = keyof typeof LINES;

/** A line of a cell's border: its kind and its colour, such as `thin #C00000`; the colour `auto` is drawn black. */
export type BorderLine = `${LineKind} ${string}`;

export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type LineStyle = (typeof LINE_STYLES)[number];
export type LineWeight = (typeof LINE_WEIGHTS)[number];

export function lineKind(line: BorderLine): LineKind {
  return line.slice(0, line.indexOf(" ")) as LineKind;
}

/** `#RRGGBB`, or null for an automatic colour. */
export function lineColor(line: BorderLine): string | null {
  const color = line.slice(line.indexOf(" ") + 1);
  return color === "auto" ? null : color;
}

export function borderLine(kind: LineKind, color: string | null): BorderLine {
  return `${kind} ${color ?? "auto"}`;
}

export function isLineKind(name: string): name is LineKind {
  return Object.hasOwn(LINES, name);
}

/** As the API tells it. Guess: where there is no line, the weight is `Thin` and the colour black. */
export function styleOf(line: BorderLine | null): LineStyle {
  return line === null ? "None" : LINES[lineKind(line)][0];
}

export function weightOf(line: BorderLine | null): LineWeight {
  return line === null ? "Thin" : LINES[lineKind(line)][1];
}

/**
 * The line with another style. Its weight stays where the style has it; Guess: else it is the one that Excel draws first
 * for that style.
 */
export function withStyle(line: BorderLine | null, style: LineStyle): BorderLine | null {
  if (style === "None") return null;
  const kind = kindOf(style, weightOf(line)) ?? kindOf(style, "Thin") ?? firstOf(style);
  return borderLine(kind, line && lineColor(line));
}

/** The line with another weight. Guess: no line becomes a continuous one, and so does a style that has no such weight. */
export function withWeight(line: BorderLine | null, weight: LineWeight): BorderLine {
  const style = line === null ? "Continuous" : styleOf(line);
  const kind = kindOf(style, weight) ?? kindOf("Continuous", weight) ?? "thin";
  return borderLine(kind, line && lineColor(line));
}

/** The line in another colour. Guess: no line becomes a thin continuous one. */
export function withColor(line: BorderLine | null, color: string): BorderLine {
  return borderLine(line === null ? "thin" : lineKind(line), color);
}

function kinds(): LineKind[] {
  return Object.keys(LINES).filter(isLineKind);
}

function kindOf(style: LineStyle, weight: LineWeight): LineKind | undefined {
  return kinds().find((kind) => LINES[kind][0] === style && LINES[kind][1] === weight);
}

function firstOf(style: LineStyle): LineKind {
  return kinds().find((kind) => LINES[kind][0] === style) ?? "thin";
}
