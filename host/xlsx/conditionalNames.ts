import type { CellValueOperator, PresetCriterion, ScaleType, TextOperator } from "../model/bookRules";

/** The names that files have for what the model calls otherwise (ECMA-376 part 1, 18.18.12 to 18.18.83). */

export const CELL_OPERATORS: Readonly<Record<CellValueOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** Rule type, its operator, and the formula that goes with it: `T` is the text in quotes, `C` the first cell. */
export const TEXT_RULES: Readonly<
  Record<TextOperator, readonly [type: string, operator: string, formula: string]>
> = {
  Contains: ["containsText", "containsText", "NOT(ISERROR(SEARCH(T,C)))"],
  NotContains: ["notContainsText", "notContains", "ISERROR(SEARCH(T,C))"],
  BeginsWith: ["beginsWith", "beginsWith", "LEFT(C,LEN(T))=T"],
  EndsWith: ["endsWith", "endsWith", "RIGHT(C,LEN(T))=T"],
};

export const SCALE_NAMES: Readonly<Record<ScaleType, string>> = {
  Automatic: "min",
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};

/** A preset criterion as the attributes of a `<cfRule>`, and its formula for the first cell `C`; `""` for none. */
export type PresetRule = readonly [attributes: Readonly<Record<string, string>>, formula: string];

const period = (timePeriod: string, formula: string): PresetRule => [
  { type: "timePeriod", timePeriod },
  formula,
];
const average = (attributes: Readonly<Record<string, string>>): PresetRule => [
  { type: "aboveAverage", ...attributes },
  "",
];
const week = (from: string, to: string) =>
  `AND(TODAY()-ROUNDDOWN(C,0)>=${from},TODAY()-ROUNDDOWN(C,0)<=${to})`;
const month = (offset: number) =>
  `AND(MONTH(C)=MONTH(EDATE(TODAY(),${offset})),YEAR(C)=YEAR(EDATE(TODAY(),${offset})))`;

export const PRESET_RULES: Readonly<Record<PresetCriterion, PresetRule>> = {
  Blanks: [{ type: "containsBlanks" }, "LEN(TRIM(C))=0"],
  NonBlanks: [{ type: "notContainsBlanks" }, "LEN(TRIM(C))>0"],
  Errors: [{ type: "containsErrors" }, "ISERROR(C)"],
  NonErrors: [{ type: "notContainsErrors" }, "NOT(ISERROR(C))"],
  Yesterday: period("yesterday", "FLOOR(C,1)=TODAY()-1"),
  Today: period("today", "FLOOR(C,1)=TODAY()"),
  Tomorrow: period("tomorrow", "FLOOR(C,1)=TODAY()+1"),
  LastSevenDays: period("last7Days", "AND(TODAY()-FLOOR(C,1)<=6,FLOOR(C,1)<=TODAY())"),
  LastWeek: period("lastWeek", week("WEEKDAY(TODAY())", "WEEKDAY(TODAY())+6")),
  ThisWeek: period("thisWeek", week("WEEKDAY(TODAY())-7", "WEEKDAY(TODAY())-1")),
  NextWeek: period("nextWeek", week("WEEKDAY(TODAY())-14", "WEEKDAY(TODAY())-8")),
  LastMonth: period("lastMonth", month(-1)),
  ThisMonth: period("thisMonth", month(0)),
  NextMonth: period("nextMonth", month(1)),
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: "0" }),
  EqualOrAboveAverage: average({ equalAverage: "1" }),
  EqualOrBelowAverage: average({ aboveAverage: "0", equalAverage: "1" }),
  OneStdDevAboveAverage: average({ stdDev: "1" }),
  OneStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "1" }),
  TwoStdDevAboveAverage: average({ stdDev: "2" }),
  TwoStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "2" }),
  ThreeStdDevAboveAverage: average({ stdDev: "3" }),
  ThreeStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "3" }),
  UniqueValues: [{ type: "uniqueValues" }, ""],
  DuplicateValues: [{ type: "duplicateValues" }, ""],
};
