import type { Book, BookSheet } from "../../model/book";
import { CHART_TYPES, type BookChart } from "../../model/chartBook";
import { seriesData, titleText } from "../../model/chartData";
import { placeOf, type Track, type Tracks } from "../../model/chartPlace";
import type { ChartView, Drawings } from "./contract";
import { PIXELS_PER_POINT } from "./rowHeights";
import { sheetLayout } from "./sheetLayout";

/** What lies over or among the cells of a sheet. Charts that the host does not know are left out. */
export function drawingsOf(book: Book, sheet: BookSheet): Drawings {
  return {
    pivots: sheet.pivots.flatMap(({ name, area }) => (area === null ? [] : [{ name, area }])),
    charts: sheet.charts.length === 0 ? [] : chartViews(book, sheet),
  };
}

function chartViews(book: Book, sheet: BookSheet): ChartView[] {
  const tracks = drawnTracks(book, sheet);
  return sheet.charts.flatMap((chart) => chartView(book, chart, tracks) ?? []);
}

/** The rows and columns as the grid draws them, as far as charts reach. */
function drawnTracks(book: Book, sheet: BookSheet): Tracks {
  const corners = sheet.charts.flatMap(({ anchor }) => {
    if (anchor.kind === "free") return [];
    return anchor.kind === "cells" ? [anchor.from, anchor.to] : [anchor.from];
  });
  const firstRow = Math.max(0, ...corners.map(({ row }) => row));
  const firstColumn = Math.max(0, ...corners.map(({ column }) => column));
  const reach = { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn };
  const { rowHeights, columnWidths } = sheetLayout(book, sheet, reach);
  return { rows: trackOf(rowHeights), columns: trackOf(columnWidths) };
}

function trackOf(pixels: Float32Array): Track {
  return {
    start: (index) => pixels.subarray(0, index).reduce((sum, size) => sum + size, 0) / PIXELS_PER_POINT,
    size: (index) => (pixels[index] ?? 0) / PIXELS_PER_POINT,
    last: pixels.length - 1,
  };
}

function chartView(book: Book, { id, name, anchor, content }: BookChart, tracks: Tracks): ChartView | null {
  if (content === null) return null;
  const drawn = content.series.filter(({ values }) => values !== null);
  const series = drawn.flatMap((one) => seriesData(book, content, one) ?? []);
  if (series.length < drawn.length) return null;
  const { kind, stacking } = CHART_TYPES[content.type];
  const place = placeOf(anchor, tracks);
  const longest = series.reduce((most, { categories }) => Math.max(most, categories.length), 0);
  const [first] = series;
  return {
    id,
    name,
    description: series.map((one) => one.name).join(", "),
    title: content.title.visible ? titleText(book, content) : "",
    kind,
    stacking,
    left: pixels(place.left),
    top: pixels(place.top),
    width: pixels(place.width),
    height: pixels(place.height),
    categories: Array.from({ length: longest }, (_, index) => first?.categories[index] ?? String(index + 1)),
    series: (kind === "pie" ? series.slice(0, 1) : series).map((one) => ({
      name: one.name,
      values: one.values,
    })),
  };
}

/** Whole ones, so that edges are sharp. */
function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
