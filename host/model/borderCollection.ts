import { isUnbounded } from "./area";
import { asInteger, asOneOf } from "./argument";
import {
  LINE_STYLES,
  LINE_WEIGHTS,
  lineColor,
  styleOf,
  weightOf,
  withColor,
  withStyle,
  withWeight,
  type BorderLine,
} from "./borderLine";
import { SIDES, changeLines, linesOf, type Side } from "./borderSides";
import { collectionScalars } from "./collectionMembers";
import { asColor } from "./color";
import { requireUnprotected } from "./editing";
import { invalidArgument, itemNotFound } from "./hostError";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import type { Range } from "./range";

/** The eight sides of some ranges' borders; each range has its own edges. */
export class RangeBorderCollection extends Collection<RangeBorder> {
  constructor(readonly ranges: readonly Range[]) {
    super();
  }

  override get type(): ObjectType {
    return RANGE_BORDER_COLLECTION;
  }

  override items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.ranges, side));
  }

  /** A side that there is not is `InvalidArgument`, since sides are words of an enumeration. */
  override find(key: string): RangeBorder {
    return new RangeBorder(this.ranges, asOneOf(key, SIDES));
  }
}

class RangeBorder extends HostObject {
  constructor(
    readonly ranges: readonly Range[],
    readonly side: Side,
  ) {
    super();
  }

  override get type(): ObjectType {
    return RANGE_BORDER;
  }

  override identity(): Identity {
    return { Id: this.side };
  }

  /** What is told of all lines of the side; null where it differs. */
  read<T extends string>(tell: (line: BorderLine | null) => T): T | null {
    const told = new Set<T>();
    for (const { workbook, sheet, area } of this.ranges) {
      for (const line of linesOf(workbook, sheet, area, this.side)) told.add(tell(line));
    }
    if (told.size === 0) return tell(null);
    const [only] = told;
    return told.size === 1 ? (only ?? null) : null;
  }

  change(change: (line: BorderLine | null) => BorderLine | null): void {
    for (const { workbook, sheet, area } of this.ranges) {
      requireUnprotected(sheet, "FormatCells");
      if (isUnbounded(area)) throw invalidArgument();
      changeLines(workbook, sheet, area, this.side, change);
    }
  }
}

/** Guess: a line of automatic colour, and none, are told as black. */
function toldColor(line: BorderLine | null): string {
  return (line && lineColor(line)) ?? "#000000";
}

function sideAt(borders: RangeBorderCollection, index: number): RangeBorder {
  const border = borders.items()[index];
  if (border === undefined) throw itemNotFound();
  return border;
}

const RANGE_BORDER_COLLECTION = defineType("RangeBorderCollection", RangeBorderCollection, {
  scalars: collectionScalars,
  methods: {
    GetItem: (borders, [side]) => borders.find(asOneOf(side, SIDES)),
    GetItemAt: (borders, [index]) => sideAt(borders, asInteger(index)),
  },
});

const RANGE_BORDER = defineType("RangeBorder", RangeBorder, {
  scalars: {
    Color: (border) => border.read(toldColor),
    SideIndex: (border) => border.side,
    Style: (border) => border.read(styleOf),
    Weight: (border) => border.read(weightOf),
  },
  settable: {
    Color: (border, color) => {
      const wanted = asColor(color);
      border.change((line) => withColor(line, wanted));
    },
    Style: (border, word) => {
      const style = asOneOf(word, LINE_STYLES);
      border.change((line) => withStyle(line, style));
    },
    Weight: (border, word) => {
      const weight = asOneOf(word, LINE_WEIGHTS);
      border.change((line) => withWeight(line, weight));
    },
  },
});
