import type { Book, BookSheet, Cell } from "../model/book";
import { blankSheet, blankStyles, SHEET_TYPE, STYLES_TYPE } from "./blankParts";
import { LookNumbers } from "./conditionalStyles";
import { FileFault } from "./fault";
import { saveCharts } from "./drawingParts";
import type { OpenWorkbook } from "./openWorkbook";
import type { Package } from "./package";
import { savePivots } from "./pivotParts";
import { removeWithDependents } from "./reachableParts";
import { saveSettings } from "./settingsPart";
import type { SharedStrings } from "./sharedStrings";
import { renameSheets } from "./sheetRename";
import { writtenRules } from "./sheetRules";
import { shiftSheets, type ShiftedSheet } from "./sheetShift";
import { appendStyles, type StyleNumbers } from "./stylesPatch";
import { saveTables } from "./tableParts";
import { namespacesOf, relatedParts } from "./tableRelations";
import { themeOf } from "./theme";
import { patchWorkbook, withRecalculation, type ListedSheet } from "./workbookPatch";
import { sheetEntries, workbookPart, workbookRoot, type SheetEntry } from "./workbookParts";
import { patchWorksheet } from "./worksheetPatch";
import { TRANSITIONAL_RELATIONS } from "./xmlPatch";
import { attributeOf, childOf, childrenOf } from "./xmlTree";
import { openPackage } from "./zipPackage";

/**
 * The file with the book's changes in it. Without any it is the very bytes that were opened; else the parts that no
 * change concerns are. New sheets, tables and pivots are given their `part`. What cannot be saved right is the
 * fault `unsupported`.
 */
export function saveWorkbook(open: OpenWorkbook): Uint8Array {
  const pkg = openPackage(open.package.save());
  const workbook = workbookPart(pkg);
  if (isChanged(open.book)) {
    if (open.book.readOnly) throw new FileFault("unsupported", "a change would break the digital signature");
    new Saving(pkg, workbook, open).run();
  }
  saveSettings(pkg, workbook, open.book.settings);
  return pkg.save();
}

function isChanged(book: Book): boolean {
  return book.changed || book.sheets.some(isTouched);
}

function isTouched({ changes, tables, pivots, part }: BookSheet): boolean {
  const { cells, columns, rows, view, shifts, rules, charts } = changes;
  const inParts = [...tables, ...pivots].some((one) => one.changed || one.part === null);
  return (
    part === null ||
    view ||
    charts ||
    inParts ||
    cells.size + columns.size + rows.size + rules.size + shifts.length > 0
  );
}

/** One save of a changed book into a package as it was opened. */
class Saving {
  private readonly before: readonly SheetEntry[];
  private readonly activeBefore: SheetEntry | undefined;
  private readonly book: Book;
  private readonly strings: SharedStrings;

  constructor(
    private readonly pkg: Package,
    private readonly workbook: string,
    { book, strings }: OpenWorkbook,
  ) {
    this.book = book;
    this.strings = strings;
    const root = workbookRoot(pkg, workbook);
    this.before = sheetEntries(pkg, workbook, root);
    const view = childrenOf(childOf(root, "bookViews"), "workbookView")[0];
    this.activeBefore = this.before[Number(attributeOf(view, "activeTab") ?? 0)];
  }

  run(): void {
    const { pkg, workbook, book } = this;
    shiftSheets(pkg, this.shifted());
    const listed = book.sheets.map((sheet) => this.listed(sheet));
    const styles = this.saveStyles(listed);
    const looks = this.lookNumbers();
    for (const one of listed) this.saveSheet(one, styles, looks);
    this.saveLooks(looks);
    const text = patchWorkbook(pkg.text(workbook), book, listed, this.before);
    pkg.write(workbook, withRecalculation(text));
    // Before their sheets go, so that pivots that are gone take their caches along.
    savePivots(pkg, book);
    this.removeSheets(listed);
    renameSheets(pkg, this.renamed(listed));
    saveCharts(pkg, book);
    for (const { id, target } of relatedParts(pkg, workbook, "calcChain")) {
      pkg.unrelate(workbook, id);
      pkg.remove(target);
    }
  }

  private shifted(): ShiftedSheet[] {
    return this.before.flatMap(({ part, name }) => {
      const sheet = this.book.sheets.find((one) => one.part === part);
      return sheet === undefined ? [] : [{ part, name, shifts: sheet.changes.shifts }];
    });
  }

  private listed(sheet: BookSheet): ListedSheet {
    const entry = this.before.find(({ part }) => part === sheet.part) ?? null;
    return { sheet, entry, relationId: entry?.relationId ?? this.addSheet(sheet) };
  }

  private addSheet(sheet: BookSheet): string {
    const { pkg } = this;
    const part = pkg.freePath("xl/worksheets/sheet", ".xml");
    const { main, relations } = namespacesOf(pkg);
    pkg.write(part, blankSheet(main, relations));
    pkg.setContentType(part, SHEET_TYPE);
    sheet.part = part;
    return pkg.relate(this.workbook, `${TRANSITIONAL_RELATIONS}/worksheet`, part);
  }

  private removeSheets(listed: readonly ListedSheet[]): void {
    const kept = new Set(listed.map(({ entry }) => entry));
    for (const entry of this.before) {
      if (!kept.has(entry)) removeWithDependents(this.pkg, this.workbook, entry.relationId);
    }
  }

  /** The numbers in the file of the styles that touched cells wear; the new ones among them are added to it. */
  private saveStyles(listed: readonly ListedSheet[]): StyleNumbers {
    const { pkg, workbook, book } = this;
    const worn = wornStyles(listed);
    if (worn.every((style) => (book.styles[style]?.base ?? null) === null)) {
      return new Map(worn.map((style) => [style, style]));
    }
    const part = relatedParts(pkg, workbook, "styles")[0]?.target ?? this.addStyles();
    const { xml, numbers } = appendStyles(pkg.text(part), part, book.styles, worn);
    pkg.write(part, xml);
    return numbers;
  }

  private addStyles(): string {
    const { pkg } = this;
    const part = pkg.freePath("xl/styles", ".xml");
    pkg.write(part, blankStyles(namespacesOf(pkg).main));
    pkg.setContentType(part, STYLES_TYPE);
    pkg.relate(this.workbook, `${TRANSITIONAL_RELATIONS}/styles`, part);
    return part;
  }

  private stylesPart(): string | undefined {
    return relatedParts(this.pkg, this.workbook, "styles")[0]?.target;
  }

  private lookNumbers(): LookNumbers {
    const part = this.stylesPart();
    return new LookNumbers(
      part === undefined ? blankStyles(namespacesOf(this.pkg).main) : this.pkg.text(part),
    );
  }

  /** The looks of conditional formats come last, behind the styles of cells. */
  private saveLooks(looks: LookNumbers): void {
    if (looks.hasNew) this.pkg.write(this.stylesPart() ?? this.addStyles(), looks.patched());
  }

  private saveSheet({ sheet, entry }: ListedSheet, styles: StyleNumbers, looks: LookNumbers): void {
    const { pkg, book, strings } = this;
    const { part } = sheet;
    if (sheet.kind === "other" || part === null) return this.requireUntouched(sheet);
    const tablesBefore = relatedParts(pkg, part, "table").length;
    const tables = saveTables(pkg, sheet, part);
    const selected = this.selected(sheet, entry);
    const isSame = entry !== null && !isTouched(sheet) && selected === null && tables.length === tablesBefore;
    if (isSame) return;
    const theme = themeOf(pkg, this.workbook);
    const cells = { part, strings, date1904: book.date1904, shared: new Map() };
    const wanted = entry === null ? asAllChanged(sheet) : sheet;
    const rules = writtenRules(sheet, { pkg, part, looks, shifted: this.shifted() });
    const before = pkg.text(part);
    const after = patchWorksheet(before, wanted, { cells, styles, tables, rules, selected, theme });
    if (after !== before) pkg.write(part, after);
  }

  private requireUntouched(sheet: BookSheet): void {
    if (isTouched(sheet)) throw new FileFault("unsupported", `${sheet.name} is no worksheet`);
  }

  /** The tabs of the sheets that become or cease to be the active one change; the others stay as they are. */
  private selected(sheet: BookSheet, entry: SheetEntry | null): boolean | null {
    const isActive = sheet.id === this.book.active;
    const wasActive = entry !== null && entry === this.activeBefore;
    return isActive === wasActive ? null : isActive;
  }

  /** Sheets with another name now, and those that are gone without another of their name. */
  private renamed(listed: readonly ListedSheet[]): Map<string, string | null> {
    const names = new Set(listed.map(({ sheet }) => sheet.name.toLowerCase()));
    const renamed = new Map<string, string | null>();
    for (const entry of this.before) {
      const now = listed.find((one) => one.entry === entry)?.sheet.name ?? null;
      const old = entry.name.toLowerCase();
      if (now === null ? !names.has(old) : now !== entry.name) renamed.set(old, now);
    }
    return renamed;
  }
}

/** The styles of the cells that will be written, in the book's order. */
function wornStyles(listed: readonly ListedSheet[]): number[] {
  const cells = listed.flatMap(({ sheet, entry }) =>
    entry === null ? sheet.rows.flat() : touchedCells(sheet),
  );
  return [...new Set([0, ...cells.map((cell) => cell?.style ?? 0)])].sort((a, b) => a - b);
}

function touchedCells({ rows, changes }: BookSheet): (Cell | undefined)[] {
  return [...changes.cells].flatMap(([row, columns]) => [...columns].map((column) => rows[row]?.[column]));
}

/** A new sheet has everything still to be written, whatever was recorded as changed. */
function asAllChanged(sheet: BookSheet): BookSheet {
  const cells = new Map<number, Set<number>>();
  sheet.rows.forEach((row, index) => cells.set(index, new Set(row.keys())));
  const changes = {
    ...sheet.changes,
    cells,
    columns: new Set(sheet.columnLayout.keys()),
    rows: new Set(sheet.rowLayout.keys()),
    view: true,
  };
  return { ...sheet, changes };
}
