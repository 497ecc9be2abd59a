import { asFlag, asNumber, asOneOf, asText, isOmitted } from "./argument";
import { datetimeOf, dateGroup } from "./filter";
import { DYNAMIC_CRITERIA, type DynamicCriteria } from "./filterPeriods";
import { apiNotFound, invalidArgument } from "./hostError";
import type { Json } from "./json";
import {
  COMPARISONS,
  type Comparison,
  type DateFilter,
  type FieldFilters,
  type LabelFilter,
  type ValueFilter,
} from "./pivotOptions";

/** `Excel.PivotFilterType` of each kind of filter. */
export const FILTER_KINDS = { Manual: "manual", Label: "label", Value: "value", Date: "date" } as const;
export type FilterKind = keyof typeof FILTER_KINDS;

const LABEL_CONDITIONS = [...COMPARISONS, "BeginsWith", "EndsWith", "Contains"] as const;
const VALUE_CONDITIONS = [...COMPARISONS, "TopN", "BottomN"] as const;
/** What `Excel.DateFilterCondition` calls the comparisons. */
const DATE_COMPARISONS: Readonly<Record<string, Comparison>> = {
  Equals: "Equals",
  Before: "LessThan",
  BeforeOrEqualTo: "LessThanOrEqualTo",
  After: "GreaterThan",
  AfterOrEqualTo: "GreaterThanOrEqualTo",
  Between: "Between",
};
const DATE_PERIODS = DYNAMIC_CRITERIA.filter((one) => !one.endsWith("Average"));

/** What the names in a filter are looked up in. */
export interface FilterNames {
  /** The label of the item meant, in its own spelling; `InvalidArgument` where there is none. */
  readonly item: (value: unknown) => string;
  /** The id of the data field of that caption; `InvalidArgument` where there is none. */
  readonly data: (caption: string) => string;
}

/** The filters that an `Excel.PivotFilters` describes. */
export function fieldFilters(input: unknown, names: FilterNames): FieldFilters {
  const { manualFilter, labelFilter, valueFilter, dateFilter } = asRecord(input);
  const filters = {
    ...(!isOmitted(manualFilter) && { manual: manualOf(asRecord(manualFilter), names) }),
    ...(!isOmitted(labelFilter) && { label: labelOf(asRecord(labelFilter)) }),
    ...(!isOmitted(valueFilter) && { value: valueOf(asRecord(valueFilter), names) }),
    ...(!isOmitted(dateFilter) && { date: dateOf(asRecord(dateFilter)) }),
  };
  if (Object.keys(filters).length === 0) throw invalidArgument();
  return filters;
}

type Fields = Readonly<Record<string, unknown>>;

/** A filter that lets nothing through is none that Excel makes. */
function manualOf({ selectedItems }: Fields, names: FilterNames): readonly string[] {
  if (!Array.isArray(selectedItems) || selectedItems.length === 0) throw invalidArgument();
  return selectedItems.map(names.item);
}

function labelOf(fields: Fields): LabelFilter {
  const condition = asOneOf(fields["condition"], LABEL_CONDITIONS);
  const isPart = condition === "BeginsWith" || condition === "EndsWith" || condition === "Contains";
  const texts = isPart ? [fields["substring"]] : operands(condition, fields);
  return { condition, texts: texts.map(asText), exclusive: exclusive(fields) };
}

function valueOf(fields: Fields, names: FilterNames): ValueFilter {
  const condition = asOneOf(fields["condition"], VALUE_CONDITIONS);
  const { selectionType } = fields;
  const isRanked = condition === "TopN" || condition === "BottomN";
  if (isRanked && exclusive(fields)) throw apiNotFound("PivotValueFilter.exclusive of a ranking");
  const numbers = isRanked ? [fields["threshold"]] : operands(condition, fields);
  return {
    condition,
    numbers: numbers.map(asNumber),
    selection: isOmitted(selectionType) ? "Items" : asOneOf(selectionType, ["Items", "Percent", "Sum"]),
    exclusive: exclusive(fields),
    data: names.data(asText(fields["value"])),
  };
}

/** Comparing days as wholes is the only way there is where a day is what is given. */
function dateOf(fields: Fields): DateFilter {
  const condition = dateCondition(asText(fields["condition"]));
  const isComparison = COMPARISONS.some((one) => one === condition);
  if (!isComparison && exclusive(fields)) throw apiNotFound("PivotDateFilter.exclusive of a period");
  const dates = isComparison ? operands(condition as Comparison, fields).map(dateGroup) : [];
  const isExact = fields["wholeDays"] === false && dates.some((date) => date.length > 3);
  if (isExact) throw apiNotFound("PivotDateFilter.wholeDays");
  return { condition, dates, exclusive: exclusive(fields) };
}

function dateCondition(text: string): Comparison | DynamicCriteria {
  const name = Object.keys(DATE_COMPARISONS).find((one) => one.toLowerCase() === text.toLowerCase());
  const comparison = DATE_COMPARISONS[name ?? ""];
  // Here February is spelt as it is elsewhere.
  return comparison ?? asOneOf(text.replace(/february/i, "Februray"), DATE_PERIODS);
}

function operands(condition: string, { comparator, lowerBound, upperBound }: Fields): unknown[] {
  return condition === "Between" ? [lowerBound, upperBound] : [comparator];
}

function exclusive({ exclusive: flag }: Fields): boolean {
  return !isOmitted(flag) && asFlag(flag);
}

/** As an `Excel.PivotFilters`: null for the kinds that there are none of. */
export function filtersJson(
  { manual, label, value, date }: FieldFilters,
  captionOf: (id: string) => string,
): Json {
  return {
    manualFilter: manual === undefined ? null : { selectedItems: manual },
    labelFilter: label === undefined ? null : labelJson(label),
    valueFilter: value === undefined ? null : valueJson(value, captionOf),
    dateFilter: date === undefined ? null : dateJson(date),
  };
}

function labelJson({ condition, texts, exclusive: excluding }: LabelFilter): Json {
  const isPart = condition === "BeginsWith" || condition === "EndsWith" || condition === "Contains";
  const [substring = ""] = texts;
  return { condition, exclusive: excluding, ...(isPart ? { substring } : bounds(condition, texts)) };
}

function valueJson(
  { condition, numbers, selection, exclusive: excluding, data }: ValueFilter,
  captionOf: (id: string) => string,
): Json {
  const isRanked = condition === "TopN" || condition === "BottomN";
  const [threshold = 0] = numbers;
  const how = isRanked ? { threshold, selectionType: selection } : bounds(condition, numbers);
  return { condition, exclusive: excluding, value: captionOf(data), ...how };
}

function dateJson({ condition, dates, exclusive: excluding }: DateFilter): Json {
  const name = Object.entries(DATE_COMPARISONS).find(([, comparison]) => comparison === condition)?.[0];
  const period = condition.replace("Februray", "February");
  return { condition: name ?? period, exclusive: excluding, ...bounds(condition, dates.map(datetimeOf)) };
}

function bounds(condition: string, [first, second]: readonly Json[]): Record<string, Json> {
  if (first === undefined) return {};
  return condition === "Between" ? { lowerBound: first, upperBound: second ?? null } : { comparator: first };
}

function asRecord(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return { ...value };
}
