import { asFlag, asOneOf, asText, isOmitted } from "./argument";
import type { Spot } from "./areaList";
import { VALIDATION_OPERATORS, type BookValidation, type ValidationType } from "./bookRules";
import { invalidArgument } from "./hostError";
import type { Json } from "./json";
import { Range } from "./range";
import { asFormula, asOperand, asRecord, movedRule, rangeFormula } from "./ruleFormula";
import { typedDate } from "./typedDate";

/** Longest list that is written out in a rule. */
const LONGEST_LIST = 255;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;
const DAY = 86_400_000;

type RuleParts = Pick<BookValidation, "type" | "operator" | "formulas" | "dropDown">;

/** The API's names of the kinds of rule. */
const KINDS = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
} as const satisfies Record<string, ValidationType>;

/**
 * A rule as the API takes it, such as `{ wholeNumber: { formula1: 1, operator: "GreaterThan" } }`: exactly one kind, or
 * none at all for any value.
 */
export function asRule(value: unknown): RuleParts {
  const [kind, ...more] = Object.entries(asRecord(value)).filter(([, part]) => !isOmitted(part));
  if (kind === undefined) return { type: "None", operator: "Between", formulas: [], dropDown: true };
  const type = Object.entries(KINDS).find(([name]) => name === kind[0])?.[1];
  if (type === undefined || more.length > 0) throw invalidArgument();
  return partsOf(type, asRecord(kind[1]));
}

function partsOf(type: ValidationType, rule: Readonly<Record<string, unknown>>): RuleParts {
  const plain = { type, operator: "Between" as const, dropDown: true };
  if (type === "Custom") return { ...plain, formulas: [asFormula(rule["formula"])] };
  if (type === "List") {
    const shown = rule["inCellDropDown"];
    const formulas = [listFormula(rule["source"])];
    return { ...plain, formulas, dropDown: isOmitted(shown) ? true : asFlag(shown) };
  }
  const operand = type === "Date" || type === "Time" ? asMoment : asOperand;
  const operator = asOneOf(rule["operator"], VALIDATION_OPERATORS);
  const needed = operator.endsWith("etween") ? ["formula1", "formula2"] : ["formula1"];
  return { ...plain, operator, formulas: needed.map((name) => operand(rule[name])) };
}

/** A list's source: a range, a formula with its `=`, or what to choose from with commas between (office-js issue 2128). */
function listFormula(source: unknown): string {
  if (source instanceof Range) return rangeFormula(source);
  const text = asText(source);
  if (text.startsWith("=")) return asFormula(text);
  if (text === "" || text.length > LONGEST_LIST) throw invalidArgument();
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A date or time as a serial number.
 * Guess: an ISO text means what it says, whatever the time zone, and one with a time has its date too. Other texts, such
 * as the `1/1/2000` and `9:00 AM` of Microsoft's sample, are read as typed in English (US).
 */
function asMoment(value: unknown): string {
  const parts = typeof value === "string" ? ISO_DATE.exec(value) : null;
  if (parts === null) return typedMoment(value) ?? asOperand(value);
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day || new Date(midnight).getUTCMonth() !== month - 1)
    throw invalidArgument();
  const days = Math.round((midnight - Date.UTC(1899, 11, 30)) / DAY);
  return String(days + (hours * 3600 + minutes * 60 + seconds) / 86_400);
}

function typedMoment(value: unknown): string | null {
  const typed = typeof value === "string" ? typedDate(value.trim(), new Date().getFullYear()) : null;
  return typed === null ? null : String(typed.serial);
}

/** The rule as the API gives it, as it reads for the cell `at`: operands are formulas with their `=`, whatever was set. */
export function ruleJson(validation: BookValidation, at: Spot): Json {
  const { type, operator, dropDown, origin } = validation;
  const [first = "", second] = validation.formulas.map((formula) => `=${movedRule(formula, origin, at)}`);
  if (type === "None") return {};
  if (type === "Custom") return { custom: { formula: first } };
  if (type === "List")
    return { list: { inCellDropDown: dropDown, source: writtenList(validation)?.text ?? first } };
  const name = type.charAt(0).toLowerCase() + type.slice(1);
  return { [name]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator } };
}

/** What a list that is written out in the rule offers, and its text; null for a list that is a formula. */
export function writtenList({ type, formulas }: BookValidation): { text: string; items: string[] } | null {
  const quoted = type === "List" ? /^\s*"((?:[^"]|"")*)"\s*$/.exec(formulas[0] ?? "")?.[1] : undefined;
  if (quoted === undefined) return null;
  const text = quoted.replaceAll('""', '"');
  return { text, items: text.split(",").map((item) => item.trim()) };
}
