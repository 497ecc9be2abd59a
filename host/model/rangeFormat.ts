import { asFlag, asNumber, asOneOf, asText } from "./argument";
import type { Format } from "./book";
import { applyFormat, uniformFormat } from "./cellFormats";
import { requireUnprotected } from "./editing";
import { invalidArgument } from "./hostError";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { Json } from "./json";
import { autofitColumns, autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./layout";
import type { Range } from "./range";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single"] as const;

/** One side of how the cells of some ranges look. */
abstract class FormatPart extends HostObject {
  constructor(readonly ranges: readonly Range[]) {
    super();
  }

  read<K extends keyof Format>(name: K): Format[K] | null {
    return this.uniform(name) ?? null;
  }

  /** The colour of the cells, `standard` where none is set, null where they differ. */
  color(name: "fill" | "fontColor", standard: string): string | null {
    const color = this.uniform(name);
    return color === undefined ? null : (color ?? standard);
  }

  apply(patch: Partial<Format>): void {
    for (const { workbook, sheet, area } of this.ranges) {
      requireUnprotected(sheet);
      applyFormat(workbook, sheet, area, patch);
    }
  }

  /** What all ranges have, or undefined where they differ. */
  protected same<T>(read: (range: Range) => T): T | undefined {
    const [first, ...others] = this.ranges.map(read);
    return others.every((other) => other === first) ? first : undefined;
  }

  private uniform<K extends keyof Format>(name: K): Format[K] | undefined {
    return this.same(({ workbook, sheet, area }) => uniformFormat(workbook, sheet, area, name));
  }
}

export class RangeFormat extends FormatPart {
  override get type(): ObjectType {
    return RANGE_FORMAT;
  }

  /** The size of rows or columns in points; null where they differ. */
  size(read: (sheet: Range["sheet"], area: Range["area"]) => number | null): number | null {
    return this.same(({ sheet, area }) => read(sheet, area)) ?? null;
  }

  /** Runs a change of rows or columns, which a protected sheet refuses. */
  lay<A extends readonly unknown[]>(
    change: (...args: [Range["sheet"], Range["area"], ...A]) => void,
    ...args: A
  ): void {
    for (const { sheet, area } of this.ranges) {
      requireUnprotected(sheet);
      change(sheet, area, ...args);
    }
  }
}

class RangeFill extends FormatPart {
  override get type(): ObjectType {
    return RANGE_FILL;
  }
}

class RangeFont extends FormatPart {
  override get type(): ObjectType {
    return RANGE_FONT;
  }
}

class FormatProtection extends FormatPart {
  override get type(): ObjectType {
    return FORMAT_PROTECTION;
  }
}

/** `#RRGGBB` in capitals. Guess: Excel takes HTML's colour names too; here they are `InvalidArgument`. */
function asColor(value: unknown): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(asText(value))?.[1];
  if (digits === undefined) throw invalidArgument();
  return `#${digits.toUpperCase()}`;
}

function underlineName(underline: boolean | null): Json {
  if (underline === null) return null;
  return underline ? "Single" : "None";
}

const RANGE_FORMAT = defineType("RangeFormat", RangeFormat, {
  scalars: {
    ColumnWidth: (format) => format.size(columnWidth),
    HorizontalAlignment: (format) => format.read("horizontal"),
    RowHeight: (format) => format.size(rowHeight),
    VerticalAlignment: (format) => format.read("vertical"),
    WrapText: (format) => format.read("wrapText"),
  },
  settable: {
    ColumnWidth: (format, width) => format.lay(setColumnWidth, asNumber(width)),
    HorizontalAlignment: (format, word) => format.apply({ horizontal: asOneOf(word, HORIZONTAL) }),
    RowHeight: (format, height) => format.lay(setRowHeight, asNumber(height)),
    VerticalAlignment: (format, word) => format.apply({ vertical: asOneOf(word, VERTICAL) }),
    WrapText: (format, wrap) => format.apply({ wrapText: asFlag(wrap) }),
  },
  navigation: {
    Fill: ({ ranges }) => new RangeFill(ranges),
    Font: ({ ranges }) => new RangeFont(ranges),
    Protection: ({ ranges }) => new FormatProtection(ranges),
  },
  methods: {
    AutofitColumns: (format) => format.lay(autofitColumns),
    AutofitRows: (format) => format.lay(autofitRows),
  },
});

const RANGE_FILL = defineType("RangeFill", RangeFill, {
  scalars: { Color: (fill) => fill.color("fill", "#FFFFFF") },
  settable: { Color: (fill, color) => fill.apply({ fill: asColor(color) }) },
  methods: { Clear: (fill) => fill.apply({ fill: null }) },
});

const RANGE_FONT = defineType("RangeFont", RangeFont, {
  scalars: {
    Bold: (font) => font.read("bold"),
    Color: (font) => font.color("fontColor", "#000000"),
    Italic: (font) => font.read("italic"),
    Name: (font) => font.read("fontName"),
    Size: (font) => font.read("fontSize"),
    Underline: (font) => underlineName(font.read("underline")),
  },
  settable: {
    Bold: (font, bold) => font.apply({ bold: asFlag(bold) }),
    Color: (font, color) => font.apply({ fontColor: asColor(color) }),
    Italic: (font, italic) => font.apply({ italic: asFlag(italic) }),
    Name: (font, name) => font.apply({ fontName: asText(name) }),
    Size: (font, size) => font.apply({ fontSize: asNumber(size) }),
    Underline: (font, word) => font.apply({ underline: asOneOf(word, UNDERLINES) === "Single" }),
  },
});

const FORMAT_PROTECTION = defineType("FormatProtection", FormatProtection, {
  scalars: { Locked: (protection) => protection.read("locked") },
  settable: { Locked: (protection, locked) => protection.apply({ locked: asFlag(locked) }) },
});
