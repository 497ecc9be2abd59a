import { intersection, isUnbounded } from "../../model/area";
import type { Area, BookSheet } from "../../model/book";
import { cellAt, usedArea } from "../../model/cells";
import { WHOLE_SHEET } from "../../model/rangeArgument";
import { shownText } from "../../model/rangeValues";
import type { Workbook } from "../../model/workbook";

/** The area's texts as they are copied: tabs between cells, line breaks between rows; of whole rows and columns what is used. */
export function copiedText(workbook: Workbook, sheet: BookSheet, area: Area): string {
  const text = shownText(workbook);
  const { firstRow, lastRow, firstColumn, lastColumn } = bounded(sheet, area);
  const lines: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const fields: string[] = [];
    for (let column = firstColumn; column <= lastColumn; column++)
      fields.push(field(text(cellAt(sheet, row, column))));
    lines.push(fields.join("\t"));
  }
  return lines.join("\r\n");
}

function bounded(sheet: BookSheet, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const used = usedArea(sheet, WHOLE_SHEET, false);
  const corner = { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn };
  return (used === null ? null : intersection(area, used)) ?? corner;
}

/** A text that could be taken for several cells is quoted. */
function field(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
