import { localAddress, parseArea } from "../model/address";
import { COLUMNS, ROWS } from "../model/area";
import type { Area, Shift } from "../model/book";
import { withReferences } from "../model/formulaReferences";
import { isWhole, shiftedArea, shiftedIndex } from "../model/shift";
import { attributeSplice, type Splice } from "./xmlPatch";
import { decodeXstring, encodeXstring, escapeXml } from "./xmlText";
import { attributeOf, childOf, type XmlElement } from "./xmlTree";

/** The cells that were inserted and deleted in one sheet, as one of the package's parts sees it. */
export interface PartShift {
  /** The sheet's name in the file. */
  readonly sheet: string;
  /** Whether references without a sheet mean cells of that sheet here. */
  readonly isHome: boolean;
  readonly shifts: readonly Shift[];
}

/** Elements whose text is a formula; a chart's and an extension's `f` are among them. */
const FORMULAS = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);
/** Lists that may not be empty. */
const LISTS = new Set([
  "cols",
  "mergeCells",
  "dataValidations",
  "conditionalFormattings",
  "hyperlinks",
  "protectedRanges",
  "ignoredErrors",
  "rowBreaks",
  "colBreaks",
]);
/** What stays where it is on the screen, and the rows, which are too many for a tree. */
const LEFT_ALONE = new Set(["sheetViews", "sheetData"]);

/** Where an area of the shifted sheet is after all shifts. */
export function followed(area: Area, shifts: readonly Shift[]): Area | null {
  return shifts.reduce<Area | null>((now, shift) => now && shiftedArea(now, shift), area);
}

/** A formula's text, following the sheet's cells. */
export function followedFormula(formula: string, { sheet, isHome, shifts }: PartShift): string {
  return withReferences(formula, (area, named) => {
    const isThere = named === null ? isHome : named.toLowerCase() === sheet.toLowerCase();
    return isThere ? followed(area, shifts) : area;
  });
}

/**
 * The splices that make everything in an element that refers to cells follow them; null where the element refers to
 * nothing any more, such as a link on a cell that is deleted. `element` is from `xml`.
 */
export function followingSplices(xml: string, element: XmlElement, shift: PartShift): Splice[] | null {
  if (LEFT_ALONE.has(element.name)) return [];
  if (ANCHORS.has(element.name)) return anchorSplices(element, shift);
  const changes = followedAttributes(element, shift);
  const splices = textSplices(element, shift);
  if (changes === null || splices === null) return null;
  let left = 0;
  for (const child of element.children) {
    const inner = followingSplices(xml, child, shift);
    if (inner === null && child.name === "sqref") return null;
    if (inner !== null) left++;
    splices.push(...(inner ?? [{ start: child.start, end: child.end, text: "" }]));
  }
  if (left < element.children.length && LISTS.has(element.name)) {
    if (left === 0) return null;
    if (element.attributes.has("count")) changes.count = String(left);
  }
  if (Object.keys(changes).length > 0) splices.push(attributeSplice(xml, element, changes));
  return splices;
}

/** Elements that have cells of the sheet in their attributes stay even where the cells are gone. */
const STAYING = new Set(["dimension", "location", "table", "worksheetSource"]);

function followedAttributes(element: XmlElement, shift: PartShift): Record<string, string> | null {
  const changes: Record<string, string> = {};
  for (const [name, value] of element.attributes) {
    const now = followedAttribute(element, name, value, shift);
    if (now === "" && !STAYING.has(element.name)) return null;
    if (now !== value && now !== "") changes[name] = now;
  }
  return changes;
}

/** What an attribute says now; `""` where it refers to nothing any more. */
function followedAttribute(element: XmlElement, name: string, value: string, shift: PartShift): string {
  const isSource = element.name === "worksheetSource" && attributeOf(element, "sheet") === shift.sheet;
  if (name === "ref" && (isSource || shift.isHome)) return followedPlaces(value, shift.shifts);
  if (element.name === "cfvo" && name === "val") return followedFormula(value, shift);
  if (!shift.isHome) return value;
  if (name === "sqref") return followedPlaces(value, shift.shifts);
  if (element.name === "brk" && name === "id") return followedBreak(element, value, shift.shifts);
  if (element.name === "col" && (name === "min" || name === "max"))
    return followedColumn(element, name, shift.shifts);
  return value;
}

/** Addresses with spaces between them. */
function followedPlaces(places: string, shifts: readonly Shift[]): string {
  const areas = places.split(" ").map((place) => ({ place, area: parseArea(place) }));
  return areas
    .flatMap(({ place, area }) => {
      const now = area && followed(area, shifts);
      if (area === null || now === area) return place;
      return now === null ? [] : localAddress(now);
    })
    .join(" ");
}

function followedColumn(element: XmlElement, name: "min" | "max", shifts: readonly Shift[]): string {
  const column = (end: string) => Number(attributeOf(element, end)) - 1;
  const area = { firstRow: 0, lastRow: ROWS - 1, firstColumn: column("min"), lastColumn: column("max") };
  const now = followed(area, shifts);
  if (now === null) return "";
  return String((name === "min" ? now.firstColumn : now.lastColumn) + 1);
}

/** A page break stands before the row, or column, of that number from 0. */
function followedBreak(element: XmlElement, id: string, shifts: readonly Shift[]): string {
  const axis = Number(attributeOf(element, "max")) >= COLUMNS ? "columns" : "rows";
  const whole = shifts.filter((shift) => isWhole(shift) && shift.axis === axis);
  const now = followedIndex(Number(id), whole);
  return now === null ? "" : String(now);
}

/** Where a row or column goes; null for a deleted one. */
export function followedIndex(index: number, shifts: readonly Shift[]): number | null {
  return shifts.reduce<number | null>(
    (now, shift) => (now === null ? null : shiftedIndex(now, shift)),
    index,
  );
}

function textSplices(element: XmlElement, shift: PartShift): Splice[] | null {
  const before = element.text;
  if (before === "" || element.children.length > 0) return [];
  let after = before;
  if (FORMULAS.has(element.name)) after = followedFormula(decodeXstring(before), shift);
  if (element.name === "sqref" && shift.isHome) after = followedPlaces(before, shift.shifts);
  if (after === "") return null;
  return after === before ? [] : [inner(element, escapeXml(encodeXstring(after)))];
}

function inner({ innerStart, innerEnd }: XmlElement, text: string): Splice {
  return { start: innerStart, end: innerEnd, text };
}

/** What holds a drawing in its place. */
const ANCHORS = new Set(["oneCellAnchor", "twoCellAnchor"]);

/** A drawing moves with its first cell, and grows with its last one where it is said to. */
function anchorSplices(anchor: XmlElement, { isHome, shifts }: PartShift): Splice[] {
  const editAs = attributeOf(anchor, "editAs") ?? "twoCell";
  const [from, to] = [childOf(anchor, "from"), childOf(anchor, "to")];
  if (!isHome || editAs === "absolute" || from === undefined) return [];
  const splices: Splice[] = [];
  for (const [name, axis] of [
    ["row", "rows"],
    ["col", "columns"],
  ] as const) {
    const whole = shifts.filter((shift) => isWhole(shift) && shift.axis === axis);
    const [first, last] = [childOf(from, name), childOf(to, name)];
    const before = Number(first?.text);
    const now = nearestIndex(before, whole);
    if (first !== undefined && now !== before) splices.push(inner(first, String(now)));
    if (last === undefined) continue;
    const end = Number(last.text);
    const endNow = editAs === "oneCell" ? end + now - before : nearestIndex(end, whole);
    if (endNow !== end) splices.push(inner(last, String(endNow)));
  }
  return splices;
}

/** Where a row or column goes; for a deleted one the first that is left after it. */
function nearestIndex(index: number, shifts: readonly Shift[]): number {
  return shifts.reduce((now, shift) => shiftedIndex(now, shift) ?? shift.at, index);
}
