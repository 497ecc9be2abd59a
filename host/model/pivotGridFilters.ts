import type { DateGroup } from "./filter";
import { isInPeriod, momentOf } from "./filterPeriods";
import { groupAxis } from "./pivotGridAxis";
import type { PivotDesign } from "./pivotGridDrawing";
import { columnOf, type FieldItems, itemOf, type PivotItem, type PivotRecords } from "./pivotGridItems";
import { dataIds, totalsOf } from "./pivotGridTotals";
import { labelOf } from "./pivotGridWords";
import type { Comparison, DateFilter, FieldFilters, LabelFilter, ValueFilter } from "./pivotOptions";

const swedish = new Intl.Collator("sv", { sensitivity: "accent" });

/** The items of the fields in use, by field. */
export type UsedItems = ReadonlyMap<string, FieldItems>;

/**
 * The records, by index, that the filters of a pivot let be counted: first what the labels of all fields say, then what the
 * values of the items of rows and columns do, outermost first.
 * Guess: totals count what is shown, so that a filter by value looks at what the others have left.
 */
export function keptRecords(
  pivot: PivotDesign,
  records: PivotRecords,
  items: UsedItems,
  today: Date,
): number[] {
  let kept = [...records.rows.keys()];
  for (const [field, { items: list, ofRecord }] of items) {
    const filters = pivot.fieldSettings?.get(field)?.filters;
    if (filters === undefined) continue;
    const shown = list.map((item) => isShown(item, filters, today));
    kept = kept.filter((record) => shown[ofRecord[record] ?? 0]);
  }
  for (const axis of [pivot.rows, pivot.columns])
    axis.forEach((field, level) => {
      const filter = pivot.fieldSettings?.get(field)?.filters.value;
      if (filter !== undefined)
        kept = keptByValue(pivot, records, items, axis.slice(0, level + 1), filter, kept);
    });
  return kept;
}

/** Whether the label of an item passes the filters that look at labels. */
export function isShown(item: PivotItem, { manual, label, date }: FieldFilters, today: Date): boolean {
  const text = labelOf(item);
  if (manual !== undefined && !manual.some((one) => swedish.compare(one, text) === 0)) return false;
  if (label !== undefined && passesLabel(text, label) === label.exclusive) return false;
  return date === undefined || passesDate(item, date, today) !== date.exclusive;
}

function passesLabel(text: string, { condition, texts }: LabelFilter): boolean {
  const [first = "", second = ""] = texts;
  const [lower, part] = [text.toLocaleLowerCase("sv"), first.toLocaleLowerCase("sv")];
  if (condition === "BeginsWith") return lower.startsWith(part);
  if (condition === "EndsWith") return lower.endsWith(part);
  if (condition === "Contains") return lower.includes(part);
  return passes(condition, compareTexts(text, first), compareTexts(text, second));
}

/** Texts that are numbers are compared as such with one another. */
function compareTexts(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => (text.trim() === "" ? NaN : Number(text)));
  const areNumbers = x !== undefined && y !== undefined && !Number.isNaN(x) && !Number.isNaN(y);
  return areNumbers ? x - y : swedish.compare(a, b);
}

function passes(condition: Comparison, toFirst: number, toSecond: number): boolean {
  switch (condition) {
    case "Equals":
      return toFirst === 0;
    case "GreaterThan":
      return toFirst > 0;
    case "GreaterThanOrEqualTo":
      return toFirst >= 0;
    case "LessThan":
      return toFirst < 0;
    case "LessThanOrEqualTo":
      return toFirst <= 0;
    case "Between":
      return toFirst >= 0 && toSecond <= 0;
  }
}

/** Guess: a month or another period given for a date is compared as the whole of it. */
function passesDate(item: PivotItem, { condition, dates }: DateFilter, today: Date): boolean {
  if (item.kind !== "number") return false;
  const moment = momentOf(item.value);
  const [first = [], second = []] = dates;
  if (
    condition === "Equals" ||
    condition === "Between" ||
    condition.startsWith("Greater") ||
    condition.startsWith("Less")
  )
    return passes(condition as Comparison, compareDates(moment, first), compareDates(moment, second));
  return isInPeriod(condition as Exclude<typeof condition, Comparison>, moment, today);
}

function compareDates(moment: Date, group: DateGroup): number {
  const parts = [
    moment.getUTCFullYear(),
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
  ];
  const differing = group.findIndex((part, index) => part !== parts[index]);
  return differing < 0 ? 0 : (parts[differing] ?? 0) - (group[differing] ?? 0);
}

/** The records of the items of a field, the last of `fields`, whose totals pass; items are compared within the same outer item. */
function keptByValue(
  pivot: PivotDesign,
  records: PivotRecords,
  items: UsedItems,
  fields: readonly string[],
  filter: ValueFilter,
  kept: readonly number[],
): number[] {
  const data = pivot.data[dataIds(pivot.data).indexOf(filter.data)];
  if (data === undefined) return [...kept];
  const list = fields.flatMap((field) => items.get(field) ?? []);
  const axis = groupAxis(
    list.map((one) => ({ ...one, ofRecord: kept.map((record) => one.ofRecord[record] ?? 0) })),
    kept.length,
  );
  const column = columnOf(records, data.field);
  const values = kept.map((record) => itemOf(records.rows[record]?.[column]));
  const totals = totalsOf(axis, groupAxis([], kept.length), values, data.by);
  const inner = axis.groups[fields.length] ?? [];
  const outer = axis.groups[fields.length - 1] ?? [];
  const siblings = new Map<number, Map<number, number>>();
  inner.forEach((group, index) => {
    const among = siblings.get(outer[index] ?? 0) ?? new Map<number, number>();
    const total = totals(group, 0)?.value;
    siblings.set(outer[index] ?? 0, among.set(group, typeof total === "number" ? total : 0));
  });
  const passing = new Set([...siblings.values()].flatMap((among) => passingGroups(among, filter)));
  return kept.filter((_, index) => passing.has(inner[index] ?? 0));
}

function passingGroups(totals: ReadonlyMap<number, number>, filter: ValueFilter): number[] {
  const [first = 0, second = 0] = filter.numbers;
  const { condition, exclusive } = filter;
  const groups = [...totals.keys()];
  const passing =
    condition === "TopN" || condition === "BottomN"
      ? rankedGroups(totals, filter)
      : new Set(
          [...totals].flatMap(([group, total]) =>
            passes(condition, total - first, total - second) ? [group] : [],
          ),
        );
  return groups.filter((group) => passing.has(group) !== exclusive);
}

/** Guess: what is as large as the last that counts is shown too. */
function rankedGroups(totals: ReadonlyMap<number, number>, filter: ValueFilter): Set<number> {
  const { condition, numbers, selection } = filter;
  const [threshold = 0] = numbers;
  const ranked = [...totals].sort(([, a], [, b]) => (condition === "TopN" ? b - a : a - b));
  const all = ranked.reduce((sum, [, total]) => sum + total, 0);
  const wanted = selection === "Percent" ? (all * threshold) / 100 : threshold;
  let sum = 0;
  let last: number | undefined;
  const taken = ranked.filter(([, total], index) => {
    const isWanted = selection === "Items" ? index < wanted : sum < wanted;
    const isTaken = isWanted || total === last;
    if (isTaken) last = total;
    sum += total;
    return isTaken;
  });
  return new Set(taken.map(([group]) => group));
}
