import type { Cell } from "./book";
import { readInput } from "./cellInput";
import { criterionParts, type ColumnFilter, type DateGroup } from "./filter";
import { isInPeriod, momentOf } from "./filterPeriods";
import { apiNotFound } from "./hostError";
import { textMatcher } from "./formulas/wildcards";

/** What the filters of a column need to know of its workbook. */
export interface FilterSettings {
  /** The text that a cell shows. */
  readonly text: (cell: Cell | undefined) => string;
  readonly date1904: boolean;
  /** Local time, written as if in UTC. */
  readonly today: Date;
}

/** Days between the two date systems. */
const SYSTEM_1904 = 1462;
const swedish = new Intl.Collator("sv", { sensitivity: "accent" });

/** For each cell of a column, from the first below the headers, whether the filter lets it be seen. */
export function matching(
  filter: ColumnFilter,
  cells: readonly (Cell | undefined)[],
  settings: FilterSettings,
): boolean[] {
  switch (filter.on) {
    case "Values":
      return valuesMatch(filter.values, filter.dates, cells, settings);
    case "Custom": {
      const first = criterion(filter.first);
      const second = filter.second === null ? null : criterion(filter.second);
      if (second === null) return cells.map(first);
      return cells.map((cell) => (filter.both ? first(cell) && second(cell) : first(cell) || second(cell)));
    }
    case "Dynamic":
      return dynamicMatch(filter.criteria, cells, settings);
    case "Other":
      throw apiNotFound("Filter.apply by colour or icon");
    default:
      return topMatch(filter.on.startsWith("Top"), filter.on.endsWith("Percent"), filter.count, cells);
  }
}

function valuesMatch(
  values: readonly string[],
  dates: readonly DateGroup[],
  cells: readonly (Cell | undefined)[],
  settings: FilterSettings,
): boolean[] {
  const shown = new Set(values.map((text) => text.toLocaleLowerCase("sv")));
  return cells.map((cell) => {
    if (shown.has(settings.text(cell).toLocaleLowerCase("sv"))) return true;
    const number = numberOf(cell);
    return number !== null && dates.length > 0 && inGroups(momentIn(number, settings), dates);
  });
}

function inGroups(moment: Date, groups: readonly DateGroup[]): boolean {
  const parts = [
    moment.getUTCFullYear(),
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
  ];
  return groups.some((group) => group.every((part, index) => part === parts[index]));
}

function momentIn(serial: number, { date1904 }: FilterSettings): Date {
  return momentOf(serial + (date1904 ? SYSTEM_1904 : 0));
}

function numberOf(cell: Cell | undefined): number | null {
  return typeof cell?.value === "number" ? cell.value : null;
}

/** The test that a criterion such as `>50`, `=*s` or `<>` puts to a cell. */
function criterion(text: string): (cell: Cell | undefined) => boolean {
  const { sign, operand } = criterionParts(text);
  if (sign === "=" || sign === "<>") {
    const equals = equalTo(operand);
    return (cell) => equals(cell) === (sign === "=");
  }
  const wanted = operandValue(operand);
  return (cell) => {
    const order = comparison(cell, wanted);
    if (order === null) return false;
    return (sign.startsWith("<") ? order < 0 : order > 0) || (sign.endsWith("=") && order === 0);
  };
}

/** Guess: a text with wildcards matches texts alone, never the digits of a number. */
function equalTo(operand: string): (cell: Cell | undefined) => boolean {
  if (operand === "") return (cell) => cell === undefined || cell.value === "";
  const wanted = operandValue(operand);
  const matches = textMatcher(operand);
  return (cell) => {
    if (cell === undefined || cell.value === "") return false;
    return cell.value === wanted || (typeof cell.value === "string" && matches(cell.value));
  };
}

/** What is compared: a number or date where the text can be typed as one, else the text. */
function operandValue(operand: string): string | number | boolean {
  if (/^[=+@]/.test(operand) || /^-(?![\d.])/.test(operand)) return operand;
  const entry = readInput(operand, "General", {
    date1904: false,
    currentYear: new Date().getFullYear(),
  });
  return entry?.value ?? operand;
}

/** Numbers are compared with numbers and texts with texts; null where there is nothing to compare. */
function comparison(cell: Cell | undefined, wanted: string | number | boolean): number | null {
  if (cell === undefined || cell.value === "" || cell.error === true) return null;
  const { value } = cell;
  if (typeof value === "number" && typeof wanted === "number") return value - wanted;
  return typeof value === "string" && typeof wanted === "string" ? swedish.compare(value, wanted) : null;
}

function dynamicMatch(
  criteria: (ColumnFilter & { on: "Dynamic" })["criteria"],
  cells: readonly (Cell | undefined)[],
  settings: FilterSettings,
): boolean[] {
  const numbers = cells.map(numberOf);
  if (criteria !== "AboveAverage" && criteria !== "BelowAverage")
    return numbers.map(
      (number) => number !== null && isInPeriod(criteria, momentIn(number, settings), settings.today),
    );
  const known = numbers.filter((number) => number !== null);
  const average = known.reduce((sum, number) => sum + number, 0) / known.length;
  return numbers.map(
    (number) => number !== null && (criteria === "AboveAverage" ? number > average : number < average),
  );
}

/** Guess: of a share of the numbers the fraction is dropped, but one is always shown; what is as large as the last is too. */
function topMatch(
  largest: boolean,
  share: boolean,
  count: number,
  cells: readonly (Cell | undefined)[],
): boolean[] {
  const numbers = cells.map(numberOf);
  const ranked = numbers.filter((number) => number !== null).sort((a, b) => (largest ? b - a : a - b));
  const wanted = share ? Math.max(1, Math.floor((ranked.length * count) / 100)) : count;
  const last = ranked[Math.min(wanted, ranked.length) - 1];
  if (last === undefined) return cells.map(() => false);
  return numbers.map((number) => number !== null && (largest ? number >= last : number <= last));
}
