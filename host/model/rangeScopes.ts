import { contains, overlaps } from "./area";
import { asFlag, isOmitted } from "./argument";
import { collectionMethods } from "./collectionMembers";
import { itemNotFound } from "./hostError";
import { Collection, defineType, type HostObject, type Members, type ObjectType } from "./hostObject";
import { sameName } from "./names";
import { PivotTable } from "./pivotTable";
import type { Range } from "./range";
import { Table } from "./table";

/** The tables that lie on some ranges. */
export class TableScopedCollection extends Collection<Table> {
  constructor(
    readonly ranges: readonly Range[],
    readonly fullyContained: boolean,
  ) {
    super();
  }

  override get type(): ObjectType {
    return TABLE_SCOPED_COLLECTION;
  }

  override items(): readonly Table[] {
    const lies = this.fullyContained ? contains : overlaps;
    const [first] = this.ranges;
    if (first === undefined) return [];
    return first.sheet.tables
      .filter((table) => this.ranges.some(({ area }) => lies(area, table.area)))
      .map((table) => new Table(first.workbook, first.sheet, table));
  }

  override find(key: string): Table | null {
    return this.items().find(({ table }) => sameName(table.id, key) || sameName(table.name, key)) ?? null;
  }
}

/** The pivot tables that lie on a range. */
class PivotTableScopedCollection extends Collection<PivotTable> {
  constructor(
    readonly range: Range,
    readonly fullyContained: boolean,
  ) {
    super();
  }

  override get type(): ObjectType {
    return PIVOT_TABLE_SCOPED_COLLECTION;
  }

  override items(): readonly PivotTable[] {
    const { workbook, sheet, area } = this.range;
    workbook.drawPending();
    const lies = this.fullyContained ? contains : overlaps;
    return sheet.pivots
      .filter((pivot) => pivot.area !== null && lies(area, pivot.area))
      .map((pivot) => new PivotTable(workbook, sheet, pivot));
  }

  override find(key: string): PivotTable | null {
    return this.items().find(({ pivot }) => sameName(pivot.id, key) || sameName(pivot.name, key)) ?? null;
  }
}

/** Tables and pivot tables of a range. */
export const rangeScopeMembers = {
  methods: {
    GetPivotTables: (range, [fully]) => new PivotTableScopedCollection(range, isFlagged(fully)),
    GetTables: (range, [fully]) => new TableScopedCollection([range], isFlagged(fully)),
  },
} satisfies Members<Range>;

export function isFlagged(value: unknown): boolean {
  return isOmitted(value) ? false : asFlag(value);
}

function first<T extends HostObject>(collection: Collection<T>): T {
  const [item] = collection.items();
  if (item === undefined) throw itemNotFound();
  return item;
}

const TABLE_SCOPED_COLLECTION = defineType("TableScopedCollection", TableScopedCollection, {
  methods: { ...collectionMethods, GetFirst: (tables) => first(tables) },
});

const PIVOT_TABLE_SCOPED_COLLECTION = defineType("PivotTableScopedCollection", PivotTableScopedCollection, {
  methods: { ...collectionMethods, GetFirst: (pivots) => first(pivots) },
});
