import { parseArea } from "../model/address";
import { COLUMNS, height, width } from "../model/area";
import type { Cell, Scalar } from "../model/book";
import { NOT_IN_FILE } from "../model/formulas/values";
import { FileFault } from "./fault";
import { formulaTokens, movedFormula, type FormulaToken } from "../model/formulaTokens";
import { readRichText, type SharedStrings } from "./sharedStrings";
import type { MemoryBudget } from "./memoryBudget";
import type { XmlScanner } from "./xml";
import { decodeXstring } from "./xmlText";

/** What cells of a sheet need from outside themselves. */
export interface CellContext {
  part: string;
  strings: SharedStrings;
  date1904: boolean;
  /** The shared formulas met so far, by their `si`. */
  shared: Map<string, SharedFormula>;
  /** Takes the places (`row * 16384 + column`) of formulas that the file gives no value of. */
  uncalculated?: number[];
  /** Bounds what is read, where a whole workbook is. */
  budget?: MemoryBudget;
}

interface SharedFormula {
  tokens: readonly FormulaToken[];
  row: number;
  column: number;
}

/** An `<f>` as the file has it. */
export interface FormulaElement {
  text: string;
  /** `normal`, `shared`, `array` or `dataTable`. */
  type: string;
  /** Number of the shared formula. */
  shared: string | undefined;
  /** The cells that share the formula or hold the array. */
  reference: string | undefined;
  start: number;
  end: number;
}

/** A `<c>` as read: its content, and its formula's element. */
interface CellElement {
  cell: Cell;
  formula: FormulaElement | undefined;
}

/** Days between 1 January 1970 and day 0 of the two date systems. */
const UNIX_DAY_1900 = 25_569;
const UNIX_DAY_1904 = 24_107;
const MILLISECONDS = 86_400_000;

/** Reads the cell whose start tag is current and moves to its end. */
export function readCell(
  scanner: XmlScanner,
  row: number,
  column: number,
  context: CellContext,
): CellElement {
  const type = scanner.attribute("t") ?? "n";
  const style = Number(scanner.attribute("s") ?? 0);
  const { raw, formula } = scanner.kind === "open" ? readContent(scanner) : EMPTY;
  const cell: Cell = { value: valueOf(type, raw, context), style };
  if (type === "e") cell.error = true;
  const text = formula && formulaText(formula, row, column, context);
  if (text !== undefined) {
    cell.formula = text;
    if (raw === "" && type !== "str") {
      cell.uncalculated = NOT_IN_FILE;
      context.uncalculated?.push(row * COLUMNS + column);
    }
    const array = formula?.type === "array" ? parseArea(formula.reference ?? "") : null;
    if (array !== null) cell.array = { rows: height(array), columns: width(array) };
  }
  return { cell, formula };
}

interface CellContent {
  /** Text of the value as the file has it. */
  raw: string;
  formula: FormulaElement | undefined;
}

const EMPTY: CellContent = { raw: "", formula: undefined };

function readContent(scanner: XmlScanner): CellContent {
  const content = { ...EMPTY };
  const outside = scanner.depth - 1;
  while (scanner.depth > outside) {
    scanner.next();
    if (scanner.kind !== "open" && scanner.kind !== "empty") continue;
    if (scanner.name === "f") content.formula = readFormula(scanner);
    else if (scanner.kind === "empty") continue;
    else if (scanner.name === "v") content.raw = readPlain(scanner);
    else if (scanner.name === "is") content.raw = readRichText(scanner);
    else scanner.skip();
  }
  return content;
}

function readPlain(scanner: XmlScanner): string {
  let text = "";
  while (scanner.next() === "text") text += scanner.text();
  return text;
}

/** Reads the `<f>` whose start tag is current, to its end. */
export function readFormula(scanner: XmlScanner): FormulaElement {
  const start = scanner.start;
  const element = {
    type: scanner.attribute("t") ?? "normal",
    shared: scanner.attribute("si"),
    reference: scanner.attribute("ref"),
  };
  const text = scanner.kind === "open" ? decodeXstring(readPlain(scanner)) : "";
  return { ...element, text, start, end: scanner.end };
}

/** The formula of one cell; undefined where the file has none that stands for this cell alone (data tables). */
export function formulaText(
  formula: FormulaElement,
  row: number,
  column: number,
  context: CellContext,
): string | undefined {
  if (formula.shared === undefined || formula.type !== "shared") return formula.text || undefined;
  if (formula.text !== "") {
    context.shared.set(formula.shared, { tokens: formulaTokens(formula.text), row, column });
    return formula.text;
  }
  const master = context.shared.get(formula.shared);
  if (master === undefined) return undefined;
  const moved = movedFormula(master.tokens, row - master.row, column - master.column);
  context.budget?.takeFormula(moved, context.part);
  return moved;
}

function valueOf(type: string, raw: string, context: CellContext): Scalar {
  switch (type) {
    case "s":
      return raw === "" ? "" : sharedString(raw, context);
    case "inlineStr":
      return raw;
    case "str":
    case "e":
      return decodeXstring(raw);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "d":
      return raw === "" ? "" : dateSerial(raw, context);
    default:
      return raw.trim() === "" ? "" : numberOf(raw, context);
  }
}

function sharedString(raw: string, context: CellContext): string {
  const text = context.strings(Number(raw));
  if (text === undefined) throw new FileFault("broken-xml", `${context.part}: shared string ${raw}`);
  return text;
}

function numberOf(raw: string, context: CellContext): number {
  const value = Number(raw);
  if (!Number.isFinite(value)) throw new FileFault("broken-xml", `${context.part}: number ${raw}`);
  return value;
}

/** The serial number of an ISO 8601 date, time or both, as Strict files have them (ECMA-376 part 1, 18.17.4). */
function dateSerial(raw: string, context: CellContext): number {
  const match = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d[\d:.]*)?Z?$/.exec(raw.trim());
  const days = Date.parse(`${match?.[1] ?? "1970-01-01"}T${match?.[2] ?? "00:00"}Z`) / MILLISECONDS;
  if (match === null || Number.isNaN(days)) throw new FileFault("broken-xml", `${context.part}: date ${raw}`);
  if (match[1] === undefined) return days;
  return days + (context.date1904 ? UNIX_DAY_1904 : UNIX_DAY_1900);
}
