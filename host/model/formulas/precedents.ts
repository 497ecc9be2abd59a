import { boundingArea } from "../area";
import { parseFormula } from "./parser";
import { cellsOf, nameOf, tableCells } from "./resolve";
import type { Scope } from "./scope";
import type { Expression } from "./syntax";
import { Reference, Uncalculated } from "./values";

/** What a formula is calculated from. */
export interface Precedents {
  readonly cells: readonly Reference[];
  /** It changes whenever the workbook is calculated, as one with TODAY does, or looks at which rows are hidden. */
  readonly volatile: boolean;
  /** What it means by names of sheets, tables and the workbook, as a text that differs when that does; null without. */
  readonly resolution: string | null;
}

/** Functions whose value may change though no cell that they are given does. */
const VOLATILE = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
  "CELL",
  "INFO",
]);
const LOOKS_AT_ROWS = new Set(["SUBTOTAL", "AGGREGATE"]);
/** How deep names may refer to names. */
const DEEPEST = 50;

/** What a formula refers to, whether or not its value will need it. */
export function precedentsOf(expression: Expression, scope: Scope): Precedents {
  const collector = new Collector(scope);
  collector.visit(expression, 0);
  return collector;
}

class Collector implements Precedents {
  readonly cells: Reference[] = [];
  volatile = false;
  resolution: string | null = null;

  constructor(private readonly scope: Scope) {}

  visit(expression: Expression, depth: number): void {
    switch (expression.kind) {
      case "cells":
        return this.add(() => cellsOf(this.scope, expression), expression.sheet !== null);
      case "table":
        return this.add(() => tableCells(this.scope, expression), true);
      case "name":
        return this.name(expression.sheet, expression.name, depth);
      case "call":
        this.volatile ||= VOLATILE.has(expression.name) || LOOKS_AT_ROWS.has(expression.name);
        return expression.args.forEach((arg) => arg !== null && this.visit(arg, depth));
      case "unary":
        return this.visit(expression.operand, depth);
      case "binary":
        return this.pair(expression, depth);
      default:
        return undefined;
    }
  }

  /** Between two references that a colon joins lies all that they bound, as in `A1:INDEX(C:C,5)`. */
  private pair(expression: Extract<Expression, { kind: "binary" }>, depth: number): void {
    const from = this.cells.length;
    this.visit(expression.left, depth);
    this.visit(expression.right, depth);
    if (expression.operator !== ":") return;
    const [first, ...rest] = this.cells.slice(from);
    if (first === undefined) return;
    const area = rest.reduce((all, one) => boundingArea(all, one.area), first.area);
    this.cells.push(new Reference(first.sheet, area));
  }

  private name(sheet: string | null, name: string, depth: number): void {
    const found = nameOf(this.scope, sheet, name);
    if (found === null) {
      const data = { kind: "table", table: name, parts: [], columns: null } as const;
      return this.add(() => tableCells(this.scope, data), true);
    }
    this.note(found.formula);
    const expression = parseFormula(found.formula.replace(/^=/, ""));
    if (expression !== null && depth < DEEPEST) this.visit(expression, depth + 1);
  }

  /** What leads nowhere is told when the formula is calculated. */
  private add(find: () => unknown, symbolic: boolean): void {
    const found = foundBy(find);
    if (found instanceof Reference) this.cells.push(found);
    if (symbolic)
      this.note(found instanceof Reference ? `${found.sheet.id}${JSON.stringify(found.area)}` : "?");
  }

  private note(meaning: string): void {
    this.resolution = `${this.resolution ?? ""};${meaning}`;
  }
}

function foundBy(find: () => unknown): unknown {
  try {
    return find();
  } catch (error) {
    if (error instanceof Uncalculated) return null;
    throw error;
  }
}
