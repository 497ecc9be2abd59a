import type { BookPivot } from "../model/book";
import type { ColumnFilter, DateGroup } from "../model/filter";
import { dataIds } from "../model/pivotGridTotals";
import type { Comparison, DateFilter, LabelFilter, ValueFilter } from "../model/pivotOptions";
import type { CacheColumn } from "./pivotCacheXml";
import { dynamicType, filterXml } from "./filterXml";
import { nameAttribute } from "./tableText";

/** How `filter/@type` ends for each comparison (ECMA-376 part 1, 18.18.56), and for its opposite. */
const NAMES: Readonly<Record<Comparison, readonly [string, string]>> = {
  Equals: ["Equal", "NotEqual"],
  GreaterThan: ["GreaterThan", "LessThanOrEqual"],
  GreaterThanOrEqualTo: ["GreaterThanOrEqual", "LessThan"],
  LessThan: ["LessThan", "GreaterThanOrEqual"],
  LessThanOrEqualTo: ["LessThanOrEqual", "GreaterThan"],
  Between: ["Between", "NotBetween"],
};
const DATE_NAMES: Readonly<Record<string, string>> = {
  GreaterThan: "NewerThan",
  GreaterThanOrEqual: "NewerThanOrEqual",
  LessThan: "OlderThan",
  LessThanOrEqual: "OlderThanOrEqual",
};
const SIGNS: Readonly<Record<string, string>> = {
  Equal: "=",
  NotEqual: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
};
const DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

interface Written {
  readonly type: string;
  /** Of the texts that the user gave. */
  readonly texts?: readonly string[];
  /** Index of the data field that is compared. */
  readonly measure?: number;
  readonly filter: ColumnFilter;
}

/** The filters of a pivot by labels, values and dates (18.10.1.34); "" where it has none. Items chosen by hand are said of the items. */
export function pivotFiltersXml(pivot: BookPivot, columns: readonly CacheColumn[]): string {
  const inUse = [...pivot.rows, ...pivot.columns];
  const written = inUse.flatMap((name) => {
    const { label, value, date } = pivot.fieldSettings.get(name)?.filters ?? {};
    const field = columns.findIndex((column) => column.name === name);
    const all = [
      label && labelFilter(label),
      value && valueFilter(value, dataIds(pivot.data).indexOf(value.data)),
      date && dateFilter(date),
    ];
    return all.flatMap((one) => (one === undefined ? [] : [{ field, ...one }]));
  });
  const items = written.map(({ field, type, texts = [], measure, filter }, index) => {
    const strings = texts.map((text, place) => ` stringValue${place + 1}="${nameAttribute(text)}"`);
    const compared = measure === undefined ? "" : ` iMeasureFld="${measure}"`;
    return (
      `<filter fld="${field}" type="${type}" evalOrder="-1" id="${index + 1}"${compared}${strings.join("")}>` +
      `<autoFilter ref="A1"><filterColumn colId="0">${filterXml(filter)}</filterColumn></autoFilter></filter>`
    );
  });
  return items.length === 0 ? "" : `<filters count="${items.length}">${items.join("")}</filters>`;
}

function labelFilter({ condition, texts, exclusive }: LabelFilter): Written {
  const [text = ""] = texts;
  const literal = text.replace(/[*?~]/g, "~$&");
  const pattern = { BeginsWith: `${literal}*`, EndsWith: `*${literal}`, Contains: `*${literal}*` };
  if (condition === "BeginsWith" || condition === "EndsWith" || condition === "Contains") {
    const type = `caption${exclusive ? "Not" : ""}${condition}`;
    return { type, texts: [text], filter: custom([(exclusive ? "<>" : "=") + pattern[condition]]) };
  }
  const name = NAMES[condition][exclusive ? 1 : 0];
  return { type: `caption${name}`, texts, filter: comparison(name, texts) };
}

function valueFilter({ condition, numbers, selection, exclusive }: ValueFilter, measure: number): Written {
  if (condition === "TopN" || condition === "BottomN") {
    const type = { Items: "count", Percent: "percent", Sum: "sum" }[selection];
    const end = condition === "TopN" ? "Top" : "Bottom";
    const on = `${end}${selection === "Percent" ? "Percent" : "Items"}` as const;
    return { type, measure, filter: { on, count: numbers[0] ?? 0 } };
  }
  const name = NAMES[condition][exclusive ? 1 : 0];
  return { type: `value${name}`, measure, filter: comparison(name, numbers.map(String)) };
}

/** Guess: Excel writes the serial numbers of the days that a filter of dates compares with, those of a period as its ends. */
function dateFilter({ condition, dates, exclusive }: DateFilter): Written {
  if (!isComparison(condition))
    return { type: dynamicType(condition), filter: { on: "Dynamic", criteria: condition } };
  const [first = [], second = first] = dates;
  const name = NAMES[condition][exclusive ? 1 : 0];
  const type = `date${DATE_NAMES[name] ?? name}`;
  const fromStart = name === "GreaterThanOrEqual" || name === "LessThan";
  if (condition === "Equals" || condition === "Between") {
    const ends = [serial(first, "start"), serial(second, "end")].map(String);
    if (condition === "Equals" && ends[0] === ends[1]) return { type, filter: comparison(name, ends) };
    const between = exclusive ? "NotBetween" : "Between";
    return { type: `date${between}`, filter: comparison(between, ends) };
  }
  return { type, filter: comparison(name, [String(serial(first, fromStart ? "start" : "end"))]) };
}

function isComparison(condition: DateFilter["condition"]): condition is Comparison {
  return condition in NAMES;
}

/** The serial number of the first or last day of a period. */
function serial([year = 1900, month, day]: DateGroup, end: "start" | "end"): number {
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  const last = day === undefined ? next - DAY : start;
  return Math.round((end === "start" ? start : last) / DAY) + UNIX_EPOCH;
}

function comparison(name: string, texts: readonly string[]): ColumnFilter {
  const [first = "", second = ""] = texts;
  if (name === "Between") return custom([`>=${first}`, `<=${second}`], true);
  if (name === "NotBetween") return custom([`<${first}`, `>${second}`], false);
  return custom([`${SIGNS[name] ?? "="}${first}`]);
}

function custom([first = "", second = null]: readonly (string | null)[], both = true): ColumnFilter {
  return { on: "Custom", first: first ?? "", second, both };
}
