import type { BookChart, ChartAnchor, ChartCorner } from "../model/chartBook";
import { readChart } from "./chartRead";
import type { Package } from "./package";
import { relatedParts } from "./tableRelations";
import { attributeOf, childOf, parseXml, type XmlElement } from "./xmlTree";

const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

/** A chart in a drawing, with what of the drawing holds it. */
export interface DrawnChart {
  readonly anchor: XmlElement;
  /** `xdr:cNvPr`: its name and number. */
  readonly properties: XmlElement;
  readonly relation: string;
  readonly part: string;
}

/** The drawing part of a sheet, or null. */
export function drawingOf(pkg: Package, sheetPart: string): string | null {
  return relatedParts(pkg, sheetPart, "drawing")[0]?.target ?? null;
}

/** The charts of a sheet; those in groups of shapes are not the sheet's own. `idOf` gives an id to the one at an index. */
export function readCharts(pkg: Package, sheetPart: string, idOf: (index: number) => string): BookChart[] {
  const drawing = drawingOf(pkg, sheetPart);
  if (drawing === null) return [];
  const root = parseXml(pkg.text(drawing), drawing);
  return drawnCharts(pkg, drawing, root).flatMap(({ anchor, properties, part }, index) => {
    const place = readAnchor(anchor);
    if (place === null) return [];
    return {
      id: creationId(properties) ?? idOf(index),
      name: attributeOf(properties, "name") ?? "",
      anchor: place,
      content: readChart(parseXml(pkg.text(part), part)),
      part,
    };
  });
}

/** The charts that stand by themselves in a drawing, in its order. */
export function drawnCharts(pkg: Package, drawing: string, root: XmlElement): DrawnChart[] {
  const relations = ["chart", "chartEx"].flatMap((kind) => relatedParts(pkg, drawing, kind));
  const parts = new Map(relations.map(({ id, target }) => [id, target]));
  return root.children
    .filter(({ name }) => ANCHORS.has(name))
    .flatMap((anchor) => {
      const frame = childOf(anchor, "graphicFrame") ?? newFrame(anchor);
      const data = childOf(childOf(frame, "graphic"), "graphicData");
      const relation = attributeOf(childOf(data, "chart"), "id") ?? "";
      const properties = childOf(childOf(frame, "nvGraphicFramePr"), "cNvPr");
      const part = parts.get(relation);
      return properties === undefined || part === undefined ? [] : [{ anchor, properties, relation, part }];
    });
}

/** What holds a chart of a kind that came with Excel 2016, with something else for older programs beside it. */
function newFrame(anchor: XmlElement): XmlElement | undefined {
  return childOf(childOf(childOf(anchor, "AlternateContent"), "Choice"), "graphicFrame");
}

/** The id that Excel since 2016 gives every drawn object ([MS-ODRAWXML] 2.25.1). */
function creationId(properties: XmlElement): string | null {
  const extensions = childOf(properties, "extLst")?.children ?? [];
  for (const extension of extensions) {
    const id = attributeOf(childOf(extension, "creationId"), "id");
    if (id !== undefined) return id;
  }
  return null;
}

/** Where an anchor puts its object; null for one without a readable place. */
export function readAnchor(anchor: XmlElement): ChartAnchor | null {
  const [from, to] = [readCorner(childOf(anchor, "from")), readCorner(childOf(anchor, "to"))];
  const [extent, position] = [childOf(anchor, "ext"), childOf(anchor, "pos")];
  const size = { width: length(extent, "cx"), height: length(extent, "cy") };
  if (anchor.name === "absoluteAnchor")
    return { ...size, kind: "free", left: length(position, "x"), top: length(position, "y") };
  if (from === null) return null;
  if (anchor.name === "oneCellAnchor") return { ...size, kind: "corner", from };
  return to && { kind: "cells", from, to, editAs: editing(attributeOf(anchor, "editAs")) };
}

function editing(word: string | undefined): "twoCell" | "oneCell" | "absolute" {
  return word === "oneCell" || word === "absolute" ? word : "twoCell";
}

function readCorner(corner: XmlElement | undefined): ChartCorner | null {
  const [row, column, dx, dy] = ["row", "col", "colOff", "rowOff"].map((name) =>
    Number(childOf(corner, name)?.text ?? NaN),
  );
  if (row === undefined || column === undefined || Number.isNaN(row + column)) return null;
  return { row, column, dx: dx || 0, dy: dy || 0 };
}

function length(element: XmlElement | undefined, name: string): number {
  return Number(attributeOf(element, name) ?? 0);
}
