import { fullAddress, localAddress } from "./address";
import { height, overlaps, width } from "./area";
import { Application, type CalculationMode } from "./application";
import type { Area, Book, BookPivot, BookSheet } from "./book";
import type { InputSettings } from "./cellInput";
import { cellAt } from "./cells";
import { asText } from "./argument";
import { EVENT, Events, WHOLE_WORKBOOK } from "./events";
import { invalidOperation, invalidSelection, itemNotFound } from "./hostError";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { Json } from "./json";
import { sameName } from "./names";
import { NamedItemCollection } from "./namedItems";
import { guid } from "./newBook";
import type { PivotTable } from "./pivotTable";
import { PivotTableCollection } from "./pivotTableCollection";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { value, valueType } from "./rangeValues";
import { References } from "./references";
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
  readonly inputSettings: InputSettings;
  calculationMode: CalculationMode = "Automatic";
  private readonly selections = new WeakMap<BookSheet, Selection>();
  private readonly undrawn = new Map<BookPivot, PivotTable>();
  private serial: number;

  constructor(readonly book: Book) {
    super();
    this.serial = book.sheets.length;
    this.inputSettings = { date1904: book.date1904, currentYear: new Date().getFullYear() };
  }

  override get type(): ObjectType {
    return WORKBOOK;
  }

  /** An id that no sheet, table or pivot table has. */
  newId(): string {
    const parts = this.book.sheets.flatMap((sheet) => [sheet, ...sheet.tables, ...sheet.pivots]);
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
    this.reportSheet(EVENT.worksheetDeactivated, before);
    this.reportSheet(EVENT.worksheetActivated, sheet);
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
    const message = { worksheetId: sheet.id, address: areas.map(localAddress).join(",") };
    this.events.raise(EVENT.worksheetSelectionChanged, [sheet.id, WHOLE_WORKBOOK], message);
    for (const table of sheet.tables) {
      const inside = areas.some((area) => overlaps(table.area, area));
      const address = inside ? message.address : "";
      this.events.raise(EVENT.tableSelectionChanged, [table.id], { ...message, address, tableId: table.id });
    }
  }

  /** What is selected on the active sheet: A1 until something else is. */
  selection(): Selection {
    const sheet = this.activeSheet();
    const corner = new Range(this, sheet, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 });
    return this.selections.get(sheet) ?? { areas: [corner.area], active: corner };
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

  /** Draws the pivots whose design has changed and that still are in the workbook. */
  drawPending(): void {
    const tables = [...this.undrawn.values()];
    this.undrawn.clear();
    for (const table of tables) if (table.sheet.pivots.includes(table.pivot)) table.refresh();
  }

  /** A pivot's source as the client is told of it: a table's name, or an address. */
  sourceAddress(source: BookPivot["source"]): string {
    return source.kind === "table" ? source.table : fullAddress(source.sheet, source.area);
  }

  /**
   * Tells listeners that cells changed; `before` is the value of a single cell.
   * Guess: one event for each block written, though Excel may merge them.
   */
  reportChange(sheet: BookSheet, area: Area, before: Json): void {
    const message = { ...changeMessage(sheet, area), ...changeDetails(sheet, area, before) };
    this.events.raise(EVENT.worksheetChanged, [sheet.id, WHOLE_WORKBOOK], message);
    for (const table of sheet.tables) {
      if (!overlaps(table.area, area)) continue;
      const targets = [table.id, sheet.id, WHOLE_WORKBOOK];
      this.events.raise(EVENT.tableChanged, targets, { ...message, tableId: table.id });
    }
  }

  reportSheet(type: number, sheet: BookSheet): void {
    this.events.raise(type, [sheet.id, WHOLE_WORKBOOK], { source: "Local", worksheetId: sheet.id });
  }

  reportTable(type: number, sheet: BookSheet, tableId: string): void {
    const message = { source: "Local", tableId, worksheetId: sheet.id };
    this.events.raise(type, [sheet.id, WHOLE_WORKBOOK], message);
  }
}

function changeMessage(sheet: BookSheet, area: Area) {
  return {
    worksheetId: sheet.id,
    address: localAddress(area),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "ThisLocalAddin",
    shiftDirection: "None",
  };
}

/** Values before and after, which Excel tells of single cells only. */
function changeDetails(sheet: BookSheet, area: Area, before: Json): Record<string, Json> {
  if (height(area) !== 1 || width(area) !== 1) return {};
  const cell = cellAt(sheet, area.firstRow, area.firstColumn);
  return {
    valueBefore: before,
    valueTypeBefore: before === "" ? "Empty" : valueTypeOf(before),
    valueAfter: value(cell),
    valueTypeAfter: valueType(cell),
  };
}

function valueTypeOf(before: Json): string {
  if (typeof before === "number") return "Double";
  return typeof before === "boolean" ? "Boolean" : "String";
}

const WORKBOOK = defineType("Workbook", Workbook, {
  scalars: {
    Name: ({ book }) => book.name,
    ReadOnly: ({ book }) => book.readOnly,
  },
  navigation: {
    Application: (workbook) => new Application(workbook),
    Names: (workbook) => new NamedItemCollection(workbook, null),
    PivotTables: (workbook) => new PivotTableCollection(workbook, null),
    Protection: (workbook) => new WorkbookProtection(workbook),
    Settings: (workbook) => new SettingCollection(workbook),
    Tables: (workbook) => new TableCollection(workbook, null),
    Worksheets: (workbook) => new WorksheetCollection(workbook),
    _Runtime: (workbook) => new Runtime(workbook),
  },
  methods: {
    GetActiveCell: (workbook) => workbook.selection().active,
    GetSelectedRange: (workbook) => workbook.selectedRange(),
    _GetRangeForEventByReferenceId: (workbook, [id]) => workbook.references.get(asText(id)),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [id]) => workbook.references.find(asText(id)),
    _GetReferenceCount: ({ references }) => references.count,
    _RemoveAllReferences: ({ references }) => references.releaseAll(),
    _RemoveReference: ({ references }, [id]) => references.release(asText(id)),
  },
});
