import { asInteger, asNumber, asOneOf, asText, isOmitted } from "./argument";
import { DYNAMIC_CRITERIA, type DynamicCriteria } from "./filterPeriods";
import { apiNotFound, invalidArgument } from "./hostError";
import type { Json } from "./json";

/** A date cut off: year, month, day, hour, minute, second, as many of them as count. */
export type DateGroup = readonly number[];

/** What a column of a filtered list shows. `Other` stands for what the host does not know and keeps as the file has it. */
export type ColumnFilter =
  | { readonly on: "Values"; readonly values: readonly string[]; readonly dates: readonly DateGroup[] }
  | { readonly on: "Custom"; readonly first: string; readonly second: string | null; readonly both: boolean }
  | { readonly on: TopFilter; readonly count: number }
  | { readonly on: "Dynamic"; readonly criteria: DynamicCriteria }
  | { readonly on: "Other"; readonly kept: string };

export type TopFilter = "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";

/** The filters of a list, by column from its first. */
export type ColumnFilters = ReadonlyMap<number, ColumnFilter>;

/** The filter of a worksheet. */
export interface SheetFilter {
  /** Headers included. */
  readonly area: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number };
  readonly filters: ColumnFilters;
}

const KINDS = [
  "Values",
  "Custom",
  "TopItems",
  "TopPercent",
  "BottomItems",
  "BottomPercent",
  "Dynamic",
  "CellColor",
  "FontColor",
  "Icon",
] as const;
const SPECIFICITIES = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;
const ISO_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?)?)?/;

/** The filter that an `Excel.FilterCriteria` describes. Colours and icons are `ApiNotFound`. */
export function filterOf(criteria: unknown): ColumnFilter {
  if (!isRecord(criteria)) throw invalidArgument();
  const on = asOneOf(criteria["filterOn"], KINDS);
  switch (on) {
    case "Values":
      return valuesFilter(criteria["values"]);
    case "Custom":
      return customFilter(criteria["criterion1"], criteria["criterion2"], criteria["operator"]);
    case "Dynamic":
      return dynamicFilter(criteria["dynamicCriteria"]);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return topFilter(on, Number(criteria["criterion1"]));
    default:
      throw apiNotFound(`FilterCriteria.filterOn "${on}"`);
  }
}

/** A filter of texts and `Excel.FilterDatetime` objects. */
export function valuesFilter(values: unknown): ColumnFilter {
  if (!isList(values)) throw invalidArgument();
  const texts = values.filter((value) => typeof value === "string");
  const dates = values.filter((value) => typeof value !== "string").map(dateGroup);
  return { on: "Values", values: texts, dates };
}

/** The part of a date that an `Excel.FilterDatetime` lets count. */
export function dateGroup(value: unknown): DateGroup {
  if (!isRecord(value)) throw invalidArgument();
  const count = SPECIFICITIES.indexOf(asOneOf(value["specificity"], SPECIFICITIES)) + 1;
  const match = ISO_DATE.exec(asText(value["date"]));
  if (match === null) throw invalidArgument();
  const parts = match.slice(1).map((part, index) => Number(part ?? (index < 3 ? 1 : 0)));
  return parts.slice(0, count);
}

export function customFilter(first: unknown, second: unknown, operator: unknown): ColumnFilter {
  const both = isOmitted(operator) || asOneOf(operator, ["And", "Or"]) === "And";
  return { on: "Custom", first: asText(first), second: isOmitted(second) ? null : asText(second), both };
}

export function dynamicFilter(criteria: unknown): ColumnFilter {
  return { on: "Dynamic", criteria: asOneOf(criteria, DYNAMIC_CRITERIA) };
}

/** Excel takes 1 to 500 items and 1 to 100 per cent. */
export function topFilter(on: TopFilter, count: unknown): ColumnFilter {
  const most = on.endsWith("Items") ? 500 : 100;
  const number = asInteger(asNumber(count));
  if (number < 1 || number > most) throw invalidArgument();
  return { on, count: number };
}

const CRITERION = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

/** The sign of a criterion such as `>50` and what it compares with; without a sign it is `=`. */
export function criterionParts(criterion: string): { readonly sign: string; readonly operand: string } {
  const [, sign = "=", operand = ""] = CRITERION.exec(criterion) ?? [];
  return { sign, operand };
}

/** The filters after columns were inserted at a place, or for a negative count deleted. */
export function shiftedFilters(filters: ColumnFilters, at: number, count: number): ColumnFilters {
  return new Map(
    [...filters].flatMap(([column, filter]): [number, ColumnFilter][] => {
      if (column < at) return [[column, filter]];
      return count < 0 && column < at - count ? [] : [[column + count, filter]];
    }),
  );
}

const NOTHING = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  icon: null,
  operator: null,
  values: null,
};

/**
 * The `Excel.FilterCriteria` of a filter, with null for what it does not use (office-js issue 1226).
 * Guess: a column without a filter has null for its criteria.
 */
export function criteriaOf(filter: ColumnFilter | undefined): Json {
  if (filter === undefined) return null;
  switch (filter.on) {
    case "Values":
      return { ...NOTHING, filterOn: filter.on, values: [...filter.values, ...filter.dates.map(datetimeOf)] };
    case "Custom": {
      const { first, second, both } = filter;
      const operator = both ? "And" : "Or";
      return { ...NOTHING, filterOn: "Custom", criterion1: first, criterion2: second, operator };
    }
    case "Dynamic":
      return { ...NOTHING, filterOn: filter.on, dynamicCriteria: filter.criteria };
    case "Other":
      throw apiNotFound("Filter.criteria of a filter by colour or icon");
    default:
      return { ...NOTHING, filterOn: filter.on, criterion1: String(filter.count) };
  }
}

/** A date cut off, as an `Excel.FilterDatetime`. */
export function datetimeOf(parts: DateGroup): Json {
  const [year = 1900, month = 1, day = 1, ...time] = parts;
  const date = [String(year).padStart(4, "0"), two(month), two(day)].join("-");
  const clock = time.length === 0 ? "" : `T${[0, 1, 2].map((index) => two(time[index] ?? 0)).join(":")}`;
  return { date: date + clock, specificity: SPECIFICITIES[parts.length - 1] ?? "Day" };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
