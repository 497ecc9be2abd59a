import { areaOf } from "./area";
import type { Area, BookPivot, BookSheet } from "./book";
import { rowWriter } from "./cells";
import type { DrawnCell, PivotDrawing } from "./pivotGridDrawing";
import { formatOf, restyling } from "./styles";
import type { Workbook } from "./workbook";

/** What a drawing covers from the pivot's top left cell; `InvalidArgument` where it leaves the sheet. */
export function drawnArea({ destination }: BookPivot, { cells }: PivotDrawing): Area {
  return areaOf(destination.row, destination.column, cells.length, cells[0]?.length ?? 1);
}

/**
 * Writes the cells of a drawing. A cell keeps its format but for the number format of its data field, and for bold, which
 * tells totals from items. Returns the number formats that it gave.
 */
export function writeDrawing(
  workbook: Workbook,
  sheet: BookSheet,
  area: Area,
  drawing: PivotDrawing,
): readonly string[] {
  const dress = {
    bold: restyling(workbook.book, { bold: true }),
    plain: restyling(workbook.book, { bold: false }),
  };
  const formats = new Map<string, (style: number) => number>();
  const formatting = (format: string) => {
    const restyle = formats.get(format) ?? restyling(workbook.book, { numberFormat: format });
    formats.set(format, restyle);
    return restyle;
  };
  drawing.cells.forEach((line, index) => {
    const writer = rowWriter(sheet, area.firstRow + index);
    line.forEach((drawn, offset) => {
      const column = area.firstColumn + offset;
      const style = writer.get(column)?.style ?? 0;
      const dressed = drawn?.bold ? dress.bold(style) : dress.plain(style);
      const format = drawn?.numberFormat;
      writer.set(column, drawnCell(drawn, format === undefined ? dressed : formatting(format)(dressed)));
    });
  });
  return [...formats.keys()];
}

function drawnCell(drawn: DrawnCell | null, style: number) {
  if (drawn === null) return style === 0 ? undefined : { value: "", style };
  return { value: drawn.value, style, ...(drawn.error && { error: drawn.error }) };
}

/** Empties the cells of an earlier drawing, and takes away the number formats that it gave. */
export function clearDrawing(
  workbook: Workbook,
  sheet: BookSheet,
  area: Area,
  formats: readonly string[] = [],
): void {
  const plain = restyling(workbook.book, { bold: false });
  const general = restyling(workbook.book, { numberFormat: "General" });
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const writer = rowWriter(sheet, row);
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const cell = writer.get(column);
      const style = plain(cell?.style ?? 0);
      const isGiven = formats.includes(formatOf(workbook.book, cell).numberFormat);
      writer.set(column, drawnCell(null, isGiven ? general(style) : style));
    }
  }
}
