import { areaAddress, cellAddress } from "../../src/core/address";
import type { CellValue } from "../../src/core/workbook";
import { cellXml } from "../xlsx/cellWrite";
import { TRANSITIONAL_MAIN, TRANSITIONAL_RELATIONS } from "../xlsx/xmlPatch";
import { nameAttribute } from "../xlsx/tableText";

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A cell's style by its number in the workbook's style part. */
export const STYLES = { plain: 0, caption: 1, wrapped: 2 } as const;

/** A column of a sheet that holds one table. `width` is in characters. */
export interface Column<Row> {
  readonly caption: string;
  readonly width: number;
  readonly style: keyof typeof STYLES;
  readonly value: (row: Row) => CellValue | null;
}

/** Longest text that Excel holds in a cell; what is longer is cut here and stands whole where it was gathered from. */
const LONGEST = 32_767;

/** The pieces of a worksheet that holds captions and rows, and a table over them all. `counted` is told how many there were. */
export async function* sheetParts<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
  counted: (rows: number) => void,
): AsyncIterable<string> {
  yield sheetHead(columns);
  yield rowXml(
    0,
    columns.map(({ caption }) => cell(caption, "caption")),
  );
  let count = 0;
  for await (const row of rows) {
    count++;
    yield rowXml(
      count,
      columns.map(({ value, style }) => cell(value(row), style)),
    );
  }
  counted(count);
  yield '</sheetData><pageMargins left="0.4" right="0.4" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  yield '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
  yield `${count === 0 ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'}</worksheet>`;
}

function sheetHead<Row>(columns: readonly Column<Row>[]): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `${DECLARATION}<worksheet xmlns="${TRANSITIONAL_MAIN}" xmlns:r="${TRANSITIONAL_RELATIONS}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join("")}</cols><sheetData>`,
  ].join("");
}

type WrittenCell = (reference: string) => string;

function cell(value: CellValue | null, style: keyof typeof STYLES): WrittenCell {
  const fitting = typeof value === "string" ? value.slice(0, LONGEST) : value;
  return (reference) =>
    fitting === null || fitting === ""
      ? ""
      : cellXml("", reference, { value: fitting, style: 0 }, STYLES[style]);
}

function rowXml(row: number, cells: readonly WrittenCell[]): string {
  return `<row r="${row + 1}">${cells.map((write, column) => write(cellAddress(row, column))).join("")}</row>`;
}

/** The part of the table over `rows` rows and their captions. `id` is its number in the workbook. */
export function tableXml<Row>(
  id: number,
  name: string,
  columns: readonly Column<Row>[],
  rows: number,
): string {
  const area = areaAddress(0, 0, rows, columns.length - 1);
  const named = columns.map(
    ({ caption }, index) => `<tableColumn id="${index + 1}" name="${nameAttribute(caption)}"/>`,
  );
  return [
    `${DECLARATION}<table xmlns="${TRANSITIONAL_MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0">`,
    `<autoFilter ref="${area}"/><tableColumns count="${columns.length}">${named.join("")}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  ].join("");
}
