import { noChanges, type Book, type BookSheet } from "./book";
import { noRules } from "./bookRules";
import { NO_FORMAT } from "./format";
import { newSetup } from "./sheetSetup";

/** An empty worksheet that no file holds yet. */
export function newSheet(id: string, name: string): BookSheet {
  return {
    id,
    name,
    kind: "worksheet",
    visibility: "Visible",
    protected: false,
    rows: [],
    columnLayout: new Map(),
    rowLayout: new Map(),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    tables: [],
    filter: null,
    pivots: [],
    charts: [],
    rules: noRules(),
    setup: newSetup(),
    part: null,
    changes: noChanges(),
  };
}

/** A GUID with braces, as Excel gives sheets and tables, with the serial number in its first part. */
export function guid(serial: number): string {
  return `{${serial.toString(16).padStart(8, "0").toUpperCase()}-0000-4000-8000-000000000000}`;
}

/** An empty workbook in memory; the first sheet is active. */
export function newBook(name: string, sheetNames: readonly [string, ...string[]]): Book {
  const sheets = sheetNames.map((sheetName, index) => newSheet(guid(index + 1), sheetName));
  return {
    name,
    sheets,
    active: guid(1),
    names: [],
    styles: [{ format: NO_FORMAT, base: null, patch: {} }],
    settings: new Map(),
    protected: false,
    readOnly: false,
    date1904: false,
    changed: true,
  };
}
