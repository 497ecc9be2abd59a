import { topLeft } from "../model/areaList";
import type { BookValidation, ValidationOperator, ValidationType } from "../model/bookRules";
import { movedRule } from "../model/ruleFormula";
import { readAreas, textOf, writtenAreas, type WorksheetChild } from "./ruleAreas";
import { decodeXstring, encodeXstring, escapeAttribute, escapeXml } from "./xmlText";
import { attributeOf, childOf, flagOf, type XmlElement } from "./xmlTree";

/** Types and operators by their names in files (ECMA-376 part 1, 18.18.18 to 18.18.22). */
const TYPES: Readonly<Record<ValidationType, string>> = {
  None: "none",
  WholeNumber: "whole",
  Decimal: "decimal",
  List: "list",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
};
const OPERATORS: Readonly<Record<ValidationOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** The name in the model for one in a file; `fallback` where there is none. */
function modelName<N extends string>(
  names: Readonly<Record<N, string>>,
  name: string | undefined,
  fallback: N,
): N {
  const keys = Object.keys(names) as N[];
  return keys.find((key) => names[key] === name) ?? fallback;
}

/** A `<dataValidation>`, or Excel 2010's in an extension, whose areas and formulas are elements of their own. */
export function readValidation({ element, xml }: WorksheetChild, extension: boolean): BookValidation {
  const areas = readAreas(attributeOf(element, "sqref") ?? childOf(element, "sqref")?.text);
  return {
    areas,
    type: modelName(TYPES, attributeOf(element, "type"), "None"),
    operator: modelName(OPERATORS, attributeOf(element, "operator"), "Between"),
    formulas: ["formula1", "formula2"].flatMap((name) => formulaIn(childOf(element, name)) ?? []),
    origin: topLeft(areas),
    ignoreBlanks: flagOf(element, "allowBlank"),
    // The name says the opposite of what it does.
    dropDown: !flagOf(element, "showDropDown"),
    alert: {
      shown: flagOf(element, "showErrorMessage"),
      style: modelName(STYLES, attributeOf(element, "errorStyle"), "Stop"),
      title: stringOf(element, "errorTitle"),
      message: stringOf(element, "error"),
    },
    prompt: {
      shown: flagOf(element, "showInputMessage"),
      title: stringOf(element, "promptTitle"),
      message: stringOf(element, "prompt"),
    },
    source: { xml: textOf(xml, element), extension },
  };
}

function formulaIn(element: XmlElement | undefined): string | null {
  const text = decodeXstring(childOf(element, "f")?.text ?? element?.text ?? "").trim();
  return text === "" ? null : text;
}

function stringOf(element: XmlElement, name: string): string {
  return decodeXstring(attributeOf(element, name) ?? "");
}

/** A `<dataValidation>` of its own, without prefix. */
export function validationXml(validation: BookValidation): string {
  const { type, areas, origin, formulas, alert, prompt } = validation;
  const isCompared = type !== "None" && type !== "List" && type !== "Custom";
  const attributes = [
    type === "None" ? "" : ` type="${TYPES[type]}"`,
    alert.style === "Stop" ? "" : ` errorStyle="${STYLES[alert.style]}"`,
    isCompared && validation.operator !== "Between" ? ` operator="${OPERATORS[validation.operator]}"` : "",
    flag("allowBlank", validation.ignoreBlanks),
    flag("showDropDown", !validation.dropDown),
    flag("showInputMessage", prompt.shown),
    flag("showErrorMessage", alert.shown),
    text("errorTitle", alert.title),
    text("error", alert.message),
    text("promptTitle", prompt.title),
    text("prompt", prompt.message),
    ` sqref="${writtenAreas(areas)}"`,
  ];
  const inner = formulas.map((formula, index) => {
    const written = escapeXml(encodeXstring(movedRule(formula, origin, topLeft(areas))));
    return `<formula${index + 1}>${written}</formula${index + 1}>`;
  });
  return `<dataValidation${attributes.join("")}>${inner.join("")}</dataValidation>`;
}

function flag(name: string, value: boolean): string {
  return value ? ` ${name}="1"` : "";
}

function text(name: string, value: string): string {
  return value === "" ? "" : ` ${name}="${escapeAttribute(encodeXstring(value))}"`;
}
