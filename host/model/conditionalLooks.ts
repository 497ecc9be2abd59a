import { asFlag, asInteger, asOneOf, asText, isOmitted } from "./argument";
import {
  BORDER_EDGES,
  BORDER_STYLES,
  type BorderEdge,
  type ConditionalBorder,
  type ConditionalLook,
} from "./bookRules";
import { asColor } from "./color";
import type { ConditionalFormat } from "./conditionalFormat";
import { itemNotFound } from "./hostError";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";

const UNDERLINES = ["None", "Single", "Double"] as const;

/** One side of what a conditional format changes of a cell's look. What it leaves as it is is told as null. */
abstract class LookPart extends HostObject {
  constructor(readonly format: ConditionalFormat) {
    super();
  }

  get look(): ConditionalLook {
    return this.format.current.look;
  }

  put(patch: ConditionalLook): void {
    this.format.change({ look: { ...this.look, ...patch } });
  }

  /** Leaves these as they are. */
  drop(...names: (keyof ConditionalLook)[]): void {
    const kept = Object.entries(this.look).filter(([name]) => !names.some((one) => one === name));
    this.format.change({ look: Object.fromEntries(kept) });
  }
}

export class ConditionalRangeFormat extends LookPart {
  override get type(): ObjectType {
    return RANGE_FORMAT;
  }
}

class ConditionalFont extends LookPart {
  override get type(): ObjectType {
    return FONT;
  }
}

class ConditionalFill extends LookPart {
  override get type(): ObjectType {
    return FILL;
  }
}

class Border extends LookPart {
  constructor(
    format: ConditionalFormat,
    readonly edge: BorderEdge,
  ) {
    super(format);
  }

  override get type(): ObjectType {
    return BORDER;
  }

  override identity(): Identity {
    return { Id: this.edge };
  }

  get border(): ConditionalBorder {
    return this.look.borders?.[this.edge] ?? { style: "None", color: "#000000" };
  }

  /** Guess: a colour that is set draws the border where there is none. */
  change(patch: Partial<ConditionalBorder>): void {
    const drawn =
      patch.style === undefined && this.border.style === "None" ? { style: "Continuous" as const } : {};
    const border = { ...this.border, ...drawn, ...patch };
    this.put({ borders: { ...this.look.borders, [this.edge]: border } });
  }
}

class Borders extends Collection<Border> {
  constructor(readonly format: ConditionalFormat) {
    super();
  }

  override get type(): ObjectType {
    return BORDERS;
  }

  override items(): readonly Border[] {
    return BORDER_EDGES.map((edge) => new Border(this.format, edge));
  }

  override find(key: string): Border | null {
    return this.items().find(({ edge }) => edge.toLowerCase() === key.toLowerCase()) ?? null;
  }

  at(index: number): Border {
    const item = this.items()[index];
    if (item === undefined) throw itemNotFound();
    return item;
  }
}

const RANGE_FORMAT = defineType("ConditionalRangeFormat", ConditionalRangeFormat, {
  scalars: { NumberFormat: ({ look }) => look.numberFormat ?? null },
  settable: {
    NumberFormat: (format, code) =>
      isOmitted(code) ? format.drop("numberFormat") : format.put({ numberFormat: asText(code) }),
  },
  navigation: {
    Borders: ({ format }) => new Borders(format),
    Fill: ({ format }) => new ConditionalFill(format),
    Font: ({ format }) => new ConditionalFont(format),
  },
});

const FONT = defineType("ConditionalRangeFont", ConditionalFont, {
  scalars: {
    Bold: ({ look }) => look.bold ?? null,
    Color: ({ look }) => look.color ?? null,
    Italic: ({ look }) => look.italic ?? null,
    Strikethrough: ({ look }) => look.strikethrough ?? null,
    Underline: ({ look }) => look.underline ?? null,
  },
  settable: {
    Bold: (font, bold) => font.put({ bold: asFlag(bold) }),
    Color: (font, color) => font.put({ color: asColor(color) }),
    Italic: (font, italic) => font.put({ italic: asFlag(italic) }),
    Strikethrough: (font, struck) => font.put({ strikethrough: asFlag(struck) }),
    Underline: (font, underline) => font.put({ underline: asOneOf(underline, UNDERLINES) }),
  },
  methods: { Clear: (font) => font.drop("bold", "color", "italic", "strikethrough", "underline") },
});

const FILL = defineType("ConditionalRangeFill", ConditionalFill, {
  scalars: { Color: ({ look }) => look.fill ?? null },
  settable: { Color: (fill, color) => fill.put({ fill: asColor(color) }) },
  methods: { Clear: (fill) => fill.drop("fill") },
});

const BORDERS = defineType("ConditionalRangeBorderCollection", Borders, {
  scalars: { Count: (borders) => borders.items().length },
  navigation: {
    Bottom: ({ format }) => new Border(format, "EdgeBottom"),
    Left: ({ format }) => new Border(format, "EdgeLeft"),
    Right: ({ format }) => new Border(format, "EdgeRight"),
    Top: ({ format }) => new Border(format, "EdgeTop"),
  },
  methods: { GetItemAt: (borders, [index]) => borders.at(asInteger(index)) },
});

const BORDER = defineType("ConditionalRangeBorder", Border, {
  scalars: {
    Color: ({ border }) => border.color,
    SideIndex: ({ edge }) => edge,
    Style: ({ border }) => border.style,
  },
  settable: {
    Color: (border, color) => border.change({ color: asColor(color) }),
    Style: (border, style) => border.change({ style: asOneOf(style, BORDER_STYLES) }),
  },
});
