import { height, width } from "../model/area";
import type { Book } from "../model/book";
import {
  CHART_TYPES,
  type BookSeries,
  type ChartAxisContent,
  type ChartContent,
  type ChartLabels,
  type ChartLegendContent,
  type ChartText,
  type ChartTitleContent,
} from "../model/chartBook";
import { chartText, seriesData, sourceOf } from "../model/chartData";
import { POSITIONS, type DrawingNamespaces } from "./chartNames";
import { encodeXstring, escapeXml } from "./xmlText";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The accents of Office's theme, by which Excel colours series; written out, since a file may have no theme. */
const COLORS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
/** Any two numbers that differ. */
const AXIS_IDS = { category: 111_111_111, value: 222_222_222 };

/**
 * A new chart part. Elements are written as `c:` and `a:`, in the order of the schema (ECMA-376 part 1, 21.2); looks other
 * than colours are left to the program that shows it.
 */
export function newChartXml(book: Book, content: ChartContent, namespaces: DrawingNamespaces): string {
  const { chart, main } = namespaces;
  return [
    `${DECLARATION}<c:chartSpace xmlns:c="${chart}" xmlns:a="${main}"><c:roundedCorners val="0"/><c:chart>`,
    titleXml(book, content.title),
    autoTitleXml(content.title),
    plotXml(book, content),
    legendXml(content.legend),
    `${visibleOnlyXml(content)}<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  ].join("");
}

/** "" for a title that is not shown. */
export function titleXml(book: Book, { visible, text, overlay }: ChartTitleContent): string {
  if (!visible) return "";
  return `<c:title>${titleTextXml(book, text)}<c:overlay val="${flag(overlay)}"/></c:title>`;
}

export function autoTitleXml({ visible }: ChartTitleContent): string {
  return `<c:autoTitleDeleted val="${flag(!visible)}"/>`;
}

export function legendXml({ visible, position, overlay }: ChartLegendContent): string {
  if (!visible) return "";
  return `<c:legend><c:legendPos val="${POSITIONS[position]}"/><c:overlay val="${flag(overlay)}"/></c:legend>`;
}

export function visibleOnlyXml({ visibleOnly }: ChartContent): string {
  return `<c:plotVisOnly val="${flag(visibleOnly)}"/>`;
}

function flag(on: boolean): string {
  return on ? "1" : "0";
}

function titleTextXml(book: Book, text: ChartText): string {
  if (text === null) return "";
  if ("formula" in text) return `<c:tx>${textReferenceXml(book, text)}</c:tx>`;
  const paragraphs = text.text.split("\n").map((line) => {
    const run = `<a:r><a:rPr lang="sv-SE"/><a:t>${escapeXml(encodeXstring(line))}</a:t></a:r>`;
    return `<a:p>${line === "" ? "" : run}</a:p>`;
  });
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx>`;
}

function textReferenceXml(book: Book, text: { readonly formula: string }): string {
  return `<c:strRef>${formulaXml(text.formula)}${stringsXml([chartText(book, text) ?? ""])}</c:strRef>`;
}

function formulaXml(formula: string): string {
  return `<c:f>${escapeXml(encodeXstring(formula))}</c:f>`;
}

function stringsXml(texts: readonly string[]): string {
  return `<c:strCache>${pointsXml(texts)}</c:strCache>`;
}

function pointsXml(values: readonly (string | number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(encodeXstring(String(value)))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

/** Series, and the axes that they have. */
export function plotXml(book: Book, content: ChartContent): string {
  const { category, value } = content.axes;
  const across = CHART_TYPES[content.type].kind === "bar";
  const axes = [
    axisXml(book, category, {
      name: "catAx",
      ids: [AXIS_IDS.category, AXIS_IDS.value],
      side: across ? "l" : "b",
    }),
    axisXml(book, value, {
      name: "valAx",
      ids: [AXIS_IDS.value, AXIS_IDS.category],
      side: across ? "b" : "l",
    }),
  ];
  const hasAxes = content.type !== "Pie";
  return `<c:plotArea><c:layout/>${groupXml(book, content)}${hasAxes ? axes.join("") : ""}</c:plotArea>`;
}

function groupXml(book: Book, content: ChartContent): string {
  const { kind, stacking, markers } = CHART_TYPES[content.type];
  const series = content.series.map((one, index) => seriesXml(book, content, one, index)).join("");
  const inner = `${series}${labelsXml(content.labels)}`;
  if (kind === "pie")
    return `<c:pieChart><c:varyColors val="1"/>${inner}<c:firstSliceAng val="0"/></c:pieChart>`;
  const axes = `<c:axId val="${AXIS_IDS.category}"/><c:axId val="${AXIS_IDS.value}"/>`;
  const plain = kind === "line" ? "standard" : "clustered";
  const grouping = { none: plain, stacked: "stacked", full: "percentStacked" }[stacking];
  const start = `<c:grouping val="${grouping}"/><c:varyColors val="0"/>${inner}`;
  if (kind === "line") return `<c:lineChart>${start}<c:marker val="${flag(markers)}"/>${axes}</c:lineChart>`;
  const overlap = stacking === "none" ? "" : '<c:overlap val="100"/>';
  const direction = `<c:barDir val="${kind === "bar" ? "bar" : "col"}"/>`;
  return `<c:barChart>${direction}${start}<c:gapWidth val="150"/>${overlap}${axes}</c:barChart>`;
}

function seriesXml(book: Book, content: ChartContent, series: BookSeries, index: number): string {
  const { kind, markers } = CHART_TYPES[content.type];
  const invert = kind === "line" || kind === "pie" ? "" : '<c:invertIfNegative val="0"/>';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesNameXml(book, series.name)}`,
    kind === "pie" ? slicesXml(book, content, series) : lookXml(kind, index),
    `${invert}${kind === "line" ? markerXml(markers, index) : ""}`,
    categoriesXml(book, content, series),
    valuesXml(book, content, series),
    `${kind === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`,
  ].join("");
}

function fillXml(index: number): string {
  return `<a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length] ?? ""}"/></a:solidFill>`;
}

function lookXml(kind: "column" | "bar" | "line", index: number): string {
  const look =
    kind === "line" ? `<a:ln w="28575" cap="rnd">${fillXml(index)}<a:round/></a:ln>` : fillXml(index);
  return `<c:spPr>${look}</c:spPr>`;
}

function markerXml(markers: boolean, index: number): string {
  if (!markers) return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fillXml(index)}</c:spPr></c:marker>`;
}

/** Each slice of a pie has a colour of its own. */
function slicesXml(book: Book, content: ChartContent, series: BookSeries): string {
  const values = seriesData(book, content, series)?.values ?? [];
  const slices = values.map(
    (_, index) =>
      `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${fillXml(index)}</c:spPr></c:dPt>`,
  );
  return slices.join("");
}

function seriesNameXml(book: Book, name: ChartText): string {
  if (name === null) return "";
  const inner =
    "formula" in name ? textReferenceXml(book, name) : `<c:v>${escapeXml(encodeXstring(name.text))}</c:v>`;
  return `<c:tx>${inner}</c:tx>`;
}

function categoriesXml(book: Book, content: ChartContent, series: BookSeries): string {
  const { categories } = series;
  if (categories === null) return "";
  const area = sourceOf(book, categories)?.area;
  const formula = formulaXml(categories);
  if (area !== undefined && height(area) > 1 && width(area) > 1)
    return `<c:cat><c:multiLvlStrRef>${formula}</c:multiLvlStrRef></c:cat>`;
  const data = seriesData(book, content, series);
  return `<c:cat><c:strRef>${formula}${data === null ? "" : stringsXml(data.categories)}</c:strRef></c:cat>`;
}

function valuesXml(book: Book, content: ChartContent, series: BookSeries): string {
  if (series.values === null) return "";
  const data = seriesData(book, content, series);
  const cache =
    data === null
      ? ""
      : `<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(data.values)}</c:numCache>`;
  return `<c:val><c:numRef>${formulaXml(series.values)}${cache}</c:numRef></c:val>`;
}

/** "" where nothing stands beside the points. */
function labelsXml(labels: ChartLabels | null): string {
  if (labels === null || !Object.values(labels).includes(true)) return "";
  const { showValue, showCategoryName, showSeriesName, showPercentage } = labels;
  return [
    `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="${flag(showValue)}"/>`,
    `<c:showCatName val="${flag(showCategoryName)}"/><c:showSerName val="${flag(showSeriesName)}"/>`,
    `<c:showPercent val="${flag(showPercentage)}"/><c:showBubbleSize val="0"/></c:dLbls>`,
  ].join("");
}

interface AxisKind {
  readonly name: "catAx" | "valAx";
  /** Its own, and that of the axis that it crosses. */
  readonly ids: readonly [number, number];
  readonly side: string;
}

function axisXml(book: Book, axis: ChartAxisContent, { name, ids: [own, other], side }: AxisKind): string {
  const end =
    name === "catAx"
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : '<c:crossBetween val="between"/>';
  return [
    `<c:${name}><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/></c:scaling>`,
    `${deletedXml(axis)}<c:axPos val="${side}"/>${gridlinesXml(axis)}${titleXml(book, axis.title)}`,
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${other}"/><c:crosses val="autoZero"/>${end}</c:${name}>`,
  ].join("");
}

export function deletedXml({ visible }: ChartAxisContent): string {
  return `<c:delete val="${flag(!visible)}"/>`;
}

export function gridlinesXml({ gridlines }: ChartAxisContent): string {
  return gridlines ? "<c:majorGridlines/>" : "";
}
