import { localAddress, parseArea } from "../model/address";
import type { Area } from "../model/book";
import {
  criterionParts,
  type ColumnFilter,
  type ColumnFilters,
  type DateGroup,
  type SheetFilter,
} from "../model/filter";
import { DYNAMIC_CRITERIA, type DynamicCriteria } from "../model/filterPeriods";
import { nameAttribute } from "./tableText";
import { decodeXstring } from "./xmlText";
import { attributeOf, childrenOf, flagOf, type XmlElement } from "./xmlTree";

/** `customFilter/@operator` of each sign of a criterion (ECMA-376 part 1, 18.18.31). */
const OPERATORS: Readonly<Record<string, string>> = {
  "=": "equal",
  "<>": "notEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
};
const GROUPINGS = ["year", "month", "day", "hour", "minute", "second"];
/** What stands for an empty cell among the criteria. */
const BLANK = " ";

/** The filters of an `autoFilter` element (18.3.1.2); `xml` is the text that it was read from. */
export function readFilters(element: XmlElement | undefined, xml: string): ColumnFilters {
  const columns = childrenOf(element, "filterColumn");
  return new Map(
    columns.flatMap((column): [number, ColumnFilter][] => {
      const [kind] = column.children;
      if (kind === undefined) return [];
      const filter = column.children.length === 1 ? readFilter(kind) : null;
      const kept = xml.slice(column.innerStart, column.innerEnd);
      return [[Number(attributeOf(column, "colId")), filter ?? { on: "Other", kept }]];
    }),
  );
}

/** The filter of a worksheet; null for one without a readable area. */
export function readSheetFilter(element: XmlElement, xml: string): SheetFilter | null {
  const area = parseArea(attributeOf(element, "ref") ?? "");
  return area === null ? null : { area, filters: readFilters(element, xml) };
}

function readFilter(element: XmlElement): ColumnFilter | null {
  switch (element.name) {
    case "filters":
      return readValues(element);
    case "customFilters":
      return readCustom(element);
    case "top10": {
      const [end, unit] = [
        flagOf(element, "top", true) ? "Top" : "Bottom",
        flagOf(element, "percent"),
      ] as const;
      return { on: `${end}${unit ? "Percent" : "Items"}`, count: Number(attributeOf(element, "val")) };
    }
    case "dynamicFilter": {
      const criteria = DYNAMIC_CRITERIA.find((one) => dynamicType(one) === attributeOf(element, "type"));
      return criteria === undefined ? null : { on: "Dynamic", criteria };
    }
    default:
      return null;
  }
}

function readValues(element: XmlElement): ColumnFilter {
  const values = childrenOf(element, "filter").map((one) => decodeXstring(attributeOf(one, "val") ?? ""));
  const dates = childrenOf(element, "dateGroupItem").map((one): DateGroup => {
    const last = GROUPINGS.indexOf(attributeOf(one, "dateTimeGrouping") ?? "");
    return GROUPINGS.slice(0, last + 1).map((part) => Number(attributeOf(one, part) ?? 0));
  });
  return { on: "Values", values: flagOf(element, "blank") ? [...values, ""] : values, dates };
}

function readCustom(element: XmlElement): ColumnFilter | null {
  const criteria = childrenOf(element, "customFilter").map((one) => {
    const operator = attributeOf(one, "operator") ?? "equal";
    const sign = Object.keys(OPERATORS).find((key) => OPERATORS[key] === operator) ?? "=";
    const text = decodeXstring(attributeOf(one, "val") ?? "");
    return sign + (text === BLANK ? "" : text);
  });
  const [first, second = null] = criteria;
  return first === undefined ? null : { on: "Custom", first, second, both: flagOf(element, "and") };
}

/** An `autoFilter` element. What `before`, read from `xml`, says the same stays as written. */
export function autoFilterXml(
  area: Area,
  filters: ColumnFilters,
  before?: { readonly element: XmlElement; readonly xml: string },
): string {
  const old =
    before === undefined ? new Map<number, ColumnFilter>() : readFilters(before.element, before.xml);
  const written = childrenOf(before?.element, "filterColumn");
  const columns = new Set([...filters.keys(), ...written.map((one) => Number(attributeOf(one, "colId")))]);
  const items = [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const element = written.find((one) => Number(attributeOf(one, "colId")) === column);
      const filter = filters.get(column);
      const isSame = JSON.stringify(old.get(column)) === JSON.stringify(filter);
      if (element !== undefined && isSame) return before?.xml.slice(element.start, element.end) ?? "";
      return filterColumnXml(column, filter, element);
    });
  const ref = localAddress(area);
  return items.join("") === ""
    ? `<autoFilter ref="${ref}"/>`
    : `<autoFilter ref="${ref}">${items.join("")}</autoFilter>`;
}

/** A column whose button is hidden is named without a filter too. */
function filterColumnXml(
  column: number,
  filter: ColumnFilter | undefined,
  old: XmlElement | undefined,
): string {
  const hidden = flagOf(old, "hiddenButton") ? ' hiddenButton="1"' : "";
  if (filter === undefined) return hidden === "" ? "" : `<filterColumn colId="${column}"${hidden}/>`;
  return `<filterColumn colId="${column}"${hidden}>${filterXml(filter)}</filterColumn>`;
}

/** What stands in a `filterColumn`. */
export function filterXml(filter: ColumnFilter): string {
  switch (filter.on) {
    case "Values":
      return valuesXml(filter.values, filter.dates);
    case "Custom": {
      const texts = filter.second === null ? [filter.first] : [filter.first, filter.second];
      const and = filter.both && texts.length > 1 ? ' and="1"' : "";
      return `<customFilters${and}>${texts.map(customXml).join("")}</customFilters>`;
    }
    case "Dynamic":
      return `<dynamicFilter type="${dynamicType(filter.criteria)}"/>`;
    case "Other":
      return filter.kept;
    default: {
      const end = filter.on.startsWith("Top") ? "" : ' top="0"';
      const unit = filter.on.endsWith("Percent") ? ' percent="1"' : "";
      return `<top10${end}${unit} val="${filter.count}"/>`;
    }
  }
}

function valuesXml(values: readonly string[], dates: readonly DateGroup[]): string {
  const blank = values.includes("") ? ' blank="1"' : "";
  const texts = values.filter((text) => text !== "").map((text) => `<filter val="${nameAttribute(text)}"/>`);
  return `<filters${blank}>${[...texts, ...dates.map(dateXml)].join("")}</filters>`;
}

function dateXml(group: DateGroup): string {
  const parts = group.map((part, index) => ` ${GROUPINGS[index] ?? ""}="${part}"`);
  return `<dateGroupItem${parts.join("")} dateTimeGrouping="${GROUPINGS[group.length - 1] ?? "year"}"/>`;
}

function customXml(text: string): string {
  const { sign, operand } = criterionParts(text);
  const operator = sign === "=" ? "" : ` operator="${OPERATORS[sign] ?? "equal"}"`;
  return `<customFilter${operator} val="${operand === "" ? BLANK : nameAttribute(operand)}"/>`;
}

/** `dynamicFilter/@type` (18.18.26): `M1` and `Q1` for the months and quarters of any year. */
export function dynamicType(criteria: DynamicCriteria): string {
  const quarter = /Quarter(\d)$/.exec(criteria)?.[1];
  if (quarter !== undefined) return `Q${quarter}`;
  const month = DYNAMIC_CRITERIA.indexOf(criteria) - DYNAMIC_CRITERIA.indexOf("AllDatesInPeriodJanuary");
  if (criteria.startsWith("AllDates")) return `M${month + 1}`;
  return criteria.charAt(0).toLowerCase() + criteria.slice(1);
}
