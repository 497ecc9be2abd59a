import { height } from "./area";
import { asInteger, isOmitted } from "./argument";
import { invalidArgument, itemNotFound } from "./hostError";
import { Collection, HostObject, defineType, type ObjectType } from "./hostObject";
import type { Range } from "./range";
import { readCells, value } from "./rangeValues";
import type { Table } from "./table";
import { bodyArea } from "./tableHeaders";
import { deleteTableRows, insertTableRows, isUnused } from "./tableShift";

export class TableRowCollection extends Collection<TableRow> {
  constructor(readonly table: Table) {
    super();
  }

  override get type(): ObjectType {
    return TABLE_ROW_COLLECTION;
  }

  get count(): number {
    const body = bodyArea(this.table.table);
    return body === null ? 0 : height(body);
  }

  override items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index));
  }

  /** Rows have neither name nor id. */
  override find(): null {
    return null;
  }

  at(index: number): TableRow {
    if (index < 0 || index >= this.count) throw itemNotFound();
    return new TableRow(this.table, index);
  }

  /**
   * Inserts rows before `index`, at the end for null or -1, moving what is below down. Gives the first of them. Rows are
   * added to a table that has but an empty row in its place.
   */
  add(index: number | null, values: unknown): TableRow {
    const { table } = this.table;
    const rows = Array.isArray(values) ? values.length : 1;
    const atEnd = index === null || index === -1;
    const at = atEnd && isUnused(this.table) ? 0 : atEnd ? this.count : index;
    if (at < 0 || at > this.count || rows === 0) throw invalidArgument();
    const firstRow = table.area.firstRow + (table.showHeaders ? 1 : 0) + at;
    const missing = atEnd && at < this.count ? rows - this.count : rows;
    if (missing > 0) insertTableRows(this.table, firstRow, missing);
    const added = this.table.range({ ...table.area, firstRow, lastRow: firstRow + rows - 1 });
    if (!isOmitted(values)) added.write(values);
    return new TableRow(this.table, at);
  }

  /** Deletes some of the rows, given by index or as rows; each may be named once. */
  deleteRows(rows: unknown): void {
    if (!Array.isArray(rows)) throw invalidArgument();
    const indexes = rows.map((row: unknown) => (row instanceof TableRow ? row.index : asInteger(row)));
    this.requireRows(indexes);
    deleteTableRows(this.table, indexes);
  }

  deleteAt(index: number, count: number): void {
    const indexes = Array.from({ length: count }, (_, offset) => index + offset);
    this.requireRows(indexes);
    deleteTableRows(this.table, indexes);
  }

  private requireRows(indexes: readonly number[]): void {
    const known = indexes.every((index) => index >= 0 && index < this.count);
    if (!known || new Set(indexes).size < indexes.length) throw invalidArgument();
  }
}

export class TableRow extends HostObject {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  override get type(): ObjectType {
    return TABLE_ROW;
  }

  range(): Range {
    const body = this.table.range(bodyArea(this.table.table));
    return body.at(this.index, 0, 1, body.area.lastColumn - body.area.firstColumn + 1);
  }
}

const TABLE_ROW_COLLECTION = defineType("TableRowCollection", TableRowCollection, {
  scalars: { Count: (rows) => rows.count },
  methods: {
    Add: (rows, [index, values]) => rows.add(isOmitted(index) ? null : asInteger(index), values),
    DeleteRows: (rows, [which]) => rows.deleteRows(which),
    DeleteRowsAt: (rows, [index, count]) =>
      rows.deleteAt(asInteger(index), isOmitted(count) ? 1 : asInteger(count)),
    GetCount: (rows) => rows.count,
    GetItemAt: (rows, [index]) => rows.at(asInteger(index)),
  },
});

const TABLE_ROW = defineType("TableRow", TableRow, {
  scalars: {
    Index: (row) => row.index,
    Values: (row) => readCells(row.table.sheet, row.range().area, value),
  },
  settable: { Values: (row, values) => row.range().write(values) },
  methods: {
    Delete: (row) => deleteTableRows(row.table, [row.index]),
    GetRange: (row) => row.range(),
  },
});
