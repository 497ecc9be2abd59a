import { fullAddress } from "./address";
import { Application, type CalculationMode } from "./application";
import type { Area, Book, BookPivot, BookSheet } from "./book";
import type { InputSettings } from "./cellInput";
import { Calculation } from "./formulas/calculation";
import { asText } from "./argument";
import { CommentCollection } from "./commentCollection";
import { EVENT, Events, WHOLE_WORKBOOK } from "./events";
import { invalidOperation, invalidSelection, itemNotFound } from "./hostError";
import { Functions } from "./functions";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import { sameName } from "./names";
import { NamedItemCollection } from "./namedItems";
import { guid } from "./newBook";
import type { PivotTable } from "./pivotTable";
import { PivotTableCollection } from "./pivotTableCollection";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { References } from "./references";
import { Reports } from "./reports";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tableCollection";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheetCollection";

/** What is selected on a sheet. */
export interface Selection {
  readonly areas: readonly Area[];
  readonly active: Range;
}

/** The root of what a client can ask: an open book, and what is known of it only while it is open. */
export class Workbook extends HostObject {
  readonly references = new References();
  readonly events = new Events();
  readonly reports = new Reports(this);
  readonly eventTarget = WHOLE_WORKBOOK;
  readonly inputSettings: InputSettings;
  readonly calculation: Calculation;
  calculationMode: CalculationMode = "Automatic";
  /** How many cells clients have given a value or a formula, for those who measure. */
  cellsWritten = 0;
  private readonly selections = new WeakMap<BookSheet, Selection>();
  private readonly undrawn = new Map<BookPivot, PivotTable>();
  private serial: number;

  constructor(
    readonly book: Book,
    readonly clock: () => Date = () => new Date(),
  ) {
    super();
    this.calculation = new Calculation(this);
    this.serial = book.sheets.length;
    this.inputSettings = { date1904: book.date1904, currentYear: new Date().getFullYear() };
  }

  override get type(): ObjectType {
    return WORKBOOK;
  }

  /** An id that no sheet, table, pivot table or chart has. */
  newId(): string {
    const parts = this.book.sheets.flatMap((sheet) => [
      sheet,
      ...sheet.tables,
      ...sheet.pivots,
      ...sheet.charts,
    ]);
    const taken = new Set(parts.map((part) => part.id));
    for (;;) {
      const id = guid(++this.serial);
      if (!taken.has(id)) return id;
    }
  }

  worksheet(sheet: BookSheet): Worksheet {
    return new Worksheet(this, sheet);
  }

  sheetNamed(name: string): BookSheet | null {
    return this.book.sheets.find((sheet) => sameName(sheet.name, name)) ?? null;
  }

  activeSheet(): BookSheet {
    const sheet = this.book.sheets.find(({ id }) => id === this.book.active);
    if (sheet === undefined) throw itemNotFound();
    return sheet;
  }

  activeWorksheet(): Worksheet {
    return this.worksheet(this.activeSheet());
  }

  /** Shows a sheet; a hidden one cannot be shown so. */
  activate(sheet: BookSheet): void {
    if (sheet.visibility !== "Visible") throw invalidOperation("A hidden worksheet cannot be activated.");
    if (sheet.id === this.book.active) return;
    const before = this.activeSheet();
    this.book.active = sheet.id;
    this.book.changed = true;
    this.reports.sheet(EVENT.worksheetDeactivated, before);
    this.reports.sheet(EVENT.worksheetActivated, sheet);
  }

  /** Makes the nearest visible sheet active in place of one that is about to be hidden or deleted. */
  leave(sheet: BookSheet): void {
    if (sheet.id !== this.book.active) return;
    const { sheets } = this.book;
    const place = sheets.indexOf(sheet);
    const [next] = [...sheets.slice(place + 1), ...sheets.slice(0, place).reverse()].filter(
      (other) => other.visibility === "Visible",
    );
    if (next !== undefined) this.activate(next);
  }

  select(range: Range): void {
    this.selectAreas(range.sheet, [range.area], range.at(0, 0, 1, 1));
  }

  /** Selects several areas of a sheet at once, as a user can; `active` is the cell of them that would be typed in. */
  selectAreas(sheet: BookSheet, areas: readonly Area[], active: Range): void {
    this.activate(sheet);
    this.selections.set(sheet, { areas, active });
    this.reports.selection(sheet, areas);
  }

  /** What is selected on the active sheet: A1 until something else is. */
  selection(): Selection {
    const sheet = this.activeSheet();
    const corner = new Range(this, sheet, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 });
    return this.selections.get(sheet) ?? { areas: [corner.area], active: corner };
  }

  /** Guess: what is selected moves along with its cells when others are inserted or deleted; where all of them go, it stays. */
  followSelection(sheet: BookSheet, where: (area: Area) => Area | null): void {
    const selection = this.selections.get(sheet);
    if (selection === undefined) return;
    const areas = selection.areas.map((area) => where(area) ?? area);
    const active = selection.active.on(where(selection.active.area) ?? selection.active.area);
    this.selections.set(sheet, { areas, active });
  }

  /** The one range that is selected; several areas are `InvalidSelection`. */
  selectedRange(): Range {
    const [area, ...more] = this.selection().areas;
    if (area === undefined || more.length > 0) throw invalidSelection();
    return new Range(this, this.activeSheet(), area);
  }

  /** Notes that a pivot's design has changed, so that several changes in a row are drawn once. */
  drawLater(table: PivotTable): void {
    this.undrawn.set(table.pivot, table);
  }

  /** Brings formulas and pivots up to date with all that has changed, before anything is read. */
  settle(): void {
    this.recalculate();
    this.drawPending();
    this.recalculate();
  }

  /** Brings formulas up to date, but in manual mode only those that were written. */
  recalculate(): void {
    this.reports.calculations(this.calculation.run(this.calculationMode === "Manual"));
  }

  /** Draws the pivots whose design has changed and that still are in the workbook. */
  drawPending(): void {
    const tables = [...this.undrawn.values()];
    this.undrawn.clear();
    for (const table of tables) if (table.sheet.pivots.includes(table.pivot)) table.draw();
  }

  /** A pivot's source as the client is told of it: a table's name, or an address. */
  sourceAddress(source: BookPivot["source"]): string {
    return source.kind === "table" ? source.table : fullAddress(source.sheet, source.area);
  }
}

const WORKBOOK = defineType("Workbook", Workbook, {
  scalars: {
    Name: ({ book }) => book.name,
    ReadOnly: ({ book }) => book.readOnly,
  },
  navigation: {
    Application: (workbook) => new Application(workbook),
    Comments: (workbook) => new CommentCollection(workbook, null),
    Functions: (workbook) => new Functions(workbook),
    Names: (workbook) => new NamedItemCollection(workbook, null),
    PivotTables: (workbook) => new PivotTableCollection(workbook, null),
    Protection: (workbook) => new WorkbookProtection(workbook),
    Settings: (workbook) => new SettingCollection(workbook),
    Tables: (workbook) => new TableCollection(workbook, null),
    Worksheets: (workbook) => new WorksheetCollection(workbook),
    _Runtime: (workbook) => new Runtime(workbook),
  },
  methods: {
    _RegisterActivatedEvent: ({ events, eventTarget }) =>
      events.register(EVENT.workbookActivated, eventTarget),
    _UnregisterActivatedEvent: ({ events, eventTarget }) =>
      events.unregister(EVENT.workbookActivated, eventTarget),
    GetActiveCell: (workbook) => workbook.selection().active,
    GetSelectedRange: (workbook) => workbook.selectedRange(),
    GetSelectedRanges: (workbook) =>
      new RangeAreas(workbook, workbook.activeSheet(), workbook.selection().areas),
    _GetRangeForEventByReferenceId: (workbook, [id]) => workbook.references.get(asText(id)),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [id]) => workbook.references.find(asText(id)),
    _GetReferenceCount: ({ references }) => references.count,
    _RemoveAllReferences: ({ references }) => references.releaseAll(),
    _RemoveReference: ({ references }, [id]) => references.release(asText(id)),
  },
});
