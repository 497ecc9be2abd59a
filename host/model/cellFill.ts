import { asOneOf } from "./argument";
import { asColor } from "./color";
import { FormatPart } from "./formatPart";
import { apiNotFound } from "./hostError";
import { defineType, type ObjectType } from "./hostObject";

/** What can be drawn on a fill, by the API's names, with those of files. */
export const PATTERNS = {
  None: "none",
  Solid: "solid",
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
  Gray16: "gray125",
  Gray8: "gray0625",
} as const;

const NAMES = Object.keys(PATTERNS) as (keyof typeof PATTERNS)[];
/** Patterns of fills whose colours run into each other: they are kept, and cannot be asked for. */
const GRADIENTS: readonly string[] = ["LinearGradient", "RectangularGradient"];

/** The ground of cells. */
export class RangeFill extends FormatPart {
  override get type(): ObjectType {
    return RANGE_FILL;
  }

  /** Guess: a cell without fill is told as white, and so is a pattern's automatic ground. */
  ground(): string | null {
    this.requireNoGradient("color");
    return this.color("fill", "#FFFFFF");
  }

  /** A colour makes a solid fill of none, and stays behind a pattern. */
  setGround(fill: string): void {
    const pattern = this.read("pattern") ?? "None";
    const isPlain = pattern === "None" || GRADIENTS.includes(pattern);
    this.apply(isPlain ? { fill, pattern: "Solid", patternColor: null } : { fill });
  }

  /** Guess: an automatic pattern is black. */
  ink(): string | null {
    this.requireNoGradient("patternColor");
    return this.color("patternColor", "#000000");
  }

  /** Guess: a solid fill without a colour is white. */
  setPattern(pattern: keyof typeof PATTERNS): void {
    if (pattern === "None") return this.clear();
    if (pattern !== "Solid") return this.apply({ pattern });
    const fill = this.read("fill") ?? "#FFFFFF";
    this.apply({ pattern, fill, patternColor: null });
  }

  setInk(patternColor: string): void {
    const pattern = this.read("pattern");
    if (pattern === "None" || pattern === "Solid")
      throw apiNotFound("RangeFill.patternColor of a plain fill");
    this.apply({ patternColor });
  }

  clear(): void {
    this.apply({ fill: null, pattern: "None", patternColor: null });
  }

  private requireNoGradient(member: string): void {
    if (GRADIENTS.includes(this.read("pattern") ?? ""))
      throw apiNotFound(`RangeFill.${member} of a gradient`);
  }
}

const RANGE_FILL = defineType("RangeFill", RangeFill, {
  scalars: {
    Color: (fill) => fill.ground(),
    Pattern: (fill) => fill.read("pattern"),
    PatternColor: (fill) => fill.ink(),
  },
  settable: {
    Color: (fill, color) => fill.setGround(asColor(color)),
    Pattern: (fill, pattern) => fill.setPattern(asOneOf(pattern, NAMES)),
    PatternColor: (fill, color) => fill.setInk(asColor(color)),
  },
  methods: { Clear: (fill) => fill.clear() },
});
