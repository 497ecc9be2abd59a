import { overlaps } from "./area";
import { asFlag, asText } from "./argument";
import type { Area, BookSheet, BookTable } from "./book";
import { clearCells } from "./cellFormats";
import { setCell } from "./cells";
import { requireUnprotected } from "./editing";
import { EVENT, eventMethods } from "./events";
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from "./hostError";
import { insertCells } from "./insertCells";
import { HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { requireTableName, sameName } from "./names";
import { Range } from "./range";
import { rangeOf } from "./rangeArgument";
import { TableColumnCollection } from "./tableColumns";
import { bodyArea, headerArea, nameColumnsByCells } from "./tableHeaders";
import { TableRowCollection } from "./tableRows";
import type { Workbook } from "./workbook";

export class Table extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
    readonly table: BookTable,
  ) {
    super();
  }

  override get type(): ObjectType {
    return TABLE;
  }

  override identity(): Identity {
    return { Id: this.table.id };
  }

  get eventTarget(): string {
    return this.table.id;
  }

  /** The range of one of its parts; `ItemNotFound` for a part that it lacks. */
  range(area: Area | null): Range {
    if (area === null) throw itemNotFound();
    return new Range(this.workbook, this.sheet, area);
  }

  totalsArea(): Area | null {
    return this.table.showTotals ? { ...this.table.area, firstRow: this.table.area.lastRow } : null;
  }

  /** Pivot tables follow. Guess: structured references in formulas are left as they are; Excel rewrites them. */
  rename(name: string): void {
    const before = this.table.name;
    if (!sameName(before, name)) requireTableName(this.workbook.book, name);
    this.change({ name });
    for (const pivot of this.workbook.book.sheets.flatMap((sheet) => sheet.pivots)) {
      if (pivot.source.kind !== "table" || !sameName(pivot.source.table, before)) continue;
      pivot.source = { kind: "table", table: name };
      pivot.changed = true;
    }
  }

  /** The headers must stay in their row, and the new area must overlap the old. */
  resize(to: Range): void {
    const { area, showHeaders } = this.table;
    const moved = to.sheet !== this.sheet || to.area.firstRow !== area.firstRow || !overlaps(to.area, area);
    if (moved || to.area.lastRow === to.area.firstRow) throw invalidArgument();
    const others = this.sheet.tables.filter((other) => other !== this.table);
    if (others.some((other) => overlaps(other.area, to.area))) {
      throw invalidOperation("A table cannot overlap another table.");
    }
    this.change({ area: to.area });
    if (showHeaders) nameColumnsByCells(this.sheet, this.table, { ...to.area, lastRow: to.area.firstRow });
  }

  /**
   * Shows or hides the totals row. Guess: shown, it takes a new row, what stands below moves down, and its first cell
   * says "Summa"; Excel also sums or counts the last column there. Hidden, its cells are emptied where they stand.
   */
  showTotals(show: boolean): void {
    const { area, id, showTotals } = this.table;
    if (show === showTotals) return;
    if (show) {
      const lastRow = area.lastRow + 1;
      insertCells(this.workbook, this.sheet, { ...area, firstRow: lastRow, lastRow }, 1, id);
      this.change({ showTotals: true, area: { ...area, lastRow } });
      setCell(this.sheet, lastRow, area.firstColumn, { value: "Summa", style: 0 });
    } else {
      clearCells(this.sheet, { ...area, firstRow: area.lastRow }, "Contents");
      this.change({ showTotals: false, area: { ...area, lastRow: area.lastRow - 1 } });
    }
  }

  change(change: Partial<BookTable>): void {
    requireUnprotected(this.sheet);
    Object.assign(this.table, change, { changed: true });
  }

  /** Takes the table away and leaves its cells. */
  convertToRange(): Range {
    const range = this.range(this.table.area);
    this.detach();
    return range;
  }

  /** Takes the table away with what its cells hold. Guess: as `ListObject.Delete` does, without moving other cells. */
  remove(): void {
    this.detach();
    clearCells(this.sheet, this.table.area, "All");
  }

  private detach(): void {
    requireUnprotected(this.sheet);
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.table), 1);
    this.workbook.book.changed = true;
    this.workbook.reports.table(EVENT.tableDeleted, this.sheet, this.table.id);
  }
}

/** The header row cannot yet be shown or hidden here; setting what is so already is no change. */
function requireSame(now: boolean, wanted: unknown, member: string): void {
  if (asFlag(wanted) !== now) throw apiNotFound(member);
}

const TABLE = defineType("Table", Table, {
  scalars: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    Style: ({ table }) => table.style,
  },
  settable: {
    Name: (table, name) => table.rename(asText(name)),
    ShowHeaders: ({ table }, show) => requireSame(table.showHeaders, show, "Table.showHeaders"),
    ShowTotals: (table, show) => table.showTotals(asFlag(show)),
    Style: (table, style) => table.change({ style: asText(style) }),
  },
  navigation: {
    Columns: (table) => new TableColumnCollection(table),
    Rows: (table) => new TableRowCollection(table),
    Worksheet: ({ workbook, sheet }) => workbook.worksheet(sheet),
  },
  methods: {
    ...eventMethods({
      DataChangedEvent: EVENT.tableChanged,
      SelectionChangedEvent: EVENT.tableSelectionChanged,
    }),
    ConvertToRange: (table) => table.convertToRange(),
    Delete: (table) => table.remove(),
    GetDataBodyRange: (table) => table.range(bodyArea(table.table)),
    GetHeaderRowRange: (table) => table.range(headerArea(table.table)),
    GetRange: (table) => table.range(table.table.area),
    GetTotalRowRange: (table) => table.range(table.totalsArea()),
    Resize: (table, [range]) => table.resize(rangeOf(table.workbook, range, table.sheet)),
  },
});
