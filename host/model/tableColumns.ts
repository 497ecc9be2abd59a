import { asText } from "./argument";
import type { Area } from "./book";
import { collectionMethods, collectionScalars } from "./collectionMembers";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { sameName } from "./names";
import type { Range } from "./range";
import { readCells, value } from "./rangeValues";
import type { Table } from "./table";
import { bodyArea, headerArea } from "./tableHeaders";

export class TableColumnCollection extends Collection<TableColumn> {
  constructor(readonly table: Table) {
    super();
  }

  override get type(): ObjectType {
    return TABLE_COLUMN_COLLECTION;
  }

  override items(): readonly TableColumn[] {
    return this.table.table.columns.map((_, index) => new TableColumn(this.table, index));
  }

  /** A name goes before an id, since a column may be called `2020`. */
  override find(key: string): TableColumn | null {
    const columns = this.items();
    const named = columns.find((column) => sameName(column.name, key));
    return named ?? columns.find((column) => String(column.id) === key) ?? null;
  }
}

/** Guess: a column's id is its place among the columns, counted from 1; Excel's ids survive the moving of columns. */
export class TableColumn extends HostObject {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  override get type(): ObjectType {
    return TABLE_COLUMN;
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  get id(): number {
    return this.index + 1;
  }

  get name(): string {
    return this.table.table.columns[this.index] ?? "";
  }

  /** Its cells among those of a part of the table. */
  within(area: Area | null): Range {
    const range = this.table.range(area);
    const column = range.area.firstColumn + this.index;
    return range.on({ ...range.area, firstColumn: column, lastColumn: column });
  }
}

const TABLE_COLUMN_COLLECTION = defineType("TableColumnCollection", TableColumnCollection, {
  scalars: collectionScalars,
  methods: collectionMethods,
});

const TABLE_COLUMN = defineType("TableColumn", TableColumn, {
  scalars: {
    Id: (column) => column.id,
    Index: (column) => column.index,
    Name: (column) => column.name,
    Values: (column) => readCells(column.table.sheet, column.within(column.table.table.area).area, value),
  },
  settable: {
    Name: (column, name) => column.within(headerArea(column.table.table)).write(asText(name)),
    Values: (column, values) => column.within(column.table.table.area).write(values),
  },
  methods: {
    GetDataBodyRange: (column) => column.within(bodyArea(column.table.table)),
    GetHeaderRowRange: (column) => column.within(headerArea(column.table.table)),
    GetRange: (column) => column.within(column.table.table.area),
    GetTotalRowRange: (column) => column.within(column.table.totalsArea()),
  },
});
