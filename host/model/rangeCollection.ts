import { asInteger } from "./argument";
import { itemNotFound } from "./hostError";
import { Collection, defineType, type ObjectType } from "./hostObject";
import type { Range } from "./range";

/** The areas of a `RangeAreas`, one range each. */
export class RangeCollection extends Collection<Range> {
  constructor(readonly of: { ranges(): Range[] }) {
    super();
  }

  override get type(): ObjectType {
    return RANGE_COLLECTION;
  }

  override items(): readonly Range[] {
    return this.of.ranges();
  }

  /** Ranges have neither name nor id. */
  override find(): null {
    return null;
  }

  at(index: number): Range {
    const range = this.items()[index];
    if (range === undefined) throw itemNotFound();
    return range;
  }
}

const RANGE_COLLECTION = defineType("RangeCollection", RangeCollection, {
  methods: {
    GetCount: (ranges) => ranges.items().length,
    GetItemAt: (ranges, [index]) => ranges.at(asInteger(index)),
  },
});
