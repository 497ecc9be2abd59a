import { boundingArea, overlaps } from "./area";
import { asFlag, asNumber, asObject, asOneOf, asText, isOmitted } from "./argument";
import type { BookSheet } from "./book";
import { CHART_TYPES, type BookChart, type ChartContent, type ChartType } from "./chartBook";
import { ChartAxes, ChartDataLabels, ChartLegend, ChartTitle } from "./chartParts";
import { movedAnchor, placeOf, tracksOf, type ChartPlace } from "./chartPlace";
import { ChartSeriesCollection } from "./chartSeries";
import { SERIES_BY, seriesOfRange, type SeriesBy } from "./chartSource";
import { requireUnprotected } from "./editing";
import { EVENT } from "./events";
import { apiNotFound, invalidArgument } from "./hostError";
import { HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { Range } from "./range";
import { rangeOf } from "./rangeArgument";
import type { Workbook } from "./workbook";

/** A chart on a worksheet. */
export class Chart extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
    readonly chart: BookChart,
  ) {
    super();
  }

  override get type(): ObjectType {
    return CHART;
  }

  override identity(): Identity {
    return { Id: this.chart.id };
  }

  /** `ApiNotFound` for a chart of a file that has what the host does not know. */
  get content(): ChartContent {
    const { content } = this.chart;
    if (content === null) throw apiNotFound("Chart of a kind that the host does not know");
    return content;
  }

  get place(): ChartPlace {
    return placeOf(this.chart.anchor, tracksOf(this.sheet));
  }

  change(change: (content: ChartContent) => unknown): void {
    requireUnprotected(this.sheet);
    change(this.content);
    this.sheet.changes.charts = true;
  }

  /** Points; Guess: a place off the sheet, or a chart without size, is `InvalidArgument`. */
  move(change: Partial<ChartPlace>): void {
    requireUnprotected(this.sheet);
    const place = { ...this.place, ...change };
    if (place.left < 0 || place.top < 0 || place.width <= 0 || place.height <= 0) throw invalidArgument();
    this.chart.anchor = movedAnchor(this.chart.anchor, place, tracksOf(this.sheet));
    this.sheet.changes.charts = true;
  }

  /** From the top left corner of one cell, as large as it was or to the bottom right corner of another. */
  moveTo(start: unknown, end: unknown): void {
    const from = rangeOf(this.workbook, start, this.sheet);
    const to = isOmitted(end) ? null : rangeOf(this.workbook, end, this.sheet);
    if (from.sheet !== this.sheet || (to !== null && to.sheet !== this.sheet)) throw invalidArgument();
    const { rows, columns } = tracksOf(this.sheet);
    const left = columns.start(from.area.firstColumn);
    const top = rows.start(from.area.firstRow);
    if (to === null) return this.move({ left, top });
    const { lastRow, lastColumn } = boundingArea(from.area, to.area);
    const right = columns.start(lastColumn) + columns.size(lastColumn);
    this.move({ left, top, width: right - left, height: rows.start(lastRow) + rows.size(lastRow) - top });
  }

  rename(name: string): void {
    requireUnprotected(this.sheet);
    if (name === "") throw invalidArgument();
    this.chart.name = name;
    this.sheet.changes.charts = true;
  }

  setData(source: unknown, by: unknown): void {
    const series = seriesOfRange(chartSource(source), seriesBy(by));
    this.change((content) => {
      content.series = series;
    });
  }

  remove(): void {
    requireUnprotected(this.sheet);
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
    this.sheet.changes.charts = true;
    this.workbook.reports.sheet(EVENT.chartDeleted, this.sheet, { chartId: this.chart.id });
  }
}

/** The type of a name; those that Excel has and the host lacks are `ApiNotFound`. */
export function chartType(word: unknown): ChartType {
  const name = asText(word).toLowerCase();
  const known = Object.keys(CHART_TYPES) as ChartType[];
  const type = known.find((one) => one.toLowerCase() === name);
  if (type === undefined) throw apiNotFound(`Excel.ChartType.${asText(word)}`);
  return type;
}

export function seriesBy(word: unknown): SeriesBy {
  return isOmitted(word) ? "Auto" : asOneOf(word, SERIES_BY);
}

/**
 * The cells that a chart is made of.
 * Guess: of cells of a pivot table Excel makes a PivotChart, which the host lacks and no documentation of the API
 * describes; it is refused, since a plain chart would be another thing.
 */
export function chartSource(source: unknown): Range {
  const range = asObject(source, Range);
  const { pivots } = range.sheet;
  if (pivots.some(({ area }) => area !== null && overlaps(area, range.area)))
    throw apiNotFound("ChartCollection.add of a PivotTable's cells");
  return range;
}

const CHART = defineType("Chart", Chart, {
  scalars: {
    ChartType: ({ content }) => content.type,
    Height: ({ place }) => place.height,
    Id: ({ chart }) => chart.id,
    Left: ({ place }) => place.left,
    Name: ({ chart }) => chart.name,
    PlotVisibleOnly: ({ content }) => content.visibleOnly,
    Top: ({ place }) => place.top,
    Width: ({ place }) => place.width,
  },
  settable: {
    ChartType: (chart, word) => chart.change((content) => (content.type = chartType(word))),
    Height: (chart, points) => chart.move({ height: asNumber(points) }),
    Left: (chart, points) => chart.move({ left: asNumber(points) }),
    Name: (chart, name) => chart.rename(asText(name)),
    PlotVisibleOnly: (chart, on) => chart.change((content) => (content.visibleOnly = asFlag(on))),
    Top: (chart, points) => chart.move({ top: asNumber(points) }),
    Width: (chart, points) => chart.move({ width: asNumber(points) }),
  },
  navigation: {
    Axes: (chart) => new ChartAxes(chart),
    DataLabels: (chart) => new ChartDataLabels(chart),
    Legend: (chart) => new ChartLegend(chart),
    Series: (chart) => new ChartSeriesCollection(chart),
    Title: (chart) => new ChartTitle(chart),
    Worksheet: ({ workbook, sheet }) => workbook.worksheet(sheet),
  },
  methods: {
    /** Guess: the chart's sheet comes up; that the chart itself is active is not told of. */
    Activate: ({ workbook, sheet }) => workbook.activate(sheet),
    Delete: (chart) => chart.remove(),
    SetData: (chart, [source, by]) => chart.setData(source, by),
    SetPosition: (chart, [start, end]) => chart.moveTo(start, end),
  },
});
