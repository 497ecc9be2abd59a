/**
 * The charts of a sheet as plain data. References are formulas without a leading `=` that name their sheet
 * (`Blad1!$B$2:$B$5`), so they follow cells and sheets as other formulas do.
 */

/** Types of charts by the API's names, with what they consist of. */
export const CHART_TYPES = {
  ColumnClustered: { kind: "column", stacking: "none", markers: false },
  ColumnStacked: { kind: "column", stacking: "stacked", markers: false },
  ColumnStacked100: { kind: "column", stacking: "full", markers: false },
  BarClustered: { kind: "bar", stacking: "none", markers: false },
  BarStacked: { kind: "bar", stacking: "stacked", markers: false },
  BarStacked100: { kind: "bar", stacking: "full", markers: false },
  Line: { kind: "line", stacking: "none", markers: false },
  LineStacked: { kind: "line", stacking: "stacked", markers: false },
  LineStacked100: { kind: "line", stacking: "full", markers: false },
  LineMarkers: { kind: "line", stacking: "none", markers: true },
  LineMarkersStacked: { kind: "line", stacking: "stacked", markers: true },
  LineMarkersStacked100: { kind: "line", stacking: "full", markers: true },
  Pie: { kind: "pie", stacking: "none", markers: false },
} as const satisfies Record<string, ChartShape>;
export type ChartType = keyof typeof CHART_TYPES;

export interface ChartShape {
  readonly kind: "column" | "bar" | "line" | "pie";
  readonly stacking: "none" | "stacked" | "full";
  readonly markers: boolean;
}

/** The type that consists of that; null where there is none. */
export function chartTypeOf({ kind, stacking, markers }: ChartShape): ChartType | null {
  for (const [name, shape] of Object.entries(CHART_TYPES)) {
    const same = shape.kind === kind && shape.stacking === stacking && shape.markers === markers;
    if (same) return name as ChartType;
  }
  return null;
}

export interface BookChart {
  id: string;
  name: string;
  anchor: ChartAnchor;
  /** Null for a chart of a file that has what the host does not know: it is kept as it is, and not drawn. */
  content: ChartContent | null;
  /** Package part it came from; null when made since opening. */
  readonly part: string | null;
}

/** What holds a chart in its place; lengths in EMU, of which a point has 12,700. */
export type ChartAnchor =
  | {
      readonly kind: "cells";
      readonly from: ChartCorner;
      readonly to: ChartCorner;
      readonly editAs: "twoCell" | "oneCell" | "absolute";
    }
  | { readonly kind: "corner"; readonly from: ChartCorner; readonly width: number; readonly height: number }
  | {
      readonly kind: "free";
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };

/** A place in a cell, so far from its left and top edges. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly dx: number;
  readonly dy: number;
}

/** A text that is written, or that of a cell; null for what Excel makes up. */
export type ChartText = { readonly text: string } | { readonly formula: string } | null;

export interface ChartTitleContent {
  visible: boolean;
  text: ChartText;
  overlay: boolean;
}

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

export interface ChartLegendContent {
  visible: boolean;
  position: LegendPosition;
  overlay: boolean;
}

export interface ChartAxisContent {
  visible: boolean;
  title: ChartTitleContent;
  gridlines: boolean;
}

export const CHART_LABELS = ["showValue", "showCategoryName", "showSeriesName", "showPercentage"] as const;
/** What stands beside the points of a chart. */
export type ChartLabels = Record<(typeof CHART_LABELS)[number], boolean>;

export interface BookSeries {
  name: ChartText;
  /** Null where they are numbered. */
  categories: string | null;
  /** Null as long as it has none, and is not drawn. */
  values: string | null;
}

export interface ChartContent {
  type: ChartType;
  title: ChartTitleContent;
  legend: ChartLegendContent;
  /** A pie has no axes; what is said here waits for a type that has some. */
  axes: { readonly category: ChartAxisContent; readonly value: ChartAxisContent };
  /** Null where a file has them otherwise than for the whole chart. */
  labels: ChartLabels | null;
  series: BookSeries[];
  /** Whether cells in hidden rows and columns are left out. */
  visibleOnly: boolean;
}

/** The id of the chart that is at a place among those of a file's sheet, where the file gives it none. */
export function chartId(sheet: string, index: number): string {
  return `${sheet.slice(0, 9)}-0002-0000-0000-${index.toString(16).padStart(12, "0").toUpperCase()}}`;
}

export const NO_LABELS: ChartLabels = {
  showValue: false,
  showCategoryName: false,
  showSeriesName: false,
  showPercentage: false,
};

/**
 * A new chart of some series.
 * Guess: with Excel's present style it has a title, its legend below unless there is a single series and no pie, and
 * gridlines for the values.
 */
export function newContent(type: ChartType, series: BookSeries[]): ChartContent {
  return {
    type,
    title: { visible: true, text: null, overlay: false },
    legend: { visible: type === "Pie" || series.length > 1, position: "Bottom", overlay: false },
    axes: newAxes(),
    labels: { ...NO_LABELS },
    series,
    visibleOnly: true,
  };
}

/** Axes as a new chart has them. */
export function newAxes(): ChartContent["axes"] {
  const axis = (gridlines: boolean): ChartAxisContent => {
    return { visible: true, title: { visible: false, text: null, overlay: false }, gridlines };
  };
  return { category: axis(false), value: axis(true) };
}
