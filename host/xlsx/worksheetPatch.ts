import { localAddress, parseArea } from "../model/address";
import { boundingArea, sameArea } from "../model/area";
import type { Area, BookSheet } from "../model/book";
import type { CellContext } from "./cellRead";
import type { SheetFilter } from "../model/filter";
import type { ThemeColors } from "./colors";
import { patchedColumns } from "./columnPatch";
import { autoFilterXml, readSheetFilter } from "./filterXml";
import { withExtension } from "./extensionList";
import { protectionXml, readProtection } from "./protectionXml";
import { RowPatcher } from "./rowPatch";
import { scanRows } from "./rowScan";
import { WORKSHEET_ORDER } from "./schemaOrder";
import type { WrittenRules } from "./sheetRules";
import { patchedSetup } from "./sheetSetupXml";
import type { StyleNumbers } from "./stylesPatch";
import { patchedView } from "./viewPatch";
import { XmlScanner } from "./xml";
import {
  adapt,
  applySplices,
  appending,
  attributeSplice,
  insertion,
  withAttributes,
  type Splice,
} from "./xmlPatch";
import { attributeOf, childOf, childrenOf, elementAt, flagOf, parseXml, type XmlElement } from "./xmlTree";

/** What a worksheet is patched with. */
interface SheetPatch {
  cells: CellContext;
  styles: StyleNumbers;
  /** Ids of the relations to its tables, in order. */
  tables: readonly string[];
  rules: WrittenRules;
  /** Whether its tab is to be selected; null to leave that alone. */
  selected: boolean | null;
  theme: ThemeColors;
}

/** The worksheet's XML with all changes of `sheet` in it; what did not change keeps its text. */
export function patchWorksheet(xml: string, sheet: BookSheet, patch: SheetPatch): string {
  return new WorksheetPatcher(xml, sheet, patch).patched();
}

class WorksheetPatcher {
  private readonly scanner: XmlScanner;
  private readonly root: XmlElement;
  private readonly splices: Splice[] = [];
  private setup: ReadonlyMap<string, string> | null = null;

  constructor(
    private readonly xml: string,
    private readonly sheet: BookSheet,
    private readonly patch: SheetPatch,
  ) {
    this.scanner = new XmlScanner(xml, patch.cells.part);
    this.scanner.next();
    this.root = elementAt(this.scanner);
  }

  patched(): string {
    this.scanChildren();
    // In the schema's order: what is new and comes to one place stands as it is put.
    this.patchSetup("sheetPr");
    this.patchDimension();
    this.patchViews();
    this.patchSetup("sheetFormatPr");
    this.patchColumns();
    this.patchProtection();
    this.patchFilter();
    this.patchMerges();
    this.patchRules();
    this.patchSetup("printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks");
    this.patchTables();
    this.patchExtensions();
    return applySplices(this.xml, this.splices);
  }

  private scanChildren(): void {
    const { scanner, root } = this;
    while (scanner.next() !== "end") {
      if (scanner.kind === "close") root.innerEnd = scanner.start;
      if (scanner.kind !== "open" && scanner.kind !== "empty") continue;
      const element = elementAt(scanner);
      root.children.push(element);
      if (element.name === "sheetData") this.patchRows(element);
      else scanner.skip();
      if (!element.empty) element.innerEnd = scanner.start;
      element.end = scanner.end;
    }
  }

  private patchRows(data: XmlElement): void {
    const { cells, styles } = this.patch;
    const patcher = new RowPatcher(this.sheet, {
      cells,
      styles,
      prefix: this.root.prefix,
      columnStyles: this.columnStyles(),
    });
    scanRows(this.scanner, cells.part, patcher);
    const text = patcher.finish();
    this.splices.push(...patcher.splices);
    if (text !== "") this.splices.push(appending(this.xml, { ...data, innerEnd: this.scanner.start }, text));
  }

  private columnStyles(): Map<number, number> {
    const styles = new Map<number, number>();
    for (const col of childrenOf(this.tree("cols"), "col")) {
      const style = Number(attributeOf(col, "style") ?? 0);
      if (style === 0) continue;
      const last = Math.min(Number(attributeOf(col, "max")), this.widest());
      for (let column = Number(attributeOf(col, "min")) - 1; column < last; column++)
        styles.set(column, style);
    }
    return styles;
  }

  /** Number of columns up to the last touched one. */
  private widest(): number {
    let widest = 0;
    for (const columns of this.sheet.changes.cells.values()) {
      for (const column of columns) widest = Math.max(widest, column + 1);
    }
    return widest;
  }

  private child(name: string): XmlElement | undefined {
    return childOf(this.root, name);
  }

  /** A child with its descendants; offsets are those of its own text. */
  private tree(name: string): XmlElement | undefined {
    const child = this.child(name);
    return child && parseXml(this.xml.slice(child.start, child.end), this.patch.cells.part);
  }

  /** Puts a child in its place, or with `""` takes it out; null leaves it alone. */
  private put(name: string, text: string | null): void {
    if (text === null) return;
    const old = this.child(name);
    if (old !== undefined) {
      const adapted = adapt(this.root, this.root.prefix, text);
      this.splices.push({ start: old.start, end: old.end, text: adapted });
    } else if (text !== "")
      this.splices.push(insertion(this.xml, this.root, this.root, text, WORKSHEET_ORDER));
  }

  private patchDimension(): void {
    const dimension = this.child("dimension");
    const filled = filledArea(this.sheet);
    if (dimension === undefined || filled === null) return;
    const before = parseArea(attributeOf(dimension, "ref") ?? "");
    const ref = localAddress(before === null ? filled : boundingArea(before, filled));
    if (ref !== attributeOf(dimension, "ref"))
      this.splices.push(attributeSplice(this.xml, dimension, { ref }));
  }

  private patchViews(): void {
    const { xml, sheet, patch } = this;
    this.put("sheetViews", patchedView(xml, this.child("sheetViews"), sheet, patch.selected));
  }

  private patchColumns(): void {
    const { columns } = this.sheet.changes;
    if (columns.size === 0) return;
    const old = this.child("cols");
    const text = this.xml.slice(old?.start, old?.end);
    const inner = patchedColumns(text, this.tree("cols"), columns, this.sheet.columnLayout);
    this.put("cols", `<cols>${inner}</cols>`);
  }

  /** A sort that the file remembers goes with the filter that it was of. */
  private patchFilter(): void {
    const { filter } = this.sheet;
    const old = this.child("autoFilter");
    const xml = this.xml.slice(old?.start, old?.end);
    const element = this.tree("autoFilter");
    if (filter === null) return this.put("autoFilter", "");
    const before = element === undefined ? undefined : { element, xml };
    const text = autoFilterXml(filter.area, filter.filters, before);
    const isSame = before !== undefined && isSameFilter(readSheetFilter(before.element, xml), filter);
    if (!isSame) this.put("autoFilter", text);
  }

  private patchMerges(): void {
    const before = childrenOf(this.tree("mergeCells"), "mergeCell").map(
      (merge) => attributeOf(merge, "ref") ?? "",
    );
    const after = this.sheet.merges.map(localAddress);
    if (sameItems(before, after)) return;
    const items = after.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    this.put("mergeCells", items === "" ? "" : `<mergeCells count="${after.length}">${items}</mergeCells>`);
  }

  private patchRules(): void {
    for (const [name, items] of this.patch.rules.elements) {
      if (name === "conditionalFormatting") this.putAll(name, items);
      else this.put(name, this.listOf(name, items));
    }
  }

  /** A list with other items; what else its start tag says stays. */
  private listOf(name: string, items: readonly string[]): string {
    if (items.length === 0) return "";
    const old = this.child(name);
    const { prefix } = this.root;
    const tag =
      old === undefined ? `<${name}>` : this.xml.slice(old.start, old.innerStart).replace(/\/>$/, ">");
    const counted = name === "dataValidations" ? withAttributes(tag, { count: String(items.length) }) : tag;
    return `${counted}${items.join("")}</${old === undefined ? "" : prefix}${name}>`;
  }

  /** Puts elements in the place of all children of that name. */
  private putAll(name: string, items: readonly string[]): void {
    const { xml, root } = this;
    const [first, ...others] = childrenOf(root, name);
    const text = items.map((item) => adapt(root, root.prefix, item)).join("");
    for (const { start, end } of others) this.splices.push({ start, end, text: "" });
    if (first !== undefined) this.splices.push({ start: first.start, end: first.end, text });
    else if (items[0] !== undefined)
      this.splices.push({ ...insertion(xml, root, root, items[0], WORKSHEET_ORDER), text });
  }

  private patchExtensions(): void {
    const { extensions } = this.patch.rules;
    const old = this.child("extLst");
    const before = this.xml.slice(old?.start, old?.end);
    const text = old === undefined ? "" : before;
    const after = [...extensions].reduce((list, [name, items]) => withExtension(list, name, items), text);
    if (after !== text) this.put("extLst", after);
  }

  private patchTables(): void {
    const { tables } = this.patch;
    const before = childrenOf(this.tree("tableParts"), "tablePart").map(
      (table) => attributeOf(table, "id") ?? "",
    );
    if (sameItems(before, tables)) return;
    const items = tables.map((id) => `<tablePart r:id="${id}"/>`).join("");
    this.put("tableParts", items === "" ? "" : `<tableParts count="${tables.length}">${items}</tableParts>`);
  }

  private patchProtection(): void {
    const { sheet } = this;
    const old = this.child("sheetProtection");
    if (!sheet.changes.view || (!flagOf(old, "sheet") && !sheet.protected)) return;
    const after = sheet.protected ? protectionXml(sheet.setup.protection) : "";
    const isSame = flagOf(old, "sheet") && old !== undefined && protectionXml(readProtection(old)) === after;
    if (!isSame) this.put("sheetProtection", after);
  }

  /** What is set for the sheet as a whole, of those of its children that must be other than they are. */
  private patchSetup(...names: readonly string[]): void {
    if (!this.sheet.changes.view) return;
    const textOf = (name: string) => {
      const child = this.child(name);
      return child === undefined ? null : this.xml.slice(child.start, child.end);
    };
    this.setup ??= patchedSetup(this.sheet, textOf, (name) => this.tree(name), this.patch.theme);
    for (const name of names) this.put(name, this.setup.get(name) ?? null);
  }
}

/** The smallest area around the touched cells that hold something or are formatted. */
function filledArea(sheet: BookSheet): Area | null {
  let filled: Area | null = null;
  for (const [row, columns] of sheet.changes.cells) {
    for (const column of columns) {
      if (sheet.rows[row]?.[column] === undefined) continue;
      const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      filled = filled === null ? cell : boundingArea(filled, cell);
    }
  }
  return filled;
}

function isSameFilter(a: SheetFilter | null, b: SheetFilter): boolean {
  return (
    a !== null &&
    sameArea(a.area, b.area) &&
    JSON.stringify([...a.filters]) === JSON.stringify([...b.filters])
  );
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
