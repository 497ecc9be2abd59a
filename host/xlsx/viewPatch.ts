import { columnName } from "../model/address";
import type { BookSheet } from "../model/book";
import { applySplices, attributeSplice, insertion, type Splice } from "./xmlPatch";
import { attributeOf, childOf, childrenOf, flagOf, parseXml, type XmlElement } from "./xmlTree";

/** A sheet view's children, in the schema's order (ECMA-376 part 1, 18.3.1.87). */
const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];
const NO_VIEW = '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';

/**
 * The `<sheetViews>` of a sheet with its panes frozen as the book has them and its tab selected or not (null: as it is); null where it stands
 * as it is. `before` is the old element in `xml`.
 */
export function patchedView(
  xml: string,
  before: XmlElement | undefined,
  sheet: BookSheet,
  selected: boolean | null,
): string | null {
  const old = before === undefined ? NO_VIEW : xml.slice(before.start, before.end);
  const chosen = selected === null ? old : withSelected(old, selected);
  const after = sheet.changes.view ? withPanes(withFlags(chosen, sheet), sheet) : chosen;
  return after === old ? null : after;
}

function viewOf(xml: string): XmlElement | undefined {
  return childOf(parseXml(xml, "sheetViews"), "sheetView");
}

function withSelected(xml: string, selected: boolean): string {
  const view = viewOf(xml);
  if (view === undefined || flagOf(view, "tabSelected") === selected) return xml;
  return applySplices(xml, [attributeSplice(xml, view, { tabSelected: selected ? "1" : null })]);
}

function withFlags(xml: string, { setup }: BookSheet): string {
  const view = viewOf(xml);
  if (view === undefined) return xml;
  const changes = {
    ...flagChange(view, "showGridLines", setup.gridlines),
    ...flagChange(view, "showRowColHeaders", setup.headings),
  };
  return Object.keys(changes).length === 0 ? xml : applySplices(xml, [attributeSplice(xml, view, changes)]);
}

/** Both are on where nothing is said. */
function flagChange(view: XmlElement, name: string, wanted: boolean): Record<string, string | null> {
  return flagOf(view, name, true) === wanted ? {} : { [name]: wanted ? null : "0" };
}

function withPanes(xml: string, { frozenRows, frozenColumns }: BookSheet): string {
  const view = viewOf(xml);
  const pane = childOf(view, "pane");
  const isFrozen = (attributeOf(pane, "state") ?? "").startsWith("frozen");
  const was = isFrozen
    ? [attributeOf(pane, "ySplit") ?? "0", attributeOf(pane, "xSplit") ?? "0"]
    : ["0", "0"];
  if (view === undefined || was.join() === [frozenRows, frozenColumns].join()) return xml;
  const gone = [...childrenOf(view, "pane"), ...childrenOf(view, "selection")];
  const without = applySplices(xml, gone.map(removal));
  if (frozenRows === 0 && frozenColumns === 0) return without;
  return withChild(
    withChild(without, paneXml(frozenRows, frozenColumns)),
    selectionXml(frozenRows, frozenColumns),
  );
}

function removal({ start, end }: XmlElement): Splice {
  return { start, end, text: "" };
}

function withChild(xml: string, child: string): string {
  const root = parseXml(xml, "sheetViews");
  const view = childOf(root, "sheetView") ?? root;
  return applySplices(xml, [insertion(xml, root, view, child, VIEW_ORDER)]);
}

function paneXml(rows: number, columns: number): string {
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const topLeft = `${columnName(columns)}${rows + 1}`;
  return `<pane${split} topLeftCell="${topLeft}" activePane="${activePane(rows, columns)}" state="frozen"/>`;
}

function selectionXml(rows: number, columns: number): string {
  return `<selection pane="${activePane(rows, columns)}"/>`;
}

function activePane(rows: number, columns: number): string {
  if (rows > 0) return columns > 0 ? "bottomRight" : "bottomLeft";
  return "topRight";
}
