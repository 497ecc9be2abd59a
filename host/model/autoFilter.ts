import { height, sameArea, width } from "./area";
import { asInteger, isOmitted } from "./argument";
import type { Area, BookSheet } from "./book";
import { requireUnprotected } from "./editing";
import { criteriaOf, filterOf, type ColumnFilters } from "./filter";
import { FilteredList } from "./filteredList";
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from "./hostError";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { Json } from "./json";
import { Range } from "./range";
import { rangeOf } from "./rangeArgument";
import type { Workbook } from "./workbook";

/** The rows that a worksheet's own filter works on, apart from its tables. */
class SheetList extends FilteredList {
  override get area(): Area | null {
    return this.sheet.filter?.area ?? null;
  }

  override get filters(): ColumnFilters {
    return this.sheet.filter?.filters ?? new Map();
  }

  override get isEnabled(): boolean {
    return this.sheet.filter !== null;
  }

  override place(area: Area): void {
    if (this.area !== null && sameArea(this.area, area)) return;
    requireRows(area);
    this.remove();
    this.sheet.filter = { area, filters: new Map() };
    this.sheet.changes.view = true;
  }

  override remove(): void {
    this.clear();
    this.sheet.filter = null;
    this.sheet.changes.view = true;
  }

  protected override store(filters: ColumnFilters): void {
    if (this.area !== null) this.sheet.filter = { area: this.area, filters };
    this.sheet.changes.view = true;
  }
}

/** Excel takes the whole region around a single cell, which is not done here. */
function requireRows(area: Area): void {
  if (height(area) === 1 && width(area) === 1) throw apiNotFound("AutoFilter.apply to a single cell");
  if (height(area) === 1) throw invalidOperation("There are no rows to filter.");
}

/** `Excel.AutoFilter` of a worksheet or a table. */
export class AutoFilter extends HostObject {
  constructor(readonly list: FilteredList) {
    super();
  }

  override get type(): ObjectType {
    return AUTO_FILTER;
  }

  /** Puts the filter on a range, and a criterion on one of its columns where that is given. */
  apply(place: unknown, column: unknown, criteria: unknown): void {
    const { workbook, sheet } = this.list;
    requireUnprotected(sheet);
    const range = rangeOf(workbook, place, sheet);
    if (range.sheet !== sheet) throw invalidArgument();
    const filter = isOmitted(criteria) ? undefined : filterOf(criteria);
    this.list.place(range.area);
    if (filter !== undefined) this.list.set(asInteger(column), filter);
  }

  range(): Range | null {
    const { workbook, sheet, area, isEnabled } = this.list;
    return area === null || !isEnabled ? null : new Range(workbook, sheet, area);
  }

  remove(): void {
    requireUnprotected(this.list.sheet);
    this.list.remove();
  }

  /** One for each column of its range. */
  criteria(): Json {
    const { area, isEnabled, filters } = this.list;
    if (area === null || !isEnabled) return [];
    return Array.from({ length: width(area) }, (_, column) => criteriaOf(filters.get(column)));
  }
}

/** The filter of a worksheet, as its navigation member. */
export const worksheetFilter = {
  AutoFilter: ({ workbook, sheet }: { readonly workbook: Workbook; readonly sheet: BookSheet }) =>
    new AutoFilter(new SheetList(workbook, sheet)),
};

const AUTO_FILTER = defineType("AutoFilter", AutoFilter, {
  scalars: {
    Criteria: (filter) => filter.criteria(),
    Enabled: ({ list }) => list.isEnabled,
    IsDataFiltered: ({ list }) => list.filters.size > 0,
  },
  methods: {
    Apply: (filter, [range, column, criteria]) => filter.apply(range, column, criteria),
    ClearColumnCriteria: ({ list }, [column]) => list.set(asInteger(column), undefined),
    ClearCriteria: ({ list }) => list.clear(),
    GetRange: (filter) => {
      const range = filter.range();
      if (range === null) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: (filter) => filter.range(),
    Reapply: ({ list }) => list.reapply(),
    Remove: (filter) => filter.remove(),
  },
});
