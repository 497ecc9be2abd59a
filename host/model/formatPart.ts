import { applyFormat, seenFormats, uniformFormat } from "./cellFormats";
import { requireUnprotected } from "./editing";
import type { Format } from "./format";
import { HostObject } from "./hostObject";
import type { Range } from "./range";

/** One side of how the cells of some ranges look. */
export abstract class FormatPart extends HostObject {
  constructor(readonly ranges: readonly Range[]) {
    super();
  }

  /** What all cells have, null where they differ. */
  read<K extends keyof Format>(name: K): Format[K] | null {
    return this.uniform(name) ?? null;
  }

  /** Whether all cells have that value; null where only some do. */
  is<K extends keyof Format>(name: K, value: Format[K]): boolean | null {
    return this.same((range) => holding(range, name, value)) ?? null;
  }

  /** The colour of the cells, `standard` where none is set, null where they differ. */
  color(name: "fill" | "fontColor" | "patternColor", standard: string): string | null {
    const color = this.uniform(name);
    return color === undefined ? null : (color ?? standard);
  }

  apply(patch: Partial<Format>): void {
    for (const { workbook, sheet, area } of this.ranges) {
      requireUnprotected(sheet, "FormatCells");
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

function holding<K extends keyof Format>(range: Range, name: K, value: Format[K]): boolean | undefined {
  const seen = seenFormats(range.workbook, range.sheet, range.area, name);
  if (!seen.has(value)) return false;
  return seen.size === 1 ? true : undefined;
}
