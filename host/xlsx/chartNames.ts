import type { LegendPosition } from "../model/chartBook";

/** What legend positions (`ST_LegendPos`, 21.2.3.24) are called in files. */
export const POSITIONS: Readonly<Record<LegendPosition, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Namespaces of charts and drawings in ISO 29500's two dialects. */
export const TRANSITIONAL = {
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  main: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheet: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
} as const;
export const STRICT = {
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
  main: "http://purl.oclc.org/ooxml/drawingml/main",
  sheet: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
} as const;
export type DrawingNamespaces = typeof TRANSITIONAL | typeof STRICT;
