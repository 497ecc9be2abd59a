import { isUnbounded, overlaps } from "./area";
import { asText } from "./argument";
import type { BookPivot, BookSheet } from "./book";
import { collectionMethods } from "./collectionMembers";
import { requireUnprotected } from "./editing";
import { invalidArgument, itemAlreadyExists, pivotTableRangeConflict } from "./hostError";
import { Collection, defineType, type ObjectType } from "./hostObject";
import { sameName } from "./names";
import { NEW_PIVOT } from "./pivotOptions";
import { PivotTable } from "./pivotTable";
import { rangeOf } from "./rangeArgument";
import { Table } from "./table";
import type { Workbook } from "./workbook";

/** The pivot tables of a sheet, or of the whole workbook (`sheet` null). */
export class PivotTableCollection extends Collection<PivotTable> {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet | null,
  ) {
    super();
  }

  override get type(): ObjectType {
    return PIVOT_TABLE_COLLECTION;
  }

  override items(): readonly PivotTable[] {
    const sheets = this.sheet === null ? this.workbook.book.sheets : [this.sheet];
    return sheets.flatMap((sheet) =>
      sheet.pivots.map((pivot) => new PivotTable(this.workbook, sheet, pivot)),
    );
  }

  override find(key: string): PivotTable | null {
    return this.items().find(({ pivot }) => sameName(pivot.id, key) || sameName(pivot.name, key)) ?? null;
  }

  /** Makes an empty pivot table whose top left cell is that of `destination`. */
  add(name: string, source: unknown, destination: unknown): PivotTable {
    this.workbook.drawPending();
    const home = this.sheet ?? this.workbook.activeSheet();
    const { sheet, area } = rangeOf(this.workbook, destination, home);
    requirePlace(sheet, name, { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn });
    const pivot: BookPivot = {
      id: this.workbook.newId(),
      name,
      source: this.source(source, home),
      rows: [],
      columns: [],
      filters: [],
      data: [],
      layout: "Compact",
      options: NEW_PIVOT,
      fieldSettings: new Map(),
      destination: { row: area.firstRow, column: area.firstColumn },
      area: null,
      altTitle: "",
      altDescription: "",
      autoFormat: true,
      preserveFormatting: true,
      part: null,
      changed: true,
      understood: true,
    };
    sheet.pivots.push(pivot);
    const table = new PivotTable(this.workbook, sheet, pivot);
    requireFieldNames(table);
    this.workbook.drawLater(table);
    return table;
  }

  /** Pivots of kinds that the host does not know are left as they came. */
  refreshAll(): void {
    for (const table of this.items()) if (table.pivot.understood) table.refresh();
  }

  private source(source: unknown, home: BookSheet): BookPivot["source"] {
    if (source instanceof Table) return { kind: "table", table: source.table.name };
    const range = rangeOf(this.workbook, source, home);
    if (isUnbounded(range.area) || range.area.lastRow === range.area.firstRow) throw invalidArgument();
    return { kind: "area", sheet: range.sheet.name, area: range.area };
  }
}

function requirePlace(sheet: BookSheet, name: string, corner: BookPivot["area"] & object): void {
  requireUnprotected(sheet);
  if (name.trim() === "") throw invalidArgument();
  if (sheet.pivots.some((pivot) => sameName(pivot.name, name))) throw itemAlreadyExists();
  const taken = [...sheet.pivots.map((pivot) => pivot.area), ...sheet.tables.map((table) => table.area)];
  if (taken.some((area) => area !== null && overlaps(area, corner))) throw pivotTableRangeConflict();
}

/** Every column of the source needs a heading. */
function requireFieldNames(table: PivotTable): void {
  if (!table.records().fields.includes("")) return;
  table.sheet.pivots.pop();
  throw invalidArgument();
}

const PIVOT_TABLE_COLLECTION = defineType("PivotTableCollection", PivotTableCollection, {
  methods: {
    ...collectionMethods,
    Add: (pivots, [name, source, destination]) => pivots.add(asText(name), source, destination),
    RefreshAll: (pivots) => pivots.refreshAll(),
  },
});
