import { contains } from "./area";
import { asText } from "./argument";
import type { Area } from "./book";
import {
  criteriaOf,
  customFilter,
  dynamicFilter,
  filterOf,
  topFilter,
  valuesFilter,
  type ColumnFilter,
  type ColumnFilters,
} from "./filter";
import { FilteredList } from "./filteredList";
import { invalidArgument } from "./hostError";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { Table } from "./table";

/** The rows of a table between its headers and totals. */
export class TableList extends FilteredList {
  constructor(private readonly table: Table) {
    super(table.workbook, table.sheet);
  }

  override get area(): Area | null {
    const { area, showHeaders, showTotals } = this.table.table;
    return showHeaders ? { ...area, lastRow: area.lastRow - (showTotals ? 1 : 0) } : null;
  }

  override get filters(): ColumnFilters {
    return this.table.table.filters;
  }

  override get isEnabled(): boolean {
    return this.table.table.filterButton && this.table.table.showHeaders;
  }

  /** A table's filter stands on the table. */
  override place(area: Area): void {
    if (!contains(this.table.table.area, area)) throw invalidArgument();
    this.table.change({ filterButton: true });
  }

  override remove(): void {
    this.clear();
    this.table.change({ filterButton: false });
  }

  protected override store(filters: ColumnFilters): void {
    this.table.change({ filters, filterButton: true });
  }
}

/** `Excel.Filter`: the filter of a table's column. */
export class Filter extends HostObject {
  constructor(
    readonly list: FilteredList,
    readonly column: number,
  ) {
    super();
  }

  override get type(): ObjectType {
    return FILTER;
  }

  apply(filter: ColumnFilter | undefined): void {
    this.list.set(this.column, filter);
  }
}

const FILTER = defineType("Filter", Filter, {
  scalars: { Criteria: ({ list, column }) => criteriaOf(list.filters.get(column)) },
  methods: {
    Apply: (filter, [criteria]) => filter.apply(filterOf(criteria)),
    ApplyBottomItemsFilter: (filter, [count]) => filter.apply(topFilter("BottomItems", count)),
    ApplyBottomPercentFilter: (filter, [percent]) => filter.apply(topFilter("BottomPercent", percent)),
    ApplyCustomFilter: (filter, [first, second, operator]) =>
      filter.apply(customFilter(asText(first), second, operator)),
    ApplyDynamicFilter: (filter, [criteria]) => filter.apply(dynamicFilter(criteria)),
    ApplyTopItemsFilter: (filter, [count]) => filter.apply(topFilter("TopItems", count)),
    ApplyTopPercentFilter: (filter, [percent]) => filter.apply(topFilter("TopPercent", percent)),
    ApplyValuesFilter: (filter, [values]) => filter.apply(valuesFilter(values)),
    Clear: (filter) => filter.apply(undefined),
  },
});
