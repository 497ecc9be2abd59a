import type { SheetSetup } from "../model/sheetSetup";
import { newSetup } from "../model/sheetSetup";
import type { BookSheet } from "../model/book";
import { readColor, type ThemeColors } from "./colors";
import { patchedPage, readPageChild } from "./pageSetupXml";
import { readProtection } from "./protectionXml";
import { putChild, withAttributes } from "./xmlPatch";
import { attributeOf, childOf, flagOf, type XmlElement } from "./xmlTree";

const SHEET_PR_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
/** Pixels of a digit and around a column's text, of which columns are whole eighths (ECMA-376 part 1, 18.3.1.81). */
const DIGIT = 7;
const PADDING = 5;
const STEP = 8;

/** Notes what a child of a worksheet says of the sheet as a whole. */
export function readSetupChild(element: XmlElement, setup: SheetSetup, theme: ThemeColors): void {
  setup.page = { ...setup.page, ...readPageChild(element) };
  switch (element.name) {
    case "sheetPr":
      setup.tabColor = readColor(childOf(element, "tabColor"), theme);
      setup.page = { ...setup.page, fits: flagOf(childOf(element, "pageSetUpPr"), "fitToPage") };
      return;
    case "sheetViews": {
      const view = childOf(element, "sheetView");
      setup.gridlines = flagOf(view, "showGridLines", true);
      setup.headings = flagOf(view, "showRowColHeaders", true);
      return;
    }
    case "sheetFormatPr":
      setup.standardWidth = readWidth(element);
      setup.standardHeight = Number(attributeOf(element, "defaultRowHeight") ?? setup.standardHeight);
      return;
    case "sheetProtection":
      setup.protection = readProtection(element);
  }
}

function readWidth(element: XmlElement): number | null {
  const width = attributeOf(element, "defaultColWidth");
  const characters = attributeOf(element, "baseColWidth");
  if (width !== undefined) return Number(width);
  if (characters === undefined) return null;
  return (Math.ceil((Number(characters) * DIGIT + PADDING) / STEP) * STEP) / DIGIT;
}

/**
 * The children of a worksheet, but for its views and protection, that must be other than they are for its set-up to be as
 * wanted, by name; `""` for one that goes. `textOf` gives a child as it stands, `elementOf` the same taken apart.
 */
export function patchedSetup(
  sheet: BookSheet,
  textOf: (name: string) => string | null,
  elementOf: (name: string) => XmlElement | undefined,
  theme: ThemeColors,
): ReadonlyMap<string, string> {
  const { setup } = sheet;
  const patched = new Map<string, string>(patchedPage(setup.page, textOf, elementOf));
  const before = newSetup();
  for (const name of ["sheetPr", "sheetFormatPr"]) {
    const element = elementOf(name);
    if (element !== undefined) readSetupChild(element, before, theme);
  }
  const properties = patchedProperties(textOf("sheetPr"), before, setup);
  if (properties !== null) patched.set("sheetPr", properties);
  const format = patchedFormat(textOf("sheetFormatPr"), elementOf("sheetFormatPr"), before, sheet);
  if (format !== null) patched.set("sheetFormatPr", format);
  return patched;
}

function patchedProperties(text: string | null, before: SheetSetup, setup: SheetSetup): string | null {
  const { tabColor } = setup;
  const { fits } = setup.page;
  let after = text ?? "<sheetPr></sheetPr>";
  const put = (name: string, child: string) =>
    (after = putChild(after, "sheetPr", name, child, SHEET_PR_ORDER));
  if (tabColor !== before.tabColor)
    put("tabColor", tabColor === null ? "" : `<tabColor rgb="FF${tabColor.slice(1)}"/>`);
  if (fits !== before.page.fits) put("pageSetUpPr", fits ? '<pageSetUpPr fitToPage="1"/>' : "");
  return after === (text ?? "<sheetPr></sheetPr>") ? null : after;
}

function patchedFormat(
  text: string | null,
  element: XmlElement | undefined,
  before: SheetSetup,
  { setup, rowLayout, columnLayout }: BookSheet,
): string | null {
  const changes: Record<string, string | null> = {};
  const { standardWidth } = setup;
  if (standardWidth !== before.standardWidth)
    changes["defaultColWidth"] = standardWidth === null ? null : String(standardWidth);
  const depths = { outlineLevelRow: depthOf(rowLayout), outlineLevelCol: depthOf(columnLayout) };
  for (const [name, depth] of Object.entries(depths)) {
    if (depth !== Number(attributeOf(element, name) ?? 0)) changes[name] = depth > 0 ? String(depth) : null;
  }
  if (Object.keys(changes).length === 0) return null;
  const tag = text ?? `<sheetFormatPr defaultRowHeight="${before.standardHeight}"/>`;
  const end = tag.indexOf(">") + 1;
  return withAttributes(tag.slice(0, end), changes) + tag.slice(end);
}

/** The most groups that a row or column lies in. */
function depthOf(layouts: ReadonlyMap<number, { readonly level?: number }>): number {
  let depth = 0;
  for (const { level = 0 } of layouts.values()) depth = Math.max(depth, level);
  return depth;
}
