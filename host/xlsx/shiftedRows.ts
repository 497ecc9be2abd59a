import { columnName, localAddress, parseArea } from "../model/address";
import type { Shift } from "../model/book";
import { isWhole } from "../model/shift";
import { formulaText, readFormula, type CellContext, type FormulaElement } from "./cellRead";
import { formulaXml } from "./cellWrite";
import type { RowVisitor } from "./rowScan";
import { followed, followedFormula, followedIndex, type PartShift } from "./shiftedXml";
import type { XmlScanner } from "./xml";
import { withAttributes, type Splice } from "./xmlPatch";
import { encodeXstring, escapeXml } from "./xmlText";

/**
 * Collects the splices that move the rows and cells of a sheet where whole rows and columns were inserted or deleted, and
 * that make formulas follow. Shared formulas are spelled out, since they may now differ.
 */
export class RowShifter implements RowVisitor {
  readonly splices: Splice[] = [];
  private readonly rows: readonly Shift[];
  private readonly columns: readonly Shift[];
  private readonly context: CellContext;
  /** Where the row is now; null for a deleted one. */
  private place: number | null = null;
  private rowStart = 0;

  constructor(
    part: string,
    private readonly prefix: string,
    private readonly shift: PartShift,
  ) {
    const whole = shift.isHome ? shift.shifts.filter(isWhole) : [];
    this.rows = whole.filter(({ axis }) => axis === "rows");
    this.columns = whole.filter(({ axis }) => axis === "columns");
    this.context = { part, strings: () => undefined, date1904: false, shared: new Map() };
  }

  row(scanner: XmlScanner, row: number): void {
    const { start, end } = scanner;
    this.place = followedIndex(row, this.rows);
    this.rowStart = start;
    if (this.place === null) {
      if (scanner.kind === "empty") this.splices.push({ start, end, text: "" });
      return;
    }
    const tag = scanner.xml.slice(start, end);
    const changes = {
      ...(this.place !== row && { r: String(this.place + 1) }),
      ...(this.columns.length > 0 && { spans: null }),
    };
    if (Object.keys(changes).length > 0)
      this.splices.push({ start, end, text: withAttributes(tag, changes) });
  }

  cell(scanner: XmlScanner, row: number, column: number): void {
    const { start } = scanner;
    const to = followedIndex(column, this.columns);
    const renamed = to === null || this.place === null ? null : this.renamed(scanner, row, column, to);
    const formulas = this.formulaSplices(scanner, row, column);
    if (this.place === null) return;
    if (to === null) this.splices.push({ start, end: scanner.end, text: "" });
    else this.splices.push(...(renamed ?? []), ...formulas);
  }

  endRow(scanner: XmlScanner): void {
    if (this.place === null) this.splices.push({ start: this.rowStart, end: scanner.end, text: "" });
  }

  private renamed(scanner: XmlScanner, row: number, column: number, to: number): Splice[] {
    if (this.place === row && to === column) return [];
    const span = scanner.attributeSpan("r");
    const text = `r="${columnName(to)}${(this.place ?? row) + 1}"`;
    if (span !== undefined) return [{ ...span, text }];
    const after = scanner.start + 1 + scanner.prefix.length + scanner.name.length;
    return [{ start: after, end: after, text: ` ${text}` }];
  }

  /** Moves past a cell. */
  private formulaSplices(scanner: XmlScanner, row: number, column: number): Splice[] {
    const splices: Splice[] = [];
    if (scanner.kind !== "open") return splices;
    const outside = scanner.depth - 1;
    while (scanner.depth > outside) {
      scanner.next();
      if (scanner.name !== "f" || (scanner.kind !== "open" && scanner.kind !== "empty")) continue;
      const tag = scanner.xml.slice(scanner.start, scanner.end);
      splices.push(...this.formulaSplice(tag, readFormula(scanner), row, column));
    }
    return splices;
  }

  private formulaSplice(tag: string, formula: FormulaElement, row: number, column: number): Splice[] {
    const { start, end, type, text } = formula;
    const spelled = formulaText(formula, row, column, this.context);
    if (type === "shared") {
      if (spelled === undefined || !(this.shift.isHome || spelled.includes("!"))) return [];
      return [{ start, end, text: formulaXml(this.prefix, followedFormula(spelled, this.shift)) }];
    }
    const places = this.followedPlaces(formula);
    const now = followedFormula(text, this.shift);
    if (now === text && Object.keys(places).length === 0) return [];
    const opening = withAttributes(tag.replace(/\s*\/>$/, ">"), places);
    return [{ start, end, text: `${opening}${escapeXml(encodeXstring(now))}</${this.prefix}f>` }];
  }

  /** The cells of an array formula or a data table. */
  private followedPlaces({ reference }: FormulaElement): Record<string, string> {
    const area = reference === undefined || !this.shift.isHome ? null : parseArea(reference);
    const now = area && followed(area, this.shift.shifts);
    return now === null || now === area ? {} : { ref: localAddress(now) };
  }
}
