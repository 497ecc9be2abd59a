import { areaOf } from "./area";
import type { Area, BookPivot, BookSheet } from "./book";
import { rowWriter } from "./cells";
import type { DrawnCell, PivotDrawing } from "./pivotGridDrawing";
import { restyling } from "./styles";
import type { Workbook } from "./workbook";

/** What a drawing covers from the pivot's top left cell; `InvalidArgument` where it leaves the sheet. */
export function drawnArea({ destination }: BookPivot, { cells }: PivotDrawing): Area {
  return areaOf(destination.row, destination.column, cells.length, cells[0]?.length ?? 1);
}

/** Writes the cells of a drawing. A cell keeps its format but for bold, which tells totals from items. */
export function writeDrawing(workbook: Workbook, sheet: BookSheet, area: Area, drawing: PivotDrawing): void {
  const dress = {
    bold: restyling(workbook.book, { bold: true }),
    plain: restyling(workbook.book, { bold: false }),
  };
  drawing.cells.forEach((line, index) => {
    const writer = rowWriter(sheet, area.firstRow + index);
    line.forEach((drawn, offset) => {
      const column = area.firstColumn + offset;
      const style = writer.get(column)?.style ?? 0;
      writer.set(column, drawnCell(drawn, drawn?.bold ? dress.bold(style) : dress.plain(style)));
    });
  });
}

function drawnCell(drawn: DrawnCell | null, style: number) {
  if (drawn === null) return style === 0 ? undefined : { value: "", style };
  return { value: drawn.value, style, ...(drawn.error && { error: drawn.error }) };
}

/** Empties the cells of an earlier drawing. */
export function clearDrawing(workbook: Workbook, sheet: BookSheet, area: Area): void {
  const plain = restyling(workbook.book, { bold: false });
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const writer = rowWriter(sheet, row);
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      writer.set(column, drawnCell(null, plain(writer.get(column)?.style ?? 0)));
    }
  }
}
