import { asFlag, asInteger, asOneOf, isOmitted } from "./argument";
import type { Cell } from "./book";
import { knownValue } from "./cells";
import { apiNotFound, invalidArgument } from "./hostError";
import type { Json } from "./json";

/** One condition of a sort. */
export interface SortKey {
  /** The column, or row, from the first of what is sorted. */
  readonly key: number;
  readonly ascending: boolean;
  readonly textAsNumber: boolean;
}

/** The conditions of a sort, the first to count first. */
export interface SortState {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
}

/** What sorts of values come first when sorting upwards; blanks come last whichever way. */
const RANKS = { number: 0, text: 1, boolean: 2, error: 3, blank: 4 } as const;
/** Guess: the order of Swedish letters for a Swedish user, lower case before upper where case counts. */
const COLLATORS = {
  plain: new Intl.Collator("sv", { sensitivity: "accent" }),
  cased: new Intl.Collator("sv", { sensitivity: "variant", caseFirst: "lower" }),
};

/** Reads `Excel.SortField` objects for lines of `size` cells. Sorting by colour or icon is `ApiNotFound`. */
export function sortKeys(fields: unknown, size: number): SortKey[] {
  if (!isList(fields) || fields.length === 0) throw invalidArgument();
  return fields.map((field) => {
    const { key, ascending, sortOn, dataOption } = asRecord(field);
    if (!isOmitted(sortOn) && asOneOf(sortOn, ["Value", "CellColor", "FontColor", "Icon"]) !== "Value")
      throw apiNotFound("SortField.sortOn other than values");
    const place = asInteger(key);
    if (place < 0 || place >= size) throw invalidArgument();
    const option = isOmitted(dataOption) ? "Normal" : asOneOf(dataOption, ["Normal", "TextAsNumber"]);
    const up = isOmitted(ascending) || asFlag(ascending);
    return { key: place, ascending: up, textAsNumber: option === "TextAsNumber" };
  });
}

/** As the client is told of it; a sort by colours or icons is `ApiNotFound`. */
export function sortFields(sort: SortState | "other" | null): Json {
  if (sort === "other") throw apiNotFound("TableSort.fields other than values");
  return (sort?.keys ?? []).map(({ key, ascending, textAsNumber }) => ({
    key,
    ascending,
    sortOn: "Value",
    dataOption: textAsNumber ? "TextAsNumber" : "Normal",
  }));
}

/** The places of the lines in their new order; equal ones keep theirs. */
export function sortedOrder(lines: readonly (readonly (Cell | undefined)[])[], state: SortState): number[] {
  const collator = state.matchCase ? COLLATORS.cased : COLLATORS.plain;
  return lines
    .map((line, index) => ({ index, parts: state.keys.map((key) => sortable(line[key.key], key)) }))
    .sort((a, b) => compareLines(a.parts, b.parts, state.keys, collator) || a.index - b.index)
    .map(({ index }) => index);
}

interface Sortable {
  readonly rank: number;
  readonly number: number;
  readonly text: string;
}

function sortable(cell: Cell | undefined, { textAsNumber }: SortKey): Sortable {
  const value = knownValue(cell);
  if (cell?.error === true) return { rank: RANKS.error, number: 0, text: "" };
  if (typeof value === "boolean") return { rank: RANKS.boolean, number: Number(value), text: "" };
  if (typeof value === "number") return { rank: RANKS.number, number: value, text: "" };
  if (value === "" && cell?.formula === undefined) return { rank: RANKS.blank, number: 0, text: "" };
  const number = textAsNumber && value.trim() !== "" ? Number(value) : NaN;
  return Number.isNaN(number)
    ? { rank: RANKS.text, number: 0, text: value }
    : { rank: RANKS.number, number, text: "" };
}

function compareLines(
  a: readonly Sortable[],
  b: readonly Sortable[],
  keys: readonly SortKey[],
  collator: Intl.Collator,
): number {
  for (const [index, { ascending }] of keys.entries()) {
    const [first, second] = [a[index], b[index]];
    if (first === undefined || second === undefined) continue;
    const order = compare(first, second, collator);
    const isBlank = first.rank === RANKS.blank || second.rank === RANKS.blank;
    if (order !== 0) return ascending || isBlank ? order : -order;
  }
  return 0;
}

function compare(a: Sortable, b: Sortable, collator: Intl.Collator): number {
  return a.rank - b.rank || a.number - b.number || collator.compare(a.text, b.text);
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return { ...value };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
