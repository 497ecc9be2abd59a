import { localAddress } from "./address";
import { height, overlaps, width } from "./area";
import type { Area, BookSheet } from "./book";
import { cellAt, eachCell, isUncalculated } from "./cells";
import { EVENT, WHOLE_WORKBOOK, type Events } from "./events";
import { areasOf, type Calculated } from "./formulas/results";
import type { Json } from "./json";
import { Range } from "./range";
import { value, valueType } from "./rangeValues";
import type { Workbook } from "./workbook";

/** What was done with cells: `Excel.DataChangeType`, and where others went. */
export interface ChangeKind {
  readonly changeType:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
  readonly shiftDirection: "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";
}

const EDITED: ChangeKind = { changeType: "RangeEdited", shiftDirection: "None" };

/** Formulas of a stretch of cells by their place, for telling which of them changed. */
export type HeldFormulas = ReadonlyMap<string, string>;

/** Tells listeners what happened, each event with the fields that its arguments are documented to have. */
export class Reports {
  private readonly events: Events;

  constructor(private readonly workbook: Workbook) {
    this.events = workbook.events;
  }

  /**
   * Cells changed; `before` is the value of a single cell.
   * Guess: one event for each block written, though Excel may merge them.
   */
  change(sheet: BookSheet, area: Area, before: Json, kind: ChangeKind = EDITED): void {
    const tables = sheet.tables.filter((table) => overlaps(table.area, area));
    const heard =
      this.events.hears(EVENT.worksheetChanged, targetsOf(sheet)) ||
      tables.some(({ id }) => this.events.hears(EVENT.tableChanged, [id, ...targetsOf(sheet)]));
    if (!heard) return;
    this.workbook.recalculate();
    const message = {
      ...this.place(sheet, area),
      ...kind,
      triggerSource: this.events.triggerSource,
      ...(kind === EDITED && changeDetails(sheet, area, before)),
    };
    this.events.raise(EVENT.worksheetChanged, targetsOf(sheet), message);
    for (const { id } of tables)
      this.events.raise(EVENT.tableChanged, [id, ...targetsOf(sheet)], { ...message, tableId: id });
  }

  format(sheet: BookSheet, area: Area): void {
    if (!this.events.hears(EVENT.worksheetFormatChanged, targetsOf(sheet))) return;
    this.events.raise(EVENT.worksheetFormatChanged, targetsOf(sheet), this.place(sheet, area));
  }

  /** The formulas of an area, to be given to `formulas` after a change; none where nobody listens. */
  formulasOf(sheet: BookSheet, area: Area): HeldFormulas | null {
    if (!this.events.hears(EVENT.worksheetFormulaChanged, targetsOf(sheet))) return null;
    return heldFormulas(sheet, area);
  }

  /** Tells which cells have another formula than `before`. Guess: a cell that had none tells "" as its earlier formula. */
  formulas(sheet: BookSheet, area: Area, before: HeldFormulas | null): void {
    if (before === null) return;
    const after = heldFormulas(sheet, area);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (cell) => before.get(cell) !== after.get(cell),
    );
    if (changed.length === 0) return;
    const formulaDetails = changed.map((cell) => ({
      cellAddress: cell,
      previousFormula: before.get(cell) ?? "",
    }));
    this.sheet(EVENT.worksheetFormulaChanged, sheet, { formulaDetails });
  }

  /** Formulas were calculated. */
  calculations(calculated: readonly Calculated[]): void {
    for (const { sheet, cells } of calculated) {
      if (this.events.hears(EVENT.worksheetCalculated, targetsOf(sheet)))
        this.calculated(sheet, areasOf(cells));
    }
  }

  /** The values of these cells were calculated. */
  calculated(sheet: BookSheet, areas: readonly Area[]): void {
    this.sheet(EVENT.worksheetCalculated, sheet, { address: areas.map(localAddress).join(",") });
  }

  /** The rows of these areas were hidden, or shown; none is no news. */
  rowsHidden(sheet: BookSheet, areas: readonly Area[], hidden: boolean): void {
    if (areas.length === 0) return;
    const rows = areas.map(({ firstRow, lastRow }) => `${firstRow + 1}:${lastRow + 1}`);
    const changeType = hidden ? "Hidden" : "Unhidden";
    this.sheet(EVENT.worksheetRowHiddenChanged, sheet, { address: rows.join(","), changeType });
  }

  /** A cell was clicked, so many points from its left and top edges. */
  click(sheet: BookSheet, row: number, column: number, offsetX: number, offsetY: number): void {
    const cell = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    this.sheet(EVENT.worksheetSingleClicked, sheet, { address: localAddress(cell), offsetX, offsetY });
  }

  /** Something else happened to a sheet. */
  sheet(type: number, sheet: BookSheet, details: Readonly<Record<string, Json>> = {}): void {
    const message = { source: this.events.source, worksheetId: sheet.id, ...details };
    this.events.raise(type, targetsOf(sheet), message);
  }

  table(type: number, sheet: BookSheet, tableId: string): void {
    this.sheet(type, sheet, { tableId });
  }

  /** These areas are selected now; a table that none of them touches is told so by an empty address. */
  selection(sheet: BookSheet, areas: readonly Area[]): void {
    const address = areas.map(localAddress).join(",");
    this.sheet(EVENT.worksheetSelectionChanged, sheet, { address });
    for (const table of sheet.tables) {
      const inside = areas.some((area) => overlaps(table.area, area)) ? address : "";
      const message = { worksheetId: sheet.id, tableId: table.id, address: inside };
      this.events.raise(EVENT.tableSelectionChanged, [table.id], message);
    }
    this.events.announce(EVENT.selectionChanged);
  }

  /** Where something happened, with a reference by which the client can ask for the range. */
  private place(sheet: BookSheet, area: Area) {
    const range = new Range(this.workbook, sheet, area);
    return {
      worksheetId: sheet.id,
      address: localAddress(area),
      source: this.events.source,
      referenceId: this.workbook.references.keep(range),
    };
  }
}

function targetsOf(sheet: BookSheet): readonly string[] {
  return [sheet.id, WHOLE_WORKBOOK];
}

function heldFormulas(sheet: BookSheet, area: Area): Map<string, string> {
  const held = new Map<string, string>();
  eachCell(sheet, area, ({ formula }, row, column) => {
    const place = localAddress({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
    if (formula !== undefined) held.set(place, `=${formula}`);
  });
  return held;
}

/** Values before and after, which Excel tells of single cells only. */
function changeDetails(sheet: BookSheet, area: Area, before: Json): Record<string, Json> {
  if (height(area) !== 1 || width(area) !== 1) return {};
  const cell = cellAt(sheet, area.firstRow, area.firstColumn);
  if (isUncalculated(cell)) return {};
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
