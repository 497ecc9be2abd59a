import { COLUMNS, cellPosition, columnOf, ROWS, rowOf } from "./cellReference";
import { FileFault } from "./fault";
import type { XmlScanner } from "./xml";

/** What to do with the rows and cells of a sheet. Rows and columns are 0-based. */
export interface RowVisitor {
  /** The current token is the start tag of a row; what is in it comes next. */
  row(scanner: XmlScanner, row: number): void;
  /** The current token is the start tag of a cell, which the visitor moves past. */
  cell(scanner: XmlScanner, row: number, column: number): void;
  /** The current token is the end tag of a row that was not empty. */
  endRow(scanner: XmlScanner, row: number): void;
}

/** Goes through `<sheetData>`, whose start tag is current, to its end. Rows and cells without number follow the last one. */
export function scanRows(scanner: XmlScanner, part: string, visitor: RowVisitor): void {
  if (scanner.kind !== "open") return;
  const outside = scanner.depth - 1;
  let row = -1;
  while (scanner.depth > outside) {
    scanner.next();
    if (scanner.kind !== "open" && scanner.kind !== "empty") continue;
    if (scanner.name !== "row") scanner.skip();
    else row = scanRow(scanner, part, row, visitor);
  }
}

function scanRow(scanner: XmlScanner, part: string, previous: number, visitor: RowVisitor): number {
  const row = Number(scanner.attribute("r") ?? previous + 2) - 1;
  if (!(Number.isInteger(row) && row >= 0 && row < ROWS))
    throw new FileFault("broken-xml", `${part}: row ${row + 1}`);
  const isOpen = scanner.kind === "open";
  visitor.row(scanner, row);
  if (!isOpen) return row;
  const outside = scanner.depth - 1;
  let column = -1;
  while (scanner.depth > outside) {
    scanner.next();
    if (scanner.kind !== "open" && scanner.kind !== "empty") continue;
    if (scanner.name !== "c") {
      scanner.skip();
      continue;
    }
    column = cellColumn(scanner, part, row, column);
    visitor.cell(scanner, row, column);
  }
  visitor.endRow(scanner, row);
  return row;
}

function cellColumn(scanner: XmlScanner, part: string, row: number, previous: number): number {
  const reference = scanner.attribute("r");
  if (reference === undefined && previous + 1 < COLUMNS) return previous + 1;
  const position = cellPosition(reference ?? "");
  if (position >= 0 && rowOf(position) === row) return columnOf(position);
  throw new FileFault(
    "broken-xml",
    `${part}: cell ${reference ?? "beyond the last column"} in row ${row + 1}`,
  );
}
