import { noChanges, type Book, type BookSheet, type Visibility } from "../model/book";
import { chartId } from "../model/chartBook";
import { conditionalId } from "../model/conditionalStandard";
import { NO_FORMAT, type Style } from "../model/format";
import { guid } from "../model/newBook";
import { readLooks } from "./conditionalLook";
import type { LookContext } from "./conditionalRead";
import { readNames } from "./definedNames";
import { readCharts } from "./drawingRead";
import { FileFault } from "./fault";
import { MemoryBudget } from "./memoryBudget";
import type { Package } from "./package";
import { readPivots } from "./pivotRead";
import { readSettings } from "./settingsPart";
import { sharedStringsOf, type SharedStrings } from "./sharedStrings";
import { readRules } from "./sheetRules";
import { readStyles } from "./stylesRead";
import { readTables } from "./tableParts";
import { relatedParts } from "./tableRelations";
import { themeOf } from "./theme";
import { sheetEntries, workbookPart, workbookRoot, type SheetEntry } from "./workbookParts";
import { emptyContent, readWorksheet } from "./worksheetRead";
import { attributeOf, childOf, childrenOf, flagOf, type XmlElement } from "./xmlTree";
import { openPackage } from "./zipPackage";

/** A file that is open: what it holds, and the package that a save starts from, with the shared strings as read. */
export interface OpenWorkbook {
  book: Book;
  package: Package;
  strings: SharedStrings;
}

const VISIBILITY = new Map<string, Visibility>([
  ["hidden", "Hidden"],
  ["veryHidden", "VeryHidden"],
]);

/** Reads an .xlsx or .xlsm file; `name` is the file's name. What is wrong with the file is thrown as a `FileFault`. */
export function openWorkbook(bytes: Uint8Array, name: string): OpenWorkbook {
  const pkg = openPackage(bytes);
  const workbook = workbookPart(pkg);
  const root = workbookRoot(pkg, workbook);
  const entries = sheetEntries(pkg, workbook, root);
  if (!entries.some(({ kind }) => kind === "worksheet")) throw new FileFault("no-sheets", workbook);
  const date1904 = flagOf(childOf(root, "workbookPr"), "date1904");
  const ids = sheetIds(entries);
  const strings = sharedStringsOf(pkg, workbook);
  const { styles, ...looks } = readBookStyles(pkg, workbook);
  const values = { strings, date1904, looks, budget: new MemoryBudget() };
  const sheets = entries.map((entry, i) => readSheet(pkg, entry, ids[i] ?? "", values));
  const book: Book = {
    name,
    sheets,
    active: activeSheet(root, sheets),
    names: readNames(root, ids),
    styles,
    settings: readSettings(pkg, workbook),
    protected: flagOf(childOf(root, "workbookProtection"), "lockStructure"),
    readOnly: isSigned(pkg),
    date1904,
    changed: false,
  };
  return { book, package: pkg, strings };
}

/** Ids from the file's own numbers, which outlive a save; a number that comes twice gives way to a free one. */
function sheetIds(entries: readonly SheetEntry[]): string[] {
  const used = new Set<number>();
  return entries.map(({ sheetId }) => {
    let serial = Number.isInteger(sheetId) && sheetId > 0 ? sheetId : 1;
    while (used.has(serial)) serial++;
    used.add(serial);
    return guid(serial);
  });
}

/** What all sheets of a workbook are read with. */
interface SharedValues {
  strings: SharedStrings;
  date1904: boolean;
  looks: LookContext;
  budget: MemoryBudget;
}

function readSheet(
  pkg: Package,
  entry: SheetEntry,
  id: string,
  { looks, ...values }: SharedValues,
): BookSheet {
  const { part, kind } = entry;
  const isWorksheet = kind === "worksheet";
  const changes = noChanges();
  const context = {
    ...values,
    theme: looks.theme,
    part,
    shared: new Map(),
    uncalculated: changes.uncalculated,
  };
  const worksheet = isWorksheet ? readWorksheet(pkg.text(part), context) : null;
  const { content, rules } = worksheet ?? { content: emptyContent(), rules: [] };
  return {
    id,
    name: entry.name,
    kind: isWorksheet ? "worksheet" : "other",
    visibility: VISIBILITY.get(entry.state) ?? "Visible",
    ...content,
    tables: isWorksheet ? readTables(pkg, part) : [],
    pivots: isWorksheet ? readPivots(pkg, part) : [],
    charts: isWorksheet ? readCharts(pkg, part, (index) => chartId(id, index)) : [],
    rules: readRules(rules, pkg, part, looks, (index) => conditionalId(id, index)),
    part,
    changes,
  };
}

function activeSheet(root: XmlElement, sheets: readonly BookSheet[]): string {
  const view = childrenOf(childOf(root, "bookViews"), "workbookView")[0];
  const shown = sheets[Number(attributeOf(view, "activeTab") ?? 0)] ?? sheets[0];
  return shown?.id ?? "";
}

function readBookStyles(pkg: Package, workbook: string): LookContext & { styles: Style[] } {
  const part = relatedParts(pkg, workbook, "styles")[0]?.target;
  const colors = themeOf(pkg, workbook);
  if (part === undefined)
    return { styles: [{ format: NO_FORMAT, base: null, patch: {} }], looks: [], theme: colors };
  const xml = pkg.text(part);
  return { styles: readStyles(xml, part, colors), looks: readLooks(xml, part, colors), theme: colors };
}

/** A signature would no longer hold after a change. */
function isSigned(pkg: Package): boolean {
  return relatedParts(pkg, "", "origin").length > 0;
}
