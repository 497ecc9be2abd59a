import type { Book, BookName, BookSheet } from "../model/book";
import { isBuiltInName } from "./definedNames";
import { WORKBOOK_ORDER } from "./schemaOrder";
import type { SheetEntry } from "./workbookParts";
import { adapt, applySplices, putChild, withAttributes } from "./xmlPatch";
import { escapeAttribute, escapeXml } from "./xmlText";
import { attributeOf, childOf, childrenOf, flagOf, parseXml, type XmlElement } from "./xmlTree";

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" };

/** A sheet of the book and how the file lists it: its old entry, or the relation to its new part. */
export interface ListedSheet {
  sheet: BookSheet;
  entry: SheetEntry | null;
  relationId: string;
}

/** The workbook part with its sheets, names, active tab and protection as the book has them. */
export function patchWorkbook(
  xml: string,
  book: Book,
  listed: readonly ListedSheet[],
  before: readonly SheetEntry[],
): string {
  const steps = [
    (text: string) => withNames(text, book, listed, before),
    (text: string) => withSheets(text, listed),
    (text: string) => withActiveTab(text, book),
    (text: string) => withProtection(text, book.protected),
  ];
  return steps.reduce((text, step) => step(text), xml);
}

/** The workbook part that tells Excel to calculate all when it opens the file. */
export function withRecalculation(xml: string): string {
  const old = childOf(parseXml(xml, "workbook"), "calcPr");
  const tag = old === undefined ? "<calcPr/>" : xml.slice(old.start, old.innerStart);
  if (old !== undefined && flagOf(old, "fullCalcOnLoad")) return xml;
  return replaced(xml, "calcPr", withAttributes(selfClosed(tag), { fullCalcOnLoad: "1" }));
}

function selfClosed(tag: string): string {
  return tag.replace(/\s*\/?>$/, "/>");
}

/** Puts a child of the root in its place; the very same text where it stands so already. */
function replaced(xml: string, name: string, child: string): string {
  const old = childOf(parseXml(xml, "workbook"), name);
  if (old !== undefined && xml.slice(old.start, old.end) === child) return xml;
  return putChild(xml, "workbook", name, child, WORKBOOK_ORDER);
}

/** Gives an element other content between the tags it has. */
function refilled(xml: string, element: XmlElement, inner: string): string {
  if (xml.slice(element.innerStart, element.innerEnd) === inner) return xml;
  const tag = xml.slice(element.start, element.innerStart).replace(/\s*\/>$/, ">");
  const text = `${tag}${inner}</${element.prefix}${element.name}>`;
  return applySplices(xml, [{ start: element.start, end: element.end, text }]);
}

/** Elements that are no sheets, between a sheet (or the beginning) and the next one: nobody knows them, so they stay. */
function strangersBehind(xml: string, sheets: XmlElement, sheet: XmlElement | undefined): string {
  const rest = sheets.children.slice(sheet === undefined ? 0 : sheets.children.indexOf(sheet) + 1);
  const next = rest.findIndex(({ name }) => name === "sheet");
  const strangers = next < 0 ? rest : rest.slice(0, next);
  return strangers.map(({ start, end }) => xml.slice(start, end)).join("");
}

function withSheets(xml: string, listed: readonly ListedSheet[]): string {
  const root = parseXml(xml, "workbook");
  const sheets = childOf(root, "sheets");
  if (sheets === undefined) return xml;
  const elements = childrenOf(sheets, "sheet");
  let sheetId = Math.max(0, ...elements.map((one) => Number(attributeOf(one, "sheetId"))));
  const items = listed.map(({ sheet, entry, relationId }) => {
    // By its name as well: modules have no relation.
    const old = elements.find(
      (one) =>
        attributeOf(one, "id") === entry?.relationId && (attributeOf(one, "name") ?? "") === entry?.name,
    );
    if (old !== undefined) {
      return sheetXml(xml.slice(old.start, old.end), old, sheet) + strangersBehind(xml, sheets, old);
    }
    const blank = `<sheet name="" sheetId="${++sheetId}" r:id="${relationId}"/>`;
    return adapt(root, sheets.prefix, sheetXml(blank, parseXml(blank, "sheet"), sheet));
  });
  return refilled(xml, sheets, [strangersBehind(xml, sheets, undefined), ...items].join(""));
}

/** The `<sheet>` with the name and state that the sheet has now. */
function sheetXml(text: string, element: XmlElement, { name, visibility }: BookSheet): string {
  const state = attributeOf(element, "state") ?? "visible";
  const wanted = STATES[visibility];
  return withAttributes(text, {
    ...(attributeOf(element, "name") === name ? {} : { name }),
    ...(state === (wanted ?? "visible") ? {} : { state: wanted }),
  });
}

function withNames(
  xml: string,
  book: Book,
  listed: readonly ListedSheet[],
  before: readonly SheetEntry[],
): string {
  const root = parseXml(xml, "workbook");
  const left = new Set(book.names);
  // From the last, so that of two with the same name the first stands.
  const byName = new Map(book.names.toReversed().map((one) => [nameKey(one.sheet, one.name), one]));
  const kept = (childOf(root, "definedNames")?.children ?? []).flatMap((element) => {
    if (element.name !== "definedName") return [xml.slice(element.start, element.end)];
    const place = placeOf(element, listed, before);
    if (place === GONE) return [];
    const name = attributeOf(element, "name") ?? "";
    const sheet = place === null ? null : (listed[place]?.sheet.id ?? null);
    const known = byName.get(nameKey(sheet, name));
    if (known === undefined && !isBuiltInName(name)) return [];
    if (known !== undefined) left.delete(known);
    return [nameXml(xml, element, known, place)];
  });
  const homes = new Set(listed.map(({ sheet }) => sheet.id));
  const added = [...left]
    .filter(({ sheet }) => sheet === null || homes.has(sheet))
    .map((name) => newNameXml(name, listed));
  const inner = [...kept, ...added].join("");
  const old = childOf(root, "definedNames");
  if (old === undefined)
    return inner === "" ? xml : replaced(xml, "definedNames", `<definedNames>${inner}</definedNames>`);
  if (inner === "" && old.children.length > 0) return replaced(xml, "definedNames", "");
  return refilled(xml, old, inner);
}

/** Names are equal without regard to case, on each sheet and in the workbook. */
function nameKey(sheet: string | null, name: string): string {
  return `${sheet ?? ""}!${name.toLowerCase()}`;
}

const GONE = -1;

/** The place of the name's sheet among the tabs now; null for a name of the whole workbook. */
function placeOf(
  element: XmlElement,
  listed: readonly ListedSheet[],
  before: readonly SheetEntry[],
): number | null {
  const local = attributeOf(element, "localSheetId");
  if (local === undefined) return null;
  const entry = before[Number(local)];
  return listed.findIndex((one) => one.entry !== null && one.entry === entry);
}

function nameXml(
  xml: string,
  element: XmlElement,
  known: BookName | undefined,
  place: number | null,
): string {
  const isHidden = flagOf(element, "hidden");
  const tag = withAttributes(xml.slice(element.start, element.innerStart), {
    ...(Number(attributeOf(element, "localSheetId")) === place || place === null
      ? {}
      : { localSheetId: String(place) }),
    ...(known === undefined || known.visible === !isHidden ? {} : { hidden: known.visible ? null : "1" }),
  });
  if (known === undefined || known.formula === `=${element.text}`)
    return tag + xml.slice(element.innerStart, element.end);
  const open = tag.replace(/\s*\/>$/, ">");
  return `${open}${escapeXml(known.formula.replace(/^=/, ""))}</${element.prefix}definedName>`;
}

function newNameXml({ name, formula, visible, sheet }: BookName, listed: readonly ListedSheet[]): string {
  const place = listed.findIndex((one) => one.sheet.id === sheet);
  const scope = sheet === null ? "" : ` localSheetId="${place}"`;
  const hidden = visible ? "" : ' hidden="1"';
  const text = escapeXml(formula.replace(/^=/, ""));
  return `<definedName name="${escapeAttribute(name)}"${scope}${hidden}>${text}</definedName>`;
}

function withActiveTab(xml: string, book: Book): string {
  const active = Math.max(
    0,
    book.sheets.findIndex(({ id }) => id === book.active),
  );
  const root = parseXml(xml, "workbook");
  const view = childrenOf(childOf(root, "bookViews"), "workbookView")[0];
  if (Number(attributeOf(view, "activeTab") ?? 0) === active) return xml;
  if (view === undefined) {
    return replaced(xml, "bookViews", `<bookViews><workbookView activeTab="${active}"/></bookViews>`);
  }
  const changes = { activeTab: String(active), firstSheet: null };
  const text = withAttributes(xml.slice(view.start, view.innerStart), changes);
  return applySplices(xml, [{ start: view.start, end: view.innerStart, text }]);
}

function withProtection(xml: string, isProtected: boolean): string {
  const old = childOf(parseXml(xml, "workbook"), "workbookProtection");
  if (flagOf(old, "lockStructure") === isProtected) return xml;
  return replaced(xml, "workbookProtection", isProtected ? '<workbookProtection lockStructure="1"/>' : "");
}
