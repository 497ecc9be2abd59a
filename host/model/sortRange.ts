import { isUnbounded } from "./area";
import { asFlag, asOneOf, isOmitted } from "./argument";
import type { Area } from "./book";
import { usedArea } from "./cells";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { Range } from "./range";
import { sortKeys } from "./sort";
import { sortArea, type Orientation } from "./sortCells";

/** `Excel.RangeSort`. */
export class RangeSort extends HostObject {
  constructor(readonly range: Range) {
    super();
  }

  override get type(): ObjectType {
    return RANGE_SORT;
  }

  /** With headers the first line stays. Of whole rows or columns what is used is sorted. */
  apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    const { workbook, sheet, area: asked } = this.range;
    const by = isOmitted(orientation) ? "Rows" : asOneOf(orientation, ["Rows", "Columns"]);
    const used = isUnbounded(asked) ? usedArea(sheet, asked, true) : asked;
    if (used === null) return;
    const size = by === "Rows" ? used.lastColumn - used.firstColumn : used.lastRow - used.firstRow;
    const keys = sortKeys(fields, size + 1);
    const area = isSet(hasHeaders) ? withoutHeaders(used, by) : used;
    sortArea(workbook, sheet, area, { keys, matchCase: isSet(matchCase) }, by);
  }
}

function withoutHeaders(area: Area, orientation: Orientation): Area {
  return orientation === "Rows"
    ? { ...area, firstRow: area.firstRow + 1 }
    : { ...area, firstColumn: area.firstColumn + 1 };
}

function isSet(flag: unknown): boolean {
  return !isOmitted(flag) && asFlag(flag);
}

const RANGE_SORT = defineType("RangeSort", RangeSort, {
  methods: {
    Apply: (sort, [fields, matchCase, hasHeaders, orientation]) =>
      sort.apply(fields, matchCase, hasHeaders, orientation),
  },
});
