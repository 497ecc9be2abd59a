import { areaOf, height, width } from "./area";
import { asInteger, isOmitted } from "./argument";
import type { BookSheet } from "./book";
import { requireUnprotected } from "./editing";
import { itemNotFound } from "./hostError";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import { Range } from "./range";
import { rangeOf } from "./rangeArgument";
import type { Workbook } from "./workbook";

/** The rows and columns that stay in view. */
export class WorksheetFreezePanes extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
  ) {
    super();
  }

  override get type(): ObjectType {
    return FREEZE_PANES;
  }

  freeze(rows: number, columns: number): void {
    requireUnprotected(this.sheet);
    this.sheet.frozenRows = rows;
    this.sheet.frozenColumns = columns;
    this.sheet.changes.view = true;
  }

  /** Freezes all rows and columns that the range covers, counted from the sheet's corner. */
  freezeAt(range: Range): void {
    this.freeze(range.area.firstRow + height(range.area), range.area.firstColumn + width(range.area));
  }

  /** What is frozen, or null. Frozen rows alone cover the whole width. */
  location(): Range | null {
    const { frozenRows, frozenColumns } = this.sheet;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    const whole = rangeOf(this.workbook, frozenRows === 0 ? "A:A" : "1:1", this.sheet).area;
    const rows = frozenRows === 0 ? height(whole) : frozenRows;
    const columns = frozenColumns === 0 ? width(whole) : frozenColumns;
    return new Range(this.workbook, this.sheet, areaOf(0, 0, rows, columns));
  }
}

function count(value: unknown): number {
  return isOmitted(value) ? 1 : asInteger(value);
}

const FREEZE_PANES = defineType("WorksheetFreezePanes", WorksheetFreezePanes, {
  methods: {
    FreezeAt: (panes, [range]) => panes.freezeAt(rangeOf(panes.workbook, range, panes.sheet)),
    FreezeColumns: (panes, [columns]) => panes.freeze(0, count(columns)),
    FreezeRows: (panes, [rows]) => panes.freeze(count(rows), 0),
    GetLocation: (panes) => {
      const location = panes.location();
      if (location === null) throw itemNotFound();
      return location;
    },
    GetLocationOrNullObject: (panes) => panes.location(),
    Unfreeze: (panes) => panes.freeze(0, 0),
  },
});
