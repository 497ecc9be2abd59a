import {
  CHART_LABELS,
  NO_LABELS,
  chartTypeOf,
  newAxes,
  type BookSeries,
  type ChartAxisContent,
  type ChartContent,
  type ChartLabels,
  type ChartLegendContent,
  type ChartShape,
  type ChartText,
  type ChartTitleContent,
  type ChartType,
} from "../model/chartBook";
import { POSITIONS } from "./chartNames";
import { decodeXstring } from "./xmlText";
import { attributeOf, childOf, childrenOf, flagOf, type XmlElement } from "./xmlTree";

const AXES = new Set(["catAx", "dateAx", "valAx", "serAx"]);
const BESIDE_GROUPS = new Set(["layout", "dTable", "spPr", "extLst"]);

/**
 * What a chart part (`c:chartSpace`, ECMA-376 part 1, 21.2.2.29) says; null where it has what the host does not know, such
 * as two kinds in one chart, values that are written out, or a third dimension.
 */
export function readChart(root: XmlElement): ChartContent | null {
  const chart = childOf(root, "chart");
  const plot = childOf(chart, "plotArea");
  const groups = plot?.children.filter(({ name }) => !AXES.has(name) && !BESIDE_GROUPS.has(name)) ?? [];
  const [group] = groups;
  const type = group === undefined || groups.length > 1 ? null : typeOf(group);
  const series = group === undefined ? [] : childrenOf(group, "ser").map(readSeries);
  const axes = childrenOf(plot, "valAx").length > 1 ? null : readAxes(plot, type);
  const title = readTitle(childOf(chart, "title"));
  if (chart === undefined || group === undefined || type === null || axes === null || title === null)
    return null;
  if (series.includes(null)) return null;
  return {
    type,
    title: { ...title, visible: title.visible || hasOwnTitle(chart, series.length) },
    legend: readLegend(childOf(chart, "legend")),
    axes,
    labels: readLabels(group),
    series: series.flatMap((one) => one ?? []),
    visibleOnly: flagIn(chart, "plotVisOnly", true),
  };
}

/** Guess: a chart of a single series that says nothing of a title shows the series' name. */
function hasOwnTitle(chart: XmlElement, series: number): boolean {
  return series === 1 && !flagIn(chart, "autoTitleDeleted", true);
}

function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return attributeOf(childOf(element, name), "val");
}

/** An element whose `val` is true where it is left out; `absent` is for one that is not there. */
function flagIn(element: XmlElement | undefined, name: string, absent: boolean): boolean {
  const child = childOf(element, name);
  return child === undefined ? absent : flagOf(child, "val", true);
}

function typeOf(group: XmlElement): ChartType | null {
  const stacking = stackingOf(valueIn(group, "grouping"));
  const kind = kindOf(group);
  return kind === null || stacking === null
    ? null
    : chartTypeOf({ kind, stacking, markers: kind === "line" && hasMarkers(group) });
}

function kindOf(group: XmlElement): ChartShape["kind"] | null {
  if (group.name === "barChart") return valueIn(group, "barDir") === "bar" ? "bar" : "column";
  if (group.name === "lineChart") return "line";
  return group.name === "pieChart" ? "pie" : null;
}

function stackingOf(grouping: string | undefined): ChartShape["stacking"] | null {
  if (grouping === undefined || grouping === "clustered" || grouping === "standard") return "none";
  if (grouping === "stacked") return "stacked";
  return grouping === "percentStacked" ? "full" : null;
}

function hasMarkers(group: XmlElement): boolean {
  const isPlain = (series: XmlElement) => valueIn(childOf(series, "marker"), "symbol") === "none";
  return flagIn(group, "marker", false) && !childrenOf(group, "ser").every(isPlain);
}

function readSeries(series: XmlElement): BookSeries | null {
  const name = readText(childOf(series, "tx"));
  const [categories, values] = [childOf(series, "cat"), childOf(series, "val")].map(formulaIn);
  return name === undefined || categories === undefined || values === undefined
    ? null
    : { name, categories, values };
}

/** The formula of a source of data; null where there is none, undefined for data that are written out. */
function formulaIn(source: XmlElement | undefined): string | null | undefined {
  if (source === undefined) return null;
  const formula = childOf(source.children[0], "f")?.text;
  return formula === undefined ? undefined : decodeXstring(formula);
}

/** A text of a chart, of a cell or written; undefined for one without either. */
function readText(tx: XmlElement | undefined): ChartText | undefined {
  if (tx === undefined) return null;
  const formula = childOf(childOf(tx, "strRef"), "f")?.text;
  if (formula !== undefined) return { formula: decodeXstring(formula) };
  const [written, rich] = [childOf(tx, "v"), childOf(tx, "rich")];
  if (written !== undefined) return { text: decodeXstring(written.text) };
  return rich && { text: childrenOf(rich, "p").map(paragraphText).join("\n") };
}

function paragraphText(paragraph: XmlElement): string {
  const runs = childrenOf(paragraph, "r").map((run) => childOf(run, "t")?.text ?? "");
  return decodeXstring(runs.join(""));
}

function readTitle(title: XmlElement | undefined): ChartTitleContent | null {
  const text = readText(childOf(title, "tx"));
  if (text === undefined) return null;
  return { visible: title !== undefined, text, overlay: flagIn(title, "overlay", false) };
}

function readLegend(legend: XmlElement | undefined): ChartLegendContent {
  const code = valueIn(legend, "legendPos") ?? (legend === undefined ? "b" : "r");
  const position = Object.entries(POSITIONS).find(([, one]) => one === code)?.[0] ?? "Right";
  return {
    visible: legend !== undefined,
    position: position as ChartLegendContent["position"],
    overlay: flagIn(legend, "overlay", false),
  };
}

function readAxes(plot: XmlElement | undefined, type: ChartType | null): ChartContent["axes"] | null {
  if (type === "Pie") return newAxes();
  const category = readAxis(childOf(plot, "catAx") ?? childOf(plot, "dateAx"));
  const value = readAxis(childOf(plot, "valAx"));
  return category && value && { category, value };
}

function readAxis(axis: XmlElement | undefined): ChartAxisContent | null {
  const title = readTitle(childOf(axis, "title"));
  if (axis === undefined || title === null) return null;
  const visible = !flagIn(axis, "delete", true);
  return { visible, title, gridlines: childOf(axis, "majorGridlines") !== undefined };
}

const LABEL_ELEMENTS = {
  showValue: "showVal",
  showCategoryName: "showCatName",
  showSeriesName: "showSerName",
  showPercentage: "showPercent",
} as const;

/** The labels of the whole chart, or those that all series have; null where the series differ. */
function readLabels(group: XmlElement): ChartLabels | null {
  const own = childrenOf(group, "ser").map((series) => labelsIn(childOf(series, "dLbls")));
  const all = labelsIn(childOf(group, "dLbls")) ?? NO_LABELS;
  if (own.every((labels) => labels === null)) return all;
  const [first] = own;
  const isSame = own.every((labels) => JSON.stringify(labels) === JSON.stringify(first));
  return first !== undefined && isSame ? first : null;
}

function labelsIn(labels: XmlElement | undefined): ChartLabels | null {
  if (labels === undefined) return null;
  const shown = { ...NO_LABELS };
  if (flagIn(labels, "delete", false)) return shown;
  for (const name of CHART_LABELS) shown[name] = flagIn(labels, LABEL_ELEMENTS[name], false);
  return shown;
}
