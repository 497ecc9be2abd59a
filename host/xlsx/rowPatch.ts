import { columnName, parseArea } from "../model/address";
import { contains } from "../model/area";
import type { Area, BookSheet, Cell, RowLayout } from "../model/book";
import { formulaText, readCell, readFormula, type CellContext, type FormulaElement } from "./cellRead";
import { cellXml, formulaXml } from "./cellWrite";
import { FileFault } from "./fault";
import type { RowVisitor } from "./rowScan";
import type { StyleNumbers } from "./stylesPatch";
import type { XmlScanner } from "./xml";
import { withAttributes, type Splice } from "./xmlPatch";

/** What a sheet's rows are patched with. */
interface RowPatchContext {
  cells: CellContext;
  styles: StyleNumbers;
  /** Prefix of the sheet's elements, with its colon. */
  prefix: string;
  /** The styles that columns give to cells made in them. */
  columnStyles: ReadonlyMap<number, number>;
}

/** The row that is being gone through. */
interface CurrentRow {
  row: number;
  /** Touched columns, ascending, that are still to come. */
  columns: number[];
  style: number;
  /** The last column of the row that has been passed. */
  last: number;
  /** Start of the row when it is written `<row/>`, whose text is built here. */
  empty: { start: number; end: number; tag: string } | null;
}

/** Collects the splices that bring the touched rows of a sheet up to date. Visit the rows, then call `finish`. */
export class RowPatcher implements RowVisitor {
  readonly splices: Splice[] = [];
  private readonly rows: number[];
  private next = 0;
  private last = -1;
  private current: CurrentRow | null = null;
  private readonly unshared = new Set<string>();
  private readonly arrays: Area[] = [];

  constructor(
    private readonly sheet: BookSheet,
    private readonly context: RowPatchContext,
  ) {
    const { cells, rows } = sheet.changes;
    this.rows = [...new Set([...cells.keys(), ...rows])].sort((a, b) => a - b);
  }

  row(scanner: XmlScanner, row: number): void {
    if (row <= this.last) throw this.unsupported(`row ${row + 1} out of order`);
    this.last = row;
    this.insertRows(row, scanner.start);
    this.current = null;
    if (this.rows[this.next] !== row) return;
    this.next++;
    this.current = this.openRow(scanner, row);
    if (this.current.empty !== null) this.endEmptyRow(this.current, this.current.empty);
  }

  cell(scanner: XmlScanner, row: number, column: number): void {
    if (this.current === null) return this.passCell(scanner, row, column);
    if (column <= this.current.last) throw this.unsupported(`${reference(row, column)} out of order`);
    this.current.last = column;
    this.insertCells(this.current, column, scanner.start);
    if (this.current.columns[0] !== column) return this.passCell(scanner, row, column);
    this.current.columns.shift();
    this.patchCell(scanner, row, column);
  }

  endRow(scanner: XmlScanner): void {
    if (this.current !== null) this.insertCells(this.current, Infinity, scanner.start);
  }

  /** Text of the touched rows behind the last one. */
  finish(): string {
    return this.newRows(Infinity);
  }

  private insertRows(before: number, at: number): void {
    const text = this.newRows(before);
    if (text !== "") this.splices.push({ start: at, end: at, text });
  }

  private newRows(before: number): string {
    const pieces: string[] = [];
    for (let row = this.rows[this.next]; row !== undefined && row < before; row = this.rows[++this.next]) {
      pieces.push(this.newRow(row));
    }
    return pieces.join("");
  }

  private newRow(row: number): string {
    const { prefix } = this.context;
    const inner = this.newCells(
      { row, columns: this.touchedColumns(row), style: 0, last: -1, empty: null },
      Infinity,
    );
    const layout = this.sheet.changes.rows.has(row) ? this.sheet.rowLayout.get(row) : undefined;
    if (inner === "" && layout === undefined) return "";
    const tag = withAttributes(`<${prefix}row r="${row + 1}">`, layoutAttributes(layout));
    return `${tag}${inner}</${prefix}row>`;
  }

  private touchedColumns(row: number): number[] {
    return [...(this.sheet.changes.cells.get(row) ?? [])].sort((a, b) => a - b);
  }

  private openRow(scanner: XmlScanner, row: number): CurrentRow {
    const columns = this.touchedColumns(row);
    const custom = scanner.attribute("customFormat");
    const style = custom === "1" || custom === "true" ? Number(scanner.attribute("s") ?? 0) : 0;
    const before = scanner.xml.slice(scanner.start, scanner.end);
    const tag = withAttributes(before, this.rowAttributes(scanner, row, columns));
    const { start, end } = scanner;
    if (scanner.kind === "empty") return { row, columns, style, last: -1, empty: { start, end, tag } };
    if (tag !== before) this.splices.push({ start, end, text: tag });
    return { row, columns, style, last: -1, empty: null };
  }

  private rowAttributes(scanner: XmlScanner, row: number, columns: readonly number[]) {
    const layout = this.sheet.changes.rows.has(row) ? this.sheet.rowLayout.get(row) : undefined;
    const attributes = layoutAttributes(layout, scanner.attribute("customHeight") !== undefined);
    const [first, last] = (scanner.attribute("spans") ?? "").split(":").map(Number);
    const filled = columns.filter((column) => this.sheet.rows[row]?.[column] !== undefined);
    if (first === undefined || last === undefined || filled.length === 0) return attributes;
    const spans = `${Math.min(first, (filled[0] ?? 0) + 1)}:${Math.max(last, (filled.at(-1) ?? 0) + 1)}`;
    return spans === `${first}:${last}` ? attributes : { ...attributes, spans };
  }

  private endEmptyRow(
    current: CurrentRow,
    { start, end, tag }: { start: number; end: number; tag: string },
  ): void {
    const inner = this.newCells(current, Infinity);
    const text = inner === "" ? tag : `${tag.slice(0, -2)}>${inner}</${this.context.prefix}row>`;
    this.splices.push({ start, end, text });
  }

  private insertCells(current: CurrentRow, before: number, at: number): void {
    const text = this.newCells(current, before);
    if (text !== "") this.splices.push({ start: at, end: at, text });
  }

  /** Cells that the file does not have yet; they take the row's or the column's style unless they have one. */
  private newCells(current: CurrentRow, before: number): string {
    const pieces: string[] = [];
    for (
      let column = current.columns[0];
      column !== undefined && column < before;
      column = current.columns[0]
    ) {
      current.columns.shift();
      const cell = this.sheet.rows[current.row]?.[column];
      if (isBlank(cell)) continue;
      this.requireNoArray(current.row, column);
      const style = this.numberOf(cell) || current.style || (this.context.columnStyles.get(column) ?? 0);
      pieces.push(cellXml(this.context.prefix, reference(current.row, column), cell, style));
    }
    return pieces.join("");
  }

  /** A cell that is not touched: its formula may begin something that touched cells belong to. */
  private passCell(scanner: XmlScanner, row: number, column: number): void {
    if (scanner.kind !== "open") return;
    const outside = scanner.depth - 1;
    while (scanner.depth > outside) {
      scanner.next();
      const isTag = scanner.kind === "open" || scanner.kind === "empty";
      if (isTag && scanner.name === "f") this.passFormula(readFormula(scanner), row, column);
    }
  }

  private passFormula(formula: FormulaElement, row: number, column: number): void {
    this.noteArray(formula);
    if (formula.shared === undefined) return;
    if (formula.text !== "") formulaText(formula, row, column, this.context.cells);
    else if (this.unshared.has(formula.shared)) this.unshare(formula, row, column);
  }

  /** A formula that was shared from a cell that no longer has it is spelled out. */
  private unshare(formula: FormulaElement, row: number, column: number): void {
    const text = formulaText(formula, row, column, this.context.cells);
    if (text === undefined) throw this.unsupported(`shared formula in ${reference(row, column)}`);
    const { start, end } = formula;
    this.splices.push({ start, end, text: formulaXml(this.context.prefix, text) });
  }

  private noteArray({ type, reference: area }: FormulaElement): void {
    if (type !== "array" && type !== "dataTable") return;
    const cells = parseArea(area ?? "");
    if (cells !== null && (area ?? "").includes(":")) this.arrays.push(cells);
  }

  private patchCell(scanner: XmlScanner, row: number, column: number): void {
    const { start, end: tagEnd } = scanner;
    const tag = scanner.xml.slice(start, tagEnd);
    const { cell: before, formula } = readCell(scanner, row, column, this.context.cells);
    if (formula !== undefined) this.noteArray(formula);
    const wanted = this.sheet.rows[row]?.[column];
    const style = this.numberOf(wanted);
    if (sameContent(before, wanted)) {
      if (style !== before.style) this.splices.push({ start, end: tagEnd, text: restyled(tag, style) });
      if (formula?.shared !== undefined) this.passFormula(formula, row, column);
      return;
    }
    this.requireNoArray(row, column);
    if (formula?.shared !== undefined && formula.text !== "") this.unshared.add(formula.shared);
    const text = cellXml(this.context.prefix, reference(row, column), wanted, style);
    this.splices.push({ start, end: scanner.end, text });
  }

  private numberOf(cell: Cell | undefined): number {
    const number = this.context.styles.get(cell?.style ?? 0);
    if (number === undefined) throw new RangeError(`style ${cell?.style} has no number`);
    return number;
  }

  /** Excel refuses to change a part of an array formula; all its cells at once may change. */
  private requireNoArray(row: number, column: number): void {
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    for (const area of this.arrays) {
      if (!contains(area, cell) || this.isAllTouched(area)) continue;
      throw this.unsupported(`${reference(row, column)} is part of an array formula`);
    }
  }

  private isAllTouched(area: Area): boolean {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        if (!this.sheet.changes.cells.get(row)?.has(column)) return false;
      }
    }
    return true;
  }

  private unsupported(what: string): FileFault {
    return new FileFault("unsupported", `${this.sheet.name}: ${what}`);
  }
}

function reference(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function isBlank(cell: Cell | undefined): cell is undefined {
  return cell === undefined || (cell.value === "" && cell.formula === undefined && cell.style === 0);
}

/** The cells of an array formula stay as they are until Excel calculates them. */
function isOfArray({ array }: Cell): boolean {
  return (array?.rows ?? 1) * (array?.columns ?? 1) > 1;
}

function sameContent(a: Cell, b: Cell | undefined): boolean {
  const same = a.value === (b?.value ?? "") && a.formula === b?.formula && a.error === b?.error;
  return same && (b?.formula === undefined || isOfArray(b) || a.uncalculated === b.uncalculated);
}

function restyled(tag: string, style: number): string {
  return withAttributes(tag, { s: style === 0 ? null : String(style) });
}

/** A height that was the row's own, not the user's, is left as it is. */
function layoutAttributes(layout: RowLayout | undefined, wasCustom = false): Record<string, string | null> {
  if (layout === undefined) return {};
  const { height, level = 0 } = layout;
  const kept = { hidden: layout.hidden ? "1" : null, outlineLevel: level > 0 ? String(level) : null };
  if (height !== null) return { ht: String(height), customHeight: "1", ...kept };
  return wasCustom ? { ht: null, customHeight: null, ...kept } : kept;
}
