import { parseArea } from "../model/address";
import type { Area, BookSheet, Cell, ColumnLayout } from "../model/book";
import { newSetup } from "../model/sheetSetup";
import { readCell, type CellContext } from "./cellRead";
import { COLUMNS } from "./cellReference";
import type { ThemeColors } from "./colors";
import { FileFault } from "./fault";
import { readSheetFilter } from "./filterXml";
import { scanRows } from "./rowScan";
import type { WorksheetChild } from "./ruleAreas";
import { RULE_ELEMENTS } from "./sheetRules";
import { readSetupChild } from "./sheetSetupXml";
import { XmlScanner } from "./xml";
import { attributeOf, childOf, childrenOf, flagOf, parseXml, type XmlElement } from "./xmlTree";

/** The part of a sheet that its own XML holds. */
export type SheetContent = Pick<
  BookSheet,
  | "rows"
  | "columnLayout"
  | "rowLayout"
  | "merges"
  | "frozenRows"
  | "frozenColumns"
  | "protected"
  | "filter"
  | "setup"
>;

/** Reads a worksheet part; what holds rules comes as it stands, since it needs other parts to be read. */
export function readWorksheet(
  xml: string,
  context: CellContext & { readonly theme: ThemeColors },
): { content: SheetContent; rules: WorksheetChild[] } {
  const scanner = new XmlScanner(xml, context.part);
  const content = emptyContent();
  const rules: WorksheetChild[] = [];
  requireWorksheet(scanner, context.part);
  while (scanner.next() !== "end") {
    if (scanner.kind !== "open" && scanner.kind !== "empty") continue;
    if (scanner.name === "sheetData") readRows(scanner, content, context);
    else {
      const child = textHere(scanner);
      const element = parseXml(child, context.part);
      if (RULE_ELEMENTS.has(element.name)) rules.push({ element, xml: child });
      else readChild(element, child, content, context.theme);
    }
  }
  return { content, rules };
}

export function emptyContent(): SheetContent {
  return {
    rows: [],
    columnLayout: new Map(),
    rowLayout: new Map(),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    protected: false,
    filter: null,
    setup: newSetup(),
  };
}

function requireWorksheet(scanner: XmlScanner, part: string): void {
  scanner.next();
  if (scanner.name !== "worksheet") throw new FileFault("broken-xml", `${part}: <${scanner.name}>`);
}

/** The text of the element whose start tag is current. */
function textHere(scanner: XmlScanner): string {
  const { start } = scanner;
  scanner.skip();
  return scanner.xml.slice(start, scanner.end);
}

function readRows(scanner: XmlScanner, content: SheetContent, context: CellContext): void {
  let cells: (Cell | undefined)[] = [];
  scanRows(scanner, context.part, {
    row: (at, row) => {
      readRowLayout(at, row, content);
      cells = content.rows[row] ?? [];
    },
    cell: (at, row, column) => {
      context.budget?.takeCell(context.part);
      const { cell } = readCell(at, row, column, context);
      if (cell.value !== "" || cell.style !== 0 || cell.formula !== undefined) cells[column] = cell;
    },
    endRow: (_, row) => {
      if (cells.length === 0) return;
      // An array whose length is told stays quick to go through, however far apart its rows stand.
      if (row > content.rows.length) content.rows.length = row;
      content.rows[row] = cells;
    },
  });
}

function readRowLayout(scanner: XmlScanner, row: number, content: SheetContent): void {
  const height = scanner.attribute("customHeight") === undefined ? undefined : scanner.attribute("ht");
  const hidden = isTrue(scanner.attribute("hidden"));
  const level = levelOf(scanner.attribute("outlineLevel"));
  if (height === undefined && !hidden && level === undefined) return;
  const layout = { height: height === undefined ? null : Number(height), hidden };
  content.rowLayout.set(row, level === undefined ? layout : { ...layout, level });
}

/** How many groups a row or column lies in; undefined for none. */
function levelOf(written: string | undefined): number | undefined {
  const level = Number(written ?? 0);
  return level > 0 ? level : undefined;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function readChild(element: XmlElement, xml: string, content: SheetContent, theme: ThemeColors): void {
  readSetupChild(element, content.setup, theme);
  if (element.name === "cols") content.columnLayout = readColumns(element);
  else if (element.name === "autoFilter") content.filter = readSheetFilter(element, xml);
  else if (element.name === "mergeCells") content.merges = readMerges(element);
  else if (element.name === "sheetProtection") content.protected = flagOf(element, "sheet");
  else if (element.name === "sheetViews") readFrozen(element, content);
}

/** Columns beyond the last one, or declared a second time, count for nothing. */
function readColumns(element: XmlElement): Map<number, ColumnLayout> {
  const columns = new Map<number, ColumnLayout>();
  let next = 0;
  for (const col of childrenOf(element, "col")) {
    const width = attributeOf(col, "width");
    const size = { width: width === undefined ? null : Number(width), hidden: flagOf(col, "hidden") };
    const level = levelOf(attributeOf(col, "outlineLevel"));
    const layout = level === undefined ? size : { ...size, level };
    const last = Math.min(Number(attributeOf(col, "max")), COLUMNS);
    for (let column = Math.max(Number(attributeOf(col, "min")) - 1, next); column < last; column++) {
      columns.set(column, { ...layout });
      next = column + 1;
    }
  }
  return columns;
}

function readMerges(element: XmlElement): Area[] {
  return childrenOf(element, "mergeCell").flatMap(
    (merge) => parseArea(attributeOf(merge, "ref") ?? "") ?? [],
  );
}

function readFrozen(element: XmlElement, content: SheetContent): void {
  const pane = childOf(childOf(element, "sheetView"), "pane");
  if (!(attributeOf(pane, "state") ?? "").startsWith("frozen")) return;
  content.frozenRows = Number(attributeOf(pane, "ySplit") ?? 0);
  content.frozenColumns = Number(attributeOf(pane, "xSplit") ?? 0);
}
