import { asFlag, asOneOf, asText, isOmitted } from "./argument";
import type { Chart } from "./chart";
import {
  CHART_LABELS,
  LEGEND_POSITIONS,
  NO_LABELS,
  type ChartAxisContent,
  type ChartLabels,
  type ChartLegendContent,
  type ChartTitleContent,
} from "./chartBook";
import { chartText, sourceOf, titleText } from "./chartData";
import { apiNotFound, invalidArgument } from "./hostError";
import { HostObject, defineType, type ObjectType } from "./hostObject";

/** A part of a chart that the client asks by way of its chart. */
abstract class ChartPart extends HostObject {
  constructor(readonly chart: Chart) {
    super();
  }
}

export class ChartTitle extends ChartPart {
  override get type(): ObjectType {
    return CHART_TITLE;
  }

  get title(): ChartTitleContent {
    return this.chart.content.title;
  }
}

/** Guess: to set the text of a title shows it, and a title whose text is emptied is gone. */
function setTitle(chart: Chart, title: ChartTitleContent, text: string): void {
  chart.change(() => Object.assign(title, { text: { text }, visible: text !== "" }));
}

/** Guess: only a reference to cells of a sheet that it names is taken, and a title by formula is shown. */
function linkTitle(chart: Chart, title: ChartTitleContent, formula: string): void {
  const reference = formula.replace(/^=/, "");
  if (sourceOf(chart.workbook.book, reference) === null) throw invalidArgument();
  chart.change(() => Object.assign(title, { text: { formula: reference }, visible: true }));
}

const CHART_TITLE = defineType("ChartTitle", ChartTitle, {
  scalars: {
    Overlay: ({ title }) => title.overlay,
    Text: ({ chart }) => titleText(chart.workbook.book, chart.content),
    Visible: ({ title }) => title.visible,
  },
  settable: {
    Overlay: ({ chart, title }, on) => chart.change(() => (title.overlay = asFlag(on))),
    Text: ({ chart, title }, text) => setTitle(chart, title, asText(text)),
    Visible: ({ chart, title }, on) => chart.change(() => (title.visible = asFlag(on))),
  },
  methods: { SetFormula: ({ chart, title }, [formula]) => linkTitle(chart, title, asText(formula)) },
});

export class ChartLegend extends ChartPart {
  override get type(): ObjectType {
    return CHART_LEGEND;
  }

  get legend(): ChartLegendContent {
    return this.chart.content.legend;
  }
}

const CHART_LEGEND = defineType("ChartLegend", ChartLegend, {
  scalars: {
    Overlay: ({ legend }) => legend.overlay,
    Position: ({ legend }) => legend.position,
    Visible: ({ legend }) => legend.visible,
  },
  settable: {
    Overlay: ({ chart, legend }, on) => chart.change(() => (legend.overlay = asFlag(on))),
    Position: ({ chart, legend }, word) =>
      chart.change(() => (legend.position = asOneOf(word, LEGEND_POSITIONS))),
    Visible: ({ chart, legend }, on) => chart.change(() => (legend.visible = asFlag(on))),
  },
});

/** Labels of all points of a chart. */
export class ChartDataLabels extends ChartPart {
  override get type(): ObjectType {
    return CHART_DATA_LABELS;
  }

  get labels(): ChartLabels {
    const { labels } = this.chart.content;
    if (labels === null) throw apiNotFound("Chart.dataLabels of series with labels of their own");
    return labels;
  }
}

const CHART_DATA_LABELS = defineType("ChartDataLabels", ChartDataLabels, {
  scalars: Object.fromEntries(
    CHART_LABELS.map((name) => [wireName(name), ({ labels }: ChartDataLabels) => labels[name]]),
  ),
  settable: Object.fromEntries(
    CHART_LABELS.map((name) => [
      wireName(name),
      ({ chart }: ChartDataLabels, on: unknown) =>
        chart.change((content) => {
          content.labels = { ...NO_LABELS, ...content.labels, [name]: asFlag(on) };
        }),
    ]),
  ),
});

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

type AxisType = "category" | "value";

export class ChartAxes extends ChartPart {
  override get type(): ObjectType {
    return CHART_AXES;
  }

  /** The host has no axes in the second group, and none of series. */
  item(type: unknown, group: unknown): ChartAxis {
    const word = asOneOf(type, ["Category", "Value", "Series"] as const);
    const place = isOmitted(group) ? "Primary" : asOneOf(group, ["Primary", "Secondary"] as const);
    if (word === "Series" || place === "Secondary")
      throw apiNotFound(`ChartAxes.getItem of ${place} ${word}`);
    return new ChartAxis(this.chart, word === "Category" ? "category" : "value");
  }
}

const CHART_AXES = defineType("ChartAxes", ChartAxes, {
  navigation: {
    CategoryAxis: ({ chart }) => new ChartAxis(chart, "category"),
    ValueAxis: ({ chart }) => new ChartAxis(chart, "value"),
  },
  methods: { GetItem: (axes, [type, group]) => axes.item(type, group) },
});

export class ChartAxis extends ChartPart {
  constructor(
    chart: Chart,
    readonly which: AxisType,
  ) {
    super(chart);
  }

  override get type(): ObjectType {
    return CHART_AXIS;
  }

  /** Guess: asking anything of the axes of a pie, which has none, is `InvalidArgument`. */
  get axis(): ChartAxisContent {
    if (this.chart.content.type === "Pie") throw invalidArgument("A pie chart has no axes.");
    return this.chart.content.axes[this.which];
  }
}

const CHART_AXIS = defineType("ChartAxis", ChartAxis, {
  scalars: {
    AxisGroup: () => "Primary",
    Type: ({ which }) => wireName(which),
    Visible: ({ axis }) => axis.visible,
  },
  settable: { Visible: ({ chart, axis }, on) => chart.change(() => (axis.visible = asFlag(on))) },
  navigation: {
    MajorGridlines: ({ chart, axis }) => new ChartGridlines(chart, axis),
    Title: ({ chart, axis }) => new ChartAxisTitle(chart, axis.title),
  },
});

/** The gridlines at an axis's major ticks. */
class ChartGridlines extends ChartPart {
  constructor(
    chart: Chart,
    readonly axis: ChartAxisContent,
  ) {
    super(chart);
  }

  override get type(): ObjectType {
    return CHART_GRIDLINES;
  }
}

const CHART_GRIDLINES = defineType("ChartGridlines", ChartGridlines, {
  scalars: { Visible: ({ axis }) => axis.gridlines },
  settable: { Visible: ({ chart, axis }, on) => chart.change(() => (axis.gridlines = asFlag(on))) },
});

class ChartAxisTitle extends ChartPart {
  constructor(
    chart: Chart,
    readonly title: ChartTitleContent,
  ) {
    super(chart);
  }

  override get type(): ObjectType {
    return CHART_AXIS_TITLE;
  }
}

/** Guess: an axis title that is shown before anybody has set its text says Excel's own word for it. */
const UNTITLED_AXIS = "Axelrubrik";

const CHART_AXIS_TITLE = defineType("ChartAxisTitle", ChartAxisTitle, {
  scalars: {
    Text: ({ chart, title }) =>
      chartText(chart.workbook.book, title.text) ?? (title.visible ? UNTITLED_AXIS : ""),
    Visible: ({ title }) => title.visible,
  },
  settable: {
    Text: ({ chart, title }, text) => setTitle(chart, title, asText(text)),
    Visible: ({ chart, title }, on) => chart.change(() => (title.visible = asFlag(on))),
  },
});
