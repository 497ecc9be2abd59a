import type { DateGroup } from "./filter";
import type { DynamicCriteria } from "./filterPeriods";

/** Where the subtotals of outer fields stand. */
export type SubtotalLocation = "AtTop" | "AtBottom" | "Off";

/** How a pivot is drawn and behaves, apart from its fields. */
export interface PivotOptions {
  /** The totals to the right, of each row. */
  readonly rowGrandTotals: boolean;
  /** The totals below, of each column. */
  readonly columnGrandTotals: boolean;
  readonly subtotals: SubtotalLocation;
  /** Whether outer items are written again on each row of theirs. */
  readonly repeatLabels: boolean;
  /** What empty cells among the values say while they are filled. */
  readonly emptyText: string;
  readonly fillEmpty: boolean;
  /** A pivot that the host saves is refreshed when it is opened, whatever this says: it is so in the file. */
  readonly refreshOnOpen: boolean;
  readonly customSortLists: boolean;
  readonly valueEditing: boolean;
  readonly fieldList: boolean;
  /** Whether a field may have filters of several kinds at once. */
  readonly multipleFilters: boolean;
}

/** As in a pivot that has just been made. */
export const NEW_PIVOT: PivotOptions = {
  rowGrandTotals: true,
  columnGrandTotals: true,
  subtotals: "AtTop",
  repeatLabels: false,
  emptyText: "",
  fillEmpty: false,
  refreshOnOpen: false,
  customSortLists: true,
  valueEditing: false,
  fieldList: true,
  multipleFilters: false,
};

/** The order of a field's items: by their labels, or by the totals of a data field, named by its id. */
export interface FieldSort {
  readonly descending: boolean;
  readonly by: string | null;
}

/** `Excel.LabelFilterCondition` and, but for those of texts, what a value or a date is compared by. */
export const COMPARISONS = [
  "Equals",
  "GreaterThan",
  "GreaterThanOrEqualTo",
  "LessThan",
  "LessThanOrEqualTo",
  "Between",
] as const;
export type Comparison = (typeof COMPARISONS)[number];

export interface LabelFilter {
  readonly condition: Comparison | "BeginsWith" | "EndsWith" | "Contains";
  /** What is compared with: the two bounds of `Between`, else one text. */
  readonly texts: readonly string[];
  readonly exclusive: boolean;
}

export interface ValueFilter {
  readonly condition: Comparison | "TopN" | "BottomN";
  readonly numbers: readonly number[];
  /** What `TopN` and `BottomN` count. */
  readonly selection: "Items" | "Percent" | "Sum";
  readonly exclusive: boolean;
  /** Id of the data field. */
  readonly data: string;
}

export interface DateFilter {
  readonly condition: Comparison | DynamicCriteria;
  readonly dates: readonly DateGroup[];
  readonly exclusive: boolean;
}

/** The filters of a field; those that it lacks are undefined. */
export interface FieldFilters {
  /** Labels of the items that are shown. */
  readonly manual?: readonly string[];
  readonly label?: LabelFilter;
  readonly value?: ValueFilter;
  readonly date?: DateFilter;
}

/** What was set for a field. */
export interface FieldSettings {
  readonly sort: FieldSort;
  readonly filters: FieldFilters;
}

/** As for a field that has just been put in a pivot. */
export const NEW_FIELD: FieldSettings = { sort: { descending: false, by: null }, filters: {} };
