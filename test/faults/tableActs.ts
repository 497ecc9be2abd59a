/** What a colleague may do with an Excel table. Where the sheet has none, nothing is done. */
import { valuesFilter } from "../../host/model/filter";
import { Filter } from "../../host/model/tableFilter";
import { Range } from "../../host/model/range";
import { Table } from "../../host/model/table";
import { TableRowCollection } from "../../host/model/tableRows";
import { TableSort } from "../../host/model/tableSort";
import { type Desk, cell, labelCell, numberRow } from "./desk";
import { inventedText } from "./inventedBook";

export const TABLE_ACTS = {
  tableInsert: onTable(insertTableRow),
  tableRemove: onTable(removeTableRow),
  tableFilter: onTable(filterTable),
  tableSort: onTable(sortTable),
  tableRename: onTable((table, { random }) =>
    table.rename(random.pick(["Underlag", "Insatser_2", "Tabell9"])),
  ),
  tableGrow: onTable(growTable),
  tableShrink: onTable((table) => resize(table, -1)),
  tableAway: onTable((table) => void table.convertToRange()),
} satisfies Record<string, (desk: Desk) => void>;

function onTable(act: (table: Table, desk: Desk) => void): (desk: Desk) => void {
  return (desk) => {
    const [table] = desk.sheet.tables;
    if (table) act(new Table(desk.workbook, desk.sheet, table), desk);
  };
}

/** Rows come into the table alone: what stands beside it stays. */
function insertTableRow(table: Table, desk: Desk): void {
  const rows = new TableRowCollection(table);
  const index = desk.random.below(rows.count + 1);
  rows.add(index, undefined);
  const row = table.table.area.firstRow + 1 + index;
  numberRow(desk, row);
  if (desk.random.isOneIn(3)) return;
  cell(desk, row, desk.columns.what).write(inventedText(desk.random));
  labelCell(desk, row).write(desk.random.pick(["SA", "PI", "r"]));
}

function removeTableRow(table: Table, { random }: Desk): void {
  const rows = new TableRowCollection(table);
  rows.deleteRows([random.below(rows.count)]);
}

function filterTable(table: Table, { random, columns }: Desk): void {
  const filter = new Filter(table.list(), columns.approach - table.table.area.firstColumn);
  filter.apply(valuesFilter([random.pick(["SA", "PI", "sa"])]));
}

function sortTable(table: Table, { random, columns }: Desk): void {
  const column = random.isOneIn(2) ? columns.what : columns.approach;
  const key = column - table.table.area.firstColumn;
  new TableSort(table).apply([{ key, ascending: random.isOneIn(2) }], undefined, undefined);
}

/** A row is written just below the table, which grows around it, as it does in Excel. */
function growTable(table: Table, desk: Desk): void {
  const row = table.table.area.lastRow + 1;
  if (desk.sheet.rows[row] !== undefined) return;
  numberRow(desk, row);
  cell(desk, row, desk.columns.what).write(inventedText(desk.random));
  resize(table, 1);
}

function resize(table: Table, rows: number): void {
  const { area } = table.table;
  table.resize(new Range(table.workbook, table.sheet, { ...area, lastRow: area.lastRow + rows }));
}
