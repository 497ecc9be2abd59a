import { columnName } from "../../../host/model/address";
import type { Book, BookPivot, BookSheet, Cell, Scalar } from "../../../host/model/book";
import { newBook } from "../../../host/model/newBook";
import { drawPivot } from "../../../host/model/pivotGrid";
import { NEW_PIVOT } from "../../../host/model/pivotOptions";
import { sourceRecords } from "../../../host/model/pivotGridSource";
import { openPackage } from "../../../host/xlsx/zipPackage";
import type { Package } from "../../../host/xlsx/package";
import { escapeXml } from "../../../host/xlsx/xmlText";
import { workbookFile } from "./fixture";

/** A workbook in memory: sheet Data with the grid as table Underlag, and an empty sheet Pivot. */
export function bookOf(grid: readonly (readonly (Scalar | null)[])[]): Book {
  const book = newBook("Bok1.xlsx", ["Data", "Pivot"]);
  const [data, pivot] = book.sheets;
  if (data === undefined || pivot === undefined) throw new Error("two sheets");
  data.rows = grid.map((row) => row.map((value) => (value === null ? undefined : { value, style: 0 })));
  data.part = "xl/worksheets/sheet1.xml";
  pivot.part = "xl/worksheets/sheet2.xml";
  const header = grid[0] ?? [];
  data.tables.push({
    id: "{T}",
    name: "Underlag",
    area: { firstRow: 0, firstColumn: 0, lastRow: grid.length - 1, lastColumn: header.length - 1 },
    showHeaders: true,
    showTotals: false,
    columns: header.map(String),
    style: "TableStyleMedium2",
    marks: { firstColumn: false, lastColumn: false, bandedRows: true, bandedColumns: false },
    filterButton: true,
    filters: new Map(),
    sort: null,
    part: null,
    changed: true,
  });
  return book;
}

/** A pivot that counts column Nr of Underlag and stands at A1. */
export function pivotOf(changes: Partial<BookPivot>): BookPivot {
  return {
    id: "{P}",
    name: "Pivot1",
    source: { kind: "table", table: "Underlag" },
    rows: [],
    columns: [],
    filters: [],
    data: [{ field: "Nr", caption: "Antal insatser", by: "Count" }],
    layout: "Compact",
    // A pivot that is saved is refreshed when it is opened.
    options: { ...NEW_PIVOT, refreshOnOpen: true },
    fieldSettings: new Map(),
    destination: { row: 0, column: 0 },
    area: null,
    altTitle: "",
    altDescription: "",
    autoFormat: true,
    preserveFormatting: true,
    part: null,
    changed: true,
    understood: true,
    ...changes,
  };
}

/** Puts the pivot on the sheet Pivot and draws its cells there. */
export function placePivot(book: Book, pivot: BookPivot): void {
  const sheet = book.sheets[1];
  const records = sourceRecords(book, pivot.source);
  if (sheet === undefined || records === null) throw new Error("no source");
  sheet.pivots.push(pivot);
  drawPivot(pivot, records).cells.forEach((row, r) => {
    const target = (sheet.rows[pivot.destination.row + r] ??= []);
    row.forEach((cell, c) => {
      if (cell !== null) target[pivot.destination.column + c] = { value: cell.value, style: 0 };
    });
  });
}

/** The package of a workbook as it is when its sheets are saved and its tables and pivots are not. */
export function packageOf(book: Book): Package {
  const sheets = Object.fromEntries(book.sheets.map((sheet) => [sheet.name, sheetDataXml(sheet)]));
  return openPackage(workbookFile({ sheets, afterSheets: '<calcPr calcId="0"/>' }));
}

function sheetDataXml({ rows }: BookSheet): string {
  const written = Array.from(rows, (row = [], r) => {
    const cells = Array.from(row, (cell, c) =>
      cell === undefined ? "" : cellXml(cell, `${columnName(c)}${r + 1}`),
    );
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  return `<sheetData>${written.join("")}</sheetData>`;
}

function cellXml({ value }: Cell, address: string): string {
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
}
