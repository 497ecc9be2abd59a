import { compareNumbers, compareTexts } from "./comparison";
import { typedText } from "./typedText";
import { ERROR_CODES, FormulaError, type Single } from "./values";
import { textMatcher } from "./wildcards";

type Test = (value: Single) => boolean;
type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

const CRITERION = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

/** What a criterion of COUNTIF and its like asks of a cell: `5`, `"R*"`, `">=10"`, `"<>"`. */
export function criterion(criterion: Single): Test {
  if (typeof criterion === "number") return sameNumber(criterion);
  if (typeof criterion === "boolean") return (value) => value === criterion;
  if (criterion instanceof FormulaError) return (value) => value === criterion;
  // A blank cell as criterion counts as 0.
  if (criterion === null) return sameNumber(0);
  const [, operator, operand = ""] = CRITERION.exec(criterion) ?? [];
  const comparison = (operator ?? "=") as Comparison;
  if (operand === "") return ofNothing(operator as Comparison | undefined);
  if (comparison === "<>") return not(equals(operand));
  return comparison === "=" ? equals(operand) : ordered(comparison, operand);
}

function not(test: Test): Test {
  return (value) => !test(value);
}

/** `""` finds what looks empty, `"="` blank cells, `"<>"` the others. */
function ofNothing(operator: Comparison | undefined): Test {
  if (operator === undefined) return (value) => value === null || value === "";
  if (operator === "=") return (value) => value === null;
  return operator === "<>" ? (value) => value !== null : () => false;
}

/** Numbers also find texts that read as the same number. */
function sameNumber(number: number): Test {
  return (value) => {
    if (typeof value === "number") return compareNumbers(value, number) === 0;
    return typeof value === "string" && /\d/.test(value) && typedText(value) === number;
  };
}

function equals(operand: string): Test {
  const constant = constantOf(operand);
  if (typeof constant === "number") return sameNumber(constant);
  if (constant !== null) return (value) => value === constant;
  if (ERROR_CODES.some((code) => code === operand.toUpperCase()))
    return (value) => value instanceof FormulaError && value.code === operand.toUpperCase();
  const matches = textMatcher(operand);
  return (value) => typeof value === "string" && matches(value);
}

function constantOf(operand: string): number | boolean | null {
  if (/^(TRUE|SANT)$/i.test(operand)) return true;
  if (/^(FALSE|FALSKT)$/i.test(operand)) return false;
  return typedText(operand);
}

/** Only values of the operand's own kind are before or after it. */
function ordered(comparison: "<" | "<=" | ">" | ">=", operand: string): Test {
  const constant = constantOf(operand) ?? operand;
  const order = (value: Single) => {
    if (typeof value === "number" && typeof constant === "number") return compareNumbers(value, constant);
    if (typeof value === "string" && typeof constant === "string") return compareTexts(value, constant);
    return typeof value === "boolean" && typeof constant === "boolean"
      ? Number(value) - Number(constant)
      : null;
  };
  return (value) => {
    const result = order(value);
    if (result === null) return false;
    if (result === 0) return comparison.endsWith("=");
    return comparison.startsWith("<") ? result < 0 : result > 0;
  };
}
