import { overlaps } from "./area";
import { asFlag, asText } from "./argument";
import { AutoFilter } from "./autoFilter";
import type { Area, BookSheet, BookTable } from "./book";
import { clearCells } from "./cellFormats";
import { requireUnprotected } from "./editing";
import { EVENT, eventMethods } from "./events";
import { formulaTokens } from "./formulaTokens";
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from "./hostError";
import { HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { requireTableName, sameName } from "./names";
import { Range } from "./range";
import { rangeOf } from "./rangeArgument";
import { rewriteFormulas } from "./sheetReferences";
import { TableColumnCollection } from "./tableColumns";
import { TableList } from "./tableFilter";
import { bodyArea, headerArea, nameColumnsByCells } from "./tableHeaders";
import { TableRowCollection } from "./tableRows";
import { showHeaders } from "./tableShift";
import { TableSort } from "./tableSort";
import { showTotals } from "./tableTotals";
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

  /** Pivot tables and formulas follow. */
  rename(name: string): void {
    const before = this.table.name;
    if (!sameName(before, name)) requireTableName(this.workbook.book, name);
    this.change({ name });
    rewriteFormulas(this.workbook.book, (formula) => renamedInFormula(formula, before, name));
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
    const isSameWidth = to.area.firstColumn === area.firstColumn && to.area.lastColumn === area.lastColumn;
    if (!isSameWidth && this.table.filters.size > 0)
      throw apiNotFound("Table.resize to other columns when filtered");
    this.change({ area: to.area, sort: isSameWidth ? this.table.sort : null });
    if (showHeaders)
      nameColumnsByCells(this.workbook, this.sheet, this.table, { ...to.area, lastRow: to.area.firstRow });
  }

  /** Its rows as filters see them. */
  list(): TableList {
    return new TableList(this);
  }

  change(change: Partial<BookTable>): void {
    requireUnprotected(this.sheet);
    Object.assign(this.table, change, { changed: true });
  }

  /**
   * Guess: a table's number among those of the workbook, in the order of the sheets, stands for the number in the file that
   * Excel gives here.
   */
  legacyId(): string {
    const tables = this.workbook.book.sheets.flatMap((sheet) => sheet.tables);
    return String(tables.indexOf(this.table) + 1);
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

/** The formula with another name for a table; a function of that name is not meant. */
function renamedInFormula(formula: string, before: string, after: string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      const isCall = tokens[index + 1]?.text === "(";
      return kind === "name" && !isCall && sameName(text, before) ? after : text;
    })
    .join("");
}

/** Sets one of the marks of the table's style. */
function mark(table: Table, on: unknown, name: keyof BookTable["marks"]): void {
  table.change({ marks: { ...table.table.marks, [name]: asFlag(on) } });
}

/** The filter buttons; taken away, the filters go with them. Only a table with headers can have them. */
function showButtons(table: Table, show: boolean): void {
  if (!table.table.showHeaders) throw invalidOperation("A table without headers has no filter buttons.");
  if (show) table.change({ filterButton: true });
  else table.list().remove();
}

const TABLE = defineType("Table", Table, {
  scalars: {
    HighlightFirstColumn: ({ table }) => table.marks.firstColumn,
    HighlightLastColumn: ({ table }) => table.marks.lastColumn,
    Id: ({ table }) => table.id,
    LegacyId: (table) => table.legacyId(),
    Name: ({ table }) => table.name,
    ShowBandedColumns: ({ table }) => table.marks.bandedColumns,
    ShowBandedRows: ({ table }) => table.marks.bandedRows,
    ShowFilterButton: ({ table }) => table.filterButton && table.showHeaders,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    Style: ({ table }) => table.style,
  },
  settable: {
    HighlightFirstColumn: (table, on) => mark(table, on, "firstColumn"),
    HighlightLastColumn: (table, on) => mark(table, on, "lastColumn"),
    Name: (table, name) => table.rename(asText(name)),
    ShowBandedColumns: (table, on) => mark(table, on, "bandedColumns"),
    ShowBandedRows: (table, on) => mark(table, on, "bandedRows"),
    ShowFilterButton: (table, show) => showButtons(table, asFlag(show)),
    ShowHeaders: (table, show) => showHeaders(table, asFlag(show)),
    ShowTotals: (table, show) => showTotals(table, asFlag(show)),
    Style: (table, style) => table.change({ style: asText(style) }),
  },
  navigation: {
    AutoFilter: (table) => new AutoFilter(table.list()),
    Columns: (table) => new TableColumnCollection(table),
    Rows: (table) => new TableRowCollection(table),
    Sort: (table) => new TableSort(table),
    Worksheet: ({ workbook, sheet }) => workbook.worksheet(sheet),
  },
  methods: {
    ...eventMethods({
      DataChangedEvent: EVENT.tableChanged,
      SelectionChangedEvent: EVENT.tableSelectionChanged,
    }),
    ClearFilters: (table) => table.list().clear(),
    ConvertToRange: (table) => table.convertToRange(),
    Delete: (table) => table.remove(),
    GetDataBodyRange: (table) => table.range(bodyArea(table.table)),
    GetHeaderRowRange: (table) => table.range(headerArea(table.table)),
    GetRange: (table) => table.range(table.table.area),
    GetTotalRowRange: (table) => table.range(table.totalsArea()),
    ReapplyFilters: (table) => table.list().reapply(),
    Resize: (table, [range]) => table.resize(rangeOf(table.workbook, range, table.sheet)),
  },
});
