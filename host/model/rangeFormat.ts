import { height, width } from "./area";
import { asFlag, asInteger, asNumber, asOneOf } from "./argument";
import { RangeBorderCollection } from "./borderCollection";
import { RangeFill } from "./cellFill";
import { requireUnprotected } from "./editing";
import { READING_ORDERS } from "./format";
import { FormatPart } from "./formatPart";
import { invalidArgument } from "./hostError";
import { defineType, type ObjectType } from "./hostObject";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  hasStandardHeight,
  hasStandardWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
  setStandardHeight,
  setStandardWidth,
} from "./layout";
import type { Range } from "./range";
import { RangeFont } from "./rangeFont";
import type { Allowance } from "./sheetSetup";

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
/** Letters below each other, in degrees. */
const STACKED = 180;
const MOST_INDENT = 250;

type LayoutChange<A extends readonly unknown[]> = (...args: [Range["sheet"], Range["area"], ...A]) => void;

export class RangeFormat extends FormatPart {
  override get type(): ObjectType {
    return RANGE_FORMAT;
  }

  /** What is told of rows or columns; null where the ranges differ. */
  laid<T>(read: (sheet: Range["sheet"], area: Range["area"]) => T): T | null {
    return this.same(({ sheet, area }) => read(sheet, area)) ?? null;
  }

  /** Runs a change of rows or columns, which a protected sheet refuses unless it allows that. */
  lay<A extends readonly unknown[]>(kind: Allowance, change: LayoutChange<A>, ...args: A): void {
    for (const { sheet, area } of this.ranges) {
      requireUnprotected(sheet, kind);
      change(sheet, area, ...args);
    }
  }

  /** Guess: a general alignment becomes left when it is indented, since it has no side to indent from. */
  indent(indent: number): void {
    const isGeneral = indent > 0 && this.read("horizontal") === "General";
    this.apply(isGeneral ? { indent, horizontal: "Left" } : { indent });
  }

  /** Moves each cell's indent, which stays within 0 and 250. */
  adjustIndent(amount: number): void {
    const before = this.read("indent");
    if (before !== null) return this.indent(Math.min(MOST_INDENT, Math.max(0, before + amount)));
    for (const range of this.ranges) {
      for (let row = 0; row < height(range.area); row++) {
        for (let column = 0; column < width(range.area); column++)
          new RangeFormat([range.at(row, column, 1, 1)]).adjustIndent(amount);
      }
    }
  }
}

/** An integer from -90 to 90, or 180. */
function asOrientation(value: unknown): number {
  const degrees = asInteger(value);
  if (degrees !== STACKED && Math.abs(degrees) > 90) throw invalidArgument();
  return degrees;
}

function asIndent(value: unknown, least: number): number {
  const indent = asInteger(value);
  if (indent < least || indent > MOST_INDENT) throw invalidArgument();
  return indent;
}

class FormatProtection extends FormatPart {
  override get type(): ObjectType {
    return FORMAT_PROTECTION;
  }
}

const RANGE_FORMAT = defineType("RangeFormat", RangeFormat, {
  scalars: {
    ColumnWidth: (format) => format.laid(columnWidth),
    HorizontalAlignment: (format) => format.read("horizontal"),
    IndentLevel: (format) => format.read("indent"),
    ReadingOrder: (format) => format.read("readingOrder"),
    RowHeight: (format) => format.laid(rowHeight),
    ShrinkToFit: (format) => format.read("shrinkToFit"),
    TextOrientation: (format) => format.read("orientation"),
    UseStandardHeight: (format) => format.laid(hasStandardHeight),
    UseStandardWidth: (format) => format.laid(hasStandardWidth),
    VerticalAlignment: (format) => format.read("vertical"),
    WrapText: (format) => format.read("wrapText"),
  },
  settable: {
    ColumnWidth: (format, width) => format.lay("FormatColumns", setColumnWidth, asNumber(width)),
    HorizontalAlignment: (format, word) => format.apply({ horizontal: asOneOf(word, HORIZONTAL) }),
    IndentLevel: (format, level) => format.indent(asIndent(level, 0)),
    ReadingOrder: (format, word) => format.apply({ readingOrder: asOneOf(word, READING_ORDERS) }),
    RowHeight: (format, height) => format.lay("FormatRows", setRowHeight, asNumber(height)),
    ShrinkToFit: (format, shrink) => format.apply({ shrinkToFit: asFlag(shrink) }),
    TextOrientation: (format, degrees) => format.apply({ orientation: asOrientation(degrees) }),
    UseStandardHeight: (format, standard) => {
      if (asFlag(standard)) format.lay("FormatRows", setStandardHeight);
    },
    UseStandardWidth: (format, standard) => {
      if (asFlag(standard)) format.lay("FormatColumns", setStandardWidth);
    },
    VerticalAlignment: (format, word) => format.apply({ vertical: asOneOf(word, VERTICAL) }),
    WrapText: (format, wrap) => format.apply({ wrapText: asFlag(wrap) }),
  },
  navigation: {
    Borders: ({ ranges }) => new RangeBorderCollection(ranges),
    Fill: ({ ranges }) => new RangeFill(ranges),
    Font: ({ ranges }) => new RangeFont(ranges),
    Protection: ({ ranges }) => new FormatProtection(ranges),
  },
  methods: {
    AdjustIndent: (format, [amount]) => format.adjustIndent(asIndent(amount, -MOST_INDENT)),
    AutofitColumns: (format) => format.lay("FormatColumns", autofitColumns),
    AutofitRows: (format) => format.lay("FormatRows", autofitRows),
  },
});

const FORMAT_PROTECTION = defineType("FormatProtection", FormatProtection, {
  scalars: {
    FormulaHidden: (protection) => protection.read("formulaHidden"),
    Locked: (protection) => protection.read("locked"),
  },
  settable: {
    FormulaHidden: (protection, hidden) => protection.apply({ formulaHidden: asFlag(hidden) }),
    Locked: (protection, locked) => protection.apply({ locked: asFlag(locked) }),
  },
});
