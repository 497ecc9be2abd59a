import { boundingArea, intersection } from "../area";
import { toNumber } from "./coercion";
import type { FunctionDefinition } from "./define";
import { EXCEL_FUNCTIONS } from "./functionNames";
import { FUNCTIONS } from "./functionTable";
import { forEachValue, implicitIntersection, oneOrMany } from "./manyValues";
import { calculate, withoutResidue, type Calculating } from "./operators";
import { parseFormula } from "./parser";
import { cellsOf, nameOf, tableCells } from "./resolve";
import type { Scope } from "./scope";
import type { BinaryOperator, Expression } from "./syntax";
import {
  FormulaError,
  Matrix,
  NAME,
  NULL,
  Reference,
  Uncalculated,
  VALUE,
  isMany,
  type Operand,
  type Single,
} from "./values";

/** How deep names may refer to names. */
const DEEPEST = 50;

/** The value of a whole formula. Many values, where one cell has to hold them, are `Uncalculated`: arrays do not spill. */
export function evaluateWhole(expression: Expression, scope: Scope): Single {
  const result = outermost(expression, scope);
  const one = result instanceof Matrix ? topLeft(result, scope) : oneOrMany(result, scope);
  if (isMany(one)) throw new Uncalculated("a formula that spills");
  return one;
}

/** A formula of a file whose array has one cell shows the first value of it. */
function topLeft(matrix: Matrix, scope: Scope): Operand {
  const first = matrix.rows[0]?.[0] ?? null;
  return scope.arrays === "within" || (matrix.height === 1 && matrix.width === 1) ? first : matrix;
}

function outermost(expression: Expression, scope: Scope): Operand {
  const { kind } = expression;
  if (kind !== "binary" || expression.bracketed) return evaluate(expression, scope);
  if (expression.operator !== "+" && expression.operator !== "-") return evaluate(expression, scope);
  const left = oneOrMany(evaluate(expression.left, scope), scope);
  const right = oneOrMany(evaluate(expression.right, scope), scope);
  const result = combined(expression.operator, left, right);
  return isMany(left) || isMany(right) || isMany(result) ? result : withoutResidue(result, left, right);
}

/** The value of a part of a formula; null is an argument left out. */
function evaluate(expression: Expression | null, scope: Scope): Operand {
  if (expression === null) return null;
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "array":
      return new Matrix(expression.rows);
    case "cells":
      return cellsOf(scope, expression);
    case "table":
      return tableCells(scope, expression);
    case "name":
      return named(expression.sheet, expression.name, scope);
    case "call":
      return called(expression.name, expression.args, scope);
    case "unary":
      return unary(expression.operator, evaluate(expression.operand, scope), scope);
    case "binary":
      return binary(expression.operator, expression.left, expression.right, scope);
    default:
      throw new Uncalculated(expression.what);
  }
}

function named(sheet: string | null, name: string, scope: Scope): Operand {
  const found = nameOf(scope, sheet, name);
  if (found === null) return unknownName(name, scope);
  const expression = parseFormula(found.formula.replace(/^=/, ""));
  if (expression === null || isRelative(expression)) throw new Uncalculated(`the name ${name}`);
  if (scope.names >= DEEPEST) throw new Uncalculated(`the name ${name}, which refers to itself`);
  scope.names++;
  try {
    return evaluate(expression, scope);
  } finally {
    scope.names--;
  }
}

/** A table's name alone is its data; formulas of files may mean what add-ins or macros define. */
function unknownName(name: string, scope: Scope): Operand {
  const isTable = scope.book.sheets.some(({ tables }) =>
    tables.some((table) => table.name.toLowerCase() === name.toLowerCase()),
  );
  if (isTable) return tableCells(scope, { kind: "table", table: name, parts: [], columns: null });
  if (scope.arrays === "within") throw new Uncalculated(name);
  return NAME;
}

/** Whether a name means other cells in other places. Guess: what it then means is left to Excel. */
function isRelative(expression: Expression): boolean {
  switch (expression.kind) {
    case "cells":
      return [expression.first, expression.last].some(
        (end) => (end.row !== null && !end.rowFixed) || (end.column !== null && !end.columnFixed),
      );
    case "call":
      return expression.args.some((arg) => arg !== null && isRelative(arg));
    case "unary":
      return isRelative(expression.operand);
    case "binary":
      return isRelative(expression.left) || isRelative(expression.right);
    default:
      return false;
  }
}

function called(name: string, args: readonly (Expression | null)[], scope: Scope): Operand {
  const definition = FUNCTIONS.get(name);
  if (definition === undefined) return unknownFunction(name, scope);
  if (args.length < definition.least || args.length > definition.most) throw new Uncalculated(name);
  if ("special" in definition) return outsideArrays(scope, () => definition.special(args, scope, evaluate));
  return apply(definition, args, scope);
}

function unknownFunction(name: string, scope: Scope): FormulaError {
  const isExcels = EXCEL_FUNCTIONS.has(name) || nameOf(scope, null, name) !== null;
  if (isExcels || scope.arrays === "within") throw new Uncalculated(name);
  return NAME;
}

/** IF and its like do not calculate arrays within SUMPRODUCT, unless the whole formula does. */
function outsideArrays(scope: Scope, run: () => Operand): Operand {
  const { depth } = scope;
  scope.depth = 0;
  try {
    return run();
  } finally {
    scope.depth = depth;
  }
}

function apply(definition: FunctionDefinition, args: readonly (Expression | null)[], scope: Scope): Operand {
  if (definition.arrays) scope.depth++;
  try {
    const operands = args.map((arg, index) => {
      const operand = evaluate(arg, scope);
      return definition.takesOne(index) ? oneOrMany(operand, scope) : operand;
    });
    return lifted(definition, operands, scope);
  } finally {
    if (definition.arrays) scope.depth--;
  }
}

function lifted(definition: FunctionDefinition, operands: readonly Operand[], scope: Scope): Operand {
  const single = operands.map((operand, index) => (definition.takesOne(index) ? operand : null));
  if (!single.some(isMany)) return definition.run(operands, scope);
  return forEachValue(single, (values) => {
    const args = operands.map((operand, index) =>
      definition.takesOne(index) ? (values[index] ?? null) : operand,
    );
    const result = definition.run(args, scope);
    if (isMany(result)) throw new Uncalculated("an array within an array");
    return result;
  });
}

function unary(operator: "+" | "-" | "%" | "@", operand: Operand, scope: Scope): Operand {
  if (operator === "@") return operand instanceof Reference ? implicitIntersection(operand, scope) : operand;
  if (operator === "+") return operand;
  const value = oneOrMany(operand, scope);
  return isMany(value)
    ? forEachValue([value], ([one]) => signed(operator, one ?? null))
    : signed(operator, value);
}

function signed(operator: "-" | "%", value: Single): Single {
  const number = toNumber(value);
  if (number instanceof FormulaError) return number;
  return operator === "%" ? number / 100 : 0 - number;
}

function binary(operator: BinaryOperator, left: Expression, right: Expression, scope: Scope): Operand {
  const [a, b] = [evaluate(left, scope), evaluate(right, scope)];
  if (operator === ",") throw new Uncalculated("several areas at once");
  if (operator === ":" || operator === " ") return ofAreas(operator, a, b);
  return combined(operator, oneOrMany(a, scope), oneOrMany(b, scope));
}

function ofAreas(operator: ":" | " ", a: Operand, b: Operand): Operand {
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  if (!(a instanceof Reference && b instanceof Reference) || a.sheet !== b.sheet) return VALUE;
  if (operator === ":") return new Reference(a.sheet, boundingArea(a.area, b.area));
  const common = intersection(a.area, b.area);
  return common === null ? NULL : new Reference(a.sheet, common);
}

function combined(operator: Calculating, left: Operand, right: Operand): Operand {
  if (!isMany(left) && !isMany(right)) return calculate(operator, left, right);
  return forEachValue([left, right], ([a, b]) => calculate(operator, a ?? null, b ?? null));
}

/** A single value as a cell keeps it: blank is 0. */
export function asCellValue(value: Single): { value: string | number | boolean; error?: true } {
  if (value instanceof FormulaError) return { value: value.code, error: true };
  return { value: value ?? 0 };
}
