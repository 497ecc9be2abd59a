import { asInteger, asObject, asOneOf, asText, isOmitted } from "./argument";
import { height, width } from "./area";
import type { Chart } from "./chart";
import type { BookSeries } from "./chartBook";
import { seriesData, seriesName } from "./chartData";
import { sourceFormula } from "./chartSource";
import { collectionMethods, collectionScalars } from "./collectionMembers";
import { apiNotFound, invalidArgument } from "./hostError";
import { Collection, HostObject, defineType, type ObjectType } from "./hostObject";
import { Range } from "./range";

const LONGEST_NAME = 255;
const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

export class ChartSeriesCollection extends Collection<ChartSeries> {
  constructor(readonly chart: Chart) {
    super();
  }

  override get type(): ObjectType {
    return CHART_SERIES_COLLECTION;
  }

  override items(): readonly ChartSeries[] {
    return this.chart.content.series.map((series) => new ChartSeries(this.chart, series));
  }

  /** Series are found by their position alone. */
  override find(): null {
    return null;
  }

  /** A series without values, last or at a position. It takes its categories from the others. */
  add(name: string | null, index: number | null): ChartSeries {
    const { series: others } = this.chart.content;
    const at = index ?? others.length;
    if (at < 0 || at > others.length) throw invalidArgument();
    const series: BookSeries = {
      name: name === null ? null : { text: requireSeriesName(name) },
      categories: others[0]?.categories ?? null,
      values: null,
    };
    this.chart.change((content) => content.series.splice(at, 0, series));
    return new ChartSeries(this.chart, series);
  }
}

const CHART_SERIES_COLLECTION = defineType("ChartSeriesCollection", ChartSeriesCollection, {
  scalars: collectionScalars,
  methods: {
    Add: (all, [name, index]) =>
      all.add(isOmitted(name) ? null : asText(name), isOmitted(index) ? null : asInteger(index)),
    GetCount: collectionMethods.GetCount,
    GetItemAt: collectionMethods.GetItemAt,
  },
});

function requireSeriesName(name: string): string {
  if (name.length > LONGEST_NAME) throw invalidArgument();
  return name;
}

export class ChartSeries extends HostObject {
  constructor(
    readonly chart: Chart,
    readonly series: BookSeries,
  ) {
    super();
  }

  override get type(): ObjectType {
    return CHART_SERIES;
  }

  change(change: Partial<BookSeries>): void {
    this.chart.change(() => Object.assign(this.series, change));
  }

  remove(): void {
    this.chart.change((content) => {
      content.series = content.series.filter((one) => one !== this.series);
    });
  }

  /**
   * What the series has along an axis.
   * Guess: values are told as texts with a decimal point, "" for a point without a number, since the answer is documented as
   * texts; hidden points are left out.
   */
  dimension(dimension: unknown): string[] {
    const { workbook, content } = this.chart;
    const which = this.sourceName(dimension);
    const data = seriesData(workbook.book, content, this.series);
    if (data === null) throw apiNotFound("ChartSeries.getDimensionValues of other than one area of cells");
    if (which === "categories") return [...data.categories];
    return data.values.map((value) => (value === null ? "" : String(value)));
  }

  /** Guess: told as `Blad1!$A$2:$A$5`. */
  source(dimension: unknown): string {
    return this.series[this.sourceName(dimension)] ?? "";
  }

  /** Guess: the dimensions of other types of charts are `InvalidArgument`. */
  private sourceName(dimension: unknown): "categories" | "values" {
    const word = asOneOf(dimension, DIMENSIONS);
    if (word !== "Categories" && word !== "Values") throw invalidArgument();
    return word === "Categories" ? "categories" : "values";
  }
}

/** Guess: values in more than a row or a column are `InvalidArgument`. */
function lineOf(argument: unknown): string {
  const range = asObject(argument, Range);
  if (height(range.area) > 1 && width(range.area) > 1) throw invalidArgument();
  return sourceFormula(range);
}

const CHART_SERIES = defineType("ChartSeries", ChartSeries, {
  scalars: {
    AxisGroup: () => "Primary",
    ChartType: ({ chart }) => chart.content.type,
    Name: ({ chart, series }) => seriesName(chart.workbook.book, chart.content, series),
  },
  settable: {
    Name: (series, name) => series.change({ name: { text: requireSeriesName(asText(name)) } }),
  },
  methods: {
    Delete: (series) => series.remove(),
    GetDimensionDataSourceString: (series, [dimension]) => series.source(dimension),
    GetDimensionValues: (series, [dimension]) => series.dimension(dimension),
    SetValues: (series, [range]) => series.change({ values: lineOf(range) }),
    SetXAxisValues: (series, [range]) => series.change({ categories: sourceFormula(asObject(range, Range)) }),
  },
});
