import { areaOf, width } from "./area";
import { asFlag, asOneOf, asText } from "./argument";
import type { Area, PivotLayout as LayoutType } from "./book";
import { invalidArgument, invalidOperation, itemNotFound } from "./hostError";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import { DataHierarchies, type DataHierarchy } from "./pivotDataFields";
import { PivotField, PivotItems } from "./pivotFields";
import type { AxisLine } from "./pivotGridAxis";
import type { DataColumn, PivotDrawing } from "./pivotGridDrawing";
import type { PivotTable } from "./pivotTable";
import { Range } from "./range";
import { rangeOf } from "./rangeArgument";

const SUBTOTALS = ["AtTop", "AtBottom", "Off"] as const;
const LAYOUTS: readonly LayoutType[] = ["Compact", "Outline", "Tabular"];

/** How a pivot is drawn, and where its parts are. */
export class PivotLayout extends HostObject {
  constructor(readonly table: PivotTable) {
    super();
  }

  override get type(): ObjectType {
    return PIVOT_LAYOUT;
  }

  /** The range of a part of the drawing. */
  range(part: (body: Area, drawing: PivotDrawing) => Area): Range {
    const { workbook, sheet, pivot } = this.table;
    const drawing = this.table.drawing();
    const { row, rows, columns } = drawing.body;
    if (rows === 0 || columns === 0) throw invalidOperation("The PivotTable has no fields.");
    const body = areaOf(pivot.destination.row + row, pivot.destination.column, rows, columns);
    return new Range(workbook, sheet, part(body, drawing));
  }
}

function dataBody(body: Area, { firstDataRow, firstDataColumn }: PivotDrawing): Area {
  return { ...body, firstRow: body.firstRow + firstDataRow, firstColumn: body.firstColumn + firstDataColumn };
}

function rowLabels(body: Area, { firstDataRow, firstDataColumn }: PivotDrawing): Area {
  const lastColumn = body.firstColumn + Math.min(firstDataColumn, width(body)) - 1;
  return { ...body, firstRow: body.firstRow + firstDataRow - 1, lastColumn };
}

function columnLabels(body: Area, { firstDataRow, firstDataColumn }: PivotDrawing): Area {
  const firstColumn = body.firstColumn + firstDataColumn;
  return { ...body, firstColumn, lastRow: body.firstRow + firstDataRow - 1 };
}

/** The fields of the filter area, each with what is chosen beside it; a pivot without any is `ItemNotFound`. */
function filterArea({ table }: PivotLayout): Range {
  const { workbook, sheet, pivot } = table;
  const { body } = table.drawing();
  if (body.row === 0) throw itemNotFound();
  const { row, column } = pivot.destination;
  return new Range(workbook, sheet, areaOf(row, column, pivot.filters.length, 2));
}

/** The lines of rows and columns that meet in a cell among the values; any other cell is `InvalidArgument`. */
function linesAt(layout: PivotLayout, cell: unknown): { row: AxisLine; column: DataColumn } {
  const { workbook, sheet } = layout.table;
  const { area, sheet: on } = rangeOf(workbook, cell, sheet);
  const drawing = layout.table.drawing();
  const { area: body } = layout.range(dataBody);
  const row = drawing.rowLines[area.firstRow - body.firstRow];
  const column = drawing.dataColumns[area.firstColumn - body.firstColumn];
  const isOne = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  if (on !== sheet || !isOne || row === undefined || column === undefined) throw invalidArgument();
  return { row, column };
}

function dataAt(layout: PivotLayout, cell: unknown): DataHierarchy {
  const { column } = linesAt(layout, cell);
  const found = new DataHierarchies(layout.table).items()[column.data];
  if (found === undefined) throw invalidArgument();
  return found;
}

/** The items of rows or columns that a value stands for, outermost first. */
function itemsAt(layout: PivotLayout, axis: unknown, cell: unknown): PivotItems {
  const isRow = asOneOf(axis, ["Row", "Column"]) === "Row";
  const lines = linesAt(layout, cell);
  const { path } = isRow ? lines.row : lines.column;
  const names = isRow ? layout.table.pivot.rows : layout.table.pivot.columns;
  return new PivotItems(
    path.flatMap(
      (item, level) => new PivotField(layout.table, names[level] ?? "").items().items()[item] ?? [],
    ),
  );
}

const PIVOT_LAYOUT = defineType("PivotLayout", PivotLayout, {
  scalars: {
    AltTextDescription: ({ table }) => table.pivot.altDescription,
    AltTextTitle: ({ table }) => table.pivot.altTitle,
    AutoFormat: ({ table }) => table.pivot.autoFormat,
    EmptyCellText: ({ table }) => table.known().options.emptyText,
    EnableFieldList: ({ table }) => table.pivot.options.fieldList,
    FillEmptyCells: ({ table }) => table.known().options.fillEmpty,
    LayoutType: ({ table }) => table.known().layout,
    PreserveFormatting: ({ table }) => table.pivot.preserveFormatting,
    ShowColumnGrandTotals: ({ table }) => table.pivot.options.columnGrandTotals,
    // A pivot that hides them is not understood.
    ShowFieldHeaders: ({ table }) => table.known().understood,
    ShowRowGrandTotals: ({ table }) => table.pivot.options.rowGrandTotals,
    SubtotalLocation: ({ table }) => table.known().options.subtotals,
  },
  settable: {
    AltTextDescription: ({ table }, text) => table.change({ altDescription: asText(text) }),
    AltTextTitle: ({ table }, text) => table.change({ altTitle: asText(text) }),
    AutoFormat: ({ table }, on) => table.change({ autoFormat: asFlag(on) }),
    EmptyCellText: ({ table }, text) => table.setOption({ emptyText: asText(text) }),
    EnableFieldList: ({ table }, on) => table.setOption({ fieldList: asFlag(on) }),
    FillEmptyCells: ({ table }, on) => table.setOption({ fillEmpty: asFlag(on) }),
    LayoutType: ({ table }, layout) => table.change({ layout: asOneOf(layout, LAYOUTS) }),
    PreserveFormatting: ({ table }, on) => table.change({ preserveFormatting: asFlag(on) }),
    ShowColumnGrandTotals: ({ table }, on) => table.setOption({ columnGrandTotals: asFlag(on) }),
    ShowRowGrandTotals: ({ table }, on) => table.setOption({ rowGrandTotals: asFlag(on) }),
    SubtotalLocation: ({ table }, place) => table.setOption({ subtotals: asOneOf(place, SUBTOTALS) }),
  },
  methods: {
    GetColumnLabelRange: (layout) => layout.range(columnLabels),
    GetDataHierarchy: (layout, [cell]) => dataAt(layout, cell),
    GetFilterAxisRange: (layout) => filterArea(layout),
    GetPivotItems: (layout, [axis, cell]) => itemsAt(layout, axis, cell),
    RepeatAllItemLabels: ({ table }, [on]) => table.setOption({ repeatLabels: asFlag(on) }),
    GetDataBodyRange: (layout) => layout.range(dataBody),
    GetRange: (layout) => layout.range((body) => body),
    GetRowLabelRange: (layout) => layout.range(rowLabels),
  },
});
