import type { Cell } from "./book";
import { knownValue } from "./cells";

/** What a pivot counts: the names of the source columns, and a row of cells for each record (holes are empty cells). */
export interface PivotRecords {
  fields: readonly string[];
  rows: readonly (readonly (Cell | undefined)[])[];
  /** The number formats of the columns that hold dates, by their names. */
  dateFormats?: ReadonlyMap<string, string>;
}

/** One distinct value of a source column, as a pivot shows it among its labels. */
export type PivotItem =
  | { kind: "number"; value: number }
  | { kind: "text"; value: string }
  | { kind: "boolean"; value: boolean }
  | { kind: "error"; value: string }
  | { kind: "blank" };

/** The items of a column in the order a pivot shows them, and which of them each record has (index into `items`). */
export interface FieldItems {
  items: readonly PivotItem[];
  ofRecord: readonly number[];
  /** What its numbers are shown as; absent for General. */
  numberFormat?: string;
}

const KINDS: readonly PivotItem["kind"][] = ["number", "text", "boolean", "error", "blank"];
const BLANK: PivotItem = { kind: "blank" };
const swedish = new Intl.Collator("sv");

/** The item that a cell is counted under. Guess: a formula that gives empty text counts as blank. */
export function itemOf(cell: Cell | undefined): PivotItem {
  const value = knownValue(cell);
  if (value === "") return BLANK;
  if (cell?.error) return { kind: "error", value: String(value) };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: "text", value };
}

/** The items of the column named `field`. Throws RangeError when the records have no such column. */
export function itemsOf(records: PivotRecords, field: string): FieldItems {
  const column = columnOf(records, field);
  const found = new Map<string, PivotItem>();
  const keys = records.rows.map((row) => {
    const item = itemOf(row[column]);
    const key = keyOf(item);
    if (!found.has(key)) found.set(key, item);
    return key;
  });
  const sorted = [...found].sort(([, a], [, b]) => compareItems(a, b));
  const indexes = new Map(sorted.map(([key], index) => [key, index]));
  const numberFormat = records.dateFormats?.get(field);
  return {
    items: sorted.map(([, item]) => item),
    ofRecord: keys.map((key) => indexes.get(key) ?? 0),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

/** Index of the column named `field`. Throws RangeError when there is none. */
export function columnOf(records: PivotRecords, field: string): number {
  const column = records.fields.indexOf(field);
  if (column < 0) throw new RangeError(`no source column named ${field}`);
  return column;
}

// Guess: Excel unites texts that differ in case alone and shows the first spelling; 2020 and "2020" stay apart.
function keyOf(item: PivotItem): string {
  return item.kind === "blank" ? "blank" : `${item.kind} ${String(item.value).toLocaleLowerCase("sv")}`;
}

function compareItems(a: PivotItem, b: PivotItem): number {
  if (a.kind === "number" && b.kind === "number") return a.value - b.value;
  if (a.kind === "text" && b.kind === "text") return swedish.compare(a.value, b.value);
  if (a.kind === "boolean" && b.kind === "boolean") return Number(a.value) - Number(b.value);
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}
