import { localAddress } from "../model/address";
import type { Area, BookPivot, ShowAs } from "../model/book";
import type { AxisLine } from "../model/pivotGridAxis";
import type { DataColumn, PivotDrawing } from "../model/pivotGridDrawing";
import type { CacheColumn } from "./pivotCacheXml";
import { chosen, pivotFieldXml } from "./pivotFieldXml";
import { pivotFiltersXml } from "./pivotFiltersXml";
import { SUBTOTALS } from "./pivotNames";
import { nameAttribute } from "./tableText";

/** A pivot with all that its part says. */
export interface PivotContent {
  pivot: BookPivot;
  drawing: PivotDrawing;
  columns: readonly CacheColumn[];
  /** `numFmtId` of the data fields that have one, by caption. */
  numberFormats: ReadonlyMap<string, string>;
}

/** Children of `pivotTableDefinition` that follow from the content, in schema order; "" for one that is not there. */
export function definitionChildren(content: PivotContent): [string, string][] {
  const { pivot, drawing } = content;
  const several = pivot.data.length > 1;
  const columnFields = [...fieldIndexes(content, pivot.columns), ...(several ? [-2] : [])];
  const columnItems = drawing.dataColumns.map((column) =>
    dataColumnXml(column, pivot.columns.length, several),
  );
  return [
    ["location", locationXml(pivot, drawing)],
    [
      "pivotFields",
      listXml(
        "pivotFields",
        content.columns.map((column) => pivotFieldXml(pivot, column)),
      ),
    ],
    ["rowFields", listXml("rowFields", fieldIndexes(content, pivot.rows).map(fieldXml))],
    ["rowItems", listXml("rowItems", drawing.rowLines.map(rowLineXml))],
    ["colFields", listXml("colFields", columnFields.map(fieldXml))],
    ["colItems", listXml("colItems", columnItems)],
    [
      "pageFields",
      listXml(
        "pageFields",
        fieldIndexes(content, pivot.filters).map((field) => pageFieldXml(content, field)),
      ),
    ],
    ["dataFields", listXml("dataFields", dataFieldsXml(content))],
    ["filters", pivotFiltersXml(pivot, content.columns)],
  ];
}

/** The body of a pivot on its sheet, without the filter area. */
function bodyArea({ destination }: BookPivot, { body }: PivotDrawing): Area {
  const firstRow = destination.row + body.row;
  const { column } = destination;
  return {
    firstRow,
    firstColumn: column,
    lastRow: firstRow + body.rows - 1,
    lastColumn: column + body.columns - 1,
  };
}

function locationXml(pivot: BookPivot, drawing: PivotDrawing): string {
  const { firstHeaderRow, firstDataRow, firstDataColumn } = drawing;
  const pages = pivot.filters.length > 0 ? ` rowPageCount="${pivot.filters.length}" colPageCount="1"` : "";
  return (
    `<location ref="${localAddress(bodyArea(pivot, drawing))}" firstHeaderRow="${firstHeaderRow}"` +
    ` firstDataRow="${firstDataRow}" firstDataCol="${firstDataColumn}"${pages}/>`
  );
}

function listXml(name: string, children: readonly string[]): string {
  return children.length === 0 ? "" : `<${name} count="${children.length}">${children.join("")}</${name}>`;
}

function fieldIndexes({ columns }: PivotContent, names: readonly string[]): number[] {
  return names.map((name) => columns.findIndex((column) => column.name === name));
}

function fieldXml(index: number): string {
  return `<field x="${index}"/>`;
}

/** A single item that was chosen is said here, several at the items. */
function pageFieldXml({ pivot, columns }: PivotContent, index: number): string {
  const column = columns[index];
  const [only, ...more] = column === undefined ? [] : chosen(pivot, column);
  const item = only === undefined || more.length > 0 ? "" : ` item="${only}"`;
  return `<pageField fld="${index}"${item} hier="-1"/>`;
}

/** `dataField/@showDataAs` (18.18.70) of each way to show values. */
const SHARES: Readonly<Record<ShowAs, string>> = {
  None: "",
  PercentOfGrandTotal: ' showDataAs="percentOfTotal"',
  PercentOfRowTotal: ' showDataAs="percentOfRow"',
  PercentOfColumnTotal: ' showDataAs="percentOfCol"',
};

function dataFieldsXml(content: PivotContent): string[] {
  return content.pivot.data.map(({ field, caption, by, showAs = "None" }) => {
    const [index = 0] = fieldIndexes(content, [field]);
    const subtotal = by === "Sum" ? "" : ` subtotal="${SUBTOTALS[by]}"`;
    const format = content.numberFormats.get(caption);
    const formatted = format === undefined ? "" : ` numFmtId="${format}"`;
    const name = nameAttribute(caption);
    return `<dataField name="${name}" fld="${index}"${subtotal}${SHARES[showAs]} baseField="0" baseItem="0"${formatted}/>`;
  });
}

function rowLineXml(line: AxisLine): string {
  return lineXml(line, line.path, line.repeated, 0);
}

/** With several data fields, the index of the data field is the innermost item of the line. */
function dataColumnXml(column: DataColumn, depth: number, several: boolean): string {
  if (!several) return rowLineXml(column);
  if (column.kind !== "item") return lineXml(column, column.path, column.repeated, column.data);
  const repeated = column.data > 0 ? depth : column.repeated;
  return lineXml(column, [...column.path, column.data], repeated, column.data);
}

/** An `i` element (18.10.1.44): items of the line from the first that is not repeated on, 0 being left out. */
function lineXml({ kind }: AxisLine, path: readonly number[], repeated: number, data: number): string {
  const type = { item: "", label: "", subtotal: ' t="default"', grand: ' t="grand"' }[kind];
  const start = `<i${type}${repeated > 0 ? ` r="${repeated}"` : ""}${data > 0 ? ` i="${data}"` : ""}`;
  const shown = kind === "grand" ? [0] : path.slice(repeated);
  const items = shown.map((index) => (index === 0 ? "<x/>" : `<x v="${index}"/>`));
  return items.length === 0 ? `${start}/>` : `${start}>${items.join("")}</i>`;
}
