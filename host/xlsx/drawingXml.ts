import type { BookChart, ChartAnchor, ChartCorner } from "../model/chartBook";
import type { DrawingNamespaces } from "./chartNames";
import { escapeAttribute } from "./xmlText";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The extension in which an object keeps its id ([MS-ODRAWXML] 2.25.1). */
const CREATION_ID =
  '<a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"><a16:creationId ' +
  'xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main"';

/** A drawing without anything in it. */
export function blankDrawing({ sheet, main }: DrawingNamespaces): string {
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${sheet}" xmlns:a="${main}"></xdr:wsDr>`;
}

/** The elements of an anchor that tell its place. */
export function placeXml(anchor: ChartAnchor, { sheet }: DrawingNamespaces): string {
  const name = (tag: string) => `xdr:${tag} xmlns:xdr="${sheet}"`;
  if (anchor.kind === "cells") return cornerXml(name("from"), anchor.from) + cornerXml(name("to"), anchor.to);
  const size = `<${name("ext")} cx="${anchor.width}" cy="${anchor.height}"/>`;
  return anchor.kind === "corner"
    ? `${cornerXml(name("from"), anchor.from)}${size}`
    : `<${name("pos")} x="${anchor.left}" y="${anchor.top}"/>${size}`;
}

function cornerXml(tag: string, { row, column, dx, dy }: ChartCorner): string {
  const place = [
    `<xdr:col>${column}</xdr:col><xdr:colOff>${dx}</xdr:colOff>`,
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${dy}</xdr:rowOff>`,
  ].join("");
  return `<${tag}>${place}</${tag.split(" ", 1)[0] ?? tag}>`;
}

interface NewAnchor {
  /** Unique in the drawing. */
  readonly number: number;
  /** Id of the drawing's relation to the chart. */
  readonly relation: string;
  readonly namespaces: DrawingNamespaces;
  /** The namespace of `r:`. */
  readonly relations: string;
}

const TAGS = { cells: "twoCellAnchor", corner: "oneCellAnchor", free: "absoluteAnchor" };

/** An anchor that holds a chart, with all its prefixes declared. */
export function newAnchorXml(
  chart: BookChart,
  { number, relation, namespaces, relations }: NewAnchor,
): string {
  const { sheet, main, chart: charts } = namespaces;
  const tag = `xdr:${TAGS[chart.anchor.kind]}`;
  const id = `<a:extLst>${CREATION_ID} id="${escapeAttribute(chart.id)}"/></a:ext></a:extLst>`;
  return [
    `<${tag} xmlns:xdr="${sheet}" xmlns:a="${main}">${placeXml(chart.anchor, namespaces)}`,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${number}" name="${escapeAttribute(chart.name)}">${id}</xdr:cNvPr>`,
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${charts}">`,
    `<c:chart xmlns:c="${charts}" xmlns:r="${relations}" r:id="${relation}"/>`,
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></${tag}>`,
  ].join("");
}
