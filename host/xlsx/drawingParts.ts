import type { Book, BookSheet } from "../model/book";
import type { BookChart } from "../model/chartBook";
import { CHART_TYPE, DRAWING_TYPE, STRICT, TRANSITIONAL, type DrawingNamespaces } from "./chartNames";
import { patchChart } from "./chartPatch";
import { newChartXml } from "./chartXml";
import { drawingOf, drawnCharts, readAnchor, type DrawnChart } from "./drawingRead";
import { blankDrawing, newAnchorXml, placeXml } from "./drawingXml";
import type { Package } from "./package";
import { removeWithDependents } from "./reachableParts";
import { WORKSHEET_ORDER } from "./schemaOrder";
import { namespacesOf } from "./tableRelations";
import {
  appending,
  applySplices,
  attributeSplice,
  insertion,
  STRICT_MAIN,
  TRANSITIONAL_RELATIONS,
  type Splice,
} from "./xmlPatch";
import { attributeOf, childOf, parseXml, type XmlElement } from "./xmlTree";

/**
 * Saves the charts of the sheets where any were made, changed or deleted, after the package has followed all shifts and
 * renames. Pictures, shapes and untouched charts keep their text.
 */
export function saveCharts(pkg: Package, book: Book): void {
  for (const sheet of book.sheets) {
    if (!sheet.changes.charts || sheet.part === null) continue;
    const drawing = drawingOf(pkg, sheet.part);
    if (drawing !== null) new DrawingSaving(pkg, book, drawing).save(sheet);
    else if (sheet.charts.length > 0) new DrawingSaving(pkg, book, addDrawing(pkg, sheet.part)).save(sheet);
  }
}

function namesIn(pkg: Package): DrawingNamespaces {
  return namespacesOf(pkg).main === STRICT_MAIN ? STRICT : TRANSITIONAL;
}

function addDrawing(pkg: Package, sheetPart: string): string {
  const drawing = pkg.freePath("xl/drawings/drawing", ".xml");
  pkg.write(drawing, blankDrawing(namesIn(pkg)));
  pkg.setContentType(drawing, DRAWING_TYPE);
  const id = pkg.relate(sheetPart, `${TRANSITIONAL_RELATIONS}/drawing`, drawing);
  const xml = pkg.text(sheetPart);
  const root = parseXml(xml, sheetPart, 1);
  const child = insertion(xml, root, root, `<drawing r:id="${id}"/>`, WORKSHEET_ORDER);
  pkg.write(sheetPart, applySplices(xml, [child]));
  return drawing;
}

/** One save of a sheet's charts into its drawing part. */
class DrawingSaving {
  private readonly xml: string;
  private readonly root: XmlElement;
  private readonly namespaces: DrawingNamespaces;
  private readonly splices: Splice[] = [];

  constructor(
    private readonly pkg: Package,
    private readonly book: Book,
    private readonly drawing: string,
  ) {
    this.xml = pkg.text(drawing);
    this.root = parseXml(this.xml, drawing);
    this.namespaces = namesIn(pkg);
  }

  save({ charts }: BookSheet): void {
    const { pkg, drawing, xml, root, splices } = this;
    const drawn = drawnCharts(pkg, drawing, root);
    const gone = drawn.filter(({ part }) => !charts.some((chart) => chart.part === part));
    for (const { anchor } of gone) splices.push({ start: anchor.start, end: anchor.end, text: "" });
    for (const one of drawn) this.update(one, charts);
    const added = charts.filter((chart) => !drawn.some(({ part }) => part === chart.part));
    const number = highestId(root) + 1;
    const anchors = added.map((chart, index) => this.add(chart, number + index));
    if (anchors.length > 0) splices.push(appending(xml, root, anchors.join("")));
    pkg.write(drawing, applySplices(xml, splices));
    for (const { relation } of gone) removeWithDependents(pkg, drawing, relation);
  }

  private update(drawn: DrawnChart, charts: readonly BookChart[]): void {
    const chart = charts.find(({ part }) => part === drawn.part);
    if (chart === undefined) return;
    const { anchor, properties, part } = drawn;
    if (JSON.stringify(readAnchor(anchor)) !== JSON.stringify(chart.anchor))
      this.splices.push(...this.placeSplices(anchor, chart));
    if (attributeOf(properties, "name") !== chart.name)
      this.splices.push(attributeSplice(this.xml, properties, { name: chart.name }));
    const { book, namespaces, pkg } = this;
    if (chart.content === null) return;
    const before = pkg.text(part);
    const after = patchChart(before, part, { book, content: chart.content, namespaces });
    if (after !== before) pkg.write(part, after);
  }

  /** The elements that tell the place stand first in their anchor, one behind the other. */
  private placeSplices(anchor: XmlElement, chart: BookChart): Splice[] {
    const places = ["pos", "from", "to", "ext"].flatMap((name) => childOf(anchor, name) ?? []);
    const [first, ...others] = places.sort((a, b) => a.start - b.start);
    if (first === undefined) return [];
    const text = placeXml(chart.anchor, this.namespaces);
    const old = others.map(({ start, end }) => ({ start, end, text: "" }));
    return [{ start: first.start, end: first.end, text }, ...old];
  }

  private add(chart: BookChart, number: number): string {
    const { pkg, book, drawing, namespaces } = this;
    if (chart.content === null) throw new Error(`${chart.name} has no content`);
    const part = pkg.freePath("xl/charts/chart", ".xml");
    pkg.write(part, newChartXml(book, chart.content, namespaces));
    pkg.setContentType(part, CHART_TYPE);
    const relation = pkg.relate(drawing, `${TRANSITIONAL_RELATIONS}/chart`, part);
    return newAnchorXml(chart, { number, relation, namespaces, relations: namespacesOf(pkg).relations });
  }
}

/** Of all that is drawn, groups included: numbers are unique in a drawing. */
function highestId(element: XmlElement): number {
  const own = element.name === "cNvPr" ? Number(attributeOf(element, "id") ?? 0) : 0;
  return element.children.reduce((highest, child) => Math.max(highest, highestId(child)), own || 1);
}
