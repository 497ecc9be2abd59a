import { height, isUnbounded, movedDown, overlaps, width } from "./area";
import { asFlag, isOmitted } from "./argument";
import type { Area, BookSheet, BookTable } from "./book";
import { hasMerge, setCell } from "./cells";
import { collectionMethods, collectionScalars } from "./collectionMembers";
import { requireUnprotected } from "./editing";
import { EVENT, WHOLE_WORKBOOK, eventMethods } from "./events";
import { invalidArgument, invalidOperation, mergedRangeConflict, pivotTableRangeConflict } from "./hostError";
import { Collection, defineType, type ObjectType } from "./hostObject";
import { insertCells } from "./insertCells";
import { freeNumberedName, sameName } from "./names";
import type { Range } from "./range";
import { rangeOf } from "./rangeArgument";
import { Table } from "./table";
import { nameColumnsByCells, uniqueColumnNames } from "./tableHeaders";
import type { Workbook } from "./workbook";

/** The tables of a sheet, or of the whole workbook (`sheet` null). */
export class TableCollection extends Collection<Table> {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet | null,
  ) {
    super();
  }

  override get type(): ObjectType {
    return TABLE_COLLECTION;
  }

  get eventTarget(): string {
    return this.sheet?.id ?? WHOLE_WORKBOOK;
  }

  private get sheets(): readonly BookSheet[] {
    return this.sheet === null ? this.workbook.book.sheets : [this.sheet];
  }

  override items(): readonly Table[] {
    return this.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => new Table(this.workbook, sheet, table)),
    );
  }

  override find(key: string): Table | null {
    for (const sheet of this.sheets) {
      const table = sheet.tables.find(({ id, name }) => sameName(id, key) || sameName(name, key));
      if (table !== undefined) return new Table(this.workbook, sheet, table);
    }
    return null;
  }

  /** Makes a table of a range or an address. Without headers a header row is put in, which moves the cells down. */
  add(place: unknown, hasHeaders: boolean): Table {
    const range = rangeOf(this.workbook, place, this.sheet ?? this.workbook.activeSheet());
    if (this.sheet !== null && range.sheet !== this.sheet) throw invalidArgument();
    requireTablePlace(range);
    const table = this.newTable(range, hasHeaders);
    range.sheet.tables.push(table);
    this.workbook.reports.table(EVENT.tableAdded, range.sheet, table.id);
    return new Table(this.workbook, range.sheet, table);
  }

  private newTable(range: Range, hasHeaders: boolean): BookTable {
    const names = this.workbook.book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
    const table: BookTable = {
      id: this.workbook.newId(),
      name: freeNumberedName("Tabell", names),
      area: range.area,
      showHeaders: true,
      showTotals: false,
      columns: [],
      style: "TableStyleMedium2",
      marks: { firstColumn: false, lastColumn: false, bandedRows: true, bandedColumns: false },
      filterButton: true,
      filters: new Map(),
      sort: null,
      part: null,
      changed: true,
    };
    if (hasHeaders) takeHeaders(range, table);
    else insertHeaders(range, table);
    return table;
  }
}

/** A table needs a row below its headers, so one that has only headers is given one. */
function takeHeaders(range: Range, table: BookTable): void {
  const { area } = range;
  table.area = height(area) > 1 ? area : { ...area, lastRow: area.lastRow + 1 };
  nameColumnsByCells(range.workbook, range.sheet, table, { ...area, lastRow: area.firstRow });
}

function insertHeaders(range: Range, table: BookTable): void {
  const area: Area = range.area;
  insertCells(range.workbook, range.sheet, area, 1);
  table.area = { ...movedDown(area, 1), firstRow: area.firstRow };
  table.columns = uniqueColumnNames(Array.from({ length: width(area) }, () => ""));
  table.columns.forEach((name, index) =>
    setCell(range.sheet, area.firstRow, area.firstColumn + index, { value: name, style: 0 }),
  );
}

/** Guess: Excel's code for a table over a table is InvalidOperation. */
function requireTablePlace({ sheet, area }: Range): void {
  requireUnprotected(sheet);
  if (isUnbounded(area)) throw invalidArgument();
  if (hasMerge(sheet, area)) throw mergedRangeConflict();
  if (sheet.pivots.some((pivot) => pivot.area !== null && overlaps(pivot.area, area)))
    throw pivotTableRangeConflict();
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw invalidOperation("A table cannot overlap another table.");
  }
}

const TABLE_COLLECTION = defineType("TableCollection", TableCollection, {
  scalars: collectionScalars,
  methods: {
    ...collectionMethods,
    ...eventMethods({
      AddedEvent: EVENT.tableAdded,
      DataChangedEvent: EVENT.tableChanged,
      DeletedEvent: EVENT.tableDeleted,
    }),
    Add: (tables, [place, hasHeaders]) =>
      tables.add(place, isOmitted(hasHeaders) ? false : asFlag(hasHeaders)),
  },
});
