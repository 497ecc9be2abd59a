import { areaOf, width } from "./area";
import { asFlag, asOneOf, asText } from "./argument";
import type { Area, PivotLayout as LayoutType } from "./book";
import { invalidOperation } from "./hostError";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { PivotDrawing } from "./pivotGridDrawing";
import type { PivotTable } from "./pivotTable";
import { Range } from "./range";

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

const PIVOT_LAYOUT = defineType("PivotLayout", PivotLayout, {
  scalars: {
    AltTextDescription: ({ table }) => table.pivot.altDescription,
    AltTextTitle: ({ table }) => table.pivot.altTitle,
    AutoFormat: ({ table }) => table.pivot.autoFormat,
    LayoutType: ({ table }) => table.pivot.layout,
    PreserveFormatting: ({ table }) => table.pivot.preserveFormatting,
  },
  settable: {
    AltTextDescription: ({ table }, text) => table.change({ altDescription: asText(text) }),
    AltTextTitle: ({ table }, text) => table.change({ altTitle: asText(text) }),
    AutoFormat: ({ table }, on) => table.change({ autoFormat: asFlag(on) }),
    LayoutType: ({ table }, layout) => table.change({ layout: asOneOf(layout, LAYOUTS) }),
    PreserveFormatting: ({ table }, on) => table.change({ preserveFormatting: asFlag(on) }),
  },
  methods: {
    GetColumnLabelRange: (layout) => layout.range(columnLabels),
    GetDataBodyRange: (layout) => layout.range(dataBody),
    GetRange: (layout) => layout.range((body) => body),
    GetRowLabelRange: (layout) => layout.range(rowLabels),
  },
});
