import type { Book } from "../model/book";
import type { ChartContent } from "../model/chartBook";
import type { DrawingNamespaces } from "./chartNames";
import { readChart } from "./chartRead";
import {
  autoTitleXml,
  deletedXml,
  gridlinesXml,
  legendXml,
  plotXml,
  titleXml,
  visibleOnlyXml,
} from "./chartXml";
import { appending, applySplices, type Splice } from "./xmlPatch";
import { childOf, parseXml, type XmlElement } from "./xmlTree";

/** Children in the order of the schema (ECMA-376 part 1, 21.2.2.27 and 21.2.2.25), as far as they matter here. */
const CHART_ORDER = [
  "title",
  "autoTitleDeleted",
  "pivotFmts",
  "view3D",
  "floor",
  "sideWall",
  "backWall",
  "plotArea",
  "legend",
  "plotVisOnly",
  "dispBlanksAs",
  "showDLblsOverMax",
  "extLst",
];
const AXIS_ORDER = [
  "axId",
  "scaling",
  "delete",
  "axPos",
  "majorGridlines",
  "minorGridlines",
  "title",
  "numFmt",
  "majorTickMark",
];

/** A piece of a chart that is written anew as a whole where it says something else. */
interface Piece {
  readonly parent: XmlElement | undefined;
  readonly order: readonly string[];
  readonly name: string;
  /** As it was, as far as its text tells, and as it is. */
  readonly texts: readonly [string, string];
}

/**
 * A chart part with other content. What is changed is written anew: a title, the legend, a part of an axis. A change of
 * type, series or labels writes all series anew, whose own looks go with that.
 */
export function patchChart(
  xml: string,
  part: string,
  { book, content, namespaces }: { book: Book; content: ChartContent; namespaces: DrawingNamespaces },
): string {
  const root = parseXml(xml, part);
  const before = readChart(root);
  const chart = childOf(root, "chart");
  if (before === null || chart === undefined) return xml;
  const plotChanged = JSON.stringify(plotted(before)) !== JSON.stringify(plotted(content));
  const pieces = [
    ...chartPieces(book, chart, before, content),
    ...(plotChanged ? [] : axisPieces(book, childOf(chart, "plotArea"), before, content)),
  ];
  const splices = pieces.flatMap((piece) => placed(xml, piece, namespaces) ?? []);
  if (plotChanged) {
    const texts = ["", plotXml(book, content)] as const;
    const plot = { parent: chart, order: CHART_ORDER, name: "plotArea", texts };
    splices.push(...[placed(xml, plot, namespaces) ?? []].flat());
  }
  return applySplices(xml, splices);
}

function plotted({ type, series, labels }: ChartContent): unknown {
  return [type, series, labels];
}

function chartPieces(book: Book, parent: XmlElement, before: ChartContent, after: ChartContent): Piece[] {
  const piece = (name: string, write: (content: ChartContent) => string): Piece => {
    return { parent, order: CHART_ORDER, name, texts: [write(before), write(after)] };
  };
  return [
    piece("title", ({ title }) => titleXml(book, title)),
    piece("autoTitleDeleted", ({ title }) => autoTitleXml(title)),
    piece("legend", ({ legend }) => legendXml(legend)),
    piece("plotVisOnly", visibleOnlyXml),
  ];
}

function axisPieces(
  book: Book,
  plot: XmlElement | undefined,
  before: ChartContent,
  after: ChartContent,
): Piece[] {
  const parents = {
    category: childOf(plot, "catAx") ?? childOf(plot, "dateAx"),
    value: childOf(plot, "valAx"),
  };
  return (["category", "value"] as const).flatMap((which) => {
    const piece = (name: string, write: (axis: ChartContent["axes"]["value"]) => string): Piece => {
      const texts = [write(before.axes[which]), write(after.axes[which])] as const;
      return { parent: parents[which], order: AXIS_ORDER, name, texts };
    };
    return [
      piece("delete", deletedXml),
      piece("majorGridlines", gridlinesXml),
      piece("title", ({ title }) => titleXml(book, title)),
    ];
  });
}

/** Null where nothing is to be done. What is put in declares its own prefixes. */
function placed(xml: string, piece: Piece, { chart, main }: DrawingNamespaces): Splice | null {
  const { parent, order, name } = piece;
  const [before, after] = piece.texts;
  if (parent === undefined || before === after) return null;
  const text = after.replace(/^<[^\s/>]+/, (tag) => `${tag} xmlns:c="${chart}" xmlns:a="${main}"`);
  const old = childOf(parent, name);
  if (old !== undefined) return { start: old.start, end: old.end, text };
  const rank = order.indexOf(name);
  const later = parent.children.find((child) => !isBefore(order, child.name, rank));
  return later === undefined ? appending(xml, parent, text) : { start: later.start, end: later.start, text };
}

/** What the order does not name comes last. */
function isBefore(order: readonly string[], name: string, rank: number): boolean {
  const own = order.indexOf(name);
  return own >= 0 && own < rank;
}
