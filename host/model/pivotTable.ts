import { overlaps } from "./area";
import { asFlag, asText } from "./argument";
import type { Area, BookPivot, BookSheet } from "./book";
import { requireUnprotected } from "./editing";
import {
  apiNotFound,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
  pivotTableRangeConflict,
} from "./hostError";
import { HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { sameName } from "./names";
import { ColumnHierarchies, FilterHierarchies, RowHierarchies } from "./pivotAxes";
import { clearDrawing, drawnArea, writeDrawing } from "./pivotCells";
import { DataHierarchies } from "./pivotDataFields";
import { drawPivot, missingFields } from "./pivotGrid";
import type { PivotDrawing } from "./pivotGridDrawing";
import type { PivotRecords } from "./pivotGridItems";
import { sourceRecords } from "./pivotGridSource";
import type { PivotOptions } from "./pivotOptions";
import { PivotLayout } from "./pivotTableLayout";
import { SourceHierarchies } from "./pivotSource";
import type { Workbook } from "./workbook";

export class PivotTable extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
    readonly pivot: BookPivot,
  ) {
    super();
  }

  override get type(): ObjectType {
    return PIVOT_TABLE;
  }

  override identity(): Identity {
    return { Id: this.pivot.id };
  }

  /** What it counts: its source as it was at the last refresh. `ItemNotFound` where its table or sheet is gone before it. */
  records(): PivotRecords {
    return this.pivot.counted ?? this.source();
  }

  private source(): PivotRecords {
    const records = sourceRecords(this.workbook.book, this.pivot.source);
    if (records === null) throw itemNotFound();
    return records;
  }

  /** The name of a source column in its own spelling; `ItemNotFound` where there is none. */
  field(name: string): string {
    const field = this.records().fields.find((one) => sameName(one, name));
    if (field === undefined) throw itemNotFound();
    return field;
  }

  /** The pivot, where the host knows all of what it is; else `ApiNotFound`, since what is not known would be told wrong. */
  known(): BookPivot {
    if (!this.pivot.understood) throw apiNotFound(`PivotTable.${this.pivot.name}: a pivot of this kind`);
    return this.pivot;
  }

  setOption(option: Partial<PivotOptions>): void {
    this.change({ options: { ...this.pivot.options, ...option } });
  }

  /** Changes the design. It is drawn again before cells are next read, and at the end of the request. */
  change(change: Partial<BookPivot>): void {
    requireUnprotected(this.sheet);
    if (!this.pivot.understood)
      throw apiNotFound(`PivotTable.${this.pivot.name}: changing a pivot of this kind`);
    const destination = withFilters(this.pivot, change.filters ?? this.pivot.filters);
    Object.assign(this.pivot, change, { destination, changed: true });
    this.workbook.drawLater(this);
  }

  rename(name: string): void {
    if (name.trim() === "") throw invalidArgument();
    if (sameName(name, this.pivot.name)) return this.change({ name });
    if (this.sheet.pivots.some((other) => sameName(other.name, name))) throw itemAlreadyExists();
    this.change({ name });
  }

  /** Counts the source again and draws what it gives. */
  refresh(): void {
    requireUnprotected(this.sheet);
    if (!this.pivot.understood) throw apiNotFound("PivotTable.refresh for a pivot of this kind");
    this.workbook.recalculate();
    this.pivot.counted = this.source();
    this.draw();
  }

  /** Draws what was counted. Guess: fields whose column is gone leave the pivot, as in Excel. */
  draw(): void {
    requireUnprotected(this.sheet);
    const records = this.records();
    this.pivot.counted = records;
    this.dropFields(missingFields(this.pivot, records));
    const drawing = drawPivot(this.pivot, records, this.workbook.clock());
    const area = drawnArea(this.pivot, drawing);
    this.requireRoom(area);
    if (this.pivot.area !== null)
      clearDrawing(this.workbook, this.sheet, this.pivot.area, this.pivot.drawnFormats);
    this.pivot.drawnFormats = writeDrawing(this.workbook, this.sheet, area, drawing);
    this.pivot.area = area;
    this.pivot.changed = true;
  }

  /** The drawing as it stands, for asking where its parts are. */
  drawing(): PivotDrawing {
    this.workbook.drawPending();
    return drawPivot(this.known(), this.records(), this.workbook.clock());
  }

  remove(): void {
    requireUnprotected(this.sheet);
    if (this.pivot.area !== null)
      clearDrawing(this.workbook, this.sheet, this.pivot.area, this.pivot.drawnFormats);
    this.sheet.pivots.splice(this.sheet.pivots.indexOf(this.pivot), 1);
    this.workbook.book.changed = true;
  }

  private dropFields(missing: readonly string[]): void {
    if (missing.length === 0) return;
    const kept = (fields: readonly string[]) => fields.filter((field) => !missing.includes(field));
    const { rows, columns, filters, data } = this.pivot;
    Object.assign(this.pivot, {
      destination: withFilters(this.pivot, kept(filters)),
      rows: kept(rows),
      columns: kept(columns),
      filters: kept(filters),
      data: data.filter(({ field }) => !missing.includes(field)),
    });
  }

  /** Guess: cells in the way are overwritten, as when alerts are off; another pivot, a table or a merge is not. */
  private requireRoom(area: Area): void {
    const others = this.sheet.pivots.filter((other) => other !== this.pivot && other.area !== null);
    const inTheWay = [
      ...others.map(({ area: taken }) => taken),
      ...this.sheet.tables.map((table) => table.area),
    ];
    const blocked = [...inTheWay, ...this.sheet.merges].some(
      (taken) => taken !== null && overlaps(taken, area),
    );
    if (blocked) throw pivotTableRangeConflict();
  }
}

/** Rows that so many filters take, with the empty one below them. */
function rowsOfFilters(filters: readonly string[]): number {
  return filters.length === 0 ? 0 : filters.length + 1;
}

/**
 * Where the drawing begins with these filters. Guess: they are put above the body, which stays where it is as long as
 * there are rows enough above it.
 */
function withFilters(
  { destination, filters }: BookPivot,
  after: readonly string[],
): BookPivot["destination"] {
  const row = destination.row + rowsOfFilters(filters) - rowsOfFilters(after);
  return { ...destination, row: Math.max(0, row) };
}

const PIVOT_TABLE = defineType("PivotTable", PivotTable, {
  scalars: {
    AllowMultipleFiltersPerField: ({ pivot }) => pivot.options.multipleFilters,
    EnableDataValueEditing: ({ pivot }) => pivot.options.valueEditing,
    Id: ({ pivot }) => pivot.id,
    Name: ({ pivot }) => pivot.name,
    RefreshOnOpen: ({ pivot }) => pivot.options.refreshOnOpen,
    UseCustomSortLists: ({ pivot }) => pivot.options.customSortLists,
  },
  settable: {
    AllowMultipleFiltersPerField: (pivot, on) => pivot.setOption({ multipleFilters: asFlag(on) }),
    EnableDataValueEditing: (pivot, on) => pivot.setOption({ valueEditing: asFlag(on) }),
    Name: (pivot, name) => pivot.rename(asText(name)),
    RefreshOnOpen: (pivot, on) => pivot.setOption({ refreshOnOpen: asFlag(on) }),
    UseCustomSortLists: (pivot, on) => pivot.setOption({ customSortLists: asFlag(on) }),
  },
  navigation: {
    ColumnHierarchies: (pivot) => new ColumnHierarchies(pivot),
    DataHierarchies: (pivot) => new DataHierarchies(pivot),
    FilterHierarchies: (pivot) => new FilterHierarchies(pivot),
    Hierarchies: (pivot) => new SourceHierarchies(pivot),
    Layout: (pivot) => new PivotLayout(pivot),
    RowHierarchies: (pivot) => new RowHierarchies(pivot),
    Worksheet: ({ workbook, sheet }) => workbook.worksheet(sheet),
  },
  methods: {
    Delete: (pivot) => pivot.remove(),
    GetDataSourceString: ({ workbook, pivot }) => workbook.sourceAddress(pivot.source),
    GetDataSourceType: ({ pivot }) => (pivot.source.kind === "table" ? "LocalTable" : "LocalRange"),
    Refresh: (pivot) => pivot.refresh(),
  },
});
