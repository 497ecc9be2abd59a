import { parseCells, parseSheet } from "./parseReference";
import { parseStructure } from "./parseStructure";
import { tokenize, type Token } from "./lexer";
import type { BinaryOperator, Expression } from "./syntax";
import { errorOf, type Single } from "./values";

/** Binding strengths of the operators between two operands (Excel's order, loosest first). */
const STRENGTH: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  " ": 8,
  ":": 9,
};
const COMPARISON = 1;
/** A sign binds more tightly than any of arithmetic, so that `-2^2` is 4. */
const SIGN = 7;

/** Longest formula, as in Excel, and what no formula of a person's comes near: brackets in brackets, and operators in a row. */
const LONGEST = 8192;
const DEEPEST = 250;
const MOST_OPERATORS = 1000;

/** The formula (without its leading `=`) taken apart; null where it cannot be read as one. */
export function parseFormula(formula: string): Expression | null {
  if (formula.length > LONGEST) return null;
  const tokens = tokenize(formula);
  if (tokens === null) return null;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

class Unreadable extends Error {}

/** Precedence climbing over the tokens. */
class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.expression(COMPARISON);
    if (this.at < this.tokens.length) throw new Unreadable();
    return expression;
  }

  private expression(weakest: number): Expression {
    if (++this.depth > DEEPEST) throw new Unreadable();
    const expression = this.operation(weakest);
    this.depth--;
    return expression;
  }

  private operation(weakest: number): Expression {
    let left = this.operand();
    for (let operators = 0; ; operators++) {
      const operator = this.operatorHere();
      const strength = operator === null ? 0 : (STRENGTH[operator] ?? 0);
      if (operator === null || strength < weakest) return left;
      if (operators === MOST_OPERATORS) throw new Unreadable();
      if (operator !== " ") this.at++;
      left = { kind: "binary", operator, left, right: this.expression(strength + 1) };
    }
  }

  /** The operator between what has been read and what comes; a space where two operands stand side by side. */
  private operatorHere(): BinaryOperator | null {
    const token = this.tokens[this.at];
    if (token === undefined) return null;
    if (token.kind === "operator" && token.text in STRENGTH) return token.text as BinaryOperator;
    const begins = ["sheet", "cells", "name"].includes(token.kind) || token.text === "(";
    return begins && token.spaced ? " " : null;
  }

  private operand(): Expression {
    const sign = this.take("+", "-", "@");
    if (sign !== null) {
      const operand = this.expression(SIGN);
      return this.percents({ kind: "unary", operator: sign as "+" | "-" | "@", operand });
    }
    return this.percents(this.primary());
  }

  private percents(expression: Expression): Expression {
    let result = expression;
    while (this.take("%") !== null) result = { kind: "unary", operator: "%", operand: result };
    return this.take("#") === null ? result : { kind: "beyond", what: "a spilled range" };
  }

  private primary(): Expression {
    const token = this.next();
    switch (token.kind) {
      case "text":
      case "number":
      case "error":
        return { kind: "constant", value: constantOf(token) };
      case "cells":
        return parseCells(null, token.text + this.farCorner()) ?? this.unreadable();
      case "sheet":
        return this.onSheet(token.text);
      case "name":
        return this.named(token.text);
      case "structure":
        return parseStructure(null, token.text) ?? this.unreadable();
      default:
        if (token.text === "(") return this.group();
        return token.text === "{" ? this.array() : this.unreadable();
    }
  }

  private onSheet(prefix: string): Expression {
    const { sheet, beyond } = parseSheet(prefix);
    const token = this.next();
    const found =
      token.kind === "cells"
        ? parseCells(sheet, token.text + this.farCorner())
        : token.kind === "name"
          ? ({ kind: "name", sheet, name: token.text } as const)
          : token.kind === "error"
            ? ({ kind: "constant", value: constantOf(token) } as const)
            : null;
    if (found === null) return this.unreadable();
    return beyond === null ? found : { kind: "beyond", what: beyond };
  }

  /** `:B2` behind `A1`, which lies on the same sheet. */
  private farCorner(): string {
    const [first, colon, second] = this.tokens.slice(this.at - 1, this.at + 2);
    const isPair =
      colon?.text === ":" && second?.kind === "cells" && !`${first?.text}${second.text}`.includes(":");
    if (!isPair) return "";
    this.at += 2;
    return `:${second.text}`;
  }

  private named(name: string): Expression {
    if (this.take("(") !== null) return { kind: "call", name: functionName(name), args: this.args() };
    const structure = this.tokens[this.at];
    if (structure?.kind === "structure" && !structure.spaced) {
      this.at++;
      return parseStructure(name, structure.text) ?? this.unreadable();
    }
    if (/^(TRUE|FALSE)$/i.test(name)) return { kind: "constant", value: name.toUpperCase() === "TRUE" };
    return { kind: "name", sheet: null, name };
  }

  private args(): (Expression | null)[] {
    if (this.take(")") !== null) return [];
    const args: (Expression | null)[] = [];
    do args.push(this.sees(",", ")") ? null : this.expression(COMPARISON));
    while (this.take(",") !== null);
    this.expect(")");
    return args;
  }

  /** Brackets; several areas in them, with commas between, are a union. */
  private group(): Expression {
    let inner = this.expression(COMPARISON);
    while (this.take(",") !== null) {
      inner = { kind: "binary", operator: ",", left: inner, right: this.expression(COMPARISON) };
    }
    this.expect(")");
    return inner.kind === "binary" ? { ...inner, bracketed: true } : inner;
  }

  private array(): Expression {
    const rows: Single[][] = [];
    do {
      const row: Single[] = [];
      do row.push(this.arrayConstant());
      while (this.take(",") !== null);
      rows.push(row);
    } while (this.take(";") !== null);
    this.expect("}");
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new Unreadable();
    return { kind: "array", rows };
  }

  private arrayConstant(): Single {
    const sign = this.take("-", "+");
    const token = this.next();
    if (token.kind === "name" && /^(TRUE|FALSE)$/i.test(token.text))
      return token.text.toUpperCase() === "TRUE";
    if (!["text", "number", "error"].includes(token.kind)) throw new Unreadable();
    const value = constantOf(token);
    if (sign !== null && typeof value !== "number") throw new Unreadable();
    return sign === "-" && typeof value === "number" ? -value : value;
  }

  private next(): Token {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Unreadable();
    return token;
  }

  private sees(...texts: string[]): boolean {
    const token = this.tokens[this.at];
    const isMark = token?.kind === "operator" || token?.kind === "brace";
    return token !== undefined && isMark && texts.includes(token.text);
  }

  private take(...texts: string[]): string | null {
    return this.sees(...texts) ? this.next().text : null;
  }

  private expect(text: string): void {
    if (this.take(text) === null) throw new Unreadable();
  }

  private unreadable(): never {
    throw new Unreadable();
  }
}

function constantOf({ kind, text }: Token): Single {
  if (kind === "text") return text.slice(1, -1).replaceAll('""', '"');
  return kind === "number" ? Number(text) : errorOf(text);
}

/** Files mark functions newer than the format: `_xlfn.CONCAT`. */
function functionName(name: string): string {
  return name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");
}
