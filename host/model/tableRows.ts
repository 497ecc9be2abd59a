import { height } from "./area";
import { asInteger, isOmitted } from "./argument";
import { requireUnprotected } from "./editing";
import { invalidArgument, itemNotFound } from "./hostError";
import { Collection, HostObject, defineType, type ObjectType } from "./hostObject";
import { insertCells } from "./insertCells";
import type { Range } from "./range";
import { readCells, value } from "./rangeValues";
import type { Table } from "./table";
import { bodyArea } from "./tableHeaders";

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

  /** Inserts rows before `index`, at the end for null or -1, moving what is below down. Gives the first of them. */
  add(index: number | null, values: unknown): TableRow {
    const { workbook, sheet, table } = this.table;
    requireUnprotected(sheet);
    const at = index === null || index === -1 ? this.count : index;
    const rows = Array.isArray(values) ? values.length : 1;
    if (at < 0 || at > this.count || rows === 0) throw invalidArgument();
    const firstRow = table.area.firstRow + (table.showHeaders ? 1 : 0) + at;
    insertCells(workbook, sheet, { ...table.area, firstRow, lastRow: firstRow }, rows, table.id);
    this.table.change({ area: { ...table.area, lastRow: table.area.lastRow + rows } });
    const added = this.table.range({ ...table.area, firstRow, lastRow: firstRow + rows - 1 });
    if (!isOmitted(values)) added.write(values);
    return new TableRow(this.table, at);
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
  methods: { GetRange: (row) => row.range() },
});
