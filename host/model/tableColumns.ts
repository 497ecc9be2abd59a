import { contains, height } from "./area";
import { asInteger, asText, isOmitted } from "./argument";
import type { Area } from "./book";
import { collectionMethods, collectionScalars } from "./collectionMembers";
import { invalidArgument } from "./hostError";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { sameName } from "./names";
import type { Range } from "./range";
import { readCells, value } from "./rangeValues";
import type { Table } from "./table";
import { Filter } from "./tableFilter";
import { bodyArea, headerArea } from "./tableHeaders";
import { deleteTableColumn, insertTableColumn } from "./tableShift";

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

  /**
   * Puts a column before the one at `index`, at the end for null or -1, and writes `values` in it: one for each of its rows,
   * with or without its header.
   */
  add(index: number | null, values: unknown, name: string | null): TableColumn {
    const { columns } = this.table.table;
    const at = index === null || index === -1 ? columns.length : index;
    if (at < 0 || at > columns.length) throw invalidArgument();
    insertTableColumn(this.table, at, name);
    const added = new TableColumn(this.table, at);
    if (!isOmitted(values)) added.fill(values);
    if (name !== null && this.table.table.showHeaders) added.within(headerArea(this.table.table)).write(name);
    return added;
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

  /** Guess: values for the whole column fill it with its header, values for its rows alone leave the header. */
  fill(values: unknown): void {
    const { table } = this.table;
    const count = Array.isArray(values) ? values.length : 1;
    const body = bodyArea(table);
    const isBody = !Array.isArray(values) || (body !== null && height(body) === count);
    const rows = { ...table.area, lastRow: table.area.firstRow + count - 1 };
    this.within(isBody ? body : contains(table.area, rows) ? rows : table.area).write(values);
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
  methods: {
    ...collectionMethods,
    Add: (columns, [index, values, name]) =>
      columns.add(isOmitted(index) ? null : asInteger(index), values, isOmitted(name) ? null : asText(name)),
  },
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
  navigation: { Filter: (column) => new Filter(column.table.list(), column.index) },
  methods: {
    Delete: (column) => deleteTableColumn(column.table, column.index),
    GetDataBodyRange: (column) => column.within(bodyArea(column.table.table)),
    GetHeaderRowRange: (column) => column.within(headerArea(column.table.table)),
    GetRange: (column) => column.within(column.table.table.area),
    GetTotalRowRange: (column) => column.within(column.table.totalsArea()),
  },
});
