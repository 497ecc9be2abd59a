import type { AreaList, Spot } from "./areaList";

/**
 * What lies on a sheet's cells besides their content: data validations, conditional formats, hyperlinks, notes and
 * comments. They are never changed in place: a change puts another object in their place, so that one whose `xml` is
 * still the file's is saved as it stands there.
 */
export interface SheetRules {
  validations: readonly BookValidation[];
  /** First the one that wins. */
  conditionals: readonly BookConditional[];
  hyperlinks: readonly BookHyperlink[];
  notes: readonly BookNote[];
  comments: readonly BookComment[];
}

/** Which of a sheet's rules differ from the file's. */
export type RuleKind = "validations" | "conditionals" | "hyperlinks";

export function noRules(): SheetRules {
  return { validations: [], conditionals: [], hyperlinks: [], notes: [], comments: [] };
}

export const VALIDATION_TYPES = [
  "None",
  "WholeNumber",
  "Decimal",
  "List",
  "Date",
  "Time",
  "TextLength",
  "Custom",
] as const;
export type ValidationType = (typeof VALIDATION_TYPES)[number];

export const VALIDATION_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
export type ValidationOperator = (typeof VALIDATION_OPERATORS)[number];

export const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;

/** A data validation of some cells of a sheet. */
export interface BookValidation {
  readonly areas: AreaList;
  readonly type: ValidationType;
  readonly operator: ValidationOperator;
  /** Without a leading `=`; a list that is written out is a text in quotes. Relative references are those of `origin`. */
  readonly formulas: readonly string[];
  readonly origin: Spot;
  readonly ignoreBlanks: boolean;
  readonly dropDown: boolean;
  readonly alert: {
    readonly shown: boolean;
    readonly style: (typeof ALERT_STYLES)[number];
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly shown: boolean; readonly title: string; readonly message: string };
  /** The file's text for it, in `<dataValidations>` or, where it is Excel 2010's, in the extension list. */
  readonly source: FileText | null;
}

/** A piece of a sheet's part. */
export interface FileText {
  readonly xml: string;
  readonly extension: boolean;
}

/** A link of a cell or of cells, to a web address, a file, or a place in the workbook. */
export interface BookHyperlink {
  readonly areas: AreaList;
  readonly address: string;
  /** Where in the target, or in this workbook where there is no address. */
  readonly place: string;
  readonly tip: string;
  readonly source: FileText | null;
}

/** A note: a text that is shown when the pointer rests on its cell. */
export interface BookNote extends Spot {
  readonly author: string;
  readonly text: string;
}

export interface BookRemark {
  readonly id: string;
  readonly author: string;
  readonly email: string;
  readonly text: string;
  /** As in the file: `2020-01-31T12:00:00.00`. */
  readonly created: string;
  readonly mentions: boolean;
}

/** A comment with its replies. */
export interface BookComment extends BookRemark, Spot {
  readonly resolved: boolean;
  readonly replies: readonly BookRemark[];
}

/** What a conditional format changes of a cell's look; what is left out stays. */
export interface ConditionalLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "None" | "Single" | "Double";
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly borders?: Readonly<Partial<Record<BorderEdge, ConditionalBorder>>>;
}

export const BORDER_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export type BorderEdge = (typeof BORDER_EDGES)[number];
export const BORDER_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

export interface ConditionalBorder {
  readonly style: (typeof BORDER_STYLES)[number];
  readonly color: string;
}

/** A conditional format of some cells of a sheet. */
export interface BookConditional {
  readonly id: string;
  readonly areas: AreaList;
  /** Relative references of its formulas are those of this cell. */
  readonly origin: Spot;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  /** Of the rules that have one. */
  readonly look: ConditionalLook;
  /** Its number among the file's styles for differences, and what that says; null without one. */
  readonly style: { readonly id: number; readonly look: ConditionalLook } | null;
  readonly source: ConditionalSource | null;
}

/** As a file has a conditional format. */
export interface ConditionalSource {
  /** A `<conditionalFormatting>` of its own; `""` where it stands only in the extension list. */
  readonly xml: string;
  /** The extension that belongs to it, in the sheet's extension list; null where there is none. */
  readonly extension: string | null;
}

/** Formulas are without a leading `=`. */
export type ConditionalRule =
  | { readonly type: "Custom"; readonly formula: string }
  | { readonly type: "CellValue"; readonly operator: CellValueOperator; readonly formulas: readonly string[] }
  | { readonly type: "ContainsText"; readonly operator: TextOperator; readonly text: string }
  | { readonly type: "TopBottom"; readonly kind: TopBottomKind; readonly rank: number }
  | { readonly type: "PresetCriteria"; readonly criterion: PresetCriterion }
  | { readonly type: "ColorScale"; readonly points: readonly ColorPoint[] }
  | ({ readonly type: "DataBar" } & DataBar)
  | ({ readonly type: "IconSet" } & IconSet)
  /** What the host does not know: it is kept, but cannot be asked of. */
  | { readonly type: "Unknown" };

export const CELL_VALUE_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
export type CellValueOperator = (typeof CELL_VALUE_OPERATORS)[number];

export const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
export type TextOperator = (typeof TEXT_OPERATORS)[number];

export const TOP_BOTTOM_KINDS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
export type TopBottomKind = (typeof TOP_BOTTOM_KINDS)[number];

export const PRESET_CRITERIA = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;
export type PresetCriterion = (typeof PRESET_CRITERIA)[number];

/** Where on a scale something stands. `formula` is "" for the kinds that need none. */
export interface ScalePoint {
  readonly type: ScaleType;
  readonly formula: string;
}

export const SCALE_TYPES = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const;
export type ScaleType = (typeof SCALE_TYPES)[number];

export interface ColorPoint extends ScalePoint {
  readonly color: string;
}

export const BAR_DIRECTIONS = ["Context", "LeftToRight", "RightToLeft"] as const;
export const AXIS_FORMATS = ["Automatic", "None", "CellMidPoint"] as const;

/** `""` for a border or an axis that is not drawn. */
export interface DataBar {
  readonly lower: ScalePoint;
  readonly upper: ScalePoint;
  readonly barOnly: boolean;
  readonly direction: (typeof BAR_DIRECTIONS)[number];
  readonly axisFormat: (typeof AXIS_FORMATS)[number];
  readonly axisColor: string;
  readonly positive: { readonly fill: string; readonly gradient: boolean; readonly border: string };
  readonly negative: {
    readonly fill: string;
    readonly border: string;
    readonly sameFill: boolean;
    readonly sameBorder: boolean;
  };
}

/** Icons by the API's names, with what they are called in files. */
export const ICON_STYLES = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
} as const;
export type IconStyle = keyof typeof ICON_STYLES;

export interface IconSet {
  readonly style: IconStyle;
  readonly reversed: boolean;
  readonly iconOnly: boolean;
  /** From the lowest icon up; the first holds whatever lies below the others. */
  readonly steps: readonly (ScalePoint & { readonly orEqual: boolean })[];
}
